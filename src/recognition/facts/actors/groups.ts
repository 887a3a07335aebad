// Reads groups that are counted instead of named: "79 perusahaan", "12 kota lainnya", "5 orang camat".
import { Shape } from '../../../text/tokenizer';
import { NUMBERS } from '../../award/draft';
import { capitalRunEnd } from '../../award/runs';
import type { Doc } from '../../doc';
import { type Reading, regionEnd } from '../../names';
import { words } from '../../word-set';
import { RECEIVED } from '../grammar/verbs';

const NUMBER_WORDS = new Set([...NUMBERS, ...words('sebelas belasan puluhan ratusan sejumlah beberapa semua seluruh')]);
const COUNTED_MORE = words(
  'pns orang wilayah provinsi pengadilan daerah kabupaten kampus puskesmas pemda satker dinas pemerintah polres kafilah mitra profesi kepala',
);
const OFFICES = words('gubernur wali walikota bupati camat lurah');
const MAX_OFFICES = 6;
const MAX_COUNTED = 3;
const MEASURES = words('kali tahun bulan hari persen poin penghargaan medali predikat kategori juta miliar rupiah jam');
const GETS = words('meraih mendapat mendapatkan memperoleh menerima menyabet menyandang berhasil berpredikat');
/** "dan 12 kota lainnya": the rest of a row. */
export const GROUP_TAIL = words('lain lainnya');

/** "di lingkungan Pemkab Natuna", "di Jawa Tengah": where a counted group belongs, or nothing. */
function withinEnd(doc: Doc, i: number): number {
  if (!doc.at(i, 'di')) return i;
  const from = /^(lingkungan|lingkup|kawasan|wilayah)$/.test(doc.word(i + 1)) ? i + 2 : i + 1;
  return doc.isCapital(from) ? capitalRunEnd(doc, from) : i;
}

/** "gubernur, wali kota, dan bupati": a row of offices, or token `i`. */
function officesEnd(doc: Doc, i: number): number {
  let end = i;
  for (let at = i, count = 0; OFFICES.has(doc.word(at)) && count < MAX_OFFICES; count++) {
    end = doc.at(at, 'wali') ? at + 2 : at + 1;
    at = end;
    while (at < end + 2 && /^(,|dan|serta|\/)$/.test(doc.word(at))) at++;
    // "bupati, dan PKK": a team in capitals closes the row.
    if (at > end && doc.at(at - 1, 'dan') && doc.has(at, Shape.upper)) return at + 1;
  }
  return end;
}

/** "33 badan publik meraih": whatever is counted directly before a verb of getting received; how often or how much did not. */
function winnersEnd(doc: Doc, i: number): number | undefined {
  let at = i;
  while (at < i + MAX_COUNTED && doc.isWord(at) && !doc.looksCapital(at) && !RECEIVED.has(doc.word(at))) {
    if (MEASURES.has(doc.word(at))) return undefined;
    at++;
  }
  return at > i && (GETS.has(doc.word(at)) || (doc.at(at, 'dengan') && doc.is(at + 1, 'gradeHead'))) ? at : undefined;
}

/** "79 perusahaan", "412 ASN Pemprov Jatim", "empat sekolah lain", "21 pemerintah daerah", "47 di antaranya". */
export function countedEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'kabupaten') && doc.at(i + 1, '/') && doc.at(i + 3, 'se')) return regionEnd(reading, i + 5);
  const number = (doc.has(i, Shape.number) && !doc.isYear(i)) || NUMBER_WORDS.has(doc.word(i));
  if (!number) return i;
  if (doc.at(i + 1, 'di') && doc.at(i + 2, 'antaranya')) return i + 3;
  const offices = officesEnd(doc, i + 1);
  if (offices > i + 1) return Math.max(offices, regionEnd(reading, offices), withinEnd(doc, offices));
  // "salah satu kota peraih A": no count.
  if (doc.at(i - 1, 'salah')) return i;
  if (!doc.is(i + 1, 'counted') && !COUNTED_MORE.has(doc.word(i + 1))) return winnersEnd(doc, i + 1) ?? i;
  if (/^se(mua|luruh)$/.test(doc.word(i)) && doc.at(i + 1, 'orang')) return i;
  const isPair = (doc.at(i + 1, 'mitra') && doc.at(i + 2, 'kerja')) || doc.at(i + 1, 'kepala');
  let end = isPair ? i + 3 : i + 2;
  if (doc.at(end - 1, 'pemerintah') && doc.at(end, 'daerah')) end++;
  // "146 kabupaten/kota", "27 polres/polresta".
  while (doc.at(end, '/') && doc.isWord(end + 1)) end += 2;
  if (
    doc.at(end - 1, 'orang') &&
    doc.isWord(end) &&
    !doc.isCapital(end) &&
    !/^(yang|di|dari|dengan|dan)$/.test(doc.word(end)) &&
    !RECEIVED.has(doc.word(end))
  )
    end++;
  if (doc.is(end, 'counted') || GROUP_TAIL.has(doc.word(end))) end++;
  const more = regionEnd(reading, end);
  return more > end ? more : withinEnd(doc, end);
}
