// Tells a fact that an earlier one already states: the same award under another name, its grade repeated in brackets, a
// reference to it ("predikat ini"), a misspelt recipient.
import { isOneEditApart } from '../../../text/edit-distance';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import type { Fact } from '../../mention';
import type { Actor } from '../actors/actors';
import { isOpinion } from '../slots/accounts';
import { type AwardName, awardName, fold, namesAgree, wordsOf } from './award-name';
import { areOtherSchools, bodyOfOffice, isSameBody, isUnnamed } from './identity';

/** Arguments that an award's own sentence states; those of a fact may have been carried on to it. */
export type Stated = Pick<Fact, 'programme' | 'giver' | 'year' | 'event'>;

/** An award that a text tells of, also where it only says "predikat serupa". */
export interface Source {
  readonly award: Candidate;
  /** The mention that names it: the award itself, or the one that it is like. */
  readonly like: Candidate;
}

/** A fact on its way, with what tells whether it is new. */
export interface Draft extends Source {
  readonly fact: Fact;
  readonly name: AwardName;
  readonly stated: Stated;
  readonly recipient: Actor | undefined;
  /** The sentence names the recipient itself. */
  readonly own: boolean;
  /** The sentence states the year itself. */
  readonly dated: boolean;
}

/** Facts further back than this are of another article on the page. */
const RECENT = 100;
const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether two texts say the same but for one letter; "SMPN 1 Batu" and "SMPN 3 Batu" do not. */
function alike(a: string | null, b: string | null): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (digits(x) === digits(y) && isOneEditApart(x, y));
}

/** The acronym or grade in the bracket, or behind "atau", says the award before it once more. */
export function repeatsBefore(doc: Doc, awards: readonly Candidate[], index: number): boolean {
  const award = awards[index];
  const before = awards[index - 1];
  if (!award || !before || award.from - before.to !== 1) return false;
  return doc.at(award.from - 1, '(') || doc.at(award.from - 1, 'atau') || doc.at(award.from - 1, 'alias');
}

const sameGrade = (a: Candidate, b: Candidate): boolean =>
  a.grade !== undefined && a.grade.scale === b.grade?.scale && a.grade.level === b.grade.level;

/** "Lencana Melati" and "Lencana Darma Bakti", "Juara 1 Lomba A" and "Juara 1 Lomba B": of one kind, but not one award. */
function areSiblings(a: Draft, b: Draft): boolean {
  const [first, second] = [a.fact.award, b.fact.award];
  const shortened = [first, second].some((name) => /\b\p{Lu}{2,}/u.test(name));
  // "anugerah Lencana Melati" begins with a word that says nothing.
  const kin = wordsOf(first)[0] === wordsOf(second)[0] || a.name.proper[0] === b.name.proper[0];
  return !shortened && kin && !compatible(first, second);
}

/** Whether two facts are of one award. */
export function sameAward(doc: Doc, a: Draft, b: Draft): boolean {
  if (isReference(doc, a.award) && a.name.level !== '' && a.name.level === b.name.level) return true;
  if (sameGrade(a.award, b.award) || namesAgree(a.name, b.name)) return true;
  const known = a.award.entry !== null && a.award.entry === b.award.entry;
  if (!known || areSiblings(a, b)) return false;
  // "opini WTP" and "Wajar Tanpa Pengecualian" have one entry; ranks share theirs and differ.
  return a.name.level === b.name.level || isOpinion(`${a.fact.award} ${b.fact.award}`);
}

/** Whether two facts are of one recipient. */
export function sameRecipient(doc: Doc, a: Draft, b: Draft): boolean {
  if (a.recipient && b.recipient && areOtherSchools(doc, a.recipient, b.recipient)) return false;
  if (a.fact.recipient === null || b.fact.recipient === null || alike(a.fact.recipient, b.fact.recipient)) return true;
  if (!a.recipient || !b.recipient) return false;
  // "Wali Kota X" took it for "Kota X".
  const [x, y] = [a.recipient, b.recipient].map((actor) => bodyOfOffice(doc, actor) ?? actor) as [Actor, Actor];
  const mixed = (a.recipient.kind === 'office') !== (b.recipient.kind === 'office');
  return (
    isUnnamed(doc, x) ||
    isUnnamed(doc, y) ||
    (mixed ? isSameBody(doc, x, y) : isSameBody(doc, a.recipient, b.recipient))
  );
}

/** Whether one of two names holds the other: "LKPP tahun 2020", "Laporan Keuangan Pemerintah Pusat (LKPP) tahun 2020". */
function compatible(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.every((word) => many.includes(word));
}

/** The same year, or the year of audited accounts and that of the ceremony for them. */
function sameTime(draft: Draft, other: Draft): boolean {
  if (!draft.dated || other.fact.year === null || draft.fact.year === other.fact.year) return true;
  const accounts = isOpinion(draft.fact.award) && !other.dated;
  return accounts && Number(other.fact.year) - Number(draft.fact.year) === 1;
}

/** Index of the earlier fact that already says the same, or -1. */
export function indexOfSame(doc: Doc, draft: Draft, earlier: readonly Draft[]): number {
  const start = Math.max(0, earlier.length - RECENT);
  return earlier.findIndex(
    (other, index) =>
      index >= start &&
      sameTime(draft, other) &&
      sameAward(doc, draft, other) &&
      (sameRecipient(doc, draft, other) || (isReference(doc, draft.award) && !draft.own)) &&
      (compatible(draft.fact.programme, other.fact.programme) || sameGrade(draft.award, other.award)),
  );
}

/** "Peringkat II", "WTP": nothing but the grade or rank; "predikat Opini WTP" says what the grade is. */
const isBare = ({ fact, award: { from, to, level } }: Draft): boolean =>
  level?.from === from && level.to === to && !(isOpinion(fact.award) && fact.award !== fact.level);

/**
 * An earlier fact with what its repetition adds: who received it, a name that says more than the rank, and what a sentence
 * states instead of what was only carried on.
 */
export function completed(earlier: Draft, later: Draft): Draft {
  const isFuller =
    earlier.fact.recipient === null
      ? later.fact.recipient !== null
      : !isBare(later) && (isBare(earlier) || (earlier.fact.level === null && later.fact.level !== null));
  const told = isFuller ? later : earlier;
  const stated = firstOf(earlier.stated, later.stated);
  const level = told.fact.level ?? (isFuller ? earlier : later).fact.level;
  const name = level === told.fact.level ? told.name : awardName(told.fact.award, level);
  return { ...told, name, stated, fact: { ...told.fact, level, ...firstOf(stated, earlier.fact) } };
}

/** The arguments of two statements together; where both give one, the first counts. */
export const firstOf = (a: Stated, b: Stated): Stated => ({
  programme: a.programme ?? b.programme,
  giver: a.giver ?? b.giver,
  year: a.year ?? b.year,
  event: a.event ?? b.event,
});

/** "predikat ini", "Ini WTP …": the text points to an award that it told of before. */
function isReference(doc: Doc, award: Candidate): boolean {
  return (
    /^(ini|itu|tersebut|tadi)$/.test(doc.word(award.to)) || /^(ini|itu|raihan|capaian)$/.test(doc.word(award.from - 1))
  );
}
