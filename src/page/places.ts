// Where the mentions of a scan stand on the page: boxes, what is under a point. Asked when the reader does something;
// all answers are empty where the page has changed since the scan.
import type { Mention } from '../recognition/mention';
import type { Span } from '../text/span';
import { hitTest } from './hit-test';
import type { Ruler } from './ruler';
import type { Scan } from './scan';
import { scrollToPlace } from './scroll';
import { sentenceAround } from './sentence-around';
import type { PageText } from './text-map';

export interface Scanned {
  readonly document: Document;
  readonly ruler: Ruler;
  readonly scan: Scan | undefined;
  /** Sentences that were asked for: an open card asks at every scroll. A mention belongs to one text, so they stay true. */
  readonly sentences: WeakMap<Mention, Span>;
}

const mentionOf = ({ scan }: Scanned, index: number): Mention | undefined => scan?.recognition.mentions[index];

function sentenceOf({ sentences }: Scanned, page: PageText, mention: Mention): Span {
  const sentence = sentences.get(mention) ?? sentenceAround(page, mention);
  sentences.set(mention, sentence);
  return sentence;
}

/** Boxes of the sentence around a mention, in CSS pixels of the window. */
export function sentenceRects(from: Scanned, index: number): DOMRect[] {
  const mention = mentionOf(from, index);
  if (!mention || !from.scan) return [];
  const { page } = from.scan;
  // Of a sentence that was replaced in part the mention may still stand.
  const place = page.locate(sentenceOf(from, page, mention)) ?? page.locate(mention);
  return place ? from.ruler.rects(place) : [];
}

/** Brings a mention into the middle of the window. */
export function scrollTo(from: Scanned, index: number): void {
  const mention = mentionOf(from, index);
  const place = mention && from.scan?.page.locate(mention);
  if (place) scrollToPlace(place, from.ruler);
}

/** Index of the mention under a point, in CSS pixels of the window; null where none is seen. */
export function hit({ document, scan, ruler }: Scanned, x: number, y: number): number | null {
  if (!scan) return null;
  const { page, recognition, article } = scan;
  const { shadowRoots } = article;
  return hitTest({ document, page, mentions: recognition.mentions, ruler, shadowRoots }, { x, y });
}
