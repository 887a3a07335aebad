// Reads an office with everything that belongs to its name: "Kepala Dinas Perhubungan Provinsi Jawa Timur". Every
// function returns the token where its part ends.
import { Shape } from '../../text/tokenizer';
import { bracketEnd } from '../brackets';
import type { Doc } from '../doc';
import { armyEnd } from '../facilities';
import { isTermForm } from '../matcher';
import {
  fieldEnd,
  isAcronym,
  isAcronymTerm,
  isNameWord,
  isRoman,
  linkEnd,
  linkedFieldEnd,
  type Reading,
  regionEnd,
  spelledRegionEnd,
} from '../names';
import { holdsOffice, organisationEnd, unitEnd } from '../organisations';
import { isHeadOfCentral } from '../seats';
import { words } from '../word-set';
import { bodyEnd, lastWordEnd } from './body';
import { beginsOffice, findHead, type Head } from './head';
import { constituencyEnd, isSmallPlaceKind, placeChainEnd, placeEnd } from './place';

const MAX_BRIDGE = 12;
/** "Juru Bicara Staf Khusus Gubernur": so many offices may serve one another. */
const MAX_SERVED = 2;

const typeOf = (head: Head): string | undefined => head.match?.form.entry?.type;
/** Heads of regions and villages are followed by a place, never by a field. */
const takesField = (head: Head): boolean => typeOf(head) !== 'region-head' && typeOf(head) !== 'village';

/** Offices of small places, whose names no list holds. */
const LOCAL = words('kapolsek danramil sekcam babinsa bhabinkamtibmas danposramil');
const isLocal = (doc: Doc, head: Head): boolean => typeOf(head) === 'village' || LOCAL.has(doc.word(head.to - 1));

/** "Menteri", "Wamendagri". */
const isMinister = (doc: Doc, head: Head): boolean => typeOf(head) === 'state' && /^(wa)?men/.test(doc.word(head.from));

/** "Wamendagri Bima Arya": a minister has no region, so what looks like one is the holder's name. */
const isNameOfMinister = (reading: Reading, head: Head, i: number): boolean =>
  isMinister(reading.doc, head) &&
  !/^(ri|republik|indonesia)$/.test(reading.doc.word(i)) &&
  spelledRegionEnd(reading, i) > i;

const continues = (reading: Reading, i: number): boolean =>
  organisationEnd(reading, i) > i ||
  fieldEnd(reading, i) > i ||
  // "Komandan Kodim (Dandim) 1011/Kuala Kapuas"
  (reading.doc.is(i - 2, 'army') && armyEnd(reading, i) > i);

/**
 * End of the office's complement: number, fields, units, regions, a second office behind a slash.
 * @param depth how many offices this one serves already
 */
export function complementEnd(reading: Reading, head: Head, depth = 0): number {
  const { doc } = reading;
  let end = head.to;
  const bracket = bracketEnd(doc, end);
  if (bracket > end && continues(reading, bracket))
    end = doc.is(bracket - 2, 'army') ? armyEnd(reading, bracket) : bracket;
  // "Menteri PPPA I Gusti Ayu": ministers and heads of regions bear no number.
  const number = takesField(head) && !isMinister(doc, head) ? ordinalEnd(reading, end) : editionEnd(reading, end);
  end = Math.max(number, lastWordEnd(reading, end));
  if (takesField(head)) end = linkedFieldEnd(reading, end);
  if (isNameOfMinister(reading, head, end) || isHeadOfCentral(reading, end)) return end;
  const body = bodyEnd(reading, head.from, end);
  if (body > end) end = body;
  else if (takesField(head)) {
    const field = fieldComplementEnd(reading, head, end);
    end = field === end || doc.at(head.from, 'staf') ? Math.max(field, servedOfficeEnd(reading, field, depth)) : field;
  }
  if (takesField(head)) end = joinedFieldEnd(reading, end);
  // "Asisten Deputi … pada Deputi Bidang …": the unit to which the office belongs.
  if (holdsOffice(reading, end)) end = Math.max(end, organisationEnd(reading, end + 1));
  const whole = depth < MAX_SERVED ? secondOfficeEnd(reading, head, end) : end;
  if (whole === head.to && isLocal(doc, head)) return placeChainEnd(reading, head.from, whole);
  return constituencyEnd(reading, whole);
}

/** "Kabag Humas | dan Protokoler Setda Sarolangun": one more field that no list holds, before the body that has both. */
function joinedFieldEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const body = i + 2;
  if (!doc.at(i, 'dan') || !doc.isCapital(i + 1) || !doc.looksCapital(body) || doc.is(body, 'regionHead')) return i;
  if (beginsOffice(reading, i + 1) || organisationEnd(reading, i + 1) > i + 1 || unitEnd(reading, body) === body)
    return i;
  return organisationEnd(reading, body);
}

/** The longest of what may follow an office that has a field. */
function fieldComplementEnd(reading: Reading, head: Head, i: number): number {
  const field = organisationTail(reading, fieldOrAcronymEnd(reading, head, i));
  return Math.max(field, bridgedEnd(reading, i));
}

