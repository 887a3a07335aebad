// Puts the facts of one award together: one for each recipient, programme and year that the text names for it.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Fact } from '../mention';
import { words } from '../word-set';
import type { Actor } from './actors/actors';
import { isLevelOfBefore, levelBehind, levelFor } from './conferral/graded';
import { isLeft } from './grammar/change';
import { between, type Range, sentenceRange, textOf } from './grammar/clause';
import { giverCell } from './lists/list';
import { recipientsOf } from './recipients/who';
import { awardName } from './sameness/award-name';
import { isAnyGovernment } from './sameness/identity';
import { type Draft, firstOf, type Source, type Stated } from './sameness/repeated';
import { accountYears } from './slots/accounts';
import { eventBeside, isOccasion } from './slots/event';
import { categoryAt } from './slots/field';
import { giverOf } from './slots/giver';
import { programmesOf } from './slots/programme';
import { type Time, timeOf, yearIn } from './slots/year';
import { itemOf, type Story } from './story';

const VAGUE = words('sejumlah beberapa berbagai');

/** "sejumlah daerah", "beberapa BUMN", "pemerintah daerah" say nobody. */
const isAnybody = (doc: Doc, actor: Actor): boolean =>
  VAGUE.has(doc.word(actor.from)) || VAGUE.has(doc.word(actor.from - 1)) || isAnyGovernment(doc, actor);

/** Another award of the sentence that is the occasion of this one: "Pada KI Award 2024, … predikat X". */
function occasionOf({ doc, awards }: Story, award: Candidate): Candidate | undefined {
  const { from, to } = sentenceRange(doc, award.from);
  return between(awards, { from, to }).find((other) => other !== award && isOccasion(doc, other));
}

/** The event that the award's own sentence names. */
function eventIn(story: Story, award: Candidate): Range | null {
  const { doc, awards } = story;
  return occasionOf(story, award) ?? eventBeside(doc, awards, sentenceRange(doc, award.from));
}

/** In a list the body behind the award's comma confers: "Trofi ProKlim Utama, KLHK". */
function giverInItem({ doc, actors }: Story, award: Candidate): Range | null {
  const actor = actors.find((candidate) => candidate.from > award.to && candidate.from - award.to <= 4);
  const direct = actor && doc.at(actor.from - 1, ',') && doc.sameSentence(actor.from, award.from);
  return direct && actor.kind === 'organisation' ? actor : null;
}

/** The giver that the award's own clause or list item names. */
function giverIn(story: Story, award: Candidate): Range | null {
  const { doc, actors, awards, lists } = story;
  const item = itemOf(story, award);
  const listed = item
    ? (giverCell(doc, lists.get(doc.lineStart(item.intro.from)) ?? [], item) ?? giverInItem(story, award))
    : null;
  const behind = awards.filter((other) => other.from >= award.to);
  return listed ?? giverOf(doc, actors, { award, behind });
}

/** The years that the award's clause, its occasion or its list states. */
function yearsIn(story: Story, award: Candidate, time: Time): readonly string[] {
  const { doc } = story;
  if (time.years.length > 0) return time.years;
  const occasion = occasionOf(story, award);
  const item = itemOf(story, award);
  const line = doc.lineStart(award.from);
  const stated =
    (occasion && yearIn(doc, occasion)) ??
    (item && (yearIn(doc, { from: line, to: line + 1 }) ?? yearIn(doc, item.intro)));
  return stated ? [stated] : [];
}

/**
 * The body that the lexicon knows to give an award, by its fullest name in the article: BPK for its opinions. Where the
 * article's beginning tells of a giver, awards without one are others, of which it tells none.
 */
function knownGiver({ doc, accepted, conferrals }: Story, { entry }: Candidate): Range | null {
  if (conferrals.isGiverTold) return null;
  const givers = (entry && doc.lexicon.entryById.get(entry)?.givers) || [];
  const named = accepted.filter(
    (term) => term.entry !== null && givers.includes(term.entry) && term.from > doc.lineEnd(0),
  );
  const [first] = named;
  return first ? named.reduce((full, term) => (term.to - term.from > full.to - full.from ? term : full), first) : null;
}

/** What an award without an argument of its own takes over from the ceremony told of; awards of another time take nothing. */
function carriedTo(story: Story, award: Candidate, time: Time): Stated {
  const { doc, conferrals } = story;
  if (time.past) return { programme: null, giver: null, event: null, year: null };
  const { giver, event, year } = conferrals.at(award.from);
  return {
    programme: null,
    giver: textOf(doc, giver ?? knownGiver(story, award)),
    event: textOf(doc, event),
    year: time.now ? conferrals.year : year,
  };
}

/** One row for each programme and year of an award. */
function statedRows(story: Story, { award, like }: Source, time: Time): Stated[] {
  const { doc } = story;
  const category = award === like ? null : categoryAt({ ...story, award }, award.from);
  const programmes = category ? [category] : programmesOf({ ...story, award: levelBehind(story, like) ?? like });
  const [first] = programmes;
  const ofAccounts = first ? accountYears(doc, first) : [];
  const years = ofAccounts.length > 0 ? ofAccounts : yearsIn(story, award, time);
  const shared = { giver: textOf(doc, giverIn(story, award)), event: textOf(doc, eventIn(story, award)) };
  return (programmes.length > 0 ? programmes : [null]).flatMap((programme) =>
    (years.length > 0 ? years : [null]).map((year) => ({ ...shared, programme: textOf(doc, programme), year })),
  );
}

/** What an award is called: by its occasion where it is only like another one. */
const nameOf = (story: Story, { award, like }: Source): Pick<Fact, 'award' | 'level'> => ({
  award: textOf(story.doc, (award !== like && occasionOf(story, award)) || like) ?? '',
  level: levelFor(story, like),
});

/** "Kategori Perintis" over the line of a recipient is what that one won for. */
const withCategory = (doc: Doc, stated: Stated, category: Range | null | undefined): Stated =>
  category ? { ...stated, programme: textOf(doc, category) } : stated;

/** The facts of one award; `before` are those of the award before it, from which recipients may go on. */
export function factsOfAward(story: Story, source: Source, before: readonly Draft[]): Draft[] {
  const { award, like } = source;
  if (isLevelOfBefore(story, award)) return [];
  const { doc } = story;
  const { actors, own, categories } = recipientsOf(story, award, before);
  if (actors[0] && isAnybody(doc, actors[0])) return [];
  const read = timeOf(doc, award, story.conferrals.year);
  const time = { ...read, past: read.past || isLeft(doc, award) };
  const carried = carriedTo(story, award, time);
  const name = nameOf(story, source);
  const named = awardName(name.award, name.level);
  const rows = statedRows(story, source, time);
  return (actors.length > 0 ? actors : [undefined]).flatMap((recipient) =>
    rows
      .map((row) => withCategory(doc, row, recipient && categories?.get(recipient)))
      .map((stated) => ({
        fact: { ...name, recipient: textOf(doc, recipient), ...firstOf(stated, carried) },
        name: named,
        stated,
        award,
        like,
        recipient,
        own,
        dated: time.years.length > 0,
      })),
  );
}
