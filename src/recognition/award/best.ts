// What is best of its kind in small letters: "kabupaten terbaik pertama", "kategori daerah tertinggal terinovatif",
// "terpilih sebagai desa wisata terbaik". Praise has neither a place, nor a scope, nor anybody who chose.
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { isVerb } from '../verbs';
import { words } from '../word-set';
import { type Draft, isLevel, isNumberWord, startDraft } from './draft';
import { ordinalEnd, readSuperlative, SUPERLATIVES } from './rank';
import { agentFieldEnd } from './runs';
import { BODIES, CONFERRED, isRole, isStop } from './words';

/** Who can be best of a kind, besides single bodies. */
const KINDS = new Set([
  ...BODIES,
  ...words('daerah perangkat satker opd instansi siswa guru stan stand peserta kelompok'),
]);
/** Words before "sebagai" that tell that somebody chose. */
const CHOSEN = new Set([...CONFERRED, ...words('terpilih ditetapkan didapuk didaulat')]);
const MAX_WORDS = 4;

/** Praise that is given as a rank as well; a rarer word is hardly ever only praise where an award is spoken of. */
const COMMON = words('terbaik terbanyak terindah teladan berprestasi');

/** "kategori kota terinovatif", "penghargaan bagi desa tercepat": what is told of an award. */
const isOfAward = (doc: Doc, i: number): boolean =>
  !COMMON.has(doc.word(i)) && (doc.onLine(i, 'kategori') || doc.onLine(i, 'penghargaan'));

/** "terbaik ketiga", "terbaik tingkat provinsi", "terbaik se-Kalimantan": a place, a scope, or a rare word that an award has. */
const isPlaced = (doc: Doc, i: number): boolean =>
  ordinalEnd(doc, i + 1) > i + 1 ||
  isLevel(doc, i + 1) ||
  (doc.at(i + 1, 'se') && doc.at(i + 2, '-')) ||
  isOfAward(doc, i);

/** Token where the nouns in small letters before token `i` begin: "daerah perbatasan", "kabupaten dan kota". */
function nounsStart(doc: Doc, i: number): number {
  let from = i;
  for (let at = i - 1; i - at <= MAX_WORDS && doc.isWord(at) && doc.sameSentence(at, i); at--) {
    if (doc.at(at, 'dan') && KINDS.has(doc.word(at + 1)) && KINDS.has(doc.word(at - 1))) continue;
    const capital = doc.looksCapital(at) && doc.sameSentence(at - 1, at) && !KINDS.has(doc.word(at));
    if (isStop(doc, at) || isVerb(doc, at) || capital || doc.is(at, 'awardHead')) break;
    from = at;
  }
  return from;
}

/** Longer roles are sentences. */
const MAX_ROLE = 12;

/** Token behind "sebagai" where a role with names in it begins: "Anggota JDIH Kabupaten terbaik ketiga"; or `i`. */
function roleStart(doc: Doc, i: number, link = 'dan'): number {
  for (let at = i - 1; i - at <= MAX_ROLE && doc.sameSentence(at, i); at--) {
    // "sebagai salah satu kota terinovatif"
    if (isRole(doc, at)) return doc.at(at + 1, 'salah') && doc.at(at + 2, 'satu') ? at + 3 : at + 1;
    const joint = doc.at(at, 'dan') || doc.at(at, link) || doc.at(at, '(') || doc.at(at, ')') || doc.at(at, '/');
    if (!joint && (!(doc.isWord(at) || doc.isYear(at)) || isStop(doc, at) || isVerb(doc, at))) return i;
  }
  return i;
}

/** "penghargaan sebagai daerah dengan pengelolaan sampah terbaik": where somebody chosen for what is best there begins, or `i`. */
function chosenStart(doc: Doc, i: number): number {
  const role = roleStart(doc, i, 'dengan');
  const told = doc.at(role - 1, 'sebagai') && CHOSEN.has(doc.word(role - 2));
  for (let at = role; told && at < i; at++) if (doc.at(at, 'dengan')) return role;
  return i;
}

/** Token where what is best at token `i` begins, or undefined for praise. */
function bestStart(doc: Doc, i: number): number | undefined {
  const nouns = nounsStart(doc, i);
  // "10 besar polda terbaik": a place among many.
  if (doc.at(nouns, 'besar') && isNumberWord(doc, nouns - 1)) return nouns - 1;
  // "10 desa tercepat": several share no name.
  if (isNumberWord(doc, nouns - 1) && !doc.isYear(nouns - 1)) return undefined;
  const placed = isPlaced(doc, i);
  if (doc.at(nouns - 1, 'kategori')) return placed || isVerb(doc, i + 1) ? nouns - 1 : undefined;
  const role = placed ? roleStart(doc, i) : i;
  if (role < i) return role;
  const chosen = chosenStart(doc, i);
  if (chosen < i) return chosen;
  if (nouns === i) return undefined;
  if (doc.at(nouns - 1, 'sebagai') && CHOSEN.has(doc.word(nouns - 2))) return nouns;
  if (!placed) return undefined;
  for (let at = nouns; at < i; at++) if (KINDS.has(doc.word(at))) return at;
  return undefined;
}

/** Reads the superlative at token `i` with what it is said of. */
export function plainBest(reading: Reading, i: number): Draft | undefined {
  const { doc } = reading;
  if (!SUPERLATIVES.has(doc.word(i)) || doc.looksCapital(i)) return undefined;
  const field = agentFieldEnd(reading, i);
  const from = field > i + 1 ? i - 1 : bestStart(doc, i);
  if (from === undefined) return undefined;
  const draft = startDraft(reading, from);
  readSuperlative(draft, i);
  draft.to = Math.max(draft.to, field);
  return draft;
}
