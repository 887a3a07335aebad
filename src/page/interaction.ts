// Tells when the reader has done something after which pages show what was hidden, such as tabs and accordions, or undo
// what others did: neither need leave a trace among the page's mutations.

/** Pages open their parts with a short animation. */
const SETTLE_MS = 400;
const EVENTS = ['click', 'keyup', 'toggle', 'scroll', 'transitionend', 'visibilitychange'] as const;

/**
 * Calls back a little after such events; not more often than twice a second or so.
 * @returns what ends it.
 */
export function afterInteraction(document: Document, callback: () => void): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      callback();
    }, SETTLE_MS);
  };
  for (const type of EVENTS) {
    document.addEventListener(type, schedule, { capture: true, passive: true, signal: stop.signal });
  }
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
