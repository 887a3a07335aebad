// Ranks: "Juara II", "Top 30", "peringkat ketiga", and what is best of its kind: "Kota Kecil Terbersih".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { type AwardReading, type Draft, isCount, startDraft } from './draft';

/** End of an ordinal at token `i`, or `i`: "I", "1", "ke-2", "kedua", "umum", "Harapan II". */
export function ordinalEnd(doc: Doc, i: number): number {
  if (doc.at(i, 'ke')) {
    const at = doc.at(i + 1, '-') ? i + 2 : i + 1;
    return isCount(doc, at) || (doc.is(at, 'ordinal') && doc.has(at, Shape.upper)) ? at + 1 : i;
  }
  if (isCount(doc, i)) return i + 1;
  if (!doc.is(i, 'ordinal')) return i;
  if (/^[ivx]+$/.test(doc.word(i)) && !doc.has(i, Shape.upper)) return i;
  return doc.at(i, 'harapan') ? ordinalEnd(doc, i + 1) : i + 1;
}

/** Reads a rank at the draft's end: "Juara II", "Top 30", "peringkat ketiga". */
export function readRank(draft: Draft): boolean {
  const { doc } = draft;
  const i = draft.to;
  if (
    (doc.at(i, 'top') && isCount(doc, i + 1)) ||
    (isCount(doc, i) && doc.at(i + 1, 'besar') && doc.looksCapital(i + 1))
  )
    draft.to = i + 2;
  else if (doc.is(i, 'rankHead')) {
    const start = doc.at(i + 1, 'terbaik') ? i + 2 : i + 1;
    const end = ordinalEnd(doc, start);
    if (end === start) return false;
    draft.to = end;
  } else return false;
  draft.rank = { from: i, to: draft.to };
  return true;
}

const SUPERLATIVES = new Set(
  'terbaik terbersih teraktif terinovatif tercepat terfavorit terbanyak terpopuler terindah terkreatif terproduktif terpatuh terinspiratif terunggul teladan berprestasi'.split(
    ' ',
  ),
);

/** "Terbaik", "Teraktif": what the best of a kind is called. */
export const isSuperlative = (doc: Doc, i: number): boolean => doc.isCapital(i) && SUPERLATIVES.has(doc.word(i));

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
/** First token of the capitalised words before token `i`, which belong to a name that ends there: "PERSI Award". */
export function subjectStart(reading: Reading, i: number, most: number): number {
  const { doc } = reading;
  let from = i;
  while (
    i - from < most &&
    doc.looksCapital(from - 1) &&
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
  draft.named = true;
  return draft;
}
