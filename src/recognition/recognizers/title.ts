// Finds official titles: a status ("Plt."), an office, its unit and its region, as far as they stand together.
// The names of persons stay outside; who holds the title is noted beside it.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { fieldEnd, type Reading, regionEnd } from '../names';
import { armyEnd, bracketEnd, organisationEnd, unitEnd } from '../organisations';

/** Words before a title that make it part of another name: "Kantor Gubernur", "Piala Bupati". */
const PART_OF_NAME = new Set([
  'kantor',
  'piala',
  'pendopo',
  'gedung',
  'pemilihan',
  'peraturan',
  'keputusan',
  'instruksi',
  'pergub',
  'perbup',
  'calon',
  'bakal',
  'graha',
  'jalan',
]);
const LONG_STATUS = [
  ['pelaksana', 'tugas'],
  ['pelaksana', 'harian'],
  ['penjabat', 'sementara'],
];

/** Words that qualify an office before its organisation: "Ketua Harian TP PKK". */
const MODIFIERS = new Set(['harian', 'umum', 'utama', 'pelaksana', 'pembina', 'eksekutif']);
/** Bodies of which one is a member by office; members of others hold none. */
const ELECTED_BODY = /\b(dpr|dprd|dpd|mpr|komisi|fraksi|bpk|kpu|kpud|bawaslu|dewan|badan|majelis|panwaslu|ombudsman)\b/;

interface Head {
  readonly from: number;
  readonly to: number;
  readonly match?: Match;
}

const isTitle = (match: Match): boolean => match.form.entry?.kind === 'title';
const afterStop = (doc: Doc, i: number): number => (doc.at(i, '.') ? i + 1 : i);

/** End of an acting prefix at token `i`, or `i`: "Plt.", "Pelaksana Tugas (Plt.)". */
function statusEnd(doc: Doc, i: number): number {
  const long = LONG_STATUS.find((words) => words.every((word, k) => doc.at(i + k, word)));
  if (long) {
    const end = i + long.length;
    return Math.max(end, bracketEnd(doc, end));
  }
  if (!doc.is(i, 'status')) return i;
  const end = afterStop(doc, i + 1);
  return Math.max(end, doc.at(i, 'penjabat') ? bracketEnd(doc, end) : end);
}

/** The office at token `i`: one that the lexicon knows, or a general word ("Kepala") that needs an organisation. */
function findHead({ doc, matches }: Reading, i: number): Head | undefined {
  const match = matches.longest(
    i,
    (form) => form.category === 'entry' && form.entry?.kind === 'title' && form.entry.type !== 'status',
  );
  if (match) return { from: i, to: match.to, match };
  if (!doc.is(i, 'office')) return undefined;
  let to = afterStop(doc, i + 1);
  if (doc.at(i, 'wakil')) {
    if (!doc.is(to, 'office')) return undefined;
    to++;
  }
  while (MODIFIERS.has(doc.word(to))) to++;
  return { from: i, to };
}

/** End of the office's complement from token `i`: fields, units, regions, a second office behind a slash. */
function complementEnd(reading: Reading, head: Head): number {
  const { doc } = reading;
  let end = head.to;
  const bracket = bracketEnd(doc, end);
  if (bracket > end && continues(reading, bracket)) end = bracket;
  end = ordinalEnd(reading, end);
  // "Sekda Prov. Sultra": the office's last word may begin the region.
  const abbreviated = doc.at(end - 1, 'prov') || doc.at(end - 1, 'kab');
  if (abbreviated) end = Math.max(end, regionEnd(reading, end - 1));
  if (doc.is(end - 1, 'army')) end = armyEnd(doc, end);
  const organisation = organisationEnd(reading, end);
  if (organisation > end) end = organisation;
  else if (takesField(head))
    end = Math.max(
      servedOfficeEnd(reading, end),
      organisationTail(reading, fieldOrAcronymEnd(reading, end)),
      bridgedEnd(reading, end),
    );
  return secondOfficeEnd(reading, head, end);
}

/** "Juru Bicara Gubernur Sultra", "Asisten Deputi …": an office that serves another one. */
function servedOfficeEnd(reading: Reading, i: number): number {
  return reading.doc.looksCapital(i) ? titleEnd(reading, i) : i;
}

const MAX_BRIDGE = 4;

/** "Kasi Penkum Kejati Sumsel": unknown capitalised words between an office and its organisation. */
function bridgedEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  let at = i;
  while (at - i < MAX_BRIDGE && doc.isCapital(at) && !doc.is(at, 'honorific') && unitEnd(reading, at) === at) at++;
  return at > i && doc.looksCapital(at) && unitEnd(reading, at) > at ? organisationEnd(reading, at) : i;
}

function organisationTail(reading: Reading, end: number): number {
  const bracket = bracketEnd(reading.doc, end);
  return organisationEnd(reading, bracket > end && continues(reading, bracket) ? bracket : end);
}

/** "Dirjen ILO": an acronym behind an office names its organisation, known or not. */
function fieldOrAcronymEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const start = doc.at(i, 'bidang') || doc.at(i, 'urusan') ? i + 1 : i;
  const field = fieldEnd(reading, start);
  if (field > start) return field;
  // A directorate general always names its field, known or not: "Dirjen Ilmate".
  if ((doc.at(i - 1, 'dirjen') || doc.at(i - 1, 'jenderal')) && doc.isCapital(i) && !doc.is(i, 'honorific'))
    return i + 1;
  const acronym =
    doc.has(i, Shape.upper) &&
    !doc.has(i, Shape.flat) &&
    doc.raw(i).length >= 3 &&
    !doc.is(i, 'honorific') &&
    !/^[ivx]+$/.test(doc.word(i));
  return acronym ? i + 1 : i;
}

