// Reads recipients that no list of institutions holds: persons, companies and other bodies, counted groups, and places that
// the article itself introduces. Every function returns the token where the name ends, or its start.
import { Shape } from '../../text/tokenizer';
import { capitalRunEnd } from '../award/runs';
import type { Doc } from '../doc';
import { isRoman, type Reading, regionEnd } from '../names';
import { bracketEnd } from '../organisations';
import { words } from '../word-set';
import type { Range } from './clause';
import { isWonBy, RECEIVED } from './verbs';

/** Capitalised words that begin no person's name: places to meet, days, months, exclamations. */
const NO_PERSON = words(
  'gedung hotel jalan aula auditorium stadion lapangan ruang balai pendopo graha rupatama ballroom convention senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember alhamdulillah hari bulan tahun triwulan semester lomba anggota kategori piagam capaian meski selain namun baca karena ketika setelah usai menurut dalam saat dengan untuk demikian sebanyak pagu humas majalah top the best golden puncak semoga harapan agar jika bila supaya',
);
const NUMBER_WORDS = words(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan puluhan ratusan sejumlah beberapa semua seluruh',
);
const COUNTED_MORE = words(
  'pns orang wilayah provinsi pengadilan daerah kabupaten kampus puskesmas pemda satker dinas pemerintah polres kafilah mitra profesi kepala',
);
const OFFICES = words('gubernur wali walikota bupati camat lurah');
const MAX_OFFICES = 6;
/** "dan 12 kota lainnya": the rest of a row. */
export const GROUP_TAIL = words('lain lainnya');
/** Bodies that the lexicon's word class does not hold; the first ones are written small as well: "tim Kota Bekasi". */
const TEAMS = words('tim atlet kontingen kafilah warga siswa pelajar mahasiswa regu');
const MORE_BODIES = words(
  'forum fakultas bumdes perumda perusahaan komunitas sanggar gapoktan poktan posyandu panti tps lsm kth kwt paguyuban pokdarwis perpustakaan',
);

/** Places that lie in a district, and the words for what holds them. */
export const VILLAGES = words('desa kelurahan dusun nagari jorong rw rt kampung');
export const DISTRICTS = words('kecamatan kec kabupaten kab');

/** "yang diraih pemerintah": the state's own government, which is written small. */
const isState = (doc: Doc, i: number): boolean =>
  doc.at(i, 'pemerintah') &&
  !doc.looksCapital(i) &&
  !/^(daerah|provinsi|kabupaten|kota|desa|kecamatan|setempat)$/.test(doc.word(i + 1)) &&
  (isWonBy(doc, i - 1) || RECEIVED.has(doc.word(i + 1)));

/** No name has more words; a page in capitals throughout is none. */
export const LONGEST_NAME = 30;

/** End of a run of capitalised words, hyphens between them included. */
export function runEnd(doc: Doc, i: number): number {
  let end = i;
  while (
    end < i + LONGEST_NAME &&
    (isWritten(doc, end) ||
      doc.has(end, Shape.upper) ||
      (/^\d+\p{L}?$/u.test(doc.word(end)) && !doc.isYear(end) && end > i && doc.isCapital(end + 1)) ||
      (end > i && doc.at(end, '-') && doc.isCapital(end + 1)))
  )
    end++;
  return end;
}

/** "tim voli Kota Kediri": one or two small words between a team and its place. */
const isDiscipline = (doc: Doc, i: number): boolean =>
  doc.isWord(i) && [i + 1, i + 2].some((at) => doc.is(at, 'regionHead') && doc.isCapital(at) && doc.isWord(at - 1));

/** "SDN 4 Pemuteran Kecamatan Gerokgak", "Desa Sumber Kec. Rembang": what holds a school or a village is no part of its name. */
export function withoutDistrict(doc: Doc, { from, to }: Range): number {
  if (!doc.is(from, 'school') && !VILLAGES.has(doc.word(from))) return to;
  for (let at = from + 1; at < to; at++) if (DISTRICTS.has(doc.word(at))) return at;
  return to;
}

