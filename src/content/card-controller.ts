// Opens the card of a mention: fetches its explanation, renders it, walks to other mentions of the same thing. Where
// the card stands and how it closes is the business of its host.
import { thingOf } from '../lexicon/thing';
import { nearestTo, neighbourOf, occurrencesOf } from '../page/walk';
import type { Mention, Recognition } from '../recognition/mention';
import { renderCard, renderCardNotice } from '../ui/card';
import { type CardActions, cardLabel, type Occurrence } from '../ui/card-view';
import type { Language } from '../ui/language';
import type { Explained, Explanations } from './explanations';

/** As much of the marked page as a card needs. */
export interface MarkedPage {
  readonly recognition: Recognition;
  /** Boxes of the sentence around a mention, which the card keeps free. */
  sentenceRects(index: number): DOMRect[];
  scrollTo(index: number): void;
  setActive(index: number | null): void;
}

/** As much of the card's host as is needed here. */
export interface CardPlace {
  open(card: { content: HTMLElement; label: string; rects: () => readonly DOMRect[]; onClose: () => void }): void;
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
  /** Name of the button that keeps the focus when the card walks on. */
  readonly focus: 'previous' | 'next' | null;
}

/** The controller of a page's one card. */
export class CardController {
  private opening: Opening | null = null;
  /** What the host shows now; the end of anything shown before it is no news. */
  private shown: HTMLElement | null = null;

  constructor(private readonly deps: CardControllerDeps) {}

  /** Opens the card of a mention by its index; false when there is no such mention. */
  open(index: number, focus: Opening['focus'] = null): boolean {
    const { mentions } = this.deps.page.recognition;
    const mention = mentions[index];
    if (!mention) return false;
    const same = occurrencesOf(mentions, index);
    const occurrence = { index: same.indexOf(index) + 1, total: same.length };
    this.opening = { mention, index, occurrence, focus };
    this.deps.page.setActive(index);
    const known = this.deps.explanations.peek(mention);
    if (known) this.explain(this.opening, known);
    else {
      // On a walk the card stays; otherwise the click that led here is about to close it, which is no end of this opening.
      if (!focus) this.leave();
      void this.fetch(this.opening);
    }
    return true;
  }

  /** Follows the open card's mention after the page was read anew. */
  follow(): void {
    if (!this.opening) return;
    const { mention, index } = this.opening;
    const { mentions } = this.deps.page.recognition;
    const thing = thingOf(mention);
    const nearest = nearestTo(mentions, index, (each) => thingOf(each) === thing);
    this.opening.index = nearest ?? -1;
    this.deps.page.setActive(nearest ?? null);
  }

  close(): void {
    if (!this.opening) return;
    this.opening = null;
    this.leave();
    this.deps.page.setActive(null);
  }

  /** Takes away what is shown; what is about to open goes on. */
  private leave(): void {
    this.shown = null;
    this.deps.place.close();
  }

  private async fetch(opening: Opening): Promise<void> {
    const waiting = setTimeout(() => this.notice(opening, 'loading'), PATIENCE_MS);
    try {
      const explained = await this.deps.explanations.get(opening.mention);
      this.explain(opening, explained);
    } catch {
      this.notice(opening, 'failed');
    } finally {
      clearTimeout(waiting);
    }
  }

  private explain(opening: Opening, explained: Explained): void {
    const { mention, occurrence, index } = opening;
    const facts = this.deps.page.recognition.facts.filter((fact) => fact.mention === index);
    const view = { mention, ...explained, facts, occurrence, language: this.deps.language() };
    this.present(opening, renderCard(view, this.actions()), cardLabel(mention, explained.entry));
  }

  private notice(opening: Opening, state: 'loading' | 'failed'): void {
    const view = { mention: opening.mention, occurrence: opening.occurrence, language: this.deps.language() };
    this.present(opening, renderCardNotice(view, state, this.actions()), opening.mention.text);
  }

  /** Shows content unless another card has been asked for meanwhile. */
  private present(opening: Opening, content: HTMLElement, label: string): void {
    if (this.opening !== opening) return;
    const { page, place } = this.deps;
    this.shown = content;
    place.open({
      content,
      label,
      rects: () => page.sentenceRects(opening.index),
      onClose: () => this.closed(content),
    });
    if (opening.focus) content.querySelector<HTMLElement>(`[data-action="${opening.focus}"]`)?.focus();
  }

  private closed(content: HTMLElement): void {
    if (this.shown !== content) return;
    this.shown = null;
    this.opening = null;
    this.deps.page.setActive(null);
  }

  private actions(): CardActions {
    return { close: () => this.close(), previous: () => this.walk('previous'), next: () => this.walk('next') };
  }

  private walk(direction: 'previous' | 'next'): void {
    if (!this.opening) return;
    const { page } = this.deps;
    const next = neighbourOf(page.recognition.mentions, this.opening.index, direction === 'next' ? 1 : -1);
    page.scrollTo(next);
    this.open(next, direction);
  }
}
