// Everything that facts are made from, read once for each text: its actors, lists, ceremonies and its topic.
import type { Candidate } from '../candidate';
import type { Reading } from '../names';
import { type Actor, findActors } from './actors/actors';
import { Conferrals } from './carry';
import { between } from './grammar/clause';
import { findItems, type Item, listsOf } from './lists/list';
import { topicOf } from './recipients/topic';

/** Everything that is known of a text before its facts are put together. */
export interface Story extends Reading {
  readonly accepted: readonly Candidate[];
  readonly awards: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly topic: Actor | undefined;
  readonly conferrals: Conferrals;
  readonly items: ReadonlyMap<number, Item>;
  /** The items of each list, by the line of its announcement. */
  readonly lists: ReadonlyMap<number, readonly Item[]>;
}

/** Reads actors, lists, ceremonies and the topic of a text. */
export function storyOf(reading: Reading, accepted: readonly Candidate[], awards: readonly Candidate[]): Story {
  const { doc } = reading;
  const actors = findActors(reading, accepted);
  const items = findItems(doc);
  return {
    ...reading,
    accepted,
    awards,
    actors,
    topic: topicOf(doc, actors),
    conferrals: new Conferrals(doc, actors, { awards, items }),
    items,
    lists: listsOf(doc, items),
  };
}

/** Tokens to either side of an award in which its arguments are looked for; articles are hardly longer. */
const REACH = 1000;

/** What of a story stands around an award, so that the work on each award does not grow with the page. */
export function around(story: Story, { from, to }: Candidate): Story {
  const near = { from: from - REACH, to: to + REACH };
  const { accepted, awards, actors } = story;
  return {
    ...story,
    accepted: between(accepted, near),
    awards: between(awards, near),
    actors: between(actors, near),
  };
}

/** The list item in whose line an award stands. */
export const itemOf = (story: Story, award: Candidate): Item | undefined =>
  story.items.get(story.doc.lineStart(award.from));
