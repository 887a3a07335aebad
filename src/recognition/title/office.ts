// Reads an office with everything that belongs to its name: "Kepala Dinas Perhubungan Provinsi Jawa Timur". Every
// function returns the token where its part ends.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { fieldEnd, linkedFieldEnd, type Reading, regionEnd } from '../names';
import { armyEnd, bracketEnd, organisationEnd, unitEnd } from '../organisations';

/** The office itself: one that the lexicon knows, or a general word ("Kepala"). */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly match?: Match;
}

/** Words that qualify an office before its organisation: "Ketua Harian TP PKK". */
const MODIFIERS = new Set(['harian', 'umum', 'utama', 'pelaksana', 'pembina', 'eksekutif']);
/** Offices of small places, whose names no list holds. */
const LOCAL = new Set(['kapolsek', 'danramil', 'sekcam', 'babinsa', 'bhabinkamtibmas', 'danposramil']);
const PLACE_KINDS = ['kecamatan', 'kelurahan', 'desa', 'distrik', 'nagari', 'kampung'];
const MAX_BRIDGE = 12;

export const afterStop = (doc: Doc, i: number): number => (doc.at(i, '.') ? i + 1 : i);

const isRoman = (doc: Doc, i: number): boolean => doc.has(i, Shape.upper) && /^[ivx]+$/.test(doc.word(i));

/** The office at token `i`. */
export function findHead({ doc, matches }: Reading, i: number): Head | undefined {
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

const typeOf = (head: Head): string | undefined => head.match?.form.entry?.type;
/** Heads of regions and villages are followed by a place, never by a field. */
const takesField = (head: Head): boolean => typeOf(head) !== 'region-head' && typeOf(head) !== 'village';

const continues = (reading: Reading, i: number): boolean => organisationEnd(reading, i) > i || fieldEnd(reading, i) > i;

/** End of the office's complement: number, fields, units, regions, a second office behind a slash. */
export function complementEnd(reading: Reading, head: Head): number {
  const { doc } = reading;
  let end = head.to;
  const bracket = bracketEnd(doc, end);
  if (bracket > end && continues(reading, bracket)) end = bracket;
  end = ordinalEnd(reading, end);
  // "Sekda Prov. Sultra": the office's last word may begin the region.
  if (doc.at(end - 1, 'prov') || doc.at(end - 1, 'kab')) end = Math.max(end, regionEnd(reading, end - 1));
  if (doc.is(end - 1, 'army')) end = armyEnd(doc, end);
  if (takesField(head)) end = linkedFieldEnd(reading, end);
  const organisation = organisationEnd(reading, end);
  if (organisation > end) end = organisation;
  else if (takesField(head)) end = fieldComplementEnd(reading, head, end);
  return placeEnd(reading, head, secondOfficeEnd(reading, head, end));
}

/** The longest of what may follow an office that has a field. */
function fieldComplementEnd(reading: Reading, head: Head, i: number): number {
  const field = organisationTail(reading, fieldOrAcronymEnd(reading, head, i));
  return Math.max(servedOfficeEnd(reading, i), field, bridgedEnd(reading, i));
}

/** "Juru Bicara Gubernur Sultra", "Asisten Deputi …": an office that serves another one. */
const servedOfficeEnd = (reading: Reading, i: number): number =>
  reading.doc.looksCapital(i) ? titleEnd(reading, i) : i;

/** "Kasi Penkum Kejati", "Dirjen Industri Logam, Mesin, dan Elektronika Kementerian …": a field that no list holds, up to its organisation. */
function bridgedEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  let at = i;
  while (at - i < MAX_BRIDGE && isBridge(reading, at) && unitEnd(reading, at) === at) at++;
  return at > i && doc.looksCapital(at) && unitEnd(reading, at) > at ? organisationEnd(reading, at) : i;
}

function isBridge({ doc, matches }: Reading, i: number): boolean {
  if (doc.at(i, 'dan') || doc.at(i, ',')) return doc.isCapital(i + 1) || doc.at(i + 1, 'dan');
  return (
    doc.isCapital(i) &&
    !doc.is(i, 'honorific') &&
    !doc.is(i, 'office') &&
    !matches.from(i).some((match) => match.form.entry?.kind === 'title')
  );
}

function organisationTail(reading: Reading, end: number): number {
  const bracket = bracketEnd(reading.doc, end);
  return organisationEnd(reading, bracket > end && continues(reading, bracket) ? bracket : end);
}

/** "Dirjen ILO": an acronym behind an office names its organisation, known or not; behind "Ketua" it may be any club. */
function fieldOrAcronymEnd(reading: Reading, head: Head, i: number): number {
  const { doc } = reading;
  const start = doc.at(i, 'bidang') || doc.at(i, 'urusan') ? i + 1 : i;
  const field = fieldEnd(reading, start);
  if (field > start) return field;
  if (namesDirectorate(doc, i)) return i + 1;
  const acronym = doc.has(i, Shape.upper) && !doc.has(i, Shape.flat) && doc.raw(i).length >= 3;
  const club = doc.at(head.from, 'ketua') && head.match === undefined;
  return acronym && !club && !doc.is(i, 'honorific') && !isRoman(doc, i) ? i + 1 : i;
}

/** "Dirjen Ilmate": the field of a directorate general that the text names as such elsewhere; else it may be a person. */
function namesDirectorate(doc: Doc, i: number): boolean {
  if (!(doc.at(i - 1, 'dirjen') || doc.at(i - 1, 'jenderal')) || !doc.isCapital(i)) return false;
  const word = doc.word(i);
  const named = [`direktorat jenderal ${word}`, `ditjen ${word}`, `direktur jenderal ${word}`].some((words) =>
    doc.knownBefore(i, words),
  );
  return doc.at(i + 1, '(') || doc.is(i + 1, 'unit') || named;
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
  return isRoman(doc, i) || /^[1-4]$/.test(doc.word(i)) ? i + 1 : i;
}

function titleEnd(reading: Reading, i: number): number {
  const head = findHead(reading, i);
  if (!head) return i;
  const end = complementEnd(reading, head);
  return head.match || end > head.to ? end : i;
}

/** "Camat Dendang", "Lurah Sumur Batu": places too small for any list stand behind local offices. */
function placeEnd({ doc }: Reading, head: Head, end: number): number {
  const local = typeOf(head) === 'village' || LOCAL.has(doc.word(head.to - 1));
  if (!local || end > head.to || !isPlaceWord(doc, end)) return end;
  if (!isPlaceWord(doc, end + 1)) return end + 1;
  // Two words may be the place, or the place and the holder's name: the text must have named the place as such.
  const place = `${doc.word(end)} ${doc.word(end + 1)}`;
  const known = PLACE_KINDS.some((kind) => !doc.at(end - 1, kind) && doc.knownBefore(end, `${kind} ${place}`));
  const apart = doc.at(end + 2, ',') && doc.isCapital(end + 3);
  return known || apart || doc.is(end + 1, 'direction') ? end + 2 : end + 1;
}

const isPlaceWord = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && !doc.is(i, 'unit') && !doc.is(i, 'honorific') && !doc.is(i, 'office');
