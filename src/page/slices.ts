// Runs long work in slices that give the main thread back in between, and waits for the moments when work may begin.
// What the work is, its caller says as a generator that yields wherever it may be interrupted.

/** Work that may be interrupted at every `yield`; a step takes about a millisecond or less. */
export type Steps<T> = Generator<undefined, T, undefined>;

const SLICE_MS = 6;
/** In a tab that is not shown no frame is ever painted; then work begins after this time. */
const NO_PAINT_MS = 300;

/** Runs the steps to their end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets the page have the main thread, and comes back as soon as it is free. */
export function pause(): Promise<void> {
  const scheduler = globalThis.scheduler as Partial<Scheduler> | undefined;
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return nextMessage();
}

/**
 * Runs the steps in slices of a few milliseconds.
 * @throws the signal's reason when it is aborted before the end.
 */
export async function finishInSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + SLICE_MS;
  }
}

/** Resolves when the document's HTML has been read to its end. */
export function domReady(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** Resolves after the browser has painted the document's present state, or soon in a tab that is not shown. */
export function painted(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, NO_PAINT_MS);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      void nextMessage().then(resolve);
    });
  });
}
