// Ties each award that was really conferred to its arguments: recipient, level, programme, giver, year, event.
// Arguments are looked for in the award's sentence first, then carried on from what the article said before.
import { isOneEditApart } from '../../text/edit-distance';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { Grades } from '../grades';
import type { PlacedFact } from '../mention';
import type { Reading } from '../names';
import { type Actor, findActors } from './actors';
import { isReceived } from './polarity';
import { coordinated, preferredForm, recipientInSentence, topicOf } from './recipient';
import { articleYear, eventIn, giverOf, isEvent, programmeOf, type Range, sentenceRange, yearOf } from './slots';

/** Sentences that look back: their awards are not of the article's day. */
const LOOKING_BACK = new Set(['sebelumnya', 'pernah', 'dulu', 'sejak', 'silam']);

interface Story extends Reading {
  readonly accepted: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly grades: Grades;
  readonly topic: Actor | undefined;
  readonly year: string | null;
  /** The event of the article's opening. */
  readonly event: Range | null;
}

const LEAD_SENTENCES = 3;

function leadEvent(doc: Doc): Range | null {
  let at = 0;
  while (at < doc.count && (doc.sentences[at] as number) <= LEAD_SENTENCES) at++;
  return eventIn(doc, 0, at);
}

/** The acronym in the bracket behind a full name is the same award. */
function repeatsBefore(doc: Doc, awards: readonly Candidate[], index: number): boolean {
  const award = awards[index] as Candidate;
  const before = awards[index - 1];
  return before !== undefined && doc.at(award.from - 1, '(') && before.to === award.from - 1 && award.from > 0;
}

function eventOf(story: Story, award: Candidate): Range | null {
  const { doc } = story;
  const { from, to } = sentenceRange(doc, award.from);
  const other = story.accepted.find(
    (candidate) =>
      candidate.kind === 'award' &&
      candidate !== award &&
      candidate.from >= from &&
      candidate.to <= to &&
      isEvent(doc, candidate),
  );
  return other ?? eventIn(doc, from, to) ?? (looksBack(doc, award) ? null : story.event);
}

function looksBack(doc: Doc, award: Candidate): boolean {
  const { from, to } = sentenceRange(doc, award.from);
  for (let at = from; at < to; at++) if (LOOKING_BACK.has(doc.word(at))) return true;
  return false;
}

function schemeOf(story: Story, award: Candidate): Range | null {
  const word = award.level ? story.grades.wordAt(award.level.from) : undefined;
  return word ? (story.grades.schemeOf(word) ?? null) : null;
}

/** What carries over from one fact to the next. */
interface Carried {
  readonly recipients: readonly Actor[];
  readonly giver: Range | null;
  readonly line: number;
}

/** The facts of one award, one for each recipient, with what carries over to the next. */
function factsOf(
  story: Story,
  award: Candidate,
  carried: Carried | undefined,
): { facts: Omit<PlacedFact, 'mention'>[]; carried: Carried } {
  const { doc, accepted, actors } = story;
  const search = { doc, actors, award };
  const own = recipientInSentence(search);
  const past = looksBack(doc, award);
  const line = doc.lineStart(award.from);
  // Within a paragraph the last recipient goes on; a new paragraph speaks of the article's own subject again.
  const before = carried?.line === line ? carried.recipients : story.topic ? [story.topic] : [];
  const recipients = own ? coordinated(search, own) : before.map((actor) => preferredForm(search, actor));
  const giver = giverOf(doc, actors, award) ?? (carried && !past && carried.line === line ? carried.giver : null);
  const shared = {
    award: textOf(doc, award) ?? '',
    level: textOf(doc, levelOf(story, award)),
    programme: textOf(doc, schemeOf(story, award) ?? programmeOf(story, accepted, award)),
    giver: textOf(doc, giver),
    year: yearOf(doc, award) ?? (past ? null : story.year),
    event: textOf(doc, eventOf(story, award)),
  };
  const facts = (recipients.length > 0 ? recipients : [undefined]).map((recipient) => ({
    ...shared,
    recipient: textOf(doc, recipient),
  }));
  return { facts, carried: { recipients, giver, line } };
}

function textOf(doc: Doc, range: Range | null | undefined): string | null {
  if (!range) return null;
  const span = doc.span(range.from, range.to);
  return doc.source.slice(span.start, span.end);
}

const fold = (text: string | null): string => (text ?? '').toLowerCase();

/** Whether an earlier fact already says the same, spelling mistakes aside. */
function isRepeated(fact: Omit<PlacedFact, 'mention'>, facts: readonly PlacedFact[]): boolean {
  const same = (a: string | null, b: string | null): boolean => fold(a) === fold(b);
  const alike = (a: string | null, b: string | null): boolean => same(a, b) || isOneEditApart(fold(a), fold(b));
  return facts.some(
    (other) =>
      same(other.award, fact.award) &&
      alike(other.recipient, fact.recipient) &&
      same(other.year, fact.year) &&
      (same(other.programme, fact.programme) || !fact.programme || !other.programme),
  );
}

/** The words that rank or grade; inside a known name the last grade word, behind "Predikat" the rest. */
function levelOf(story: Story, award: Candidate): Range | null {
  if (award.level) return award.level;
  const { doc, grades } = story;
  for (let at = award.to - 1; at > award.from; at--) {
    const word = grades.wordAt(at);
    if (word && word.to <= award.to && grades.read(word)) return word;
  }
  return doc.at(award.from, 'predikat') ? { from: award.from + 1, to: award.to } : null;
}

/**
 * The award facts of a text.
 * @param accepted mentions as they stand, in text order; `mention` of a fact is an index into them
 */
export function findFacts(reading: Reading, accepted: readonly Candidate[]): PlacedFact[] {
  const { doc, matches } = reading;
  const awards = accepted.filter((candidate) => candidate.kind === 'award');
  if (awards.length === 0) return [];
  const actors = findActors(reading, accepted);
  const story: Story = {
    ...reading,
    accepted,
    actors,
    topic: topicOf(doc, actors),
    grades: new Grades(doc, matches),
    year: articleYear(doc),
    event: leadEvent(doc),
  };
  const body = doc.lineEnd(0);
  const facts: PlacedFact[] = [];
  let carried: Carried | undefined;
  for (const [index, award] of awards.entries()) {
    // The headline announces what the text tells; it counts only where there is no text.
    const announced = award.from < body && body < doc.count;
    if (announced || repeatsBefore(doc, awards, index) || isEvent(doc, award) || !isReceived(doc, award)) continue;
    const found = factsOf(story, award, carried);
    carried = found.carried;
    for (const fact of found.facts)
      if (!isRepeated(fact, facts)) facts.push({ ...fact, mention: accepted.indexOf(award) });
  }
  return facts;
}
