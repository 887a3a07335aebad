// What else the same letters or words mean, with the way there, and why this meaning was chosen.
import van from 'vanjs-core';
import type { Entry } from '../lexicon/entry';
import type { Reference, References } from '../lexicon/reference';
import { renderQuotes } from './card-article';
import type { Links } from './card-links';
import type { CardView, EntryView } from './card-view';
import type { Language } from './language';
import { STRINGS } from './strings';

const { b, h3, li, p, section, span, ul } = van.tags;

type Sense = NonNullable<Entry['senses']>[number];
type Rival = References['rivals'][number];

/** "Penyakit Mulut dan Kuku (PMK)" names the entry "Penyakit Mulut dan Kuku". */
const bare = (name: string): string => name.replace(/\s*\([^)]*\)$/, '').toLowerCase();

/** Entries for which the words of the article could stand; of an entry without such words, all. */
function rivalsIn(words: string | null, rivals: readonly Rival[]): readonly Rival[] {
  const fitting = rivals.filter(({ form }) => words === null || words.toLowerCase().includes(form.toLowerCase()));
  return fitting.filter(({ entry }, index) => fitting.findIndex((rival) => rival.entry === entry) === index);
}

function renderSense(
  sense: Sense,
  references: readonly Reference[],
  view: { language: Language; links: Links },
): Element {
  const target = references.find(({ words }) => bare(words) === bare(sense.expansion));
  const { language, links } = view;
  return li(
    b({ lang: 'id' }, target ? links.to({ ...target, words: sense.expansion }) : sense.expansion),
    sense.when ? ` (${sense.when[language]})` : null,
    sense.note ? [': ', sense.note[language]] : null,
  );
}

/** An entry with a form in common; which one, where no words of the article say it. */
const renderRival = (rival: Rival, isFormTold: boolean, links: Links): Element =>
  li(b({ lang: 'id' }, links.to(rival)), isFormTold ? [' (', span({ lang: 'id' }, rival.form), ')'] : null);

/** Why this one: words of the article, its own definition, or that nothing points to another. */
function renderChoice(view: CardView, rivals: readonly Rival[]): Element | null {
  const { choice } = STRINGS[view.language];
  const { mention, deciding } = view;
  if (mention.reason.rule === 'own') return rivals.length > 0 ? p({ class: 'sf-choice' }, choice.own) : null;
  if (mention.reason.rule === 'definition') return p({ class: 'sf-choice' }, choice.defined);
  if (deciding.length > 0) {
    return p({ class: 'sf-choice' }, choice.words[0], renderQuotes(deciding), choice.words[1]);
  }
  return rivals.length > 0 ? p({ class: 'sf-choice' }, choice.unopposed) : null;
}

/** As much as is needed of an entry that no mention led to. */
type Sensed = Pick<EntryView, 'references' | 'language'>;

/** Other meanings, each with its time or place; those that the lexicon explains lead to their entries. */
export function renderSenses(entry: Entry, view: CardView | Sensed, links: Links): Element | null {
  const mention = 'mention' in view ? view.mention : null;
  const rivals = rivalsIn(mention?.text ?? null, view.references.rivals);
  const senses = entry.senses ?? [];
  if (senses.length + rivals.length === 0) return null;
  const known = [...rivals, ...view.references.inText, ...view.references.related];
  const listed = senses.map((sense) => renderSense(sense, known, { language: view.language, links }));
  const others = links.unlinked(rivals).map((rival) => renderRival(rival, mention === null, links));
  // Those that stand above already are not named again.
  const hasOthers = listed.length + others.length > 0;
  return section(
    { class: 'sf-senses' },
    hasOthers ? h3({ class: 'sf-label' }, STRINGS[view.language].senses) : null,
    'mention' in view ? renderChoice(view, rivals) : null,
    hasOthers ? ul({ class: 'sf-list' }, listed, others) : null,
  );
}

/** Related entries that no words above led to. */
export function renderSeeAlso({ references, language }: CardView | EntryView, links: Links): Element | null {
  const related = links.unlinked(references.related);
  if (related.length === 0) return null;
  return section(
    { class: 'sf-related' },
    h3({ class: 'sf-label' }, STRINGS[language].seeAlso),
    ul(related.map((each) => li(links.to(each)))),
  );
}
