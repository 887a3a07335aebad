// Ties each award that was really conferred to its arguments: recipient, level, programme, giver, year, event. Arguments are
// looked for in the award's sentence first, then taken from its list or carried on from what the article said before.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { PlacedFact } from '../mention';
import type { Reading } from '../names';
import { words } from '../word-set';
import { factsOfAward } from './assemble';
import { isDenied, isReceived } from './conferral/polarity';
import { isSetting } from './conferral/setting';
import { holds } from './grammar/clause';
import { announcesAwards } from './lists/list';
import { announcesOthers, listedRecipients } from './lists/listed';
import { echoesIn } from './recipients/rows';
import { wordsIn } from './sameness/award-name';
import { withoutCounts } from './sameness/counts';
import {
  completed,
  type Draft,
  indexOfSame,
  repeatsBefore,
  type Source,
  sameAward,
  sameRecipient,
} from './sameness/repeated';
import { around, itemOf, type Story, storyOf } from './story';

const COLON = words(':');

function counts(page: Story, award: Candidate): boolean {
  const story = around(page, award);
  const { doc, awards } = story;
  const item = itemOf(story, award);
  if (announcesOthers(story, award)) return false;
  if (listedRecipients(story, award).length > 1 && !isDenied(doc, awards, award)) return true;
  if (repeatsBefore(doc, awards, awards.indexOf(award)) || isSetting(story, award, item !== undefined)) return false;
  return isReceived(doc, awards, { award, listed: item !== undefined && announcesAwards(doc, item) });
}

/** Awards and echoes of awards in the order of the text. */
function sourcesOf(story: Story): Source[] {
  const real = story.awards.filter((award) => counts(story, award)).map((award) => ({ award, like: award }));
  const { doc, awards } = story;
  // "Kategori X: R1, R2": a line of a list without line breaks.
  const listed = ({ from, to }: Candidate): boolean => holds(doc, { from, to: to + 3 }, COLON);
  const echoes = echoesIn(story).filter(({ award }) => isReceived(doc, awards, { award, listed: listed(award) }));
  return [...real, ...echoes].sort((a, b) => a.award.from - b.award.from);
}

/** The headline announces what the text tells: its awards count only where the text tells nothing like them. */
function untoldOf(doc: Doc, announced: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  const named = ({ fact, award }: Draft) => ({ award, words: wordsIn(fact.award.toLowerCase()) });
  const told = drafts.map(named);
  return announced.filter((draft) => {
    // "R1, R2, R3 Raih A": a row names more than the text may tell of.
    if (announced.some((other) => other !== draft && other.award === draft.award))
      return !drafts.some((other) => sameAward(doc, draft, other) && sameRecipient(doc, draft, other));
    const { award, words } = named(draft);
    // "Raih Penghargaan Kabupaten Sehat": a name that the headline makes of what its recipient is told to have received.
    const loose = award.entry === null && award.level === undefined && award.grade === undefined;
    if (loose && drafts.some((other) => sameRecipient(doc, draft, other))) return false;
    return !told.some((other) => {
      const graded = award.grade !== undefined && award.grade.level === other.award.grade?.level;
      const known = award.entry !== null && award.entry === other.award.entry;
      const shared = words.filter((word) => other.words.includes(word)).length;
      return graded || known || shared * 2 >= Math.min(words.length, other.words.length);
    });
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
  const numbers = new Map(accepted.map((candidate, index) => [candidate, index]));
  const all = withoutCounts(story.doc, [...untoldOf(story.doc, announced, drafts), ...drafts]);
  return all.map(({ fact, like }) => ({
    ...fact,
    mention: numbers.get(like) as number,
  }));
}
