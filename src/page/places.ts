// Where the mentions of a scan stand on the page: ranges, boxes, what is under a point. Asked when the reader does
// something; all answers are empty where the page has changed since the scan.
import type { Mention } from '../recognition/mention';
import { hitTest } from './hit-test';
import { liveRange, type Ruler } from './ruler';
import type { Scan } from './scan';
import { scrollToPlace } from './scroll';
import { sentenceAround } from './sentence-around';

export interface Scanned {
  readonly document: Document;
  readonly ruler: Ruler;
  readonly scan: Scan | undefined;
}

const mentionOf = ({ scan }: Scanned, index: number): Mention | undefined => scan?.recognition.mentions[index];

function placeOf(from: Scanned, index: number): StaticRangeInit | undefined {
  const mention = mentionOf(from, index);
  return mention && from.scan?.page.locate(mention);
}

/** A live range over a mention; it taxes every later change of the page until it is let go. */
export function rangeOf(from: Scanned, index: number): Range | undefined {
  const place = placeOf(from, index);
  return place && liveRange(place);
}

/** Boxes of the sentence around a mention, in CSS pixels of the window. */
export function sentenceRects(from: Scanned, index: number): DOMRect[] {
  const mention = mentionOf(from, index);
  if (!mention || !from.scan) return [];
  const { page } = from.scan;
  const place = page.locate(sentenceAround(page, mention));
  return place ? from.ruler.rects(place) : [];
}

/** Brings a mention into the middle of the window. */
export function scrollTo(from: Scanned, index: number): void {
  const place = placeOf(from, index);
  if (place) scrollToPlace(place, from.ruler);
}

/** Index of the mention under a point, in CSS pixels of the window; null where none is seen. */
export function hit({ document, scan, ruler }: Scanned, x: number, y: number): number | null {
  if (!scan) return null;
  const { page, recognition, article } = scan;
  const { shadowRoots } = article;
  return hitTest({ document, page, mentions: recognition.mentions, ruler, shadowRoots }, { x, y });
}
