// Tells a fact that an earlier one already states: the same award under another name, its grade repeated in brackets, a
// reference to it ("predikat ini"), a misspelt recipient.
import { isOneEditApart } from '../../text/edit-distance';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { PlacedFact } from '../mention';
import type { Actor } from './actors';
import { isSameBody } from './identity';

/** A fact on its way, with what tells whether it is new. */
export interface Draft {
  readonly fact: PlacedFact;
  readonly award: Candidate;
  readonly recipient: Actor | undefined;
  /** The sentence names the recipient itself. */
  readonly own: boolean;
  /** The sentence states the year itself. */
  readonly dated: boolean;
}

const OPINION = /\b(wtp|wdp|wajar)\b/i;
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** "Juara II" and "juara 2" are one rank. */
const fold = (text: string | null): string =>
  (text ?? '').toLowerCase().replace(/\b[iv]+$/, (numeral) => String(NUMERALS.indexOf(numeral) + 1 || numeral));
const alike = (a: string | null, b: string | null): boolean => fold(a) === fold(b) || isOneEditApart(fold(a), fold(b));

/** The acronym or grade in the bracket, or behind "atau", says the award before it once more. */
export function repeatsBefore(doc: Doc, awards: readonly Candidate[], index: number): boolean {
  const award = awards[index] as Candidate;
  const before = awards[index - 1];
  if (!before || award.from - before.to !== 1) return false;
  return doc.at(award.from - 1, '(') || doc.at(award.from - 1, 'atau') || doc.at(award.from - 1, 'alias');
}

const sameGrade = (a: Candidate, b: Candidate): boolean =>
  a.grade !== undefined && a.grade.scale === b.grade?.scale && a.grade.level === b.grade.level;

function sameAward(doc: Doc, a: Draft, b: Draft): boolean {
  if (isReference(doc, a.award) && a.fact.level !== null && fold(a.fact.level) === fold(b.fact.level)) return true;
  if (sameGrade(a.award, b.award)) return true;
  if (fold(a.fact.award) === fold(b.fact.award)) return true;
  const known = a.award.entry !== null && a.award.entry === b.award.entry;
  if (!known) return false;
  // "opini WTP" and "Wajar Tanpa Pengecualian" have one entry; ranks share theirs and differ.
  return fold(a.fact.level) === fold(b.fact.level) || OPINION.test(`${a.fact.award} ${b.fact.award}`);
}

function sameRecipient(doc: Doc, a: Draft, b: Draft): boolean {
  if (a.fact.recipient === null || alike(a.fact.recipient, b.fact.recipient)) return true;
  return a.recipient !== undefined && b.recipient !== undefined && isSameBody(doc, a.recipient, b.recipient);
}

const compatible = (a: string | null, b: string | null): boolean => !a || !b || fold(a) === fold(b);

/** Whether an earlier fact already says the same. */
export function isRepeated(doc: Doc, draft: Draft, earlier: readonly Draft[]): boolean {
  return earlier.some(
    (other) =>
      sameAward(doc, draft, other) &&
      (sameRecipient(doc, draft, other) || (isReference(doc, draft.award) && !draft.own)) &&
      (!draft.dated || other.fact.year === null || draft.fact.year === other.fact.year) &&
      (compatible(draft.fact.programme, other.fact.programme) || sameGrade(draft.award, other.award)),
  );
}

/** "predikat ini", "Ini WTP …": the text points to an award that it told of before. */
function isReference(doc: Doc, award: Candidate): boolean {
  return (
    /^(ini|itu|tersebut|tadi)$/.test(doc.word(award.to)) || /^(ini|itu|raihan|capaian)$/.test(doc.word(award.from - 1))
  );
}
