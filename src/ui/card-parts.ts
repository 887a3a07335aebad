// The parts of a card that tell what the lexicon knows of an entry, each a component that renders itself or nothing.
import van from 'vanjs-core';
import { type Entry, type Kind, NOTES, shortNameOf } from '../lexicon/entry';
import { doubtOf } from '../lexicon/labels';
import { renderLine } from './card-article';
import type { Links } from './card-links';
import type { Palette } from './card-view';
import { formatDay, type Language } from './language';
import { markLetters } from './mark-letters';
import { renderOwnFoot } from './own-parts';
import { spellAcronym } from './spell-acronym';
import { STRINGS } from './strings';

/** What of an entry its name and letters are drawn from. */
type Named = Pick<Entry, 'acronym' | 'expansion' | 'letters' | 'name'>;

const { a, b, dd, dl, dt, footer, h2, li, p, span, time, ul } = van.tags;

type Part = Element | null;

/** What the acronym is short for: the name, where the entry says nothing else; null where the name is the acronym. */
const expansionOf = ({ acronym, expansion, name }: Named): string | null =>
  expansion ?? (acronym && acronym !== name ? name : null);

/** The acronym's letters beside their words, where they are initials. */
function initialsOf(entry: Named): ReturnType<typeof spellAcronym> {
  const expansion = expansionOf(entry);
  return entry.acronym && expansion ? spellAcronym(entry.acronym, expansion) : null;
}

/** Words in which the letters that the acronym took are set off, where they are no initials. */
function withLetters(entry: Named, words: string): (string | Element)[] {
  const { acronym } = entry;
  const runs = acronym && words === expansionOf(entry) && !initialsOf(entry) ? markLetters(acronym, words) : null;
  return runs?.map(({ text, taken }) => (taken ? span({ class: 'sf-letter' }, text) : text)) ?? [words];
}

/** Heading: the official name, and its short form where the name does not hold it. */
export function renderHeading(entry: Named): Element {
  const short = shortNameOf(entry);
  return h2(
    { class: 'sf-name', lang: 'id', tabindex: -1 },
    withLetters(entry, entry.name),
    short && [' ', span({ class: 'sf-short' }, short)],
  );
}

/** The acronym's letters beside their words; only the expansion where they do not match; nothing without either. */
export function renderExpansion(entry: Named): Part {
  const initials = initialsOf(entry);
  if (initials) {
    return ul(
      { class: initials.length > 3 ? 'sf-letters sf-letters-many' : 'sf-letters', lang: 'id' },
      initials.map(({ letter, words }) => li(b(letter), ' ', span(words))),
    );
  }
  return entry.expansion ? p({ class: 'sf-expansion', lang: 'id' }, withLetters(entry, entry.expansion)) : null;
}

/** Why the letters of the acronym are not those of its words. */
export const renderLetters = ({ letters }: Named, language: Language): Part =>
  letters ? p({ class: 'sf-expansion' }, letters[language]) : null;

/** What it is, in a few sentences. */
export const renderExplanation = (entry: Entry, language: Language, links: Links): Element =>
  p({ class: 'sf-explanation' }, links.text(entry.explanation[language]));

/** The labelled remarks, in the order of the lexicon's own list. */
export function renderNotes(entry: Entry, language: Language, links: Links): Part {
  const rows = NOTES.flatMap((label) => {
    const note = entry.notes?.[label];
    return note ? [dt(STRINGS[language].notes[label]), dd(links.text(note[language]))] : [];
  });
  return rows.length > 0 ? dl({ class: 'sf-notes' }, rows) : null;
}

/** Who confers it or stands behind it. */
export const renderGiver = (entry: Entry, language: Language): Part =>
  entry.giver ? renderLine(STRINGS[language].giver[entry.kind], entry.giver) : null;

/**
 * Basis, day of the last check, how sure, official page.
 * @param edit leads to the form of an own term
 */
export function renderFoot(entry: Entry, language: Language, edit: (term: string) => void): Element {
  if (entry.own) return renderOwnFoot(entry, language, edit);
  const strings = STRINGS[language];
  const doubt = doubtOf(entry, language);
  return footer(
    { class: 'sf-foot' },
    doubt && p({ class: 'sf-sure' }, doubt),
    entry.basis?.length ? p(`${strings.basis}: `, span({ lang: 'id' }, entry.basis.join('; '))) : null,
    p(`${strings.checked}: `, time({ datetime: entry.checked }, formatDay(entry.checked, language))),
    entry.link?.startsWith('https://')
      ? p(a({ href: entry.link, target: '_blank', rel: 'noopener noreferrer' }, strings.officialPage))
      : null,
  );
}

/** CSS class that gives a card or a list item the colours of its kind. */
export const kindClass = (kind: Kind): string => `sf-kind-${kind}`;

/** CSS class that gives a surface the colours of kinds that the reader has chosen. */
export const paletteClass = (palette: Palette): string => `sf-palette-${palette}`;
