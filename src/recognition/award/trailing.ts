// Names whose head stands at their end: "PERSI Award 2023", "Kota Kecil Terbersih", "Provinsi Terbaik I".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { type Reading, regionEnd } from '../names';
import { isOrganisation } from '../organisations';
import { type AwardReading, awardMatch, type Draft, isHead, startDraft } from './draft';
import { readHeaded } from './headed';
import { readKnown } from './known';
import { isSuperlative, readRank } from './rank';

/** Words that begin a sentence or headline before a name and are no part of it. */
const LEADERS = new Set([
  'pada',
  'dalam',
  'di',
  'raih',
  'meraih',
  'terima',
  'menerima',
  'sabet',
  'borong',
  'boyong',
  'gelar',
  'lewat',
  'dari',
  'dan',
  'ajang',
  'bawa',
  'jadi',
  'kembali',
  'sukses',
  'dua',
  'tiga',
  'empat',
  'lima',
]);
/** "TPS 3R Terbaik": a digit may begin a word of capitals. */
const isMixed = (doc: Doc, i: number): boolean => /^\d\p{Lu}+$/u.test(doc.raw(i));

/** First token of the capitalised words before token `i`, which belong to a name that ends there: "PERSI Award". */
function subjectStart(reading: Reading, i: number, most: number): number {
  const { doc } = reading;
  let from = i;
  while (
    i - from < most &&
    (doc.looksCapital(from - 1) || isMixed(doc, from - 1)) &&
    doc.isWord(from - 1) &&
    doc.sameSentence(from - 1, i) &&
    !LEADERS.has(doc.word(from - 1))
  )
    from--;
  return from;
}

/** "Kota Kecil Terbersih", "Provinsi Terbaik I": what is best stands before the rank. */
export function subjectFirst(reading: AwardReading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!isSuperlative(doc, i)) return undefined;
  const from = subjectStart(reading, i, 5);
  if (from === i) return undefined;
  const draft = startDraft(reading, from);
  draft.to = i;
  if (!readRank(draft)) draft.to = i + 1;
  // "Kantor Pelayanan Terbaik Peringkat II"
  if (doc.is(draft.to, 'rankHead')) readRank(draft);
  // "TP2DD Terbaik Kalimantan": without an ordinal the region is where it is best; behind one it is whoever got it.
  if (!draft.rank && !doc.is(i - 1, 'regionHead')) draft.to = regionEnd(draft, draft.to);
  draft.named = true;
  return draft;
}

function isContestAcronym({ doc, matches }: Reading, i: number): boolean {
  return (
    doc.has(i, Shape.upper) &&
    !doc.has(i, Shape.flat) &&
    doc.raw(i).length >= 3 &&
    !matches.from(i).some(isOrganisation)
  );
}

/** "PERSI Award 2023", "TOP BUMD Awards", "Bronze Award AMO": capitalised words around the English tail. */
export function englishAward(reading: AwardReading, i: number): Draft | undefined {
  const { doc } = reading;
  // "Bronze award ROMC": the tail may be small.
  if (!doc.is(i, 'awardTail') || !(doc.looksCapital(i) || /^awards?$/.test(doc.word(i)))) return undefined;
  // "Universal Health Coverage (UHC) Award": the short form stands between the name and its tail.
  const bracketed = doc.at(i - 1, ')') && doc.at(i - 3, '(');
  const from = subjectStart(reading, bracketed ? i - 3 : i, 6);
  if (from === i || (bracketed && from === i - 3)) return undefined;
  const draft = startDraft(reading, from);
  draft.to = i + 1;
  draft.named = true;
  // "Silver Award PHIMO": the contest's short form follows.
  if (isContestAcronym(reading, draft.to)) draft.to++;
  if (isHead(doc, draft.to) || awardMatch(draft, draft.to)) {
    const inner = startDraft(reading, draft.to);
    if (readKnown(inner) || readHeaded(inner)) draft.to = inner.to;
  }
  return draft;
}
