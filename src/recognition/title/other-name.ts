// Tells where the words of an office are part of another name: a building, a cup, a document, the number of a letter.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { words } from '../word-set';

/** Words before a title that make it part of another name: "Kantor Gubernur", "Piala Bupati", "Forum Koordinasi Pimpinan Daerah". */
const PART_OF_NAME = words(
  'kantor piala pendopo gedung istana lobi peraturan pergub perbup calon bakal graha jalan auditorium',
);
/** Written small they are what the office did ("keputusan Presiden"); with a capital or a number they are documents. */
const DOCUMENT = words('keputusan instruksi edaran');
/** "Rumah Jabatan Gubernur", "Rujab Gubernur": a building. "Rumah dinas" in small letters and headlines speaks of the office. */
function isResidence(doc: Doc, i: number): boolean {
  if (doc.at(i, 'jabatan') && doc.at(i - 1, 'rumah')) return true;
  if (!doc.isCapital(i)) return false;
  return doc.at(i, 'rujab') || (doc.at(i - 1, 'rumah') && doc.at(i, 'dinas'));
}

/** Whether the office that begins at token `head` belongs to a name before it: "Kantor Gubernur", "Piala Bupati". */
export function isPartOfName(doc: Doc, head: number): boolean {
  // "Istana Wakil Presiden": neither the whole nor its last word.
  const i = doc.at(head - 1, 'wakil') ? head - 1 : head;
  const before = doc.word(i - 1);
  if (before === 'koordinasi' && doc.at(i, 'pimpinan')) return true;
  return PART_OF_NAME.has(before) || (DOCUMENT.has(before) && doc.looksCapital(i - 1)) || isResidence(doc, i - 1);
}

/** "HK.01.07/MENKES/2087/2023": letters between the slashes of a number. */
export const isInCode = (doc: Doc, from: number, to: number): boolean =>
  doc.at(from - 1, '/') && !doc.has(from, Shape.spaced) && doc.has(from - 2, Shape.number) && doc.at(to, '/');

/** Whether the number of a document stands at token `i`. */
export const isNumbered = (doc: Doc, i: number): boolean => doc.at(i, 'nomor') || doc.at(i, 'no');

/** "instruksi Bupati nomor 5", "melalui keputusan Kepala Dinas", "keputusan gubernur tentang …": small too, a document. */
export const isOfDocument = (doc: Doc, from: number, to: number): boolean =>
  DOCUMENT.has(doc.word(from - 1)) &&
  (isNumbered(doc, to) ||
    (doc.at(from - 1, 'keputusan') &&
      (doc.at(to, 'tentang') || /^(melalui|berdasarkan|sesuai|lampiran)$/.test(doc.word(from - 2)))));
