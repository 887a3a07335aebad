// Reads the years of an award: in its name, in its clause, or those of the article's day. Several years are several facts.
import { Shape } from '../../../text/tokenizer';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { isBesideLeft } from '../grammar/change';
import { COMMA, clauseRange, holds, type Range } from '../grammar/clause';

/** Dates behind these words are of something else. */
const OF_OTHER = words('tertanggal sejak dilantik undang diundangkan lahir');
/** Sentences that look back: their awards are not of the article's day. */
const LOOKING_BACK = words('sebelumnya pernah dulu sejak silam sempat');
const SPAN = words('tahun lama sempat pernah');
const NOW = words('kini sekarang terbaru');
const ROW_GAP = 4;
const ROW_LINK = /^(,|dan|serta|sampai|hingga|-|tahun|dengan)$/;
const MONTHS = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const MONTH = new RegExp(`^(${MONTHS})$`);
const OF_NOW = new RegExp(`tahun ini|(bulan|pekan|minggu|${MONTHS}) lalu`);

/** The edition of a standard and the number of a law are no year: "ISO 9001:2015", "Nomor 5 Tahun 2023". */
export const isRealYear = (doc: Doc, i: number): boolean =>
  doc.isYear(i) && !doc.at(i - 1, ':') && !doc.at(i - 1, 'uud') && !doc.has(i - 2, Shape.number);
const isDate = (doc: Doc, i: number): boolean =>
  (doc.at(i - 1, '/') && doc.has(i - 2, Shape.number)) || MONTH.test(doc.word(i - 1));
/** "sejak 2018", "mulai 2016" tell when something began. */
const begins = (doc: Doc, i: number): boolean =>
  /^(mulai|nomor)$/.test(doc.word(doc.at(i - 1, 'tahun') ? i - 2 : i - 1)) || countsSince(doc, i);
/** "yang ketujuh sejak 2018": the year when a count began. */
const countsSince = (doc: Doc, i: number): boolean =>
  doc.at(i - 1, 'sejak') && /^(ke\p{L}+|turut|kali(nya)?)$/u.test(doc.word(i - 2));

/** "dilantik pada 12 April 2016 silam", "tertanggal 17 Maret 2022": dates of something else. */
const isOfOther = (doc: Doc, i: number): boolean =>
  /^(silam|lalu)$/.test(doc.word(i + 1)) || holds(doc, { from: i - 7, to: i }, OF_OTHER);

/** The year of the article's first full date: "Kamis (23/11/2023)". */
export function articleYear(doc: Doc): string | null {
  for (let at = 2; at < doc.count; at++)
    if (doc.isYear(at) && isDate(doc, at) && !isOfOther(doc, at)) return doc.word(at);
  return null;
}

/** The first year between two tokens: "KI Award 2024"; the edition of a standard is none. */
export function yearIn(doc: Doc, { from, to }: Range): string | null {
  for (let at = from; at < to; at++) if (doc.isYear(at) && !doc.at(at - 1, ':')) return doc.word(at);
  return null;
}

/** "tahun 2019, 2021, dan 2022", "2020 sampai 2021", "2018 dan 2019": the row of years that holds token `i`. */
export function rowOfYears(doc: Doc, i: number): string[] {
  const row = [doc.word(i)];
  let last = i;
  for (let at = i + 1; at - last <= ROW_GAP && (doc.isYear(at) || ROW_LINK.test(doc.word(at))); at++) {
    if (!doc.isYear(at)) continue;
    row.push(doc.word(at));
    last = at;
  }
  return row;
}

/** The part of an award's clause that shares its time: "setelah" divides it. */
function timeRange(doc: Doc, clause: Range, award: Candidate): Range {
  let { from, to } = clause;
  for (let at = from; at < to; at++) {
    if (!doc.at(at, 'setelah')) continue;
    if (at < award.from) from = at;
    else to = Math.min(to, at);
  }
  return { from, to };
}

/** "Setelah delapan tahun mengantongi A, …" tells what was before; "setelah mengalahkan X sebagai A" does not. */
function isBefore(doc: Doc, { from }: Range, award: Candidate): boolean {
  const before = { from, to: award.from };
  return doc.at(from, 'setelah') && !holds(doc, before, COMMA) && holds(doc, before, SPAN);
}

/** "A pada 2021", "A (2019)", "A tingkat Pratama. Yaitu pada tahun 2012, 2013": the year directly behind an award, or -1. */
function ownYear(doc: Doc, award: Candidate): number {
  let at = award.to;
  if (doc.at(at, '.') && /^(yaitu|yakni)$/.test(doc.word(at + 1))) at += 2;
  while (/^(pada|tahun|\()$/.test(doc.word(at))) at++;
  return at > award.to && doc.isYear(at) ? at : -1;
}

/** Years that the award's part of its clause states, the row nearest to it; a date is the article's day and no year of its own. */
function statedYears(doc: Doc, { from, to }: Range, award: Candidate): string[] {
  const own = ownYear(doc, award);
  if (own >= 0) return rowOfYears(doc, own);
  let best = -1;
  const distance = (at: number): number => (at < award.from ? award.from - at : at - award.to + 2);
  for (let at = from; at < to; at++) {
    if (!isRealYear(doc, at) || isDate(doc, at) || begins(doc, at)) continue;
    // "yang pada 2022 … kini A": the year is of what came before.
    const between = { from: at, to: award.from };
    if (at < award.from && holds(doc, between, NOW)) continue;
    if (isBesideLeft(doc, at, award)) continue;
    if (best < 0 || distance(at) < distance(best)) best = at;
  }
  return best < 0 ? [] : rowOfYears(doc, rowStart(doc, best));
}

/** Token of the first year in the row of years that holds token `i`. */
function rowStart(doc: Doc, i: number): number {
  let first = i;
  for (let at = i - 1; first - at <= ROW_GAP && (doc.isYear(at) || ROW_LINK.test(doc.word(at))); at--)
    if (doc.isYear(at)) first = at;
  return first;
}

/** What a sentence says about the time of an award. */
export interface Time {
  /** Years stated; empty when the sentence states none. */
  readonly years: readonly string[];
  /** The award is of another time than the article. */
  readonly past: boolean;
  /** The sentence says that it is of now. */
  readonly now: boolean;
}

/** When an award was received, as far as its own words and sentence tell. */
export function timeOf(doc: Doc, award: Candidate, current: string | null): Time {
  const named = yearIn(doc, award);
  const clause = clauseRange(doc, award.from);
  const range = timeRange(doc, clause, award);
  const text = ` ${doc.phrase(clause.from, clause.to).toLowerCase()} `;
  const now = OF_NOW.test(text) || holds(doc, range, NOW);
  if (named) return { years: [named], past: false, now };
  const years = statedYears(doc, range, award);
  const other = years.length > 0 && current !== null && !years.includes(current);
  // "… atau Sangat Baik setahun sebelumnya": said of this award alone.
  const justBehind = doc.phrase(award.to, Math.min(award.to + 3, doc.count)).toLowerCase();
  if (/^(se)?tahun (sebelumnya|lalu)/.test(justBehind)) return { years, past: true, now: false };
  const looksBack =
    /tahun (lalu|sebelumnya)/.test(text) || holds(doc, range, LOOKING_BACK) || isBefore(doc, range, award);
  return { years, past: other || (looksBack && !now), now };
}
