// Ties each award that was really conferred to its arguments: recipient, level, programme, giver, year, event.
// Arguments are looked for in the award's sentence first, then carried on from what the article said before.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { Grades } from '../grades';
import type { PlacedFact } from '../mention';
import type { Reading } from '../names';
import { type Actor, findActors } from './actors';
import { isReceived } from './polarity';
import { preferredForm, recipientBefore, recipientInSentence } from './recipient';
import { articleYear, eventIn, giverOf, isEvent, programmeOf, type Range, sentenceRange, yearOf } from './slots';

/** Sentences that look back: their awards are not of the article's day. */
const LOOKING_BACK = new Set(['sebelumnya', 'lalu', 'pernah', 'dulu', 'sejak', 'pertama', 'masih']);

interface Story extends Reading {
  readonly accepted: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly grades: Grades;
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
  const other = story.accepted.find((candidate) => candidate.kind === 'award' && candidate !== award && candidate.from >= from && candidate.to <= to && isEvent(doc, candidate));
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

/** The fact of one award; `last` is the recipient of the fact before. */
function factOf(story: Story, award: Candidate, last: Actor | undefined): { fact: Omit<PlacedFact, 'mention'>; recipient: Actor | undefined } {
  const { doc, accepted, actors } = story;
  const search = { doc, actors, award };
  const own = recipientInSentence(search);
  const carried = last ?? recipientBefore(search);
  const recipient = own ?? (carried ? preferredForm(search, carried) : undefined);
  const text = (range: Range | null | undefined): string | null => {
    if (!range) return null;
    const span = doc.span(range.from, range.to);
    return doc.source.slice(span.start, span.end);
  };
  const fact = {
    award: text(award) ?? '',
    level: text(award.level),
    recipient: text(recipient),
    programme: text(schemeOf(story, award) ?? programmeOf(story, accepted, award)),
    giver: text(giverOf(doc, actors, award)),
    year: yearOf(doc, award) ?? (looksBack(doc, award) ? null : story.year),
    event: text(eventOf(story, award)),
  };
  return { fact, recipient: own ?? last };
}

/** Whether an earlier fact already says the same. */
function isRepeated(fact: Omit<PlacedFact, 'mention'>, facts: readonly PlacedFact[]): boolean {
  const same = (a: string | null, b: string | null): boolean => (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
  return facts.some((other) => same(other.award, fact.award) && same(other.recipient, fact.recipient) && same(other.year, fact.year));
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
  const story: Story = { ...reading, accepted, actors, grades: new Grades(doc, matches), year: articleYear(doc), event: leadEvent(doc) };
  const body = doc.lineEnd(0);
  const facts: PlacedFact[] = [];
  let last: Actor | undefined;
  for (const [index, award] of awards.entries()) {
    // The headline announces what the text tells; it counts only where there is no text.
    const announced = award.from < body && body < doc.count;
    if (announced || repeatsBefore(doc, awards, index) || isEvent(doc, award) || !isReceived(doc, award)) continue;
    const { fact, recipient } = factOf(story, award, last);
    last = recipient;
    if (!isRepeated(fact, facts)) facts.push({ ...fact, mention: accepted.indexOf(award) });
  }
  return facts;
}