/** "Kelompok Penyelamat Penyu 'Jaya Bahari'": the name of a body in quotation marks behind its kind. */
function quotedEnd(doc: Doc, i: number): number {
  if (!/^["']$/.test(doc.word(i)) || !doc.looksCapital(i + 1)) return i;
  const to = runEnd(doc, i + 1);
  return doc.word(to) === doc.word(i) ? to + 1 : i;
}

/** "PT Rimba Kimia Lestari", "RW 07 Kelurahan Gayungan": bodies that are no term, by the word that begins their name. */
export function bodyEnd(doc: Doc, i: number): number {
  const from = doc.at(i + 1, 'dari') ? i + 2 : i + 1;
  const team = TEAMS.has(doc.word(i)) && (doc.isCapital(from) || doc.looksCapital(i + 1) || isDiscipline(doc, i + 1));
  const body = doc.looksCapital(i) && (doc.is(i, 'body') || doc.is(i, 'school') || MORE_BODIES.has(doc.word(i)));
  if (isState(doc, i)) return doc.at(i + 1, 'pusat') ? i + 2 : i + 1;
  if ((!team && !body) || (doc.has(i, Shape.flat) && i < doc.lineEnd(0))) return i;
  let start = /^\d/.test(doc.word(i + 1)) && !doc.isYear(i + 1) ? i + 2 : i + 1;
  while (team && !doc.looksCapital(start)) start++;
  const end = withoutDistrict(doc, { from: i, to: runEnd(doc, start) });
  // "SDN Tulungrejo 01": schools are numbered behind their name as well.
  if (doc.is(i, 'school') && /^\d{1,2}$/.test(doc.word(end))) return end + 1;
  const quoted = quotedEnd(doc, end);
  if (quoted > end) return quoted;
  const bracket = bracketEnd(doc, end);
  // "Perusahaan Umum Daerah (Perumda) Tirta Musi": the name goes on behind the bracket.
  return Math.max(bracket > end && doc.isCapital(bracket) ? runEnd(doc, bracket) : end, i + 1 < start ? start : i);
}

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
  if (!doc.is(i + 1, 'counted') && !COUNTED_MORE.has(doc.word(i + 1))) return i;
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

const isInitial = (doc: Doc, i: number): boolean =>
  doc.at(i, '.') && doc.raw(i - 1).length === 1 && doc.isCapital(i - 1) && doc.isCapital(i + 1);

/** Words of honour that are given names as well. */
export const GIVEN_NAMES = words('sri andi dewi raden teuku tengku cut');

/** A capital says something in the text, and on the short lines of lists where every word has one. */
export const isWritten = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) || (doc.looksCapital(i) && !doc.has(i, Shape.upper) && i > doc.lineEnd(0));

const isNameWord = (doc: Doc, i: number): boolean =>
  isInitial(doc, i) ||
  (isWritten(doc, i) &&
    ((doc.words[i] as number) < 0 || GIVEN_NAMES.has(doc.word(i)) || isInitial(doc, i + 1)) &&
    (!doc.has(i, Shape.upper) || doc.raw(i).length === 1) &&
    !NO_PERSON.has(doc.word(i)) &&
    !RECEIVED.has(doc.word(i)) &&
    !/^(ke|pe|per|me|ber|di)\p{L}{3,}(an|kan)$|^me(ng|ny|m|n)\p{L}{4,}$|nya$/u.test(doc.word(i)));

/** "Ns. Yoga", "Bripka Nurul", "Hj. Siti": words of honour and rank are no part of the name. */
export function afterHonorifics(doc: Doc, i: number): number {
  let at = i;
  while (doc.looksCapital(at) && doc.is(at, 'honorific') && !GIVEN_NAMES.has(doc.word(at)))
    at += doc.at(at + 1, '.') ? 2 : 1;
  return at;
}

/** A run of capitalised words that no form holds: most likely a person. */
export function personEnd(doc: Doc, i: number, known: ReadonlySet<string>): number {
  const before = doc.word(i - 1);
  if (
    NO_PERSON.has(doc.word(i)) ||
    doc.at(i, '.') ||
    before === '"' ||
    before === "'" ||
    (before === '-' && !doc.has(i, Shape.spaced))
  )
    return i;
  // "Juara II Siti Aminah": the number is of the rank.
  const ranked = isRoman(doc, i - 1);
  if (doc.isCapital(i - 1) && !doc.is(i - 1, 'honorific') && !ranked) return i;
  let end = i;
  while (end - i < 6 && isNameWord(doc, end)) end++;
  const honoured = doc.is(i - 1, 'honorific') || (doc.at(i - 1, '.') && doc.is(i - 2, 'honorific'));
  // "predikatnya B. Meningkat kembali": a stop may be one of an initial and still end a sentence.
  const numbered = before === '.' && doc.sameSentence(i - 1, i) && /^\d{1,2}$/.test(doc.word(i - 2));
  const atStart = i === 0 || doc.sentences[i] !== doc.sentences[i - 1] || (before === '.' && !numbered);
  // "Basmin, M.Pd. menerima": letters of a degree are no name.
  if (end > i && doc.phrase(i, end).replace(/[\s.]/g, '').length < 3) return i;
  return end - i >= ((atStart || ranked) && !honoured && !known.has(doc.word(i)) ? 2 : 1) ? end : i;
}

/** Names of persons in full, by their first word: later the article calls them by it alone. */
export function personsNamed(doc: Doc): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < doc.count; i++)
    if (doc.isCapital(i) && doc.sameSentence(i - 1, i) && personEnd(doc, i, names) >= i + 2) names.add(doc.word(i));
  return names;
}

/** Names that stand behind "Kabupaten", "Desa", "Pemkab": elsewhere in the article they are places too. */
export function placesNamed(doc: Doc): ReadonlySet<string> {
  const places = new Set<string>();
  for (let i = 0; i < doc.count; i++) {
    const head = (doc.is(i, 'regionHead') && doc.looksCapital(i)) || /^pem(kab|kot|prov|ko)$/.test(doc.word(i));
    const next = i + 1;
    if (!head || !doc.isCapital(next) || (doc.words[next] as number) >= 0 || doc.has(next, Shape.upper)) continue;
    places.add(doc.word(next));
  }
  return places;
}
