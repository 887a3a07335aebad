// Reads where a body sits, behind its name: the class of its seat, a place that no list holds, a region behind a stop; and
// tells the places that are none of its name.
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import { afterStop, type Reading, regionEnd, spelledRegionEnd } from './names';
import { beginsPlace } from './places';
import { isHeadlineVerb } from './verbs';
import { words } from './word-set';

/** "Kementerian", "Kemendagri". */
export const isMinistry = (doc: Doc, i: number): boolean => /^kemen/.test(doc.word(i));

/** Bodies of the state that have no branches, so that what looks like their region is a person: "Kepala BKN Bima Haria". */
const CENTRAL = words('kpk bkn brin bssn bnpt bpip lkpp anri ppatk bappenas bkpm bnpb bapanas bgn lemhannas');

/** Whether what looks like a region at token `i` is the name of whoever heads the body of the state before it. */
export const isHeadOfCentral = (reading: Reading, i: number): boolean =>
  CENTRAL.has(reading.doc.word(reading.doc.at(i - 1, ')') ? i - 2 : i - 1)) &&
  reading.doc.isCapital(i + 1) &&
  !reading.doc.is(i, 'regionHead') &&
  !reading.doc.at(i, 'ri') &&
  regionEnd(reading, i) === i + 1;

/** "Walikota Bogor Bima Arya", "Kemendagri Jakarta": a region behind another one is a person, behind a ministry the place where it sits. */
export function isOtherPlace(
  reading: Reading,
  { ministry, part, end }: { ministry: number; part: number; end: number },
): boolean {
  const { doc } = reading;
  if (isMinistry(doc, ministry) && doc.at(end, 'jakarta')) return true;
  if (isHeadOfCentral(reading, end)) return true;
  return (
    part < end && !doc.is(end, 'regionHead') && spelledRegionEnd(reading, end) > end && isBareRegion(reading, part, end)
  );
}

const isBareRegion = (reading: Reading, from: number, to: number): boolean =>
  !reading.doc.is(from, 'regionHead') &&
  !reading.doc.at(to - 1, 'ri') &&
  !reading.doc.at(from, 'metro') &&
  spelledRegionEnd(reading, from) === to;

const GRADE_LETTER = /^[abc]$/;

/** "Kelas IIB", "Kelas II A", "Kelas I TPI", "Kelas IA Khusus": the class of a prison, court or immigration office. */
export function classEnd(doc: Doc, i: number): number {
  if (!doc.at(i, 'kelas') || !/^([ivx]+[abc]?|\d)$/.test(doc.word(i + 1))) return i;
  const letter = GRADE_LETTER.test(doc.word(i + 2)) ? i + 3 : i + 2;
  // "Kelas I Khusus Non TPI"
  const special = doc.at(letter, 'khusus') ? letter + 1 : letter;
  const gate = doc.at(special, 'non') ? special + 1 : special;
  return doc.at(gate, 'tpi') ? gate + 1 : special;
}

/**
 * Whether a class ends at token `i`, behind which the place is named: "Kalapas Kelas IIB Tenggarong"; in "PN Sidoarjo Kelas
 * IA Khusus" it has been named already.
 */
const followsClass = (doc: Doc, i: number): boolean =>
  [2, 3, 4, 5].some((size) => {
    const kind = i - size - 1;
    return (
      classEnd(doc, kind + 1) === i && (doc.words[kind] as number) >= 0 && !doc.lexicon.regionWords.has(doc.word(kind))
    );
  });

/** Words before a verb that are no place: "Pemkab Segera Tetapkan …". */
const BEFORE_VERBS = words(
  'segera akan kembali terus telah sudah bakal mulai ingin harus bisa tak tidak turut ikut resmi sukses berhasil optimis serius',
);

const isBeforeVerb = (doc: Doc, i: number): boolean =>
  isHeadlineVerb(doc, i + 1) && !isHeadlineVerb(doc, i) && !BEFORE_VERBS.has(doc.word(i));

/** Whether a word before a seat ends the kind of a body that has one: "Pengadilan Agama", "KPP Pratama"; not "Dalam Negeri", "Menteri Agama". */
function hasSeat(doc: Doc, i: number): boolean {
  if (doc.at(i, 'pratama')) return doc.at(i - 1, 'kpp') || (doc.at(i - 1, 'pajak') && doc.at(i - 2, 'pelayanan'));
  if (doc.at(i, 'negara')) return doc.at(i - 1, 'tahanan');
  if (doc.at(i, 'pemasyarakatan')) return doc.at(i - 1, 'lembaga') || doc.at(i - 1, 'balai');
  if (!doc.is(i, 'seat')) return false;
  return !/^(negeri|agama)$/.test(doc.word(i)) || /^(pengadilan|kejaksaan|tinggi)$/.test(doc.word(i - 1));
}

/** "Pemkab Selaparang", "Pengadilan Negeri Unaaha": bodies that always bear a place, known to the lists or not. */
export function seatEnd({ doc }: Reading, i: number): number {
  if (
    !(hasSeat(doc, i - 1) || followsClass(doc, i)) ||
    !doc.looksCapital(i) ||
    !doc.isWord(i) ||
    doc.is(i, 'unit') ||
    doc.is(i, 'office') ||
    doc.is(i, 'honorific')
  )
    return i;
  if (beginsPlace(doc, i) && doc.isCapital(i) && doc.isCapital(i + 1)) return i + 2;
  // A word that the lexicon knows is no place; on a headline neither is what could be a verb, save before one.
  if ((doc.words[i] as number) >= 0 || (doc.has(i, Shape.flat) && i + 1 < doc.lineEnd(i) && !isBeforeVerb(doc, i)))
    return i;
  return doc.is(i + 1, 'direction') && doc.looksCapital(i + 1) ? i + 2 : i + 1;
}

/** "Pemprov. Sultra": the region behind the stop of a fused short form, or `i`. */
export function stoppedRegionEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (afterStop(doc, i) === i || !/^pem(prov|kab|kot|da)$/.test(doc.word(i - 1))) return i;
  const region = regionEnd(reading, i + 1);
  return region > i + 1 ? region : i;
}
