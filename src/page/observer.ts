// Tells when a page's text may have changed: by its mutations, in batches, and when a single-page site shows another
// page. What changed is for the caller to read.
import { CARD_TAG } from './element-role';

/** A change is told in the page's first idle moment after this time … */
const SETTLE_MS = 150;
/** … and this much later even when it never rests. */
const IDLE_WITHIN_MS = 700;

/** Elements whose insides say nothing to a reader. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'NOSCRIPT',
  'IFRAME',
  'TEXTAREA',
  'SELECT',
  'TITLE',
  'HEAD',
  'SVG',
  'svg',
  'IMG',
  CARD_TAG.toUpperCase(),
]);

const isSilent = (node: Node): boolean => SILENT.has(node.nodeName);

function tells({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isSilent(target) || (target.parentNode !== null && isSilent(target.parentNode))) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isSilent(node));
}

/** Attributes by which pages show and hide text; class and style are not watched, since animations change them always. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'contenteditable'],
};

export interface PageObserver {
  /** Watches these open shadow trees too. */
  watchRoots(roots: readonly ShadowRoot[]): void;
  destroy(): void;
}

function listenToNavigation(view: Window, onChange: () => void, signal: AbortSignal): void {
  const navigation = (view as Partial<Window>).navigation;
  navigation?.addEventListener('navigatesuccess', onChange, { signal });
  navigation?.addEventListener('currententrychange', onChange, { signal });
  view.addEventListener('popstate', onChange, { signal });
  // A page that comes back from the cache has kept its marks, but perhaps not its text.
  view.addEventListener('pageshow', (event) => event.persisted && onChange(), { signal });
}

/**
 * Watches a document. While a change waits to be told nothing is recorded, so that a busy page pays little.
 * @param onChange called at most once a second or so.
 */
export function observePage(document: Document, onChange: () => void): PageObserver {
  const view = document.defaultView ?? window;
  const stop = new AbortController();
  const roots = new Set<Node>([document]);
  let waits = false;
  const observer = new MutationObserver((records) => {
    if (records.some(tells)) schedule();
  });
  const watch = (): void => {
    for (const root of roots) observer.observe(root, WATCHED);
  };
  const tell = (): void => {
    if (stop.signal.aborted) return;
    waits = false;
    watch();
    onChange();
  };
  function schedule(): void {
    if (waits) return;
    waits = true;
    observer.disconnect();
    view.setTimeout(() => whenIdle(view, tell), SETTLE_MS);
  }
  watch();
  listenToNavigation(view, schedule, stop.signal);
  return {
    watchRoots: (shadowRoots) => {
      for (const root of shadowRoots) roots.add(root);
      if (!waits) watch();
    },
    destroy: () => {
      stop.abort();
      observer.disconnect();
    },
  };
}

function whenIdle(view: Window, callback: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(callback, { timeout: IDLE_WITHIN_MS });
  else callback();
}
