// The bare walk: reads every character of a page's text nodes and does nothing with them. What everything is measured against.

/** Walks over all text nodes below an element; returns a hash, so that no engine can leave the work out. */
export function walk(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let hash = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) hash = (Math.imul(hash, 31) + data.charCodeAt(i)) | 0;
  }
  return hash;
}
