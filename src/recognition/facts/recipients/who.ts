// Finds the recipients of an award: those that its sentence or list names, or those that carry on from the facts before, the
// paragraph or the article's topic.
import type { Candidate } from '../../candidate';
import { type Actor, unlisted } from '../actors/actors';
import { between, clauseStart, holds, inBrackets, type Range, sentenceRange } from '../grammar/clause';
import type { Item } from '../lists/list';
import { listedRecipients, namedIn } from '../lists/listed';
import { bodyOfOffice, nearestForm } from '../sameness/identity';
import type { Draft } from '../sameness/repeated';
import { itemOf, type Story } from '../story';
import { coordinated } from './enumeration';
import { goingOn, membersOf } from './members';
import { rowWith } from './office';
import { meantBy } from './pointing';
import { recipientInSentence } from './recipient';
import { pairedWith } from './rows';
import { WE } from './subject';

/** "Juara Favorit : Nugroho Dwi Hermanto", "Juara I - SUHARTANTO": in a list the name behind the mark, known or not. */
function namedBehind(story: Story, award: Candidate): Actor | undefined {
  const { doc, actors } = story;
  const item = itemOf(story, award);
  const listed = item ? !item.table : doc.lineStart(award.from) === award.from && award.from > 0;
  const from = award.to + 1;
  const end = doc.lineEnd(award.from);
  if (!listed || !(doc.at(award.to, ':') || doc.at(award.to, '-')) || from >= end) return undefined;
  let to = from;
  while (to < end && doc.looksCapital(to)) to++;
  const known = actors.find((actor) => actor.from === from);
  if (to === from || (known && (known.kind !== 'person' || known.to >= to))) return undefined;
  return unlisted('person', { from, to });
}

/** "1. Siti Aminah, juara II": in a list the name that begins the line of the award, before a mark. */
function namedFirst(story: Story, award: Candidate): Actor | undefined {
  const { doc, awards } = story;
  const item = itemOf(story, award);
  if (!item || item.table || between(awards, item)[0] !== award) return undefined;
  const { known, name } = namedIn(story, item);
  if (!name || name.to >= award.from || !/^[,:(–—-]$/.test(doc.word(name.to))) return undefined;
  // A name of one word alone at the start of a sentence is no person elsewhere.
  const unknown = name.to === name.from + 1 && (doc.words[name.from] as number) < 0;
  return known ?? (unknown ? unlisted('person', name) : undefined);
}

/** The name that a line of a list gives for its award. */
const namedInLine = (story: Story, award: Candidate): Actor | undefined =>
  namedBehind(story, award) ?? namedFirst(story, award);

/** Who received an award. */
export interface Recipients {
  readonly actors: readonly Actor[];
  /** The award's own sentence or list names them. */
  readonly own: boolean;
  /** The categories under which a list names them. */
  readonly categories?: ReadonlyMap<Actor, Range | null>;
}

/** The recipients that a list's announcement names: "Sepanjang 2024, PN X juga menerima:". */
function announcedRecipients(story: Story, { intro }: Item): Actor[] {
  const { doc } = story;
  const actors = between(story.actors, intro);
  const end = { from: intro.to - 1, to: intro.to, kind: 'award', entry: null, reason: { rule: 'award-head' } } as const;
  const subject = recipientInSentence({ doc, actors, awards: story.awards, award: end });
  return subject && subject.kind !== 'group' ? coordinated({ doc, actors, awards: story.awards }, subject) : [];
}

/** "Bupati X menerima A", '"Kami meraih A," kata Bupati X': offices stand for their body, unless the article is about another. */
function spokenFor({ doc, actors, topic }: Story, award: Candidate): Actor[] {
  const sentence = sentenceRange(doc, award.from);
  const offices = between(actors, sentence).filter(({ kind }) => kind === 'office');
  const bodies = offices.flatMap((office) => bodyOfOffice(doc, office) ?? []);
  const own = holds(doc, sentence, WE)
    ? bodies.find((body) => doc.is(body.from, 'school') || doc.is(body.from, 'facility'))
    : undefined;
  return [own ?? topic ?? bodies[0]].filter((actor) => actor !== undefined);
}

function carriedRecipients(story: Story, award: Candidate, before: readonly Draft[]): Actor[] {
  const { doc } = story;
  const item = itemOf(story, award);
  const announced = item ? announcedRecipients(story, item) : [];
  if (announced.length > 0) return announced;
  const last = before.flatMap(({ recipient }) => recipient ?? []);
  const sameLine = before.some((draft) => doc.lineStart(draft.award.from) === doc.lineStart(award.from));
  const { from, to } = sentenceRange(doc, award.from);
  const speaks = holds(doc, { from, to }, WE);
  if (last.length === 1 && last[0]?.kind === 'person' && /^["'\s]*(ia|dia|beliau)\b/i.test(doc.phrase(from, to)))
    return last;
  const goesOn =
    sameLine && !item && !speaks && last.every((actor) => actor.kind !== 'person' && actor.kind !== 'group');
  const actors =
    goesOn && last.length > 0 && clauseStart(doc, award.from) === from ? last.slice(0, 1) : spokenFor(story, award);
  return actors.map((actor) => nearestForm(doc, story.actors, { actor, i: award.from }));
}

function recipientsInText(story: Story, award: Candidate, before: readonly Draft[]): Recipients {
  const { doc, awards } = story;
  const search = { doc, awards, actors: between(story.actors, sentenceRange(doc, award.from)), award };
  const item = itemOf(story, award);
  const meant = meantBy(story, award);
  if (meant && !item?.table) return { actors: meant, own: true };
  const own = item?.table ? undefined : (namedInLine(story, award) ?? recipientInSentence(search));
  const members = membersOf(story, search, own);
  if (members) return { actors: [...members, ...goingOn(story, members)], own: true };
  if (!own) return { actors: carriedRecipients(story, award, before), own: false };
  // What stands in brackets belongs to one of a row alone.
  const row = inBrackets(doc, award) ? [own] : rowWith(search, own);
  const paired = pairedWith(doc, awards, { award, row });
  return { actors: paired ? [paired] : [...row, ...goingOn(story, row)], own: true };
}

/** The recipients of an award; `before` are the facts of the award before it. */
export function recipientsOf(story: Story, award: Candidate, before: readonly Draft[]): Recipients {
  const listed = listedRecipients(story, award);
  if (listed.length === 0) return recipientsInText(story, award, before);
  const categories = new Map(listed.map(({ actor, category }) => [actor, category]));
  return { actors: listed.map(({ actor }) => actor), own: true, categories };
}
