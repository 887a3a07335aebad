// The parts of a card's body, each a component that renders itself or nothing.
import van from 'vanjs-core';
import { type Entry, type Kind, NOTES } from '../lexicon/entry';
import type { Scale } from '../lexicon/scale';
import type { Fact, Mention } from '../recognition/mention';
import type { CardView } from './card-view';
import { formatDay, type Language } from './language';
import { whySentence } from './rules';
import { spellAcronym } from './spell-acronym';
import { STRINGS, type Strings } from './strings';

const { a, b, dd, details, div, dl, dt, footer, h2, h3, li, p, q, section, span, summary, time, ul } = van.tags;

type Part = Element | null;

/** The order in which a fact is told. */
const FACT_ORDER = ['recipient', 'level', 'programme', 'giver', 'year', 'event'] as const satisfies (keyof Fact)[];

/** Heading: the official name, and its short form where the name does not hold it. */
export function renderHeading(entry: Entry): Element {
  const short = entry.acronym && !entry.name.includes(entry.acronym) ? entry.acronym : null;
  return h2({ class: 'sf-name', lang: 'id' }, entry.name, short && [' ', span({ class: 'sf-short' }, short)]);
}

/** The acronym's letters beside their words; only the expansion where they do not match; nothing without either. */
export function renderExpansion(entry: Entry): Part {
  const expansion = entry.expansion ?? (entry.acronym && entry.acronym !== entry.name ? entry.name : null);
  const letters = entry.acronym && expansion ? spellAcronym(entry.acronym, expansion) : null;
  if (letters) {
    return ul(
      { class: letters.length > 3 ? 'sf-letters sf-letters-many' : 'sf-letters', lang: 'id' },
      letters.map(({ letter, words }) => li(b(letter), ' ', span(words))),
    );
  }
  return entry.expansion ? p({ class: 'sf-expansion', lang: 'id' }, entry.expansion) : null;
}

/** The labelled remarks, in the order of the lexicon's own list. */
export function renderNotes(entry: Entry, language: Language): Part {
  const rows = NOTES.flatMap((label) => {
    const note = entry.notes?.[label];
    return note ? [dt(STRINGS[language].notes[label]), dd(note[language])] : [];
  });
  return rows.length > 0 ? dl({ class: 'sf-notes' }, rows) : null;
}

/** Who confers it or stands behind it. */
export const renderGiver = (entry: Entry, language: Language): Part =>
  entry.giver ? line(STRINGS[language].giver[entry.kind], entry.giver) : null;

/** Who holds the office, as the article says. */
export const renderHolder = (mention: Mention, language: Language): Part =>
  mention.holder ? line(STRINGS[language].holder, mention.holder) : null;

/** What the article itself says that an abbreviation stands for, or how it shortens a name. */
export function renderDefinition(mention: Mention, language: Language): Part {
  const { rule, words = [] } = mention.reason;
  const [name, short] = words;
  if (rule !== 'definition' || !name) return null;
  if (name !== mention.text) return line(STRINGS[language].expansion, name);
  return short ? line(STRINGS[language].shortForm, short) : null;
}

const line = (label: string, value: string): Element =>
  p({ class: 'sf-line' }, span({ class: 'sf-label' }, label, ': '), span({ lang: 'id' }, value));

/** The first sentence, for entries that stand second in a card. */
function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

function alsoLabel(entry: Entry, scale: Scale | null, strings: Strings): string {
  if (entry.type === 'status') return strings.status;
  return scale?.schemes.includes(entry.id) ? strings.scheme : strings.alsoHere;
}

/** Further entries that the words hold, each in a sentence. */
export function renderAlso(view: CardView): Part {
  const { also, scale, language } = view;
  if (also.length === 0) return null;
  return div(
    also.map((entry) =>
      section(
        { class: 'sf-also' },
        h3({ class: 'sf-label' }, alsoLabel(entry, scale, STRINGS[language]), ': ', span({ lang: 'id' }, entry.name)),
        p(firstSentence(entry.explanation[language], language)),
      ),
    ),
  );
}

/** What else the same letters or words mean, or have meant. */
export function renderSenses(entry: Entry, language: Language): Part {
  if (!entry.senses?.length) return null;
  return section(
    h3({ class: 'sf-label' }, STRINGS[language].senses),
    ul(
      { class: 'sf-list' },
      entry.senses.map((sense) =>
        li(
          b({ lang: 'id' }, sense.expansion),
          sense.when ? ` (${sense.when[language]})` : null,
          sense.note ? `: ${sense.note[language]}` : null,
        ),
      ),
    ),
  );
}

/** What this very article says: who got it, for what, when. */
export function renderFacts(facts: readonly Fact[], language: Language): Part {
  const strings = STRINGS[language];
  const lists = facts.map((fact) =>
    FACT_ORDER.flatMap((name) => {
      const value = fact[name];
      return value ? [dt(strings.fact[name]), dd({ lang: 'id' }, value)] : [];
    }),
  );
  const told = lists.filter((rows) => rows.length > 0);
  if (told.length === 0) return null;
  return section(
    { class: 'sf-facts' },
    h3({ class: 'sf-label' }, strings.thisArticle),
    told.map((rows) => dl(rows)),
  );
}

/** The reason for the mark, on request. */
export function renderWhy(mention: Mention, language: Language): Element {
  const strings = STRINGS[language];
  const words = mention.reason.words ?? [];
  return details(
    { class: 'sf-why' },
    summary(strings.why),
    p(whySentence(mention.reason, language)),
    words.length > 0
      ? p(
          `${strings.deciding}: `,
          words.flatMap((word, index) => [index > 0 ? ', ' : null, q({ class: 'sf-quote', lang: 'id' }, word)]),
        )
      : null,
  );
}

/** A link of another scheme would run as code of the page. */
const isWebAddress = (link: string): boolean => /^https?:\/\//i.test(link);

/** Basis, day of the last check, how sure, official page. */
export function renderFoot(entry: Entry, language: Language): Element {
  const strings = STRINGS[language];
  const sure = entry.confidence === 'verified' ? null : strings.confidence[entry.confidence];
  return footer(
    { class: 'sf-foot' },
    sure && p({ class: 'sf-sure' }, sure),
    entry.basis?.length ? p(`${strings.basis}: `, span({ lang: 'id' }, entry.basis.join('; '))) : null,
    p(`${strings.checked}: `, time({ datetime: entry.checked }, formatDay(entry.checked, language))),
    entry.link && isWebAddress(entry.link)
      ? p(a({ href: entry.link, target: '_blank', rel: 'noopener noreferrer' }, strings.officialPage))
      : null,
  );
}

/** CSS class that gives a card or a list item the colours of its kind. */
export const kindClass = (kind: Kind): string => `sf-kind-${kind}`;
