// Finds official titles: a status ("Plt."), an office, its unit and its region, as far as they stand together.
// The names of persons stay outside; who holds the title is noted beside it.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { isFusedHead } from '../fused';
import { isTermForm } from '../matcher';
import { afterStop, type Reading } from '../names';
import { bracketEnd } from '../organisations';
import { isForeign } from '../title/foreign';
import { beginsOffice, findHead, type Head } from '../title/head';
import { holderAt } from '../title/holder';
import { complementEnd } from '../title/office';
import { words } from '../word-set';

/** Words before a title that make it part of another name: "Kantor Gubernur", "Piala Bupati", "Forum Koordinasi Pimpinan Daerah". */
const PART_OF_NAME = words(
  'kantor piala pendopo gedung istana lobi peraturan pergub perbup calon bakal graha jalan auditorium',
);
/** Written small they are what the office did ("keputusan Presiden"); with a capital or a number they are documents. */
const DOCUMENT = new Set(['keputusan', 'instruksi', 'edaran']);
const LONG_STATUS = [
  ['pelaksana', 'tugas'],
  ['pelaksana', 'harian'],
  ['penjabat', 'sementara'],
];
/** Bodies of which one is a member by office; members of others hold none. */
const ELECTED_BODY =
  /\b(dpr|dprd|dpd|mpr|komisi|fraksi|bpk|kpu|kpud|bawaslu|dewan|badan|majelis permusyawaratan|panwaslu|ombudsman)\b/;

const ANYBODY = new Set(['tenaga', 'staf']);
const PLURAL = new Set(['para', 'sejumlah', 'seluruh', 'semua', 'beberapa']);

/** End of an acting prefix at token `i`, or `i`: "Plt.", "Pelaksana Tugas (Plt.)". */
function statusEnd(doc: Doc, i: number): number {
  const long = LONG_STATUS.find((status) => status.every((word, k) => doc.at(i + k, word)));
  if (long) return Math.max(i + long.length, bracketEnd(doc, i + long.length));
  if (!doc.is(i, 'status')) return i;
  const end = afterStop(doc, i + 1);
  return Math.max(end, doc.at(i, 'penjabat') ? bracketEnd(doc, end) : end);
}

/** Id of the entry that explains an acting prefix. */
function statusId(doc: Doc, from: number, to: number): string | undefined {
  const status = doc.phrase(from, to).toLowerCase();
  if (/plt|pelaksana tugas/.test(status)) return 'plt';
  if (/plh|pelaksana harian/.test(status)) return 'plh';
  if (/pjs|sementara/.test(status)) return 'pjs';
  return /pj|penjabat/.test(status) ? 'pj' : undefined;
}

/** A general head is an office only with its organisation, and not of any club. */
function isOffice({ doc, matches }: Reading, head: Head, to: number): boolean {
  if (to === head.to) return false;
  // "pimpinan PNS yang bersangkutan": who is led by somebody is no organisation.
  const led = matches.longest(head.to, isTermForm);
  if (led?.to === to && led.form.entry?.type === 'personnel') return false;
  const complement = doc.phrase(head.to, to).toLowerCase();
  if (/^([ivx\d]+|daerah)$/.test(complement) || doc.at(head.to, 'penyelenggara')) return false;
  // "Ketua Umum Federasi …", "ketua Departemen Humas": clubs, and departments inside of them.
  if (
    (doc.is(head.to, 'private') && !doc.at(head.to, 'majelis')) ||
    (doc.at(head.from, 'ketua') && doc.at(head.to, 'departemen'))
  )
    return false;
  // "Tenaga Ahli Gubernur" and "Staf Khusus Menteri" are posts, "Tenaga Polisi Kehutanan" and "staf PTSP" are people.
  if (ANYBODY.has(doc.word(head.from)) && !doc.at(head.to, 'ahli') && !doc.at(head.to, 'khusus')) return false;
  return !doc.at(head.from, 'anggota') || ELECTED_BODY.test(complement);
}

/** Parties and clubs whose boards bear the letters of the regional chamber. */
const CLUBS = words('partai golkar gerindra nasdem demokrat hanura perindo organda');

/** "Ketua DPW PKS", "Sekretaris DPD Organda": boards of parties and clubs; "Ketua DPD RI", "Ketua DPD La Nyalla" are of the state. */
function isOfClub(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(dpw|dpc|dpp|pac)$/.test(doc.word(i))) return true;
    const acronym = doc.has(i + 1, Shape.upper) && !doc.has(i + 1, Shape.flat) && doc.length(i + 1) > 2;
    if (doc.at(i, 'dpd') && (acronym || CLUBS.has(doc.word(i + 1)))) return true;
  }
  return false;
}

