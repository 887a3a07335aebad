// What a rank is of: a known award, a contest, a field: "Juara II Lomba Desa", "Terbaik I Aksi Konvergensi Stunting",
// "peringkat II penyerapan anggaran".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { isTermForm } from '../matcher';
import { fieldEnd, isAcronym, isNameWord, isRoman, type Reading, regionEnd } from '../names';
import { words } from '../word-set';
import { awardMatch, type Draft, isLevel, takeName } from './draft';
import { readKnown } from './known';
import { isOfParty, superlativeAt } from './names';
import { ordinalEnd, SUPERLATIVES } from './rank';
import { capitalRunEnd, nameEnd } from './runs';
import { bracketTailEnd } from './tail';
import { isAgent, plainRunEnd } from './words';

const CONTESTS = words('lomba kompetisi festival olimpiade kejuaraan sayembara jambore pekan musabaqah turnamen');
/** Contests that go by their letters, whose edition and place follow: "MTQ ke-44 Kaltim". */
const SHORT_CONTESTS = words(
  'mtq mtqn stq stqh porprov porkab porda popda popnas pon peparnas o2sn fls2n osn ksn lks fasi',
);
const MAX_CONTEST_WORDS = 6;
const MAX_FIELD_WORDS = 4;

/** Reads a contest with its name and place: "lomba tertib administrasi", "Lomba K3 Kecamatan Rawalumbu". */
export function readContest(draft: Draft): boolean {
  const { doc } = draft;
  if (!CONTESTS.has(doc.word(draft.to))) return false;
  const start = draft.to + 1;
  const capital = nameEnd(draft, start);
  if (capital > start) return readPlaceOfContest(draft, bracketTailEnd(draft, capital));
  const end = listEnd(draft, plainRunEnd(doc, start, MAX_CONTEST_WORDS));
  return end > start && takeName(draft, end);
}

/** Reads the edition and region of a contest whose name ends at token `i`: "VII Provinsi Papua Barat", "ke-44 Kaltim". */
function readPlaceOfContest(draft: Draft, i: number): boolean {
  const { doc } = draft;
  const numbered = doc.at(i, 'ke') ? ordinalEnd(doc, i) : i;
  const edition = isRoman(doc, i) ? i + 1 : numbered;
  return takeName(draft, regionEnd(draft, edition));
}

/** "lomba pidato dan puisi tingkat kabupaten": two names joined by "dan" are one contest if its level closes them. */
function listEnd({ doc }: Reading, i: number): number {
  if (!doc.at(i, 'dan')) return i;
  const second = plainRunEnd(doc, i + 1, MAX_FIELD_WORDS);
  return second > i + 1 && doc.at(second, 'tingkat') ? second : i;
}

/** Classes of those who compete, with which the name of a contest may end. */
const CLASSES = words('individu perorangan beregu putra putri ganda');
/** "diraih", "jatuh", ":": behind the name of a contest stands who won it. */
const isWon = (doc: Doc, i: number): boolean =>
  /^(diraih|disabet|direbut|dimenangkan|dijuarai|jatuh|:)$/.test(doc.word(i));

/**
 * Reads "juara sekolah sehat" before "tingkat provinsi", "juara tilawah dewasa putra" before "diraih": without its level
 * or winner, a contest in small letters is none.
 */
export function readFieldWon(draft: Draft): boolean {
  const { doc, to } = draft;
  let end = to;
  while (end - to < MAX_CONTEST_WORDS && !isWon(doc, end) && (plainRunEnd(doc, end, 1) > end || isLinked(doc, end)))
    end++;
  const told = isLevel(doc, end) || CLASSES.has(doc.word(end - 1)) || isWon(doc, end);
  return end > to && told && takeName(draft, end);
}

/** "20 juz", "anak-anak": numbers and hyphens between the words of a field. */
const isLinked = (doc: Doc, i: number): boolean =>
  doc.has(i, Shape.number) || (doc.at(i, '-') && !doc.has(i, Shape.spaced));

/** Reads what a rank is of, if it says so. */
export function readSubject(draft: Draft): void {
  const { doc } = draft;
  if (awardMatch(draft, draft.to) && readKnown(draft)) return;
  if (readContest(draft) || (SHORT_CONTESTS.has(doc.word(draft.to)) && readPlaceOfContest(draft, draft.to + 1))) return;
  const i = draft.to;
  if (isSubject(draft, i)) {
    const end = capitalRunEnd(doc, Math.max(i, fieldEnd(draft, i) - 1));
    draft.to = fieldClassEnd(doc, beforePerson(doc, i, end));
  } else if (isHeadlineSubject(draft, i)) draft.to = nameEnd(draft, i);
  else if (isActivityNoun(doc, i)) draft.to = plainRunEnd(doc, i, MAX_FIELD_WORDS);
  else readPlainClass(draft);
}

