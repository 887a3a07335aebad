// Ranks: "Juara II", "Top 30", "peringkat ketiga", "50 Besar", and the words for what is best.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { words } from '../word-set';
import { type Draft, isCount, isLevel, isNumberWord, NUMBERS, takeName } from './draft';
import { isRole, wins } from './words';

/** "801–1000": a place that is known by its class alone. */
const rangeEnd = (doc: Doc, i: number): number =>
  doc.at(i + 1, '-') && doc.has(i + 2, Shape.number) && !doc.has(i + 1, Shape.spaced) ? i + 3 : i + 1;

/** "Harapan 10 ribu warga", "juara 3 kali": the number counts something. */
const countsSomething = (doc: Doc, i: number): boolean =>
  /^(ribu|juta|miliar|triliun|persen|kali|orang|hari|unit|buah|tahun)$/.test(doc.word(i));

/** "ke 7 (tujuh)": a number is repeated in letters, as in a deed. */
const spelledEnd = (doc: Doc, i: number): number =>
  doc.at(i, '(') && doc.isWord(i + 1) && doc.at(i + 2, ')') && isNumberWord(doc, i + 1) ? i + 3 : i;

/** End of a place by itself at token `i`, or `i`: "I", "1", "ke-2", "ke-dua", "kedua", "umum". */
function placeEnd(doc: Doc, i: number): number {
  if (doc.at(i, 'ke')) {
    const at = doc.at(i + 1, '-') ? i + 2 : i + 1;
    // "ke-2", "ke-II", "ke-dua"
    const told =
      isCount(doc, at) || NUMBERS.includes(doc.word(at)) || (doc.is(at, 'ordinal') && doc.has(at, Shape.upper));
    return told ? spelledEnd(doc, at + 1) : i;
  }
  if (isCount(doc, i)) return countsSomething(doc, i + 1) ? i : rangeEnd(doc, i);
  if (!doc.is(i, 'ordinal')) return i;
  return /^[ivx]+$/.test(doc.word(i)) && !doc.has(i, Shape.upper) ? i : i + 1;
}

/** "Juara Umum Harapan I": so many words may qualify a place. */
const MAX_QUALIFIERS = 2;

/** End of an ordinal at token `i`, or `i`: a place, or one that is qualified, as "Harapan II", "umum pertama". */
export function ordinalEnd(doc: Doc, i: number): number {
  let at = i;
  while (at - i < MAX_QUALIFIERS && (doc.at(at, 'harapan') || doc.at(at, 'umum'))) at++;
  return placeEnd(doc, at);
}

/** "terbaik II": what is best has a place of its own. */
const isNumbered = (doc: Doc, i: number): boolean => ordinalEnd(doc, i + 1) > i + 1 && !doc.at(i + 1, 'nasional');

/** "menjadi juara tingkat provinsi": a level tells what was won only where somebody won it; there are winners of every level. */
const winsLevel = (doc: Doc, i: number): boolean =>
  doc.at(i, 'juara') && isLevel(doc, i + 1) && (isRole(doc, i - 1) || wins(doc, i - 1) || doc.at(i - 1, 'pernah'));

/** "peringkat ketiga klasemen": a place in a league, a group of teams or a poll is none that an award gives. */
const isOfLeague = (doc: Doc, i: number): boolean => /^(klasemen|liga|grup|survei)$/.test(doc.word(i));

/** "tempat kedua", but not "tempat umum". */
const isSpelledPlace = (word: string): boolean => /^(pertama|ke\p{L}+)$/u.test(word);

/** Reads a rank at the draft's end: "Juara II", "Top 30", "peringkat ketiga". */
export function readRank(draft: Draft): boolean {
  const { doc } = draft;
  const i = draft.to;
  if (
    (doc.at(i, 'top') && isCount(doc, i + 1)) ||
    (isCount(doc, i) && doc.at(i + 1, 'besar') && doc.looksCapital(i + 1))
  )
    draft.to = i + 2;
  // "nomor 1 nasional": without its scope, a number is any number.
  else if (doc.at(i, 'nomor') && ordinalEnd(doc, i + 1) > i + 1 && /^(nasional|dunia)$/.test(doc.word(i + 2)))
    draft.to = i + 2;
  else if (winsLevel(doc, i)) draft.to = i + 1;
  else if (doc.is(i, 'rankHead')) {
    // "peringkat terbaik ketiga"; in "posisi terbaik III" the name begins with what is best.
    const start = doc.at(i + 1, 'terbaik') && !doc.at(i, 'posisi') ? i + 2 : i + 1;
    const end = ordinalEnd(doc, start);
    if (end === start || (doc.at(i, 'tempat') && !isSpelledPlace(doc.word(start))) || isOfLeague(doc, end))
      return false;
    // "peringkat 10 besar": the place is one of ten; "peringkat kedua terbaik", "peringkat 3 tertinggi nasional"
    const counted = doc.at(end, 'besar') || (doc.at(end, 'tertinggi') && doc.is(end + 1, 'scope'));
    draft.to = counted || (doc.at(end, 'terbaik') && !isNumbered(doc, end)) ? end + 1 : end;
  } else return false;
  draft.rank = { from: i, to: draft.to };
  return true;
}

/** What the best of a kind is called, in any case of letters. */
export const SUPERLATIVES = words(
  'terbaik terbersih teraktif terinovatif tercepat terfavorit terbanyak terpopuler terindah terkreatif terproduktif terpatuh terinspiratif terunggul tergiat terkompak terasri tersehat terhijau terdisiplin teladan berprestasi',
);

/** Reads the superlative at token `i`, which ends a name, with its place: "terbaik", "terbaik pertama". */
export function readSuperlative(draft: Draft, i: number): true {
  draft.to = i;
  if (readRank(draft)) return takeName(draft, draft.to);
  // "Kota Terbersih II": other words than "terbaik" have a place by its number alone.
  const end = isNumbered(draft.doc, i) ? ordinalEnd(draft.doc, i + 1) : i + 1;
  if (end > i + 1) draft.rank = { from: i, to: end };
  return takeName(draft, end);
}

/** "Terbaik", "Teraktif": what the best of a kind is called. */
export const isSuperlative = (doc: Doc, i: number): boolean => doc.isCapital(i) && SUPERLATIVES.has(doc.word(i));
