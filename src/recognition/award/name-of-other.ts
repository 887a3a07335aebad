// Persons, firms and streets that bear the words of awards: "Anugerah Pratama", "Satria Nugraha", "Hotel Bintang Anugerah".
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { isOrganisation } from '../organisations';
import { isVerb } from '../verbs';
import { words } from '../word-set';
import { isHead } from './draft';
import { isLeader, isStop, speaks, wins } from './words';

/** Words of awards that are as well given to persons and firms. */
const GIVEN = words('anugerah anugrah nugraha');
/** Capitalised words that lead to an award: "Malam Anugerah Desa", "Silver Winner Anugerah Humas". */
const LEADING = words(
  'malam puncak ajang acara gala winner penerima peraih nominasi nominator finalis festival pekan program',
);

export const isGivenName = (doc: Doc, i: number): boolean => GIVEN.has(doc.word(i));

/** Whether the head at token `i` is a name inside another: "Bapak Anugerah Putra", "kata Anugerah Pratama". */
export function isInOtherName({ doc, matches }: Reading, i: number): boolean {
  const before = i - 1;
  if (!isGivenName(doc, i) || !doc.isCapital(i) || !doc.sameSentence(before, i)) return false;
  if (speaks(doc, before) || doc.at(before, 'menurut') || doc.is(before, 'honorific')) return true;
  // "Panggung Anugerah MA": no person is called after a body.
  if (!doc.isCapital(before) || LEADING.has(doc.word(before)) || matches.from(i + 1).some(isOrganisation)) return false;
  return !isVerb(doc, before) && !isStop(doc, before) && !isLeader(doc, before) && !isHead(doc, before);
}

/** Kinds of places and bodies that bear the names of awards. */
const SITES = words('jalan jl jln gang hotel perumahan komplek kompleks stadion terminal gedung forum tim sekretariat');

/**
 * "Jalan Adipura", "Forum Kabupaten Sehat": whether a name is that of a place in town, or of a body. "Tim Smart City Award
 * 2020" judges for an award.
 */
export function isSiteName(doc: Doc, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const site = doc.at(from - 1, '.') ? from - 2 : from - 1;
  if (!doc.isCapital(from) || !doc.isCapital(site) || !SITES.has(doc.word(site))) return false;
  for (let i = from; i < to; i++) if (doc.is(i, 'awardTail')) return false;
  return true;
}

/** "Kades Pemenang Barat", "Desa Anugerah Jaya": whether the head at token `i` begins the name of a place. */
export const isPlaceName = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) &&
  doc.isCapital(i - 1) &&
  (doc.is(i - 1, 'regionHead') || /^(kades|lurah|camat)$/.test(doc.word(i - 1)));

/** Whether a name that begins at token `i` and ends in such a word is an award: "meraih Wira Tata Nugraha". */
export const isWonName = (doc: Doc, i: number): boolean =>
  wins(doc, i - 1) || isHead(doc, i - 1) || (doc.isQuote(i - 1) && (wins(doc, i - 2) || isHead(doc, i - 2)));
