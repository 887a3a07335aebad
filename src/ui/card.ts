// The card that explains one mention, or an entry to which another card led. It renders what it is given; where it
// stands, and how it opens and closes, is the business of the page layer.
import van from 'vanjs-core';
import type { Entry, Kind } from '../lexicon/entry';
import type { Scale } from '../lexicon/scale';
import { renderActions } from './card-actions';
import { renderAlso, renderDefinition, renderFacts, renderHolder, renderWhy, renderWritten } from './card-article';
import { renderBar } from './card-head';
import { Links } from './card-links';
import {
  kindClass,
  paletteClass,
  renderExpansion,
  renderExplanation,
  renderFoot,
  renderGiver,
  renderHeading,
  renderLetters,
  renderNotes,
} from './card-parts';
import { renderLevel, renderScale, type Scheme } from './card-scale';
import { renderSeeAlso, renderSenses } from './card-senses';
import type { CardActions, CardView, EntryView, NoticeView, Palette } from './card-view';
import type { Language } from './language';
import { spelledFor } from './other-short-form';
import { unknownSentence } from './rules';
import { STRINGS } from './strings';

const { article, div, h2, p } = van.tags;

type Part = Element | null;

interface Frame {
  readonly kind: Kind;
  readonly language: Language;
  readonly palette: Palette;
  readonly bar: Element;
  readonly tools: Part;
}

function frame({ kind, language, palette, bar, tools }: Frame, body: readonly Part[]): HTMLElement {
  // Scrolls within the frame, since some browsers draw a scrollbar over round corners. It has the focus at first, and is to
  // be read: screen readers do that in documents, while they wait for a field in other dialogs.
  return article(
    { class: `sf-theme sf-card ${paletteClass(palette)} ${kindClass(kind)}`, lang: language },
    div(
      { class: 'sf-scroll', role: 'document', tabindex: -1, 'data-focus': '' },
      bar,
      div({ class: 'sf-body' }, body),
      tools,
    ),
  );
}

/** The scheme that decided how a grade is read: by its short name where the lexicon has it, else in the article's words. */
function schemeOf({ mention, scale, also }: CardView): Scheme | null {
  const entry = also.find(({ id }) => scale?.schemes.includes(id));
  if (entry) return { words: entry.acronym ?? entry.name, quoted: false };
  const words = mention.reason.rule === 'award-grade' ? mention.reason.words?.at(-1) : undefined;
  // Words of the mention itself were not found near it.
  return words && !mention.text.includes(words) ? { words, quoted: true } : null;
}

/** The place of a mention's grade on a scale that is known. */
function gradeOf({ mention: { grade }, scale }: CardView): { scale: Scale; level: number } | null {
  return grade && scale?.levels[grade.level] ? { scale, level: grade.level } : null;
}

function levelOf(view: CardView): Part {
  const grade = gradeOf(view);
  return grade && renderLevel(grade.scale, grade.level, view.language);
}

function scaleOf(view: CardView): Part {
  const grade = gradeOf(view);
  return grade && renderScale(grade.scale, grade.level, { language: view.language, scheme: schemeOf(view) });
}

/** What the article tells of a mention; stands between what it is and what the lexicon adds. */
const told = (view: CardView, links: Links): Part[] => [
  scaleOf(view),
  renderFacts(view.facts, view.language),
  renderHolder(view.mention, view.language),
  renderAlso(view, links),
];

interface Known {
  readonly entry: Entry;
  readonly view: CardView | EntryView;
  readonly links: Links;
  readonly actions: CardActions;
}

function explained({ entry, view, links, actions }: Known): Part[] {
  const { language } = view;
  const spelled = 'mention' in view ? spelledFor(entry, view.mention.text) : entry;
  return [
    renderHeading(spelled === entry ? entry : { name: entry.name }),
    renderExpansion(spelled),
    renderLetters(spelled, language),
    'mention' in view ? levelOf(view) : null,
    renderExplanation(entry, language, links),
    ...('mention' in view ? told(view, links) : []),
    renderNotes(entry, language, links),
    renderGiver(entry, language),
    renderSenses(entry, view, links),
    renderSeeAlso(view, links),
    renderFoot(entry, language, actions.edit),
  ];
}

/** What can be said without an entry: what it is, what the article says of it, and that we know no more. */
function unexplained(view: CardView, links: Links): Part[] {
  const { mention, language } = view;
  return [
    h2({ class: 'sf-name', lang: 'id', tabindex: -1 }, mention.text),
    levelOf(view),
    p({ class: 'sf-explanation' }, unknownSentence(mention.kind, mention.reason, language)),
    renderDefinition(mention, language),
    ...told(view, links),
    p({ class: 'sf-small' }, STRINGS[language].notInLexicon),
  ];
}

const isNamed = (words: string, { name }: Entry): boolean => words.toLowerCase() === name.toLowerCase();

/** The card of one mention, explained as far as its entry goes. */
export function renderCard(view: CardView, actions: CardActions): HTMLElement {
  const { mention, entry, language, palette } = view;
  const { kind } = mention;
  const links = new Links(view.references.inText, actions.follow);
  const bar = renderBar({ ...view, kind, isOwn: entry?.own !== undefined }, actions);
  return frame({ kind, language, palette, bar, tools: renderActions(view, actions) }, [
    entry && !isNamed(mention.text, entry) ? renderWritten(mention, language) : null,
    ...(entry ? explained({ entry, view, links, actions }) : unexplained(view, links)),
    renderWhy(mention, language),
  ]);
}

/** The card of an entry to which words of another card led. */
export function renderEntryCard(view: EntryView, actions: CardActions): HTMLElement {
  const { entry, language, palette } = view;
  const links = new Links(view.references.inText, actions.follow);
  const bar = renderBar({ ...view, kind: entry.kind, isOwn: entry.own !== undefined, occurrence: null }, actions);
  const tools = renderActions(view, actions);
  return frame({ kind: entry.kind, language, palette, bar, tools }, explained({ entry, view, links, actions }));
}

/** The card while its explanation is on the way, or when it cannot come. */
export function renderCardNotice(view: NoticeView, state: 'loading' | 'failed', actions: CardActions): HTMLElement {
  const { kind, name, language, palette } = view;
  return frame({ kind, language, palette, bar: renderBar(view, actions), tools: null }, [
    h2({ class: 'sf-name', lang: 'id', tabindex: -1 }, name),
    p({ class: 'sf-explanation', role: state === 'failed' ? 'alert' : 'status' }, STRINGS[language][state]),
  ]);
}
