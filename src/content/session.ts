// One page while it is marked: marker, clicks and card tied together. Ends without a trace by destroy().
import { MAX_LISTED, type PageList, type RequestOf } from '../extension/contracts';
import { thingOf } from '../lexicon/thing';
import { createCardHost } from '../page/card-host';
import { CARD_TAG } from '../page/element-role';
import { createMarker, type Marker } from '../page/marker';
import type { IsWanted, Recognize } from '../page/scan';
import { nearestTo, stepFrom } from '../page/walk';
import type { Recognition } from '../recognition/mention';
import { CARD_STYLES } from '../ui/card-styles';
import type { Language } from '../ui/language';
import { CardController } from './card-controller';
import { listenForClicks } from './clicks';
import { createExplanations, type Explain, type Explanations } from './explanations';

export interface SessionDeps {
  readonly document: Document;
  readonly recognize: Recognize;
  /** Asked at every reading of the page; see `rescan`. */
  readonly isWanted: IsWanted;
  readonly explain: Explain;
  readonly language: () => Language;
  /** Has an entry marked nowhere any more, or everywhere again; false when that could not be kept. */
  readonly ignore: (entry: string, ignored: boolean) => Promise<boolean>;
  /** Told how many distinct things the page holds, whenever it was read anew, unless there is nothing to tell. */
  readonly report: (distinct: number) => void;
  /** Told why the page could not be read. */
  readonly onError: (error: unknown) => void;
}

export type PageContents = Pick<PageList, 'mentions' | 'facts' | 'truncated' | 'source'>;

/** A page that takes longer to read than this is listed as far as it has been read. */
const LIST_PATIENCE_MS = 3000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const listed = ({ mentions }: Recognition): PageContents['mentions'] =>
  mentions.slice(0, MAX_LISTED).map(({ kind, text, entry }, index) => ({ index, kind, text, entry }));

function contentsOf(recognition: Recognition): PageContents {
  return {
    mentions: listed(recognition),
    facts: recognition.facts.filter((fact) => fact.mention < MAX_LISTED).slice(0, MAX_LISTED),
    ...(recognition.mentions.length > MAX_LISTED ? { truncated: true } : {}),
  };
}

/** The same with the words around each mention, and where they stand. */
function quoted(contents: PageContents, { text, quote }: Marker, document: Document): PageContents {
  const mentions = contents.mentions.map((mention) => {
    const found = quote(mention.index);
    return found ? { ...mention, quote: found } : mention;
  });
  const headline = text.split('\n', 1)[0] || document.title;
  return { ...contents, mentions, source: { address: document.URL, title: headline } };
}

const distinctIn = ({ mentions }: Recognition): number => new Set(mentions.map(thingOf)).size;

/** Marks a page and answers for it until `destroy`. */
export class Session {
  private readonly stop = new AbortController();
  private readonly marker: Marker;
  private readonly cards: CardController;
  private readonly explanations: Explanations;
  private readonly read: Promise<void>;
  private tellRead = (): void => {};
  private distinct = 0;
  /** The mention that was shown last, as it was then. */
  private last: { readonly index: number; readonly text: string } | undefined;

  constructor(private readonly deps: SessionDeps) {
    const { document, recognize, isWanted, explain, language, ignore, onError } = deps;
    this.read = new Promise((resolve) => {
      this.tellRead = resolve;
    });
    // The marker may report its first reading before it has been handed over.
    const onUpdate = (): void => queueMicrotask(() => this.update());
    const marker = createMarker({ document, recognize, isWanted, onUpdate, onError });
    const place = createCardHost(document, CARD_STYLES);
    this.marker = marker;
    const explanations = createExplanations(explain);
    this.explanations = explanations;
    this.cards = new CardController({ page: marker, place, explanations, language, ignore });
    listenForClicks({
      document,
      mentionAt: (x, y) => marker.mentionAt(x, y),
      ownTag: CARD_TAG,
      open: (index) => this.open(index),
      signal: this.stop.signal,
    });
  }

  /** What the page holds, once it has been read; waits a few seconds at most. */
  async contents({ quotes }: RequestOf<'listPage'> = {}): Promise<PageContents> {
    await Promise.race([this.read, pause(LIST_PATIENCE_MS)]);
    const contents = contentsOf(this.marker.recognition);
    return quotes ? quoted(contents, this.marker, this.deps.document) : contents;
  }

  /**
   * Scrolls to a mention and opens its card; false when there is no such mention.
   * @param listed where it was when the page was listed; of several with its words the nearest to that is taken.
   */
  show(listed: number, text: string): boolean {
    const index = nearestTo(this.marker.recognition.mentions, listed, (mention) => mention.text === text);
    if (index === undefined) return false;
    this.marker.scrollTo(index);
    return this.open(index);
  }

  /** Goes on from the mention that was shown last, or from the first in sight; false when there is none. */
  walk(step: 1 | -1): boolean {
    const { mentions } = this.marker.recognition;
    if (mentions.length === 0) return false;
    const { last } = this;
    const from = last && nearestTo(mentions, last.index, ({ text }) => text === last.text);
    const next = from === undefined ? this.firstOfWalk(step) : stepFrom(from, step, mentions.length);
    this.marker.scrollTo(next);
    return this.open(next);
  }

  private firstOfWalk(step: 1 | -1): number {
    const first = this.marker.firstInView() ?? 0;
    return step === 1 ? first : stepFrom(first, step, this.marker.recognition.mentions.length);
  }

  private open(index: number): boolean {
    const mention = this.marker.recognition.mentions[index];
    if (mention) this.last = { index, text: mention.text };
    return this.cards.open(index);
  }

  /** Reads the page again now. */
  rescan(): Promise<void> {
    return this.marker.rescan();
  }

  /** The same after what is known has changed: the text is recognised, and its entries are explained, anew. */
  reread(): Promise<void> {
    this.explanations.forget();
    return this.marker.reread();
  }

  destroy(): void {
    this.stop.abort();
    this.cards.close();
    this.marker.destroy();
  }

  private update(): void {
    if (this.stop.signal.aborted) return;
    this.tellRead();
    this.cards.follow();
    const distinct = distinctIn(this.marker.recognition);
    // A panel beside the page learns by it that the page has changed.
    if (distinct > 0 || this.distinct > 0) this.deps.report(distinct);
    this.distinct = distinct;
  }
}
