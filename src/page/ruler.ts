// Measures where stretches of text stand on the screen. Keeps a single live range and parks it after use, since every
// live range makes every later change of the page dearer.

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Ruler {
  /** The boxes of a stretch of text, one or more for each of its lines, in CSS pixels of the window. */
  rects(place: StaticRangeInit): DOMRect[];
}

/** A ruler for everything in a document. */
export function createRuler(document: Document): Ruler {
  const range = document.createRange();
  return {
    rects: ({ startContainer, startOffset, endContainer, endOffset }) => {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const rects = [...range.getClientRects()];
      range.setStart(document, 0);
      range.collapse(true);
      return rects;
    },
  };
}
