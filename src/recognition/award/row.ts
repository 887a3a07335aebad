// Rows behind an award that go on without its head: "juara II dan III", "terbaik pertama diraih A, kedua diraih B",
// "Satyalancana Karya Satya 10 tahun dan 20 tahun".
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { isVerb } from '../verbs';
import { isCount, NUMBERS } from './draft';
import { ordinalEnd } from './rank';
import { isStop } from './words';

/** Tokens `from` to `to` as a level of the award that begins their row. */
const levelOf = (doc: Doc, award: Candidate, [from, to]: readonly [number, number]): Candidate => ({
  from,
  to,
  kind: 'award',
  entry: award.entry,
  level: { from, to },
  reason: { rule: 'award-rank', words: [doc.phrase(award.from, award.to)] },
});

/** Token behind the comma or "dan" at token `i`, or `i`. */
export function afterLink(doc: Doc, i: number): number {
  const comma = doc.at(i, ',') ? i + 1 : i;
  return doc.at(comma, 'dan') || doc.at(comma, 'serta') || doc.at(comma, 'atau') ? comma + 1 : comma;
}

/** "juara II dan III lomba itu", "di posisi kedua dan ketiga."; not "dan kedua anaknya", "serta I Made". */
function closesRow(doc: Doc, from: number, to: number): boolean {
  if (doc.has(from, Shape.upper)) return to > from && !doc.isCapital(to);
  return /^ke/.test(doc.word(from)) && (!doc.isWord(to) || isStop(doc, to) || isVerb(doc, to));
}

/** "posisi kedua dan ketiga", "juara II, III, dan IV": further ordinals of a rank that names nothing behind its ordinal. */
function ordinalsBehind(doc: Doc, rank: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let at = rank.to; rank.level?.to === rank.to; ) {
    const next = afterLink(doc, at);
    if (next === at || !doc.is(next, 'ordinal') || !doc.sameSentence(at, next)) break;
    at = ordinalEnd(doc, next);
    if (!closesRow(doc, next, at)) break;
    found.push(levelOf(doc, rank, [next, at]));
  }
  return found;
}

const SPELLED = ['pertama', ...NUMBERS.slice(1).map((number) => `ke${number}`)];
/** Tokens between two ordinals of a row: who got the first of them, and with what score. */
const ROW_STEP = 16;

/** Whether the ordinal at token `i` stands in brackets behind whoever got it: "Aceh (ketiga)". */
const isBracketed = (doc: Doc, i: number): boolean => doc.at(i - 1, '(') && doc.at(i + 1, ')') && doc.isCapital(i - 2);

/** Whether the ordinal at token `i` is followed by whoever got it: "kedua diraih Jawa Timur", "kelima Kota Balikpapan". */
const isAwarded = (doc: Doc, i: number): boolean =>
  doc.isCapital(i + 1) || /^(diraih|oleh|diduduki|ditempati|disabet|diisi)$/.test(doc.word(i + 1));

/** "terbaik pertama diraih A, kedua diraih B, dan ketiga C", "A (peringkat pertama), B (kedua)": the ordinals that follow one by one in the sentence. */
function ordinalsAhead(doc: Doc, rank: Candidate): Candidate[] {
  const found: Candidate[] = [];
  let place = rank.level ? SPELLED.indexOf(doc.word(rank.level.to - 1)) : -1;
  if (place < 0) return found;
  for (let at = rank.to, end = at + ROW_STEP; at < end && doc.sameSentence(rank.from, at); at++) {
    if (doc.word(at) !== SPELLED[place + 1]) continue;
    const linked = afterLink(doc, at - 1) === at || afterLink(doc, at - 2) === at;
    if (!isBracketed(doc, at) && !(linked && isAwarded(doc, at))) break;
    found.push(levelOf(doc, rank, [at, at + 1]));
    place++;
    end = at + ROW_STEP;
  }
  return found;
}

/** "Satyalancana Karya Satya 10 tahun dan 20 tahun": further terms of service behind the first. */
function termsBehind(doc: Doc, medal: Candidate): Candidate[] {
  const found: Candidate[] = [];
  if (!doc.at(medal.to - 1, 'tahun') || !isServiceTerm(doc, medal.to - 2)) return found;
  for (let at = medal.to; ; ) {
    const next = afterLink(doc, at);
    if (next === at || !isServiceTerm(doc, next) || !doc.at(next + 1, 'tahun')) return found;
    at = next + 2;
    found.push(levelOf(doc, medal, [next, at]));
  }
}

/** "10", "XX": whether token `i` counts years of service. */
export const isServiceTerm = (doc: Doc, i: number): boolean =>
  isCount(doc, i) || (doc.has(i, Shape.upper) && /^x+$/.test(doc.word(i)));

/** What the row holds that an award begins. */
export const rowOf = (doc: Doc, award: Candidate): Candidate[] => [
  ...ordinalsBehind(doc, award),
  ...ordinalsAhead(doc, award),
  ...termsBehind(doc, award),
];
