// What a card shows at each step of its way: the mention itself, or an entry to which the reader went on from there.
// When it is shown, and what follows from it, is the business of card-controller.ts.
import { decidingWords } from '../lexicon/deciding-words';
import type { Mention, Recognition } from '../recognition/mention';
import { renderCard, renderCardNotice, renderEntryCard } from '../ui/card';
import { type CardActions, cardLabel, type NoticeView, type Occurrence, type Palette } from '../ui/card-view';
import type { Language } from '../ui/language';
import { addressOf } from './address';
import type { Explained, Subject } from './explanations';
import type { Step, Trail } from './trail';

/** As much of a card that is open, or about to be, as its content tells of. */
interface Opened {
  readonly mention: Mention;
  readonly index: number;
  readonly occurrence: Occurrence;
  readonly trail: Trail;
}

/** One thing to be shown: for which card, at which step of its way. */
export interface Showing {
  readonly opening: Opened;
  readonly step: Step;
}

interface Surroundings {
  readonly page: { readonly recognition: Recognition; readonly text: string };
  readonly language: Language;
  readonly palette: Palette;
  readonly pinned: boolean;
  readonly actions: CardActions;
}

export interface CardContent {
  readonly content: HTMLElement;
  /** Accessible name of the card. */
  readonly label: string;
}

/** What has to be explained for it. */
export const subjectOf = ({ opening, step }: Showing): Subject =>
  step.to ? { entry: step.to.entry } : opening.mention;

type SharedView = Pick<NoticeView, 'language' | 'palette' | 'trail' | 'pinned' | 'address'>;

const sharedView = ({ opening: { trail } }: Showing, { language, palette, pinned }: Surroundings): SharedView => ({
  language,
  palette,
  pinned,
  trail,
  address: addressOf(document),
});

/** The card while its explanation is on the way, or when it cannot come. */
export function noticeContent(showing: Showing, state: 'loading' | 'failed', around: Surroundings): CardContent {
  const { mention, occurrence } = showing.opening;
  const { to } = showing.step;
  const name = to?.words ?? mention.text;
  const view = { ...sharedView(showing, around), kind: mention.kind, name, occurrence: to ? null : occurrence };
  return { content: renderCardNotice(view, state, around.actions), label: name };
}

/** The card with its explanation. */
export function explainedContent(showing: Showing, explained: Explained, around: Surroundings): CardContent {
  const { mention, occurrence, index } = showing.opening;
  const { entry } = explained;
  const shared = { ...sharedView(showing, around), ...explained };
  if (showing.step.to) {
    if (!entry) return noticeContent(showing, 'failed', around);
    return { content: renderEntryCard({ ...shared, entry }, around.actions), label: entry.name };
  }
  const { recognition, text } = around.page;
  const facts = recognition.facts.filter((fact) => fact.mention === index);
  const deciding = entry ? decidingWords(entry, mention, text) : [];
  const view = { ...shared, mention, facts, deciding, occurrence };
  return { content: renderCard(view, around.actions), label: cardLabel(mention, entry) };
}
