// Reads the recipients that a list of lines gives for the award of its announcement or of the line that heads their part:
// "Penerima Kalpataru: / Kategori Perintis / 1. R1, Kabupaten X / 2. R2".
import type { Candidate } from '../../candidate';
import { words } from '../../word-set';
import { type Actor, unlisted } from '../actors/actors';
import { afterHonorifics } from '../actors/persons';
import { isOfReceivers } from '../conferral/polarity';
import { between, findWord, type Range } from '../grammar/clause';
import { categoryAt } from '../slots/field';
import type { Story } from '../story';
import { type Item, nameOf } from './list';

const CATEGORY = words('kategori subkategori');

/** Somebody whom a line names, and the category under which the line stands. */
export interface Listed {
  readonly actor: Actor;
  readonly category: Range | null;
}

/** Whether an award stands in the line over an item. */
const isOver = (range: Range | null, { from, to }: Range): range is Range =>
  range !== null && range.from <= from && to <= range.to;

/** The line over an item that has the award: the one that heads its part, or the announcement, if it ends in a colon. */
function lineOver({ doc, awards }: Story, item: Item, award: Candidate): Range | null {
  if (isOver(item.heading, award)) return item.heading;
  const isHeaded = item.heading !== null && between(awards, item.heading).length > 0;
  return !isHeaded && isOver(item.intro, award) && doc.at(item.intro.to - 1, ':') ? item.intro : null;
}

/** The category that the line over an item names, or the item itself: "R1 dalam Kategori Perintis". */
function categoryOf(story: Story, item: Item, award: Candidate): Range | null {
  const at = item.heading?.from ?? findWord(story.doc, item, CATEGORY);
  return at < 0 ? null : categoryAt({ ...story, award }, at);
}

/** Whom an item names first, and the whole name there, which nobody may know. */
export function namedIn({ doc, actors }: Story, item: Item): { known: Actor | undefined; name: Range | null } {
  const from = afterHonorifics(doc, item.from);
  const name = nameOf(doc, { from, to: item.to });
  const known = actors.find((candidate) => candidate.from === from);
  // "Wahyu Eko Romadhon": a person's name goes on up to the mark.
  const longer = known?.kind === 'person' && name && name.to > known.to;
  return { known: longer ? { ...known, to: name.to } : known, name };
}

function listedIn(story: Story, item: Item, award: Candidate): Listed[] {
  const { known, name } = namedIn(story, item);
  const actor = known ?? (name && unlisted('organisation', name));
  return actor ? [{ actor, category: categoryOf(story, item, award) }] : [];
}

/** The items of a list that went to an award told over them: "Trofi X diberikan kepada: 1) RW 07 …". */
export function listedRecipients(story: Story, award: Candidate): Listed[] {
  const { doc, lists, awards } = story;
  const all = lists.get(doc.lineStart(award.from)) ?? [];
  const items = all.filter((item) => !item.table && !item.heads && lineOver(story, item, award));
  const [first] = items;
  if (!first) return [];
  // An echo ("predikat yang sama") is no mention and the last that the announcement says.
  const { to } = lineOver(story, first, award) as Range;
  const last = awards.findLast((other) => other.to <= to);
  if (last !== award && awards.includes(award)) return [];
  if (items.some((item) => between(awards, item).length > 0)) return [];
  return items.flatMap((item) => listedIn(story, item, award));
}

/** "Berikut penerima A: / R1 (B) / R2 (C)": the lines tell of awards of their own. */
export function announcesOthers({ doc, lists, awards }: Story, award: Candidate): boolean {
  const items = lists.get(doc.lineStart(award.from)) ?? [];
  return (
    isOfReceivers(doc, award) && items.some((item) => isOver(item.intro, award) && between(awards, item).length > 0)
  );
}
