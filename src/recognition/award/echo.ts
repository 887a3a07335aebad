// What the awards that were found tell about the rest of the page: short forms in brackets behind them and their later
// uses, and the other ordinals of a row. Also which places are no awards at all.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { isOrganisation } from '../organisations';
import { ordinalEnd } from './rank';
import { isStop, isVerb } from './words';

type Range = Pick<Candidate, 'from' | 'to'>;

/** A mention that stands for an award found elsewhere; its words lead the reader there. */
const echoOf = (doc: Doc, { from, to }: Range, award: Candidate): Candidate => ({
  from,
  to,
  kind: 'award',
  entry: award.entry,
  reason: { rule: award.level ? 'award-rank' : 'definition', words: [doc.phrase(award.from, award.to)] },
});

/** "Anugerah Bumi Lestari (ABL)": letters in a bracket behind a name, unless they are whoever got it: "Terbaik I (RSUD)". */
function shortForm({ doc, matches }: Reading, { to }: Candidate): Range | undefined {
  const at = to + 1;
  if (!doc.at(to, '(') || !doc.at(at + 1, ')') || !doc.has(at, Shape.upper) || doc.raw(at).length < 3) return undefined;
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
    const name = doc.has(i, Shape.upper) ? own.get(doc.raw(i)) : undefined;
    if (name) found.push(echoOf(doc, { from: i, to: i + 1 }, name));
  }
  return found;
}

/** "juara II dan III lomba itu", "di posisi kedua dan ketiga."; not "dan kedua anaknya", "serta I Made". */
function closesRow(doc: Doc, from: number, to: number): boolean {
  if (doc.has(from, Shape.upper)) return to > from && !doc.isCapital(to);
  return /^ke/.test(doc.word(from)) && (!doc.isWord(to) || isStop(doc, to) || isVerb(doc, to));
}

/** "posisi kedua dan ketiga", "juara II, III, dan IV": further ordinals of a rank that names nothing behind its ordinal. */
function rowOfRanks(doc: Doc, rank: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let at = rank.to; rank.level?.to === rank.to; ) {
    const comma = doc.at(at, ',') ? at + 1 : at;
    const next = doc.at(comma, 'dan') || doc.at(comma, 'serta') ? comma + 1 : comma;
    if (next === at || !doc.is(next, 'ordinal') || !doc.sameSentence(at, next)) break;
    at = ordinalEnd(doc, next);
    if (!closesRow(doc, next, at)) break;
    found.push({ ...echoOf(doc, { from: next, to: at }, rank), level: { from: next, to: at } });
  }
  return found;
}

const isPlace = (doc: Doc, { from }: Range): boolean => doc.at(from, 'posisi') || doc.at(from, 'urutan');

/** "posisi kelima" is an award only beside one: prices, polls and exports have their places too. */
function withoutMerePlaces(doc: Doc, found: readonly Candidate[]): Candidate[] {
  const awarded = new Set(found.filter((one) => !isPlace(doc, one)).map(({ from }) => doc.sentences[from] as number));
  return found.filter((one) => {
    const sentence = doc.sentences[one.from] as number;
    return !isPlace(doc, one) || awarded.has(sentence) || awarded.has(sentence - 1);
  });
}

/** Adds what rests on other awards of the page, and drops places that rest on none. */
export function withEchoes(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const { doc } = reading;
  const kept = withoutMerePlaces(doc, found);
  return [...kept, ...shortForms(reading, kept), ...kept.flatMap((rank) => rowOfRanks(doc, rank))];
}
