// Where the mentions of a scan stand on the page: boxes, what is under a point. Asked when the reader does something;
// all answers are empty where the page has changed since the scan.
import type { Mention } from '../recognition/mention';
import { hitTest } from './hit-test';
import { type Quote, quoteOf } from './quote';
import type { Ruler } from './ruler';
import type { Scan } from './scan';
import { scrollToPlace } from './scroll';
import type { Sentences } from './sentence-around';

export interface Scanned {
  readonly document: Document;
  readonly ruler: Ruler;
  readonly scan: Scan | undefined;
  readonly sentences: Sentences;
}

const mentionOf = ({ scan }: Scanned, index: number): Mention | undefined => scan?.recognition.mentions[index];

/** Boxes of the sentence around a mention, and of its own words, in CSS pixels of the window. */
export function anchorsOf(from: Scanned, index: number): DOMRect[][] {
  const mention = mentionOf(from, index);
  if (!mention || !from.scan) return [];
  const { page } = from.scan;
  // Of a sentence that was replaced in part the mention may still stand.
  const places = [page.locate(from.sentences.around(page, mention)), page.locate(mention)];
  return places.filter((place) => place !== undefined).map((place) => from.ruler.rects(place));
}

/** Quotes the place of a mention; undefined when there is none. */
export function quote(from: Scanned, index: number): Quote | undefined {
  const mention = mentionOf(from, index);
  return mention && from.scan && quoteOf(from.scan.page, mention, from.sentences);
}

/** Index of the first mention that is not above the window; null when all are. */
export function firstInView(from: Scanned): number | null {
  const { scan, ruler } = from;
  const found = scan?.recognition.mentions.findIndex((mention) => {
    const place = scan.page.locate(mention);
    const [rect] = place ? ruler.rects(place) : [];
    return rect !== undefined && rect.bottom > 0;
  });
  return found === undefined || found === -1 ? null : found;
}

/** Brings a mention into the middle of the window. */
export function scrollTo(from: Scanned, index: number): void {
  const mention = mentionOf(from, index);
  const place = mention && from.scan?.page.locate(mention);
  if (place) scrollToPlace(place, from.ruler);
}

/** Index of the mention under a point, in CSS pixels of the window; null where none is marked. */
export function hit({ document, scan, ruler }: Scanned, x: number, y: number): number | null {
  if (!scan) return null;
  const { page, recognition, article, strengths } = scan;
  const { shadowRoots } = article;
  const index = hitTest({ document, page, mentions: recognition.mentions, ruler, shadowRoots }, { x, y });
  return index !== null && strengths[index] ? index : null;
}
