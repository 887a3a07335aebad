// Tells an award mention that only grades the one before it: "penghargaan X dengan predikat Y", "X Award 2023, Silver
// Winner". Both are one fact: the first names it, the second gives its level.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { holds, type Range, textOf } from '../grammar/clause';
import { GIVING, RECEIVED } from '../grammar/verbs';
import { cellsOf } from '../lists/list';
import { repeatsBefore } from '../sameness/repeated';
import { levelOf } from '../slots/level';
import { itemOf, type Story } from '../story';

const GRADES = words('predikat kategori kualifikasi peringkat nilai tingkat');
const JOINS = words('dengan untuk , kategori');
const DIVIDES = words('dan serta sebagai ;');
const GAP = 8;

/** "penghargaan X (Y) pada kategori Z dengan kualifikasi W": a grade that nothing but its conditions divides from the name. */
function gradesInSentence(doc: Doc, award: Candidate, next: Candidate): boolean {
  const between = { from: award.to, to: next.from };
  const beside = next.from === award.to && next.level !== undefined;
  const headed = GRADES.has(doc.word(next.from)) || doc.at(next.from - 1, 'kategori');
  if (!(headed || beside) || !doc.sameSentence(award.from, next.from) || next.from - award.to > GAP) return false;
  if (!(next.grade || next.level || doc.at(next.from, 'kategori') || doc.at(next.from - 1, 'kategori'))) return false;
  const joined = next.from === award.to || JOINS.has(doc.word(next.from - 1));
  return joined && ![DIVIDES, RECEIVED, GIVING].some((set) => holds(doc, between, set));
}

/** In a list a comma or a cell is enough: "PERSI Award 2023, Silver Winner", "IGA 2024 | Sangat Inovatif". */
function gradesInItem(story: Story, award: Candidate, next: Candidate): boolean {
  const { doc } = story;
  const item = itemOf(story, award);
  return item !== undefined && next.to <= item.to && next.from === award.to + 1 && /^[,|]$/.test(doc.word(award.to));
}

/** The mention behind an award that gives its level. */
export function levelBehind(story: Story, award: Candidate): Candidate | undefined {
  const { doc, awards } = story;
  if (award.level || award.grade) return undefined;
  const index = awards.indexOf(award);
  const next = awards[repeatsBefore(doc, awards, index + 1) ? index + 2 : index + 1];
  return next && (gradesInItem(story, award, next) || gradesInSentence(doc, award, next)) ? next : undefined;
}

/** Whether an award only gives the level of the one before it. */
export function isLevelOfBefore(story: Story, award: Candidate): boolean {
  const { doc, awards } = story;
  const index = awards.indexOf(award);
  const before = [index - 1, index - 2].filter((at) => at >= 0 && !repeatsBefore(doc, awards, at))[0];
  return before !== undefined && levelBehind(story, awards[before] as Candidate) === award;
}

/** The level of an award: in its own name, or in the mention behind it. */
export function levelFor(story: Story, award: Candidate): string | null {
  const { doc, grades } = story;
  const behind = levelBehind(story, award);
  if (!behind) return textOf(doc, levelOf(doc, grades, award));
  const item = itemOf(story, award);
  const cell = item && cellsOf(doc, item).find((range) => range.from === behind.from);
  const short = behind.to - behind.from <= 2 || !item;
  return textOf(doc, (short && levelOf(doc, grades, behind)) || cell || withoutHead(doc, behind));
}

/** "kategori Provinsi Terinovatif" → "Provinsi Terinovatif". */
function withoutHead(doc: Doc, { from, to }: Candidate): Range {
  const start = GRADES.has(doc.word(from)) && to - from > 1 ? from + 1 : from;
  let end = start + 1;
  while (end < to && !doc.at(end, 'tingkat')) end++;
  return { from: start, to: end };
}
