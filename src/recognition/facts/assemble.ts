// Puts the facts of one award together: one for each recipient, programme and year that the text names for it.
import type { Candidate } from '../candidate';
import { between, type Range, sentenceRange, textOf } from './clause';
import { isEvent, namedEventIn } from './event';
import { giverOf } from './giver';
import { levelOf } from './level';
import { cellsOf, giverCell, type Item } from './list';
import { programmesOf } from './programme';
import type { Draft } from './repeated';
import { itemOf, type Story } from './story';
import { recipientsOf } from './who';
import { type Time, timeOf, yearIn } from './year';

interface Source {
  readonly award: Candidate;
  /** The mention that names it: the award itself, or the one that it is like. */
  readonly like: Candidate;
}

/** "naik dari BB ke A": the first of two grades is of another time. */
const wasLeft = ({ doc }: Story, award: Candidate): boolean => {
  const { from } = sentenceRange(doc, award.from);
  return (
    doc.at(award.from - 1, 'dari') && /\b(naik|turun|bergeser|meningkat|kelas)\b/i.test(doc.phrase(from, award.from))
  );
};

/** Another award of the sentence that is the occasion of this one: "Pada KI Award 2024, … predikat X". */
function occasionOf({ doc, awards }: Story, award: Candidate): Candidate | undefined {
  const { from, to } = sentenceRange(doc, award.from);
  return between(awards, { from, to }).find((other) => other !== award && isEvent(doc, other));
}

function eventOf(story: Story, award: Candidate, past: boolean): Range | null {
  const { doc } = story;
  const { from, to } = sentenceRange(doc, award.from);
  return (
    occasionOf(story, award) ?? namedEventIn(doc, { from, to }) ?? (past ? null : story.conferrals.at(award.from).event)
  );
}

/** In a list the body behind the award's comma confers: "Trofi ProKlim Utama, KLHK". */
function giverInItem({ doc, actors }: Story, award: Candidate): Range | null {
  const actor = actors.find((candidate) => candidate.from > award.to && candidate.from - award.to <= 4);
  const direct = actor && doc.at(actor.from - 1, ',') && doc.sameSentence(actor.from, award.from);
  return direct && actor.kind === 'organisation' ? actor : null;
}

function giverFor(story: Story, award: Candidate, past: boolean): Range | null {
  const { doc, actors, awards, items } = story;
  const item = itemOf(story, award);
  const listed = item ? (giverCell(doc, items, item) ?? giverInItem(story, award)) : null;
  const next = awards.find((other) => other.from >= award.to);
  return listed ?? giverOf(doc, actors, { award, next }) ?? (past ? null : story.conferrals.at(award.from).giver);
}

function yearsFor(story: Story, award: Candidate, time: Time): (string | null)[] {
  const { doc } = story;
  if (time.years.length > 0) return [...time.years];
  const occasion = occasionOf(story, award);
  const item = itemOf(story, award);
  const line = doc.lineStart(award.from);
  const stated =
    (occasion && yearIn(doc, occasion)) ??
    (item && (yearIn(doc, { from: line, to: line + 1 }) ?? yearIn(doc, item.intro)));
  if (stated) return [stated];
  if (time.past) return [null];
  return [time.now ? story.conferrals.year : story.conferrals.at(award.from).year];
}

/** In a list a rank behind the award's name is its level: "PERSI Award 2023, Silver Winner", "IGA 2024 | Sangat Inovatif". */
function levelBehind(story: Story, award: Candidate): Candidate | undefined {
  const { doc, awards } = story;
  const item = itemOf(story, award);
  const next = awards[awards.indexOf(award) + 1];
  if (!item || !next || next.to > item.to || award.level || award.grade) return undefined;
  const joined = doc.at(award.to, ',') || doc.at(award.to, '|');
  return joined && next.from === award.to + 1 ? next : undefined;
}

/** Whether an award is the level of the one before it in its list item. */
const isLevelOfBefore = (story: Story, award: Candidate): boolean => {
  const before = story.awards[story.awards.indexOf(award) - 1];
  return before !== undefined && levelBehind(story, before) === award;
};

function levelFor(story: Story, award: Candidate): string | null {
  const { doc, grades } = story;
  const behind = levelBehind(story, award);
  if (!behind) return textOf(doc, levelOf(doc, grades, award));
  const cell = cellsOf(doc, itemOf(story, award) as Item).find((range) => range.from === behind.from);
  return textOf(doc, (behind.to - behind.from <= 2 && levelOf(doc, grades, behind)) || cell || behind);
}

/** The facts of one award; `before` are those of the award before it, from which recipients may go on. */
export function factsOfAward(story: Story, { award, like }: Source, before: readonly Draft[]): Draft[] {
  if (isLevelOfBefore(story, award)) return [];
  const { doc } = story;
  const recipients = recipientsOf(story, award, before);
  const time = timeOf(doc, award, story.conferrals.year);
  const past = time.past || wasLeft(story, award);
  const shared = {
    award: textOf(doc, (award !== like && occasionOf(story, award)) || like) ?? '',
    level: levelFor(story, like),
    giver: textOf(doc, giverFor(story, award, past)),
    event: textOf(doc, eventOf(story, award, past)),
    mention: story.accepted.indexOf(like),
  };
  const programmes = programmesOf({ ...story, award: levelBehind(story, like) ?? like });
  const years = yearsFor(story, award, { ...time, past });
  const rows = (recipients.actors.length > 0 ? recipients.actors : [undefined]).flatMap((recipient) =>
    (programmes.length > 0 ? programmes : [undefined]).flatMap((programme) =>
      years.map((year) => ({ recipient, programme, year })),
    ),
  );
  return rows.map(({ recipient, programme, year }) => ({
    fact: { ...shared, recipient: textOf(doc, recipient), programme: textOf(doc, programme), year },
    award,
    recipient,
    own: recipients.own,
    dated: time.years.length > 0,
  }));
}
