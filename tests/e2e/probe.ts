// Looks at a page from a world of its own, where scripts of the page can change nothing: what is marked, what its HTML
// is, which mutations it has seen since its HTML was read to the end, which errors it has told.
import type { CDPSession, Page } from 'puppeteer-core';

const WORLD = 'probe';

/** Runs in the page before it begins to load. */
function watch(): void {
  const seen: string[] = [];
  const nameOf = (node: Node): string => `${node.nodeName}:${node.textContent?.slice(0, 80)}`;
  const record = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void => {
    const moved = [...addedNodes, ...removedNodes].map(nameOf);
    seen.push([type, target.nodeName, attributeName, ...moved].join(' '));
  };
  const observer = new MutationObserver((records) => records.forEach(record));
  const begin = (): void =>
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener('DOMContentLoaded', begin, { once: true });
  Object.assign(globalThis, { mutationsSeen: seen });
}

/** The HTML of the document and of its open shadow trees. */
function serialize(): string {
  const parts = [document.documentElement.outerHTML];
  const visit = (root: ParentNode): void => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      parts.push(shadowRoot.innerHTML);
      visit(shadowRoot);
    }
  };
  visit(document);
  return parts.join('\n');
}

/** What is marked, in document order, as "kind: words that are seen"; shadow trees stand where their hosts do. */
function listMarks(): string[] {
  const isSeen = ({ parentElement }: Node): boolean =>
    parentElement?.closest('[aria-hidden="true"]') === null &&
    parentElement.checkVisibility({ visibilityProperty: true });
  const words = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const walker = document.createTreeWalker(range.commonAncestorContainer);
    let text = '';
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!range.intersectsNode(node)) continue;
      if (node.nodeName === 'BR') text += ' ';
      if (!(node instanceof Text) || !isSeen(node)) continue;
      const end = node === endContainer ? endOffset : node.length;
      text += node.data.slice(node === startContainer ? startOffset : 0, end);
    }
    return text.replace(/\s+/g, ' ');
  };
  const order = new Map<Node, number>();
  const visit = (root: Node): void => {
    const walker = document.createTreeWalker(root);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      order.set(node, order.size);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document);
  const marks: { kind: string; text: string; node: number; offset: number }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const kind = /^sorot-(award|title|term)(?:-again)?$/.exec(name)?.[1];
    for (const found of kind ? highlight : []) {
      const node = order.get(found.startContainer) ?? Number.POSITIVE_INFINITY;
      marks.push({ kind: kind ?? '', text: words(found), node, offset: found.startOffset });
    }
  }
  marks.sort((a, b) => a.node - b.node || a.offset - b.offset);
  return marks.map(({ kind, text }) => `${kind}: ${text}`);
}

export interface Probe {
  /** Loads a page and waits until its own scripts have come to rest. */
  open(url: string): Promise<void>;
  marks(): Promise<string[]>;
  html(): Promise<string>;
  mutations(): Promise<string[]>;
  /** Errors of scripts, and what the console showed as error or warning. */
  readonly problems: readonly string[];
}

/** Tells the context of the world in the page that is open now. */
async function followWorld(cdp: CDPSession): Promise<() => number | undefined> {
  let context: number | undefined;
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    // Frames have such a world too.
    if (name === WORLD && auxData?.['frameId'] === frameTree.frame.id) context = id;
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watch})()`, worldName: WORLD });
  return () => context;
}

/** Begins to look at the pages that are opened in a tab. */
export async function createProbe(page: Page): Promise<Probe> {
  const cdp = await page.createCDPSession();
  const context = await followWorld(cdp);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(message.text());
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const contextId = context();
    if (contextId === undefined) throw new Error('the page has no world to look at it from');
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const rest = `new Promise((resolve) => {
    const ask = () => document.documentElement.hasAttribute('data-busy') ? setTimeout(ask, 20) : resolve();
    ask();
  })`;
  return {
    problems,
    open: async (url) => {
      problems.length = 0;
      await page.goto(url);
      await evaluate(rest);
    },
    marks: () => evaluate(`(${listMarks})()`),
    html: () => evaluate(`(${serialize})()`),
    mutations: () => evaluate('mutationsSeen'),
  };
}