/** "Juru Bicara Gubernur Sultra", "Staf Khusus Gubernur dan Wakil Gubernur Jakarta": an office that serves another one or two; "Staf Ahli Bidang Politik Menteri …": its field may stand between. */
function servedOfficeEnd(reading: Reading, i: number, depth: number): number {
  const { doc } = reading;
  if (depth >= MAX_SERVED || !doc.looksCapital(i)) return i;
  const end = titleEnd(reading, i, depth + 1);
  const pair = end > i && doc.at(end, 'dan') && doc.at(end + 1, 'wakil') && doc.at(end + 2, doc.word(i));
  return pair ? titleEnd(reading, end + 1, MAX_SERVED) : end;
}

/** "Kasi Penkum Kejati", "Dirjen Industri Logam, Mesin, dan Elektronika Kementerian …": a field that no list holds, up to its organisation. */
function bridgedEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  let at = i;
  while (at - i < MAX_BRIDGE && isBridge(reading, at) && unitEnd(reading, at) === at) {
    at++;
    // "Direktur Pengembangan Talenta dan Karier ASN": what the office deals with may stand at the end as an acronym.
    if (isNameWord(doc, i) && at > i + 1 && isAcronymTerm(reading, at - 1)) return at;
  }
  // "Direktur Tindak Pidana Korupsi (Dir Tipidkor) Bareskrim Polri"
  at = bracketEnd(doc, at);
  if (at === i || doc.at(i, 'dan') || doc.at(at - 1, ',') || !doc.looksCapital(at)) return i;
  // "Kepala ANRI Tono Hadi, dan Deputi …": the next office in a list.
  if (doc.at(at - 1, 'dan') && beginsOffice(reading, at)) return i;
  return unitEnd(reading, at) > at ? organisationEnd(reading, at) : i;
}

function isBridge(reading: Reading, i: number): boolean {
  const { doc } = reading;
  // "MenPAN-RB, KPK, dan BKN": a comma is part of a field only in a list that ends in "dan".
  if (doc.at(i, ',')) return linkEnd(doc, i) > i;
  if (doc.at(i, 'dan')) return doc.isCapital(i + 1);
  // "Kepala OPD Lingkup Pemkab Lombok": those who serve there, without a name in common.
  if (doc.at(i, 'lingkup') || doc.at(i, 'lingkungan')) return false;
  return doc.isCapital(i) && !doc.is(i, 'honorific') && !beginsOffice(reading, i);
}

function organisationTail(reading: Reading, end: number): number {
  // "Kepala Seksi Pemerintahan Kelurahan Dinoyo": the field's last word may begin a small place.
  if (isSmallPlaceKind(reading.doc, end - 1)) return placeEnd(reading, end - 1, end);
  const bracket = bracketEnd(reading.doc, end);
  return organisationEnd(reading, bracket > end && continues(reading, bracket) ? bracket : end);
}

/** "Dirjen ILO": an acronym behind an office names its organisation, known or not; behind "Ketua" it may be any club. */
function fieldOrAcronymEnd(reading: Reading, head: Head, i: number): number {
  const { doc } = reading;
  const start = doc.at(i, 'bidang') || doc.at(i, 'urusan') ? i + 1 : i;
  // "Kepala Bidang Pendidik dan Tenaga Kependidikan": a section may care for what the lexicon knows by name.
  const term = reading.matches.longest(start, isTermForm);
  if (term && term.form.size > 1 && doc.is(start - 1, 'unit') && doc.isCapital(start)) return term.to;
  const field = fieldEnd(reading, start);
  if (field > start) return field;
  if (namesDirectorate(doc, i)) return i + 1;
  const club = doc.at(head.from, 'ketua') && head.match === undefined;
  // "Menteri Koperasi dan UKM AAGN Puspayoga": an office with its field needs no further one.
  const whole = typeOf(head) === 'state' && head.to - head.from > 1;
  return isAcronym(doc, i) && !club && !whole && !doc.is(i, 'honorific') && !isRoman(doc, i) ? i + 1 : i;
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
  const bare = end === head.to && (typeOf(head) !== 'state' || end === head.from + 1);
  // "Menteri Perencanaan Pembangunan Nasional (PPN)/Kepala Bappenas"
  const slash = bracketEnd(doc, end);
  if (!doc.at(slash, '/') || (bare && slash === end) || !doc.is(slash + 1, 'office')) return end;
  const second = titleEnd(reading, slash + 1, MAX_SERVED);
  return second > slash + 1 ? second : end;
}

/** "Asisten II": a number that belongs to the office. */
function ordinalEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  return isRoman(doc, i) || /^[1-4]$/.test(doc.word(i)) ? i + 1 : editionEnd(reading, i);
}

/** "Presiden ke-7 RI": which of those who held the office. */
function editionEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'ke')) return i;
  const number = doc.at(i + 1, '-') ? i + 2 : i + 1;
  return doc.has(number, Shape.number) && regionEnd(reading, number + 1) > number + 1 ? number + 1 : i;
}

function titleEnd(reading: Reading, i: number, depth: number): number {
  const head = findHead(reading, i);
  if (!head) return i;
  const end = complementEnd(reading, head, depth);
  return head.match || end > head.to ? end : i;
}