/** Reads "perawat teladan", "kader posyandu berprestasi" in small letters: the best of a class of people. */
function readPlainClass(draft: Draft): void {
  const { doc, to } = draft;
  const best = doc.looksCapital(to) ? to : superlativeAt(doc, to, MAX_FIELD_WORDS);
  if (best > to) draft.to = best + 1;
}

/** A word that a person may be called: neither known, nor of a field, nor an acronym. */
const isPersonal = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && (doc.words[i] as number) < 0 && !isNameWord(doc, i) && !doc.has(i, Shape.upper);

/** End of a field before the name of whoever got it, two words or more: "Juara I Penyuluh KB | Siti Aminah". */
function beforePerson(doc: Doc, from: number, to: number): number {
  let at = to;
  while (at > from && isPersonal(doc, at - 1)) at--;
  return at > from && to - at > 1 && doc.isCapital(at - 1) ? at : to;
}

/** "Harapan 1 OMVN individu", "juara 1 PPKBD teladan": the class of a contest stands in small letters behind its name. */
const fieldClassEnd = (doc: Doc, i: number): number =>
  CLASSES.has(doc.word(i)) || SUPERLATIVES.has(doc.word(i)) ? i + 1 : i;

/** "penyerapan", "pengelolaan": what a rank is given for, in small letters too. */
export const isActivityNoun = (doc: Doc, i: number): boolean =>
  /^pe\p{L}{4,}an$/u.test(doc.word(i)) && !doc.isCapital(i) && !doc.is(i, 'unit');

/** Behind a rank stands its field, or whoever got it: an organisation, a region, a person's name are recipients. */
function isSubject(reading: Reading, i: number): boolean {
  const { doc, matches } = reading;
  if (!doc.isCapital(i) || doc.is(i, 'awardHead')) return false;
  // "Terbaik II Rumah Sakit Kelas A Berkomitmen tingkat nasional": what has a level is a class of bodies, not one of them.
  // "juara 1 PPKBD teladan": so is what is called the best.
  if (isClass(reading, i) || (SUPERLATIVES.has(doc.word(i + 1)) && !doc.looksCapital(i + 1))) return true;
  // "Juara III Kampung Keluarga Berkualitas": a programme may begin like a place; in "Juara II Kampung KB Mawar" it is one.
  if (doc.is(i, 'regionHead')) {
    const end = capitalRunEnd(doc, i);
    const programme = matches.from(i).some(({ form, to }) => isTermForm(form) && form.size > 1 && end === to);
    // "50 Besar Desa Wisata Terbaik ADWI"
    return programme || superlativeAt(doc, i, end - i) > i;
  }
  if (doc.is(i, 'body') || doc.is(i, 'school') || doc.is(i, 'unit')) return false;
  if (regionEnd(reading, i) > i) return false;
  // "harapan 1 KSM MTK": two short forms in a row are a contest and its subject, whatever the first may stand for.
  if (isAcronym(doc, i) && isAcronym(doc, i + 1) && (doc.words[i + 1] as number) < 0) return true;
  if (matches.from(i).some(isOfParty)) return false;
  // "juara 1 OSK MTK": contests of schools go by their letters.
  return isNameWord(doc, i) || (doc.words[i] as number) >= 0 || isAcronym(doc, i);
}

/** "Terbaik I IKPA", "Juara 2 Kinerja Layanan": in a headline only words of fields and terms tell a field from a name. */
function isHeadlineSubject({ doc, matches }: Reading, i: number): boolean {
  if (!doc.has(i, Shape.flat) || doc.is(i, 'regionHead') || doc.is(i, 'unit') || doc.is(i, 'awardHead')) return false;
  if (matches.from(i).some(isOfParty)) return false;
  return isNameWord(doc, i) || isAgent(doc, i) || matches.from(i).some(({ form }) => isTermForm(form));
}

function isClass({ doc, matches }: Reading, i: number): boolean {
  const end = capitalRunEnd(doc, i);
  if (!isLevel(doc, end)) return false;
  for (let at = i; at < end; at++) if (matches.from(at).some((match) => match.form.category === 'region')) return false;
  return doc.is(i, 'unit') || doc.is(i, 'body') || doc.is(i, 'facility');
}
