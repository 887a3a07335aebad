// Opens the card of a mention: fetches its explanation, walks to other mentions of the same thing and on to other
// entries. Where the card stands and how it closes is the business of its host.
import { thingOf } from '../lexicon/thing';
import { nearestTo, neighbourOf, occurrencesOf } from '../page/walk';
import type { Mention, Recognition } from '../recognition/mention';
import type { CardActions, Occurrence, Palette } from '../ui/card-view';
import type { Language } from '../ui/language';
import { type CardContent, explainedContent, noticeContent, type Showing, subjectOf } from './card-content';
import { focusButton, scrollOf, settle, showWalk } from './card-focus';
import { copy } from './clipboard';
import type { Explanations } from './explanations';
import { Trail } from './trail';

/** As much of the marked page as a card needs. */
export interface MarkedPage {
  readonly recognition: Recognition;
  /** The text that offsets of mentions count in. */
  readonly text: string;
  /** Boxes that the card keeps free: of the sentence around a mention, and of its own words. */
  anchorsOf(index: number): DOMRect[][];
  scrollTo(index: number): void;
  setActive(index: number | null): void;
}

/** As much of the card's host as is needed here. */
export interface CardPlace {
  open(card: {
    content: HTMLElement;
    label: string;
    anchors: () => readonly (readonly DOMRect[])[];
    stays: () => boolean;
    onClose: () => void;
  }): void;
  close(): void;
}

export interface CardControllerDeps {
  readonly page: MarkedPage;
  readonly place: CardPlace;
  readonly explanations: Explanations;
  readonly language: () => Language;
  readonly palette: () => Palette;
  /** Opens the reader's own glossary at one of its terms. */
  readonly edit: (term: string) => void;
  /** Has an entry marked nowhere any more, or everywhere again; false when that could not be kept. */
  readonly ignore: (entry: string, ignored: boolean) => Promise<boolean>;
}

/** A reply that comes sooner than this needs no word about waiting. */
const PATIENCE_MS = 120;

/** The card that is open, or about to be. */
interface Opening {
  readonly mention: Mention;
  /** Changes when the page is read anew. */
  index: number;
  /** The page has the mention no more. */
  isGone: boolean;
  /** The reader has it marked no more, and may take that back. */
  isIgnored: boolean;
  readonly occurrence: Occurrence;
  /** The way to other entries. */
  readonly trail: Trail;
}

/** How the focus comes into what is shown next. */
type Focus = (content: HTMLElement) => void;

interface Request extends Showing {
  readonly opening: Opening;
  /** Null when a click opens the card: then the host gives the focus. */
  readonly focus: Focus | null;
}

/** The controller of a page's one card. */
export class CardController {
  private opening: Opening | null = null;
  /** What the host shows now; the end of anything shown before it is no news. */
  private shown: HTMLElement | null = null;
  private pinned = false;

  constructor(private readonly deps: CardControllerDeps) {}

  /** Opens the card of a mention by its index; false when there is no such mention. */
  open(index: number, focus: Focus | null = null): boolean {
    const { mentions } = this.deps.page.recognition;
    const mention = mentions[index];
    if (!mention) return false;
    const same = occurrencesOf(mentions, index);
    const occurrence = { index: same.indexOf(index) + 1, total: same.length };
    this.opening = { mention, index, isGone: false, isIgnored: false, occurrence, trail: new Trail() };
    this.deps.page.setActive(index);
    this.show(focus);
    return true;
  }

  /** Follows the open card's mention after the page was read anew; a card that has lost it closes, unless it is to stay. */
  follow(): void {
    if (!this.opening) return;
    const { mention, index, isIgnored } = this.opening;
    const { mentions } = this.deps.page.recognition;
    const thing = thingOf(mention);
    const nearest = nearestTo(mentions, index, (each) => thingOf(each) === thing);
    if (nearest === undefined && !this.pinned && !isIgnored) {
      this.close();
      return;
    }
    this.opening.index = nearest ?? index;
    this.opening.isGone = nearest === undefined;
    if (this.shown) showWalk(this.shown, nearest !== undefined);
    this.deps.page.setActive(nearest ?? null);
  }

