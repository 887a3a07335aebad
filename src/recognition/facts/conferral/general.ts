// Tells a sentence about awards in general from one that tells who got them: "A diberikan kepada daerah yang dinilai …",
// "pemda yang telah meraih A". Its receivers are a kind, without name and number.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { clauseEnd, clauseStart, type Range } from '../grammar/clause';
import { leads } from '../recipients/members';

const TO = words('kepada bagi untuk ke pada terhadap');
const EVERYBODY = words('para setiap tiap seluruh semua');
/** Kinds of receivers; a number or a name behind makes them some that really received. */
const KINDS = words(
  'pemerintah pemda daerah kabupaten kota provinsi desa kelurahan kecamatan sekolah madrasah instansi lembaga kementerian organisasi perusahaan unit satuan opd puskesmas kepala bupati walikota wali gubernur pejabat asn pns pegawai orang mereka warga masyarakat siswa guru pemenang peserta pihak badan institusi pelaku',
);
const JOINS = words('/ , dan atau maupun serta');
/** What goes on behind a kind and tells which ones of it: "daerah yang …", "sekolah dengan …". */
const WHICH = words('yang dengan terpilih berprestasi terbaik pemenang');
const REACH = 14;

const isKind = (doc: Doc, i: number): boolean => KINDS.has(doc.word(i)) && !doc.is(i, 'honorific');

/** End of a row of kinds in its words: "daerah", "pemerintah provinsi, kabupaten, dan kota", or token `i`. */
function kindsEnd(doc: Doc, i: number): number {
  let end = i;
  let at = i;
  while (
    at < i + REACH &&
    (isKind(doc, at) || (at > i && /^(daerah|pusat|negara|perangkat|pendidikan)$/.test(doc.word(at))))
  ) {
    end = ++at;
    while (JOINS.has(doc.word(at))) at++;
  }
  return end;
}

/** Whether the sentence goes on to names: "kepala daerah yang meraih A antara lain R". */
function namesSome(doc: Doc, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (leads(doc, at + 1) || doc.at(at, ':') || doc.at(at, 'termasuk')) return true;
  return false;
}

/** "diberikan kepada (para) daerah yang …": the kind behind an award. */
function kindBehind(doc: Doc, award: Candidate, end: number): boolean {
  for (let at = award.to; at < Math.min(end, award.to + REACH); at++) {
    if (!TO.has(doc.word(at))) continue;
    const start = EVERYBODY.has(doc.word(at + 1)) ? at + 2 : at + 1;
    const to = kindsEnd(doc, start);
    if (to > start && (WHICH.has(doc.word(to)) || !doc.sameSentence(to, at) || doc.at(to, '.'))) return true;
  }
  return false;
}

/** "Pemda yang telah meraih A", "daerah dengan predikat A": the kind that begins an award's clause. */
function kindBefore(doc: Doc, award: Candidate): boolean {
  const start = clauseStart(doc, award.from);
  for (let at = start; at < award.from; at++) {
    const begins = at === start || /^(bahwa|agar|setiap|bagi|")$/.test(doc.word(at - 1));
    const to = begins ? kindsEnd(doc, at) : at;
    if (to > at && (doc.at(to, 'yang') || doc.at(to, 'dengan'))) return true;
  }
  return false;
}

/** Whether an award's clause tells of it in general; where names follow, it tells of those. */
export function isGeneral(doc: Doc, award: Candidate): boolean {
  const end = clauseEnd(doc, award.from);
  if (namesSome(doc, { from: award.to, to: end })) return false;
  return kindBehind(doc, award, end) || kindBefore(doc, award);
}
