// What is best of its kind in small letters: "kabupaten terbaik pertama", "kategori daerah tertinggal terinovatif",
// "terpilih sebagai desa wisata terbaik". Praise has neither a place, nor a scope, nor anybody who chose.
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { words } from '../word-set';
import { type Draft, isLevel, startDraft } from './draft';
import { ordinalEnd, readSuperlative, SUPERLATIVES } from './rank';
import { BODIES, CONFERRING, isStop, isVerb } from './words';

/** Who can be best of a kind, besides single bodies. */
const KINDS = new Set([...BODIES, ...words('daerah satker opd instansi siswa guru stan stand peserta kelompok')]);
/** Words before "sebagai" that tell that somebody chose. */
const CHOSEN = new Set([...CONFERRING, ...words('terpilih ditetapkan didapuk didaulat')]);
const MAX_WORDS = 4;

/** "terbaik ketiga", "terbaik tingkat provinsi", "terbaik se-Kalimantan", "terinovatif": a place, a scope, or a scheme's own word. */
const isPlaced = (doc: Doc, i: number): boolean =>
  ordinalEnd(doc, i + 1) > i + 1 ||
  isLevel(doc, i + 1) ||
  (doc.at(i + 1, 'se') && doc.at(i + 2, '-')) ||
  doc.at(i, 'terinovatif');

/** Token where the nouns before token `i` begin: "daerah perbatasan", "kabupaten dan kota". */
function nounsStart(doc: Doc, i: number): number {
  let from = i;
  for (let at = i - 1; i - at <= MAX_WORDS && doc.isWord(at) && doc.sameSentence(at, i); at--) {
    if (doc.at(at, 'dan') && KINDS.has(doc.word(at + 1)) && KINDS.has(doc.word(at - 1))) continue;
    const capital = doc.looksCapital(at) && doc.sameSentence(at - 1, at);
    if (isStop(doc, at) || isVerb(doc, at) || capital || doc.is(at, 'awardHead')) break;
    from = at;
  }
  return from;
}

/** Token where what is best at token `i` begins, or undefined for praise. */
function bestStart(doc: Doc, i: number): number | undefined {
  const nouns = nounsStart(doc, i);
  const placed = isPlaced(doc, i);
  if (doc.at(nouns - 1, 'kategori')) return placed || isVerb(doc, i + 1) ? nouns - 1 : undefined;
  if (nouns === i) return undefined;
  if (doc.at(nouns - 1, 'sebagai') && (placed || CHOSEN.has(doc.word(nouns - 2)))) return nouns;
  if (!placed) return undefined;
  for (let at = nouns; at < i; at++) if (KINDS.has(doc.word(at))) return at;
  return undefined;
}

/** Reads the superlative at token `i` with what it is said of. */
export function plainBest(reading: Reading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!SUPERLATIVES.has(doc.word(i)) || doc.looksCapital(i)) return undefined;
  const from = bestStart(doc, i);
  if (from === undefined) return undefined;
  const draft = startDraft(reading, from);
  readSuperlative(draft, i);
  return draft;
}