  /** Closes the card unless it is pinned. */
  giveWay(): void {
    if (!this.pinned) this.close();
  }

  close(): void {
    if (!this.opening) return;
    this.end();
    this.deps.place.close();
  }

  /** Shows where the opening's way stands. */
  private show(focus: Focus | null): void {
    if (!this.opening) return;
    const request = { opening: this.opening, step: this.opening.trail.step, focus };
    const known = this.deps.explanations.peek(subjectOf(request));
    if (known) this.present(request, explainedContent(request, known, this.around()));
    else {
      // A click that leads to a card is about to close the one before it, which is no end of this opening.
      if (!focus && !this.pinned) this.leave();
      void this.fetch(request);
    }
  }

  /** Takes away what is shown; what is about to open goes on. */
  private leave(): void {
    this.shown = null;
    this.deps.place.close();
  }

  private async fetch(request: Request): Promise<void> {
    const notice = (state: 'loading' | 'failed'): void =>
      this.present(request, noticeContent(request, state, this.around()));
    const waiting = setTimeout(() => notice('loading'), PATIENCE_MS);
    try {
      const explained = await this.deps.explanations.get(subjectOf(request));
      this.present(request, explainedContent(request, explained, this.around()));
    } catch {
      notice('failed');
    } finally {
      clearTimeout(waiting);
    }
  }

  private around(): Parameters<typeof explainedContent>[2] {
    const { page, language, palette } = this.deps;
    return { page, language: language(), palette: palette(), pinned: this.pinned, actions: this.actions() };
  }

  /** Shows content unless another card has been asked for meanwhile. */
  private present({ opening, step, focus }: Request, { content, label }: CardContent): void {
    if (this.opening !== opening || opening.trail.step !== step) return;
    const { page, place } = this.deps;
    this.shown = content;
    showWalk(content, !opening.isGone);
    place.open({
      content,
      label,
      anchors: () => (opening.isGone ? [] : page.anchorsOf(opening.index)),
      stays: () => this.pinned,
      onClose: () => this.shown === content && this.end(),
    });
    focus?.(content);
  }

  private end(): void {
    this.shown = null;
    this.opening = null;
    this.pinned = false;
    this.deps.page.setActive(null);
  }

  private actions(): CardActions {
    return {
      close: () => this.close(),
      previous: () => this.walk('previous'),
      next: () => this.walk('next'),
      follow: (to) => this.travel((trail, scroll) => trail.follow(to, scroll)),
      back: () => this.travel((trail, scroll) => trail.go(-1, scroll)),
      forward: () => this.travel((trail, scroll) => trail.go(1, scroll)),
      copy: (text) => copy(document, text),
      pin: (pinned) => {
        this.pinned = pinned;
      },
      edit: this.deps.edit,
      ignore: (entry, ignored) => this.ignore(entry, ignored),
    };
  }

  private travel(go: (trail: Trail, scroll: number) => void): void {
    if (!this.opening) return;
    const { trail } = this.opening;
    go(trail, scrollOf(this.shown));
    this.show((content) => settle(content, trail.step));
  }

  private ignore(entry: string, ignored: boolean): Promise<boolean> {
    // Before the page is read anew: the card stays, so that this can be taken back.
    if (this.opening?.mention.entry === entry) this.opening.isIgnored = ignored;
    return this.deps.ignore(entry, ignored);
  }

  private walk(direction: 'previous' | 'next'): void {
    if (!this.opening || this.opening.isGone) return;
    const { page } = this.deps;
    const next = neighbourOf(page.recognition.mentions, this.opening.index, direction === 'next' ? 1 : -1);
    page.scrollTo(next);
    this.open(next, (content) => focusButton(content, direction));
  }
}
