// Tells when a page's parts change their height: the cheapest sign that something was added to them.

/** So many parts of a page are watched for their height. */
const MOST_PARTS = 50;

export interface SizeWatch {
  /** Watches the parts that the page has now; their present heights are no change. */
  begin(): void;
  end(): void;
}

/** Calls back when the body or a part of it changes its height; the body's own may be that of the window, always. */
export function createSizeWatch(document: Document, onChange: () => void): SizeWatch {
  const heights = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target, contentRect: { height } }) => {
      const before = heights.get(target);
      heights.set(target, height);
      return before !== undefined && before !== height;
    });
    if (changed.length > 0) onChange();
  });
  const end = (): void => {
    observer.disconnect();
    heights.clear();
  };
  const begin = (): void => {
    end();
    const body = document.querySelector('body');
    if (!body) return;
    for (const part of [body, ...[...body.children].slice(0, MOST_PARTS)]) observer.observe(part);
  };
  return { begin, end };
}
