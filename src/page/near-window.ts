// Tells which of many blocks are near the window, by measuring few of them: blocks that follow one another in the text
// mostly do so on the screen.

/** How far beyond the window a block is still near, as a part of the window's height. */
const MARGIN = 1;
/** One block of so many is measured first; between two on the same side of the window none is expected near. */
const STRIDE = 24;

interface Band {
  readonly top: number;
  readonly bottom: number;
}

const isNear = (band: Band, { top, bottom }: Band): boolean => bottom >= band.top && top <= band.bottom;

/** Indexes of the elements that are near the window. The elements must be in document order. */
export function nearWindow(elements: readonly Element[], windowHeight: number): number[] {
  const band = { top: -MARGIN * windowHeight, bottom: (1 + MARGIN) * windowHeight };
  const near: number[] = [];
  for (let from = 0; from < elements.length; from += STRIDE) {
    const to = Math.min(from + STRIDE, elements.length) - 1;
    const first = (elements[from] as Element).getBoundingClientRect();
    const last = (elements[to] as Element).getBoundingClientRect();
    const span = { top: Math.min(first.top, last.top), bottom: Math.max(first.bottom, last.bottom) };
    if (!isNear(band, span)) continue;
    for (let i = from; i <= to; i++) {
      if (isNear(band, (elements[i] as Element).getBoundingClientRect())) near.push(i);
    }
  }
  return near;
}