/** "Direktur Utama PT Maju Jaya"; "Kepala bagian pemasaran" of a hotel: parts of agencies are official in capitals, or as a plural. */
function isAnyFirm(doc: Doc, { from, to }: Head, end: number): boolean {
  if (end === to && doc.is(end, 'company')) return true;
  if (end > to || to === from + 1 || doc.looksCapital(to - 1)) return false;
  const unit = doc.at(to - 1, 'bagian') || doc.at(to - 1, 'bidang') || doc.at(to - 1, 'seksi');
  return unit && !PLURAL.has(doc.word(from - 1));
}

/** "Rumah Jabatan Gubernur", "Rujab Gubernur": a building. "Rumah dinas" in small letters and headlines speaks of the office. */
function isResidence(doc: Doc, i: number): boolean {
  if (doc.at(i, 'jabatan') && doc.at(i - 1, 'rumah')) return true;
  if (!doc.isCapital(i)) return false;
  return doc.at(i, 'rujab') || (doc.at(i - 1, 'rumah') && doc.at(i, 'dinas'));
}

function isPartOfName(doc: Doc, head: number): boolean {
  // "Istana Wakil Presiden": neither the whole nor its last word.
  const i = doc.at(head - 1, 'wakil') ? head - 1 : head;
  const before = doc.word(i - 1);
  if (before === 'koordinasi' && doc.at(i, 'pimpinan')) return true;
  return PART_OF_NAME.has(before) || (DOCUMENT.has(before) && doc.looksCapital(i - 1)) || isResidence(doc, i - 1);
}

/** "kepala-kepala OPD": a plural by doubling begins with the first of the two. */
const doubledEnd = (doc: Doc, i: number): number =>
  doc.at(i + 1, '-') && doc.word(i) !== '' && doc.at(i + 2, doc.word(i)) ? i + 2 : i;

/** "HK.01.07/MENKES/2087/2023": letters between the slashes of a number. */
const isInCode = (doc: Doc, from: number, to: number): boolean =>
  doc.at(from - 1, '/') && !doc.has(from, Shape.spaced) && doc.has(from - 2, Shape.number) && doc.at(to, '/');

/** "instruksi Bupati nomor 5", "melalui keputusan Kepala Dinas", "keputusan gubernur tentang …": small too, a document. */
const isOfDocument = (doc: Doc, from: number, to: number): boolean =>
  DOCUMENT.has(doc.word(from - 1)) &&
  (/^(nomor|no)$/.test(doc.word(to)) ||
    (doc.at(to, 'tentang') && doc.at(from - 1, 'keputusan')) ||
    /^(melalui|berdasarkan|sesuai|lampiran)$/.test(doc.word(from - 2)));

function titleAt(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!doc.isWord(i) || isPartOfName(doc, i)) return undefined;
  const start = doubledEnd(doc, statusEnd(doc, i));
  if (start === i && !beginsOffice(reading, i)) return undefined;
  const head = findHead(reading, start);
  if (!head) return undefined;
  const to = complementEnd(reading, head);
  if (isForeign(doc, to) || isOfClub(doc, start, to)) return undefined;
  if (isInCode(doc, i, to) || isOfDocument(doc, i, to)) return undefined;
  const capital = doc.looksCapital(start) || doc.looksCapital(to - 1);
  if (head.match ? isAnyFirm(doc, head, to) : !head.whole && !(capital && isOffice(reading, head, to)))
    return undefined;
  const status = start > i ? statusId(doc, i, start) : undefined;
  const holder = holderAt(doc, to);
  return {
    from: i,
    to,
    kind: 'title',
    entry:
      head.match?.form.entry?.id ??
      doc.lexicon.defaultEntry('title', isFusedHead(doc, start) ? 'kadis' : doc.word(start)),
    ...(status && doc.lexicon.entryById.has(status) ? { also: [status] } : {}),
    ...(holder ? { holder } : {}),
    reason: { rule: head.match?.typo ? 'typo' : 'title-grammar', words: [doc.phrase(start, head.to)] },
  };
}

/** Offices that need no organisation in a list of offices. */
const LISTED = new Set(['asisten', 'inspektur', 'direktur', 'sekretaris', 'kabag', 'kasat', 'kanit', 'kasi']);

/** "Sekda Endi Nazir, asisten, kepala OPD dan camat": a bare office among others. */
function listedOffice(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!LISTED.has(doc.word(i)) || !doc.at(i - 1, ',')) return undefined;
  const link = doc.at(i + 1, ',') ? i + 2 : i + 1;
  const next = doc.at(link, 'dan') || doc.at(link, 'serta') ? link + 1 : link;
  if (next === i + 1 || !doc.sameSentence(i, next) || !titleAt(reading, next)) return undefined;
  const entry = doc.lexicon.defaultEntry('title', doc.word(i));
  return { from: i, to: i + 1, kind: 'title', entry, reason: { rule: 'title-grammar', words: [doc.raw(i)] } };
}

/** All titles that the text may hold. */
export function recognizeTitles(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.doc.count; i++) {
    const candidate = titleAt(reading, i) ?? listedOffice(reading, i);
    if (!candidate) continue;
    found.push(candidate);
    i = candidate.to - 1;
  }
  return found;
}
