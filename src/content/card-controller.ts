// Opens the card of a mention: fetches its explanation, renders it, walks to other mentions of the same thing and on to
// other entries. Where the card stands and how it closes is the business of its host.
import { decidingWords } from '../lexicon/deciding-words';
import { thingOf } from '../lexicon/thing';
import { nearestTo, neighbourOf, occurrencesOf } from '../page/walk';
import type { Mention, Recognition } from '../recognition/mention';
import { renderCard, renderCardNotice, renderEntryCard } from '../ui/card';
import { type CardActions, cardLabel, type NoticeView, type Occurrence } from '../ui/card-view';
import type { Language } from '../ui/language';
import { focusButton, scrollOf, settle } from './card-focus';
import { copy } from './clipboard';
import type { Explained, Explanations, Subject } from './explanations';
import { type Step, Trail } from './trail';

/** As much of the marked page as a card needs. */
export interface MarkedPage {
  readonly recognition: Recognition;
  /** The text that offsets of mentions count in. */
  readonly text: string;
  /** Boxes of the sentence around a mention, which the card keeps free. */
  sentenceRects(index: number): DOMRect[];
  scrollTo(index: number): void;
  setActive(index: number | null): void;
}

/** As much of the card's host as is needed here. */
export interface CardPlace {
  open(card: {
    content: HTMLElement;
    label: string;
    rects: () => readonly DOMRect[];
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
}

/** A reply that comes sooner than this needs no word about waiting. */
const PATIENCE_MS = 120;

/** The card that is open, or about to be. */
interface Opening {
  readonly mention: Mention;
  /** Changes when the page is read anew; -1 when the mention is gone. */
  index: number;
  readonly occurrence: Occurrence;
  /** The way to other entries. */
  readonly trail: Trail;
}

/** How the focus comes into what is shown next. */
type Focus = (content: HTMLElement) => void;

/** One thing to be shown: for which opening, at which step of its way. */
interface Request {
  readonly opening: Opening;
  readonly step: Step;
  /** Null when a click opens the card: then the host gives the focus. */
  readonly focus: Focus | null;
}

const subjectOf = ({ opening, step }: Request): Subject => (step.to ? { entry: step.to.entry } : opening.mention);

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
    this.opening = { mention, index, occurrence, trail: new Trail() };
    this.deps.page.setActive(index);
    this.show(focus);
    return true;
  }

  /** Follows the open card's mention after the page was read anew; a card whose mention is gone closes, unless pinned. */
  follow(): void {
    if (!this.opening) return;
    const { mention, index } = this.opening;
    const { mentions } = this.deps.page.recognition;
    const thing = thingOf(mention);
    const nearest = nearestTo(mentions, index, (each) => thingOf(each) === thing);
    if (nearest === undefined && !this.pinned) {
      this.close();
      return;
    }
    this.opening.index = nearest ?? -1;
    this.deps.page.setActive(nearest ?? null);
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
    if (known) this.explain(request, known);
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
    const waiting = setTimeout(() => this.notice(request, 'loading'), PATIENCE_MS);
    try {
      this.explain(request, await this.deps.explanations.get(subjectOf(request)));
    } catch {
      this.notice(request, 'failed');
    } finally {
      clearTimeout(waiting);
    }
  }

  private explain(request: Request, explained: Explained): void {
    const { mention, occurrence, index } = request.opening;
    const { entry } = explained;
    const shown = this.shownAt(request);
    if (request.step.to) {
      if (!entry) this.notice(request, 'failed');
      else this.present(request, renderEntryCard({ ...shown, ...explained, entry }, this.actions()), entry.name);
      return;
    }
    const { recognition, text } = this.deps.page;
    const facts = recognition.facts.filter((fact) => fact.mention === index);
    const deciding = entry ? decidingWords(entry, mention, text) : [];
    const view = { ...shown, ...explained, mention, facts, deciding, occurrence };
    this.present(request, renderCard(view, this.actions()), cardLabel(mention, entry));
  }

  private notice(request: Request, state: 'loading' | 'failed'): void {
    const { mention, occurrence } = request.opening;
    const name = request.step.to?.words ?? mention.text;
    const view: NoticeView = {
      ...this.shownAt(request),
      kind: mention.kind,
      name,
      occurrence: request.step.to ? null : occurrence,
    };
    this.present(request, renderCardNotice(view, state, this.actions()), name);
  }

  private shownAt({ opening: { trail } }: Request): Pick<NoticeView, 'language' | 'trail' | 'pinned' | 'address'> {
    return { language: this.deps.language(), trail, pinned: this.pinned, address: location.href };
  }

  /** Shows content unless another card has been asked for meanwhile. */
  private present({ opening, step, focus }: Request, content: HTMLElement, label: string): void {
    if (this.opening !== opening || opening.trail.step !== step) return;
    const { page, place } = this.deps;
    this.shown = content;
    place.open({
      content,
      label,
      rects: () => page.sentenceRects(opening.index),
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
    };
  }

  private travel(go: (trail: Trail, scroll: number) => void): void {
    if (!this.opening) return;
    const { trail } = this.opening;
    go(trail, scrollOf(this.shown));
    this.show((content) => settle(content, trail.step));
  }

  private walk(direction: 'previous' | 'next'): void {
    if (!this.opening) return;
    const { page } = this.deps;
    const next = neighbourOf(page.recognition.mentions, this.opening.index, direction === 'next' ? 1 : -1);
    page.scrollTo(next);
    this.open(next, (content) => focusButton(content, direction));
  }
}
