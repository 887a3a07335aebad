// The card that explains one mention. It renders what it is given; where it stands, and how it opens and closes, is
// the business of the page layer.
import van from 'vanjs-core';
import type { Mention } from '../recognition/mention';
import { renderBar, renderWritten } from './card-head';
import {
  kindClass,
  renderAlso,
  renderDefinition,
  renderExpansion,
  renderFacts,
  renderFoot,
  renderGiver,
  renderHeading,
  renderHolder,
  renderNotes,
  renderSenses,
  renderWhy,
} from './card-parts';
import { renderScale, type Scheme } from './card-scale';
import type { CardActions, CardView } from './card-view';
import type { Language } from './language';
import { unknownSentence } from './rules';
import { STRINGS } from './strings';

const { article, div, h2, p } = van.tags;

function frame(mention: Mention, language: Language, children: (Element | null)[]): HTMLElement {
  // Scrolls within the frame, since some browsers draw a scrollbar over round corners.
  return article(
    { class: `sf-theme sf-card ${kindClass(mention.kind)}`, lang: language },
    div({ class: 'sf-scroll', tabindex: -1, 'data-focus': '' }, children),
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

function gradeOf(view: CardView): Element | null {
  const { mention, scale, language } = view;
  if (!mention.grade || !scale?.levels[mention.grade.level]) return null;
  return renderScale(scale, mention.grade.level, { language, scheme: schemeOf(view) });
}

function explained(view: CardView): (Element | null)[] {
  const { mention, entry, language } = view;
  if (!entry) return unexplained(view);
  return [
    renderHeading(entry),
    renderExpansion(entry),
    p({ class: 'sf-explanation' }, entry.explanation[language]),
    gradeOf(view),
    renderFacts(view.facts, language),
    renderHolder(mention, language),
    renderAlso(view),
    renderNotes(entry, language),
    renderGiver(entry, language),
    renderSenses(entry, language),
    renderFoot(entry, language),
  ];
}

/** What can be said without an entry: what it is, what the article says of it, and that we know no more. */
function unexplained(view: CardView): (Element | null)[] {
  const { mention, language } = view;
  return [
    h2({ class: 'sf-name', lang: 'id' }, mention.text),
    p({ class: 'sf-explanation' }, unknownSentence(mention.kind, mention.reason, language)),
    renderDefinition(mention, language),
    gradeOf(view),
    renderFacts(view.facts, language),
    renderHolder(mention, language),
    renderAlso(view),
    p({ class: 'sf-small' }, STRINGS[language].notInLexicon),
  ];
}

/** The card of one mention, explained as far as its entry goes. */
export function renderCard(view: CardView, actions: CardActions): HTMLElement {
  const { mention, entry, language } = view;
  return frame(mention, language, [
    renderBar(view, actions),
    div(
      { class: 'sf-body' },
      entry ? renderWritten(mention, language) : null,
      explained(view),
      renderWhy(mention, language),
    ),
  ]);
}

/** The card while its explanation is on the way, or when it cannot come. */
export function renderCardNotice(
  view: Pick<CardView, 'mention' | 'occurrence' | 'language'>,
  state: 'loading' | 'failed',
  actions: CardActions,
): HTMLElement {
  const { mention, language } = view;
  return frame(mention, language, [
    renderBar(view, actions),
    div(
      { class: 'sf-body' },
      h2({ class: 'sf-name', lang: 'id' }, mention.text),
      p({ class: 'sf-explanation', role: state === 'failed' ? 'alert' : 'status' }, STRINGS[language][state]),
    ),
  ]);
}
