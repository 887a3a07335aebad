// The whole of recognition: one text in, its mentions and facts out. The recognizers are listed here and nowhere else.
import type { FormIndex, Lexicon } from '../lexicon/load';
import type { Candidate } from './candidate';
import { Doc } from './doc';
import { findFacts } from './facts/facts';
import { Grades } from './grades';
import { Matches } from './matcher';
import type { Mention, Recognition } from './mention';
import type { Reading } from './names';
import { resolveOverlaps } from './overlap';
import { overlay, ownCandidates } from './own';
import { recognizeAwards } from './recognizers/award';
import { recognizeTerms } from './recognizers/term';
import { recognizeTitles } from './recognizers/title';

const RECOGNIZERS = [recognizeAwards, recognizeTitles, recognizeTerms];

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Fields are set one by one: a spread costs many times more. */
function toMention(doc: Doc, candidate: Candidate): Mention {
  const { kind, entry, also, grade, holder, reason } = candidate;
  const { start, end } = doc.span(candidate.from, candidate.to);
  const mention: Writable<Omit<Mention, 'reason'>> = { start, end, kind, text: doc.source.slice(start, end), entry };
  if (also) mention.also = also;
  if (grade) mention.grade = grade;
  if (holder) mention.holder = doc.phrase(holder.from, holder.to);
  return Object.assign(mention, { reason });
}

/**
 * Finds the mentions and facts of a text.
 * @param text blocks separated by line breaks, the headline first; offsets of the result are UTF-16 units in it.
 * @param own forms of the reader's own terms: they change nothing of how the text is read otherwise, and stand above it
 * @returns mentions in text order, never overlapping; facts refer to them by index.
 */
export function recognize(text: string, lexicon: Lexicon, own: FormIndex | null = null): Recognition {
  const doc = new Doc(text, lexicon);
  const matches = new Matches(doc);
  const reading: Reading = { doc, matches, grades: new Grades(doc, matches) };
  const accepted = resolveOverlaps(RECOGNIZERS.flatMap((recognizer) => recognizer(reading)));
  const read = { candidates: accepted, facts: findFacts(reading, accepted) };
  const { candidates, facts } = own ? overlay(read, ownCandidates(doc, own)) : read;
  return { mentions: candidates.map((candidate) => toMention(doc, candidate)), facts };
}
