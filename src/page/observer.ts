// Tells when a page's text may have changed: by its mutations, in batches, and when a single-page site shows another
// page. What changed is for the caller to read.
import { CARD_TAG } from './element-role';
import { createSizeWatch, type SizeWatch } from './size-watch';

/** A change is told in the page's first idle moment after this time … */
const SETTLE_MS = 150;
/** … and this much later even when it never rests. */
const IDLE_WITHIN_MS = 700;

/** Elements whose insides say nothing to a reader. */
const SILENT = new Set([
  ...['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'IFRAME', 'TEXTAREA', 'SELECT', 'TITLE', 'HEAD', 'IMG', 'svg'],
  CARD_TAG.toUpperCase(),
]);

const isSilent = (node: Node): boolean => SILENT.has(node.nodeName);

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** Whether a node stands in text that is being written: that is not read, and each letter changes it. */
function isWritten(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  // Not the element's own method, which a form's field of that name would hide.
  return element !== null && Element.prototype.closest.call(element, EDITABLE) !== null;
}

function tells({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isSilent(target) || (target.parentNode !== null && isSilent(target.parentNode))) return false;
  if (type === 'attributes') return true;
  if (isWritten(target)) return false;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isSilent(node));
}

/** By these attributes pages show and hide text; class and style are left out, since animations change them always. */
const INSIDE: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'contenteditable'],
};

/** What the page's article was when it was last read. */
interface WatchedArticle {
  readonly headline: Element | null;
  readonly roots: readonly Element[];
  /** Open shadow roots that hold some of the text. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export interface PageObserver {
  /**
   * From now on watches this article, not the whole page: changes elsewhere then cost the page next to nothing, and are
   * told only when they change the height of its parts or stand beside something that holds the article.
   */
  focus(article: WatchedArticle): void;
  /** Changes until now will not be told: the caller reads the whole page next. */
  catchUp(): void;
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

function whenIdle(view: Window, callback: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(callback, { timeout: IDLE_WITHIN_MS });
  else callback();
}

/** Watches everything in an article, and what stands beside the elements around it. */
function watchArticle(observer: MutationObserver, { headline, roots, shadowRoots }: WatchedArticle): void {
  const inside: Node[] = [...roots, ...shadowRoots];
  if (headline) inside.push(headline);
  const around = new Set<Node>();
  for (const node of inside) for (let at = node.parentNode; at && !around.has(at); at = at.parentNode) around.add(at);
  for (const node of around) observer.observe(node, { childList: true });
  for (const node of inside) observer.observe(node, INSIDE);
}

interface Watch {
  readonly document: Document;
  readonly onChange: () => void;
  readonly stop: AbortController;
  readonly mutations: MutationObserver;
  readonly sizes: SizeWatch;
  /** The change that waits to be told, if one does. */
  waiting: object | null;
}

function catchUp(watch: Watch): void {
  watch.waiting = null;
  watch.mutations.takeRecords();
  watch.mutations.observe(watch.document, INSIDE);
}

function tell(watch: Watch): void {
  if (watch.stop.signal.aborted) return;
  catchUp(watch);
  watch.onChange();
}

function schedule(watch: Watch): void {
  if (watch.waiting) return;
  const change = {};
  watch.waiting = change;
  watch.mutations.disconnect();
  const view = watch.document.defaultView ?? window;
  view.setTimeout(() => whenIdle(view, () => watch.waiting === change && tell(watch)), SETTLE_MS);
}

function focus(watch: Watch, article: WatchedArticle): void {
  const { mutations, sizes, stop } = watch;
  if (stop.signal.aborted) return;
  if (mutations.takeRecords().some(tells)) schedule(watch);
  if (watch.waiting) return;
  mutations.disconnect();
  watchArticle(mutations, article);
  sizes.begin();
}

/**
 * Watches a document; at first all of it, and again from every change that was told until the next `focus`. While a
 * change waits to be told nothing is recorded, so that a busy page pays little.
 * @param onChange called in an idle moment, at most every 150 ms or so; later on a busy page.
 */
export function observePage(document: Document, onChange: () => void): PageObserver {
  const stop = new AbortController();
  const mutations = new MutationObserver((records) => records.some(tells) && schedule(watch));
  const sizes = createSizeWatch(document, () => schedule(watch));
  const watch: Watch = { document, onChange, stop, mutations, sizes, waiting: null };
  mutations.observe(document, INSIDE);
  listenToNavigation(document.defaultView ?? window, () => schedule(watch), stop.signal);
  return {
    focus: (article) => focus(watch, article),
    catchUp: () => catchUp(watch),
    destroy: () => {
      stop.abort();
      mutations.disconnect();
      sizes.end();
    },
  };
}
