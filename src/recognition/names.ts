// Reads the parts of which official names are made: regions ("Provinsi Jawa Timur"), fields ("Komunikasi dan Informatika")
// and organisational units ("Dinas Perhubungan Kota Batu"). Every function returns the token where the part ends.
import type { EntryType } from '../lexicon/entry';
import { isOneEditApart } from '../text/edit-distance';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';
import type { Match, Matches } from './matcher';

/** A text with its raw matches: what the recognizers read. */
export interface Reading {
  readonly doc: Doc;
  readonly matches: Matches;
}

/** Types of terms behind which a region belongs to the name. */
const ORGANISATIONS: ReadonlySet<EntryType> = new Set(['institution', 'agency', 'government', 'unit', 'group', 'service']);
const MAX_PLACE_WORDS = 3;

export const isOrganisation = (match: Match): boolean =>
  match.form.category === 'entry' && match.form.entry?.kind === 'term' && ORGANISATIONS.has(match.form.entry.type);

/** Skips a full stop that belongs to an abbreviation: "Prov. Sultra". */
const afterStop = (doc: Doc, i: number): number => (doc.at(i, '.') && !doc.has(i, Shape.spaced) ? i + 1 : i);

function knownRegion({ doc, matches }: Reading, i: number): number {
  const match = matches.longest(i, (form) => form.category === 'region');
  if (!match) return i;
  return doc.is(match.to, 'direction') && doc.looksCapital(match.to) ? match.to + 1 : match.to;
}

/** A misspelt region, where the grammar expects one: "Dishub Jatiim". */
function misspeltRegion({ doc }: Reading, i: number): number {
  if (!doc.isCapital(i) || (doc.words[i] as number) >= 0) return i;
  const word = doc.word(i);
  return word.length >= 5 && doc.lexicon.regionWords.some((region) => region.length >= 5 && isOneEditApart(word, region)) ? i + 1 : i;
}

/** A place that no list holds, behind the word for its kind: "Kelurahan Sumur Batu". */
function unknownPlace({ doc }: Reading, i: number): number {
  let end = i;
  while (end - i < MAX_PLACE_WORDS && doc.isCapital(end) && !doc.is(end, 'regionHead') && !doc.is(end, 'unit')) end++;
  return end;
}

/** End of the region at token `i`, or `i`: "Provinsi Jawa Timur", "Kab. Gresik", "Jatim", "RI". */
export function regionEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'ri') && doc.has(i, Shape.upper)) return i + 1;
  if (doc.at(i, 'republik') && doc.at(i + 1, 'indonesia')) return i + 2;
  if (doc.at(i, 'indonesia') && doc.looksCapital(i)) return i + 1;
  if (!doc.is(i, 'regionHead')) {
    const known = knownRegion(reading, i);
    return known > i ? chained(reading, known) : misspeltRegion(reading, i);
  }
  const start = afterStop(doc, i + 1);
  const known = knownRegion(reading, start);
  const end = known > start ? known : unknownPlace(reading, start);
  return end > start ? chained(reading, end) : i;
}

/** A region may be followed by the one that holds it: "Kecamatan Rawalumbu Kota Bekasi". */
function chained(reading: Reading, end: number): number {
  return reading.doc.is(end, 'regionHead') && reading.doc.looksCapital(end) ? regionEnd(reading, end) : end;
}

/** Words of organisations carry affixes that names of persons do not. */
const ORGANISATION_WORD = /^(pe|pem|pen|peng|per|ke)\p{L}{3,}an$|(isasi|itas|logi|istik|atika|asi|ural|onal|omi)$/u;

function isNameWord(doc: Doc, i: number): boolean {
  if (!doc.looksCapital(i)) return false;
  return ((doc.words[i] as number) >= 0 && !doc.is(i, 'unit')) || ORGANISATION_WORD.test(doc.word(i));
}

/** Skips what joins two parts of a name, if a part follows: "dan", a comma, a slash. */
function linkEnd(doc: Doc, i: number): number {
  let end = i;
  if (doc.at(end, ',')) end++;
  if (doc.at(end, 'dan') || doc.at(end, 'serta') || doc.at(end, '&') || doc.at(end, '/') || doc.at(end, '-')) end++;
  return end;
}

function fieldPart({ doc, matches }: Reading, i: number): number {
  const field = matches.longest(i, (form) => form.category === 'field');
  if (field && (doc.looksCapital(i) || field.to - i > 1 || doc.isWord(i))) return field.to;
  return isNameWord(doc, i) ? i + 1 : i;
}

/** End of the field at token `i`, or `i`: "Komunikasi dan Informatika", "Perencanaan, Pengembangan, dan Pemanfaatan". */
export function fieldEnd(reading: Reading, i: number): number {
  let end = fieldPart(reading, i);
  if (end === i) return i;
  for (;;) {
    const start = linkEnd(reading.doc, end);
    const next = reading.doc.looksCapital(start) ? fieldPart(reading, start) : start;
    if (next === start) return end;
    end = next;
  }
}

/** End of one organisational part at token `i`, or `i`: a known body, or a unit word with its field. */
export function unitEnd(reading: Reading, i: number): number {
  const { doc, matches } = reading;
  const known = matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'term');
  if (known && isOrganisation(known)) return Math.max(known.to, doc.is(i, 'unit') ? unitByGrammar(reading, i) : 0);
  return doc.is(i, 'unit') ? unitByGrammar(reading, i) : i;
}

function unitByGrammar(reading: Reading, i: number): number {
  let start = afterStop(reading.doc, i + 1);
  if (reading.doc.is(start, 'unit') && reading.doc.looksCapital(start)) start++;
  const end = fieldEnd(reading, start);
  if (end > start) return end;
  return /^[ivx]+$|^\d+$/.test(reading.doc.word(start)) ? start + 1 : i;
}

/** End of a bracket at token `i` that holds one short word: "(Kominfo)", "(Plt.)"; or `i`. */
export function bracketEnd(doc: Doc, i: number): number {
  if (!doc.at(i, '(') || !doc.isWord(i + 1)) return i;
  for (let at = i + 2; at < i + 7 && at < doc.count && doc.sameSentence(i, at); at++) {
    if (doc.at(at, ')')) return at + 1;
    if (!doc.isWord(at) && !doc.at(at, '.') && !doc.at(at, '-') && !doc.at(at, '/')) return i;
  }
  return i;
}

/**
 * End of the chain of units, fields in brackets and regions at token `i`, or `i`:
 * "Dinas Perpustakaan dan Kearsipan (Disperpusip) Jatim".
 */
export function organisationEnd(reading: Reading, i: number): number {
  let end = i;
  for (;;) {
    const next = partEnd(reading, end, end > i);
    if (next === end) return end;
    end = next;
  }
}

function partEnd(reading: Reading, i: number, inside: boolean): number {
  const unit = unitEnd(reading, i);
  if (unit > i) return unit;
  const region = regionEnd(reading, i);
  if (region > i) return region;
  if (!inside) return i;
  const bracket = bracketEnd(reading.doc, i);
  // A bracket belongs to the name only where the name goes on behind it.
  if (bracket > i && partEnd(reading, bracket, false) > bracket) return bracket;
  if (reading.doc.at(i, 'pada') && reading.doc.looksCapital(i + 1) && unitEnd(reading, i + 1) > i + 1) return i + 1;
  return i;
}
