// One page while it is marked: marker, clicks and card tied together. Ends without a trace by destroy().
import { MAX_LISTED, type PageList, type RequestOf } from '../extension/contracts';
import { thingOf } from '../lexicon/thing';
import type { Scope } from '../page/article';
import { createCardHost } from '../page/card-host';
import type { Density } from '../page/density';
import { CARD_TAG } from '../page/element-role';
import { createMarker, type Marker } from '../page/marker';
import type { Palette } from '../page/palettes';
import type { IsWanted, Recognize } from '../page/scan';
import { nearestTo } from '../page/walk';
import type { Recognition } from '../recognition/mention';
import { CARD_STYLES } from '../ui/card-styles';
import type { Language } from '../ui/language';
import { addressOf } from './address';
import { CardController } from './card-controller';
import { listenForClicks } from './clicks';
import { createExplanations, type Explain, type Explanations } from './explanations';

export interface SessionDeps {
  readonly document: Document;
  readonly recognize: Recognize;
  /** Asked at every reading of the page; see `rescan`. */
  readonly isWanted: IsWanted;
  /** Asked likewise. */
  readonly scope: () => Scope;
  readonly density: () => Density;
  /** The colours of marks and cards; of marks those to begin with. */
  readonly palette: () => Palette;
  readonly explain: Explain;
  readonly language: () => Language;
  /** Opens the reader's own glossary at one of its terms. */
  readonly edit: (term: string) => void;
  /** Has an entry marked nowhere any more, or everywhere again; false when that could not be kept. */
  readonly ignore: (entry: string, ignored: boolean) => Promise<boolean>;
  /** Told which distinct things the page holds, whenever it was read anew, unless there is nothing to tell. */
  readonly report: (things: readonly string[]) => void;
  /** Told that a mention is being shown. */
  readonly onShow: () => void;
  /** Told why the page could not be read. */
  readonly onError: (error: unknown) => void;
}

type Step = RequestOf<'walk'>['step'];

export type PageContents = Pick<PageList, 'mentions' | 'facts' | 'marked' | 'truncated' | 'source' | 'shown'>;

/** A page that takes longer to read than this is listed as far as it has been read. */
const LIST_PATIENCE_MS = 3000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const listed = ({ mentions }: Recognition): PageContents['mentions'] =>
  mentions.slice(0, MAX_LISTED).map(({ kind, text, entry }, index) => ({ index, kind, text, entry }));

function contentsOf({ recognition, marked }: Marker): PageContents {
  const found = recognition.mentions.length;
  return {
    mentions: listed(recognition),
    facts: recognition.facts.filter((fact) => fact.mention < MAX_LISTED).slice(0, MAX_LISTED),
    ...(marked < found ? { marked: { count: marked, of: found } } : {}),
    ...(found > MAX_LISTED ? { truncated: true } : {}),
  };
}

/** The same with the words around some mentions. */
function withQuotes(contents: PageContents, { quote }: Marker, isMeant: (index: number) => boolean): PageContents {
  const mentions = contents.mentions.map((mention) => {
    const found = isMeant(mention.index) ? quote(mention.index) : undefined;
    return found ? { ...mention, quote: found } : mention;
  });
  return { ...contents, mentions };
}

/** The same with the words around each mention, or around each fact's. */
function quoted(contents: PageContents, marker: Marker, quotes: 'facts' | 'all'): PageContents {
  if (quotes === 'all') return withQuotes(contents, marker, () => true);
  const stating = new Set(contents.facts.map(({ mention }) => mention));
  return withQuotes(contents, marker, (index) => stating.has(index));
}

function sourceOf({ text }: Marker, document: Document): Pick<PageContents, 'source'> {
  const headline = text.split('\n', 1)[0] || document.title;
  return { source: { address: addressOf(document), title: headline } };
}

const thingsIn = ({ mentions }: Recognition): string[] => [...new Set(mentions.map(thingOf))];

/** Marks a page and answers for it until `destroy`. */
export class Session {
  private readonly stop = new AbortController();
  private readonly marker: Marker;
  private readonly cards: CardController;
  private readonly explanations: Explanations;
  private readonly read: Promise<void>;
  private tellRead = (): void => {};
  private isEmpty = true;
  /** The mention that was shown last, as it was then. */
  private last: { readonly index: number; readonly text: string } | undefined;
  /** Another frame has shown one since. */
  private isElsewhere = false;

  constructor(private readonly deps: SessionDeps) {
    const { document, recognize, isWanted, scope, density, palette, explain, language, edit, ignore, onError } = deps;
    this.read = new Promise((resolve) => {
      this.tellRead = resolve;
    });
    // The marker may report its first reading before it has been handed over.
    const onUpdate = (): void => queueMicrotask(() => this.update());
    const marker = createMarker({
      document,
      recognize,
      isWanted,
      scope,
      density,
      palette: palette(),
      onUpdate,
      onError,
    });
    const place = createCardHost(document, CARD_STYLES);
    this.marker = marker;
    const explanations = createExplanations(explain);
    this.explanations = explanations;
    this.cards = new CardController({ page: marker, place, explanations, language, palette, edit, ignore });
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
    const contents = { ...contentsOf(this.marker), ...this.shown() };
    if (!quotes) return contents;
    const source = quotes === 'all' ? sourceOf(this.marker, this.deps.document) : {};
    return { ...quoted(contents, this.marker, quotes), ...source };
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

  /**
   * Goes on from the mention that was shown last, or from the first in sight, or stays there; false when there is none.
   * @param enter begins with the first mention, or the last.
   */
  walk(step: Step, enter = false): boolean {
    const { mentions } = this.marker.recognition;
    const next = enter ? (step === -1 ? mentions.length - 1 : 0) : this.nextOfWalk(step);
    if (!mentions[next]) return false;
    this.marker.scrollTo(next);
    return this.open(next);
  }

  private nextOfWalk(step: Step): number {
    const from = this.indexOfLast();
    if (from !== undefined) return from + step;
    const first = this.marker.firstInView() ?? 0;
    return step === -1 ? first - 1 : first;
  }

  private shown(): Pick<PageContents, 'shown'> {
    const index = this.isElsewhere ? undefined : this.indexOfLast();
    return index === undefined || index >= MAX_LISTED ? {} : { shown: index };
  }

  /** Where the mention that was shown last is now; undefined when it is gone, or none was shown. */
  private indexOfLast(): number | undefined {
    const { last } = this;
    return last && nearestTo(this.marker.recognition.mentions, last.index, ({ text }) => text === last.text);
  }

  private open(index: number): boolean {
    const mention = this.marker.recognition.mentions[index];
    if (mention) {
      this.last = { index, text: mention.text };
      this.isElsewhere = false;
      this.deps.onShow();
    }
    return this.cards.open(index);
  }

  /** Closes the card, unless it is to stay: another has opened in another frame. */
  giveWay(): void {
    this.isElsewhere = true;
    this.cards.giveWay();
  }

  /** Marks in other colours from now on. */
  recolour(palette: Palette): void {
    this.marker.recolour(palette);
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
    const things = thingsIn(this.marker.recognition);
    // A panel beside the page learns by it that the page has changed.
    if (things.length > 0 || !this.isEmpty) this.deps.report(things);
    this.isEmpty = things.length === 0;
  }
}
