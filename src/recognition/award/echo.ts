// What the awards that were found tell about the rest of the page: short forms in brackets behind them and their later
// uses, names said again without their head, and the rest of a row. Also which places are no awards at all.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import { definedNameEnd } from '../definitions';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { isOrganisation } from '../organisations';
import { isLevel, isNumberWord, yearEnd } from './draft';
import { rowOf } from './row';
import { namesAgain } from './said-again';

type Range = Pick<Candidate, 'from' | 'to'>;

/** What stands for an award that was told before; its words lead the reader there. */
const echoOf = (doc: Doc, { from, to }: Range, award: Candidate): Candidate => ({
  from,
  to,
  kind: 'award',
  entry: award.entry,
  reason: { rule: 'definition', words: [doc.phrase(award.from, award.to)] },
});

/** Token of a bracket behind a name, or before the year that ends it: "Anugerah Bumi Lestari (ABL) 2024". */
function bracketAt(doc: Doc, { from, to }: Candidate): number {
  for (let at = to - 1; at > to - 4 && at > from; at--)
    if (yearEnd(doc, at) === to && doc.at(at - 1, ')')) return at - 3;
  return to;
}

/** "Penghargaan Bina Desa Lestari (Bideles)": a short form that is spoken as a word stands behind words of the name. */
function isSpoken(doc: Doc, { from }: Candidate, bracket: number): boolean {
  for (let i = from; i < bracket; i++) if (definedNameEnd(doc, i) === bracket) return true;
  return false;
}

/** "Anugerah Bumi Lestari (ABL)": letters in a bracket behind a name, unless they are whoever got it: "Terbaik I (RSUD)". */
function shortForm({ doc, matches }: Reading, award: Candidate): Range | undefined {
  const bracket = bracketAt(doc, award);
  const at = bracket + 1;
  if (!doc.at(bracket, '(') || !doc.at(at + 1, ')') || doc.raw(at).length < 3) return undefined;
  if (!doc.has(at, Shape.upper) && !isSpoken(doc, award, bracket)) return undefined;
  const other = matches.from(at).some((match) => isOrganisation(match) || match.form.category !== 'entry');
  return other || doc.is(at, 'facility') || doc.is(at, 'school') ? undefined : { from: at, to: at + 1 };
}

/** Short forms of names, and every use of one that the lexicon does not know as anything else. */
function shortForms(reading: Reading, names: readonly Candidate[]): Candidate[] {
  const { doc, matches } = reading;
  const own = new Map<string, Candidate>();
  const found = names.flatMap((name) => {
    const short = name.level ? undefined : shortForm(reading, name);
    if (!short) return [];
    if (!matches.from(short.from).some((match) => match.form.category === 'entry')) own.set(doc.raw(short.from), name);
    return [echoOf(doc, short, name)];
  });
  for (let i = 0; own.size > 0 && i < doc.count; i++) {
    const name = doc.looksCapital(i) ? own.get(doc.raw(i)) : undefined;
    if (name) found.push(echoOf(doc, { from: i, to: yearEnd(doc, i + 1) }, name));
  }
  return found;
}

const isPlace = (doc: Doc, { from }: Range): boolean =>
  doc.at(from, 'posisi') || doc.at(from, 'tempat') || doc.at(from, 'urutan');

/** "urutan ke-18 secara nasional", "urutan ketiga se-Jawa", "urutan kedua dari 34 provinsi": the place is one among many of a kind. */
const isAmongPeers = (doc: Doc, { to }: Range): boolean =>
  doc.is(to - 1, 'scope') ||
  (doc.at(to, 'secara') && doc.is(to + 1, 'scope')) ||
  (doc.at(to, 'di') && isLevel(doc, to + 1)) ||
  (doc.at(to, 'dari') && isNumberWord(doc, to + 1) && doc.is(to + 2, 'counted'));

/** A full stop and the line break behind it end a sentence each. */
const NEARBY_SENTENCES = 2;

/** "posisi kelima" is an award only beside one, or beside such a place: prices, polls and exports have their places too. */
function withoutMerePlaces(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const sentence = ({ from }: Candidate): number => doc.sentences[from] as number;
  const ranked = new Set(found.filter((one) => !isPlace(doc, one) || isAmongPeers(doc, one)).map(sentence));
  let last = Number.NEGATIVE_INFINITY;
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter((one) => {
      const here = sentence(one);
      const near = ranked.has(here) || here - last <= NEARBY_SENTENCES;
      if (ranked.has(here) || (near && isPlace(doc, one))) last = here;
      return !isPlace(doc, one) || near;
    });
}

/** Adds what rests on other awards of the page, and drops places that rest on none. */
export function withEchoes(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const { doc } = reading;
  const kept = withoutMerePlaces(doc, found);
  const again = namesAgain(reading, kept).map(({ range, award }) => echoOf(doc, range, award));
  return [...kept, ...shortForms(reading, kept), ...again, ...kept.flatMap((award) => rowOf(doc, award))];
}
