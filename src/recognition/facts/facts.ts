// Ties each award that was really conferred to its arguments: recipient, level, programme, giver, year, event. Arguments are
// looked for in the award's sentence first, then taken from its list or carried on from what the article said before.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { PlacedFact } from '../mention';
import type { Reading } from '../names';
import { words } from '../word-set';
import { factsOfAward } from './assemble';
import { clauseEnd, clauseRange, clauseStart, holds } from './clause';
import { isEvent } from './event';
import { announcesAwards } from './list';
import { isDenied, isReceived } from './polarity';
import { completed, type Draft, indexOfSame, repeatsBefore, wordsIn } from './repeated';
import { echoesIn } from './rows';
import { around, itemOf, type Story, storyOf } from './story';
import { RECEIVED } from './verbs';

const HOPE_REACH = 6;
const HANDING = words('menyerahkan diserahkan');
const ON_RECEIVER = words('kepada diterima untuk');

/** An award that only names the occasion or the scheme of another award in its sentence is no fact of its own. */
function isOnlySetting(doc: Doc, awards: readonly Candidate[], award: Candidate): boolean {
  if (isEvent(doc, award) || /^(soal|tentang|terkait|mengenai)$/.test(doc.word(award.from - 1))) return true;
  return (
    doc.at(award.to, ':') &&
    awards.some((other) => other.from > award.to && doc.sameSentence(other.from, award.from)) &&
    award.level === undefined &&
    award.grade === undefined
  );
}

/** "96 penerima A", "tujuh sekolah penerima A": receivers named by what they have; the news tells it elsewhere. */
const isBreakdown = (doc: Doc, award: Candidate): boolean => doc.at(award.from - 1, 'penerima') && !award.grade;

/** "urutan kelima" of anything: a place counts as an award only where the text tells of other awards. */
function isBareRank({ doc, awards }: Story, award: Candidate): boolean {
  const place = (candidate: Candidate): boolean => /^(urutan|posisi)$/.test(doc.word(candidate.from));
  return place(award) && awards.every(place);
}

/** "Menteri X menyerahkan Anugerah Y di Z": the ceremony as such; who received what follows. */
function isHandedOut({ doc, awards }: Story, award: Candidate): boolean {
  if (award.level || award.grade || awards.at(-1) === award) return false;
  const before = { from: Math.max(clauseStart(doc, award.from), award.from - 4), to: award.from };
  const behind = { from: award.to, to: clauseEnd(doc, award.from) };
  return holds(doc, before, HANDING) && !holds(doc, behind, ON_RECEIVER);
}

/** "Tanda kehormatan itu disematkan …": a word for awards that points back to one. */
const isPointer = (doc: Doc, { from, to, level, grade }: Candidate): boolean =>
  !level && !grade && to - from <= 2 && !doc.looksCapital(to - 1) && /^(itu|ini|tersebut)$/.test(doc.word(to));

/** "menargetkan juara umum … 'permintaannya, juara umum'": an award that the article hopes for, named again without a verb of getting. */
function isHoped({ doc, awards }: Story, index: number): boolean {
  const award = awards[index] as Candidate;
  const name = doc.phrase(award.from, award.to).toLowerCase();
  const before = awards.slice(Math.max(0, index - HOPE_REACH), index);
  return (
    !holds(doc, clauseRange(doc, award.from), RECEIVED) &&
    before.some((other) => doc.phrase(other.from, other.to).toLowerCase() === name && isDenied(doc, awards, other))
  );
}

function counts(page: Story, award: Candidate): boolean {
  const story = around(page, award);
  const { doc, awards } = story;
  const index = awards.indexOf(award);
  const item = itemOf(story, award);
  const listed = item !== undefined && announcesAwards(doc, item);
  if (repeatsBefore(doc, awards, index)) return false;
  if (isPointer(doc, award) || isBareRank(story, award) || isBreakdown(doc, award) || isHandedOut(story, award))
    return false;
  if (!item && isOnlySetting(doc, awards, award)) return false;
  if (!item && isHoped(story, index)) return false;
  return isReceived(doc, awards, { award, listed });
}

/** Awards and echoes of awards in the order of the text. */
function sourcesOf(story: Story): { award: Candidate; like: Candidate }[] {
  const real = story.awards.filter((award) => counts(story, award)).map((award) => ({ award, like: award }));
  const echoes = echoesIn(story.doc, story.awards).filter(({ award }) =>
    isReceived(story.doc, story.awards, { award, listed: false }),
  );
  return [...real, ...echoes].sort((a, b) => a.award.from - b.award.from);
}

/** The headline announces what the text tells: it counts only where the text tells nothing like it. */
function isToldInText(draft: Draft, drafts: readonly Draft[]): boolean {
  const a = wordsIn(draft.fact.award.toLowerCase());
  return drafts.some(({ fact, award }) => {
    const b = wordsIn(fact.award.toLowerCase());
    const shared = a.filter((word) => b.includes(word)).length;
    const graded = draft.award.grade !== undefined && draft.award.grade.level === award.grade?.level;
    const known = draft.award.entry !== null && draft.award.entry === award.entry;
    return graded || known || shared * 2 >= Math.min(a.length, b.length);
  });
}

function addTo(drafts: Draft[], draft: Draft, doc: Doc): void {
  const same = indexOfSame(doc, draft, drafts);
  if (same < 0) drafts.push(draft);
  else drafts[same] = completed(drafts[same] as Draft, draft);
}

/**
 * The award facts of a text.
 * @param accepted mentions as they stand, in text order; `mention` of a fact is an index into them
 */
export function findFacts(reading: Reading, accepted: readonly Candidate[]): PlacedFact[] {
  const awards = accepted.filter((candidate) => candidate.kind === 'award');
  if (awards.length === 0) return [];
  const story = storyOf(reading, accepted, awards);
  const body = story.doc.lineEnd(0);
  const drafts: Draft[] = [];
  const announced: Draft[] = [];
  let before: readonly Draft[] = [];
  for (const source of sourcesOf(story)) {
    const found = factsOfAward(around(story, source.award), source, before);
    const headline = source.award.from < body && body < story.doc.count;
    if (!headline) before = found;
    for (const draft of found) addTo(headline ? announced : drafts, draft, story.doc);
  }
  const untold = announced.filter((draft) => !isToldInText(draft, drafts));
  const numbers = new Map(accepted.map((candidate, index) => [candidate, index]));
  return [...untold, ...drafts].map(({ fact, like }) => ({ ...fact, mention: numbers.get(like) as number }));
}