/** "Menteri LH/Kepala BPLH": two offices of one person; "Bupati/Wali Kota" are two. */
function secondOfficeEnd(reading: Reading, head: Head, end: number): number {
  const { doc } = reading;
  if (!doc.at(end, '/') || end === head.to || !doc.is(end + 1, 'office')) return end;
  return Math.max(end, titleEnd(reading, end + 1));
}

/** "Asisten II", "Presiden ke-7 RI": a number that belongs to the office. */
function ordinalEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'ke')) {
    const number = doc.at(i + 1, '-') ? i + 2 : i + 1;
    return doc.has(number, Shape.number) && regionEnd(reading, number + 1) > number + 1 ? number + 1 : i;
  }
  return (doc.has(i, Shape.upper) && /^[ivx]+$/.test(doc.word(i))) || /^[1-4]$/.test(doc.word(i)) ? i + 1 : i;
}

/** Heads of regions and villages are followed by a place, never by a field. */
const takesField = (head: Head): boolean =>
  head.match?.form.entry?.type !== 'region-head' && head.match?.form.entry?.type !== 'village';

const continues = (reading: Reading, i: number): boolean => organisationEnd(reading, i) > i || fieldEnd(reading, i) > i;

function titleEnd(reading: Reading, i: number): number {
  const head = findHead(reading, i);
  if (!head) return i;
  const end = complementEnd(reading, head);
  return head.match || end > head.to ? end : i;
}

const PLACE_KINDS = ['kecamatan', 'kelurahan', 'desa', 'distrik', 'nagari', 'kampung'];

/** "Camat Dendang", "Lurah Sumur Batu": places too small for any list stand behind village offices. */
function placeEnd({ doc }: Reading, head: Head, end: number): number {
  if (head.match?.form.entry?.type !== 'village' || end > head.to || !isPlaceWord(doc, end)) return end;
  if (!isPlaceWord(doc, end + 1)) return end + 1;
  // Two words may be the place, or the place and the holder's name: the text must have named the place as such.
  const place = `${doc.word(end)} ${doc.word(end + 1)}`;
  const known = PLACE_KINDS.some((kind) => !doc.at(end - 1, kind) && doc.knownBefore(end, `${kind} ${place}`));
  const apart = doc.at(end + 2, ',') && doc.isCapital(end + 3);
  return known || apart || doc.is(end + 1, 'direction') ? end + 2 : end + 1;
}

const isPlaceWord = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'honorific') && !doc.is(i, 'office');

function statusId(doc: Doc, from: number, to: number): string | undefined {
  const words = doc.phrase(from, to).toLowerCase();
  if (/plt|pelaksana tugas/.test(words)) return 'plt';
  if (/plh|pelaksana harian/.test(words)) return 'plh';
  if (/pjs|sementara/.test(words)) return 'pjs';
  return /pj|penjabat/.test(words) ? 'pj' : undefined;
}

/** Tokens of the person's name behind a title, honorifics skipped; empty when there is none. */
function holderAt(doc: Doc, title: number): { from: number; to: number } | undefined {
  let from = doc.at(title, ',') ? title + 1 : title;
  while (doc.is(from, 'honorific') || (doc.at(from, '.') && doc.is(from - 1, 'honorific'))) from++;
  let to = from;
  while (isNamePart(doc, to)) to++;
  while (to > from && doc.at(to - 1, '.')) to--;
  return to > from && !doc.has(from, Shape.flat) ? { from, to } : undefined;
}

function isNamePart(doc: Doc, i: number): boolean {
  if (doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'office')) return true;
  return doc.at(i, '.') && doc.raw(i - 1).length === 1 && doc.isCapital(i - 1) && doc.isCapital(i + 1);
}

/** All titles that the text may hold. */
export function recognizeTitles(reading: Reading): Candidate[] {
  const { doc } = reading;
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const candidate = titleAt(reading, i);
    if (!candidate) continue;
    found.push(candidate);
    i = candidate.to - 1;
  }
  return found;
}

/** A general head is an office only with its organisation, written with a capital, and not of any club. */
function isOffice(doc: Doc, head: Head, to: number): boolean {
  if (to === head.to) return false;
  const complement = doc.phrase(head.to, to).toLowerCase();
  if (/^[ivx\d]+$/.test(complement)) return false;
  return !doc.at(head.from, 'anggota') || ELECTED_BODY.test(complement);
}

function titleAt(reading: Reading, i: number): Candidate | undefined {
  const { doc, matches } = reading;
  if (!doc.isWord(i) || PART_OF_NAME.has(doc.word(i - 1))) return undefined;
  const start = statusEnd(doc, i);
  if (start === i && !doc.is(i, 'office') && !matches.from(i).some(isTitle)) return undefined;
  const head = findHead(reading, start);
  if (!head) return undefined;
  const complement = complementEnd(reading, head);
  if (!head.match && !isOffice(doc, head, complement)) return undefined;
  if (!head.match && !doc.looksCapital(start) && !doc.looksCapital(complement - 1)) return undefined;
  const to = placeEnd(reading, head, complement);
  const status = start > i ? statusId(doc, i, start) : undefined;
  const holder = holderAt(doc, to);
  return {
    from: i,
    to,
    kind: 'title',
    entry: head.match?.form.entry?.id ?? null,
    ...(status && doc.lexicon.entryById.has(status) ? { also: [status] } : {}),
    ...(holder ? { holder } : {}),
    reason: { rule: head.match?.typo ? 'typo' : 'title-grammar', words: [doc.phrase(start, head.to)] },
  };
}
