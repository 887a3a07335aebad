// Drives Chromium with the built extension, over the protocol of its developer tools.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { launchChromium, type Site } from '../../scripts/launch';
import type { AxNode } from '../accessibility/node';
import { CARD_HOST, type Card, type Driver, type Key, lookUpAddress, type Surface, WELCOME } from './driver';

type DomNode = Protocol.DOM.Node;
type RawNode = Protocol.Accessibility.AXNode;

async function withSession<T>(page: Page, work: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.createCDPSession();
  try {
    return await work(cdp);
  } finally {
    await cdp.detach();
  }
}

function findHost(node: DomNode): DomNode | undefined {
  if (node.localName === CARD_HOST) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

/** Calls a function on the card's shadow root; undefined when there is none. */
async function callInCard(cdp: CDPSession, declaration: string, values: readonly string[]): Promise<unknown> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root)?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: declaration,
    arguments: values.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  return result.value;
}

const readCard = (page: Page): Promise<Card | null> =>
  withSession(page, async (cdp) => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored);
    const text = await callInCard(cdp, 'function () { return this.querySelector("[role=dialog]").innerText }', []);
    return dialog && text !== undefined ? { name: String(dialog.name?.value ?? ''), text: String(text) } : null;
  });

const ALT_AND_SHIFT = 1 | 8;

/** Presses a key; the browser's own shortcuts come of it only when it is sent raw. */
const pressRaw = (page: Page, { code, key, keyCode }: Key, modifiers: number): Promise<void> =>
  withSession(page, async (cdp) => {
    const event = { code, key, modifiers, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  });

/** Roles that have another name here than in ARIA. */
const ROLES: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  StaticText: 'text',
};
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled'] as const;

function toNodes(raw: RawNode, byId: ReadonlyMap<string, RawNode>): AxNode[] {
  const children = (raw.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? toNodes(child, byId) : [];
  });
  if (raw.ignored) return children;
  const role = String(raw.role?.value ?? '');
  const properties = new Map((raw.properties ?? []).map(({ name, value }) => [name as string, value.value as unknown]));
  const level = properties.get('level');
  const live = properties.get('live');
  return [
    {
      role: ROLES[role] ?? role,
      name: String(raw.name?.value ?? ''),
      states: Object.fromEntries(
        STATES.filter((name) => properties.has(name)).map((name) => [name, String(properties.get(name)) === 'true']),
      ),
      level: typeof level === 'number' ? level : null,
      live: live === 'polite' || live === 'assertive' ? live : null,
      isFocusable: properties.get('focusable') === true,
      // Boxes of lines, which are no nodes of the document.
      children: role === 'StaticText' ? [] : children,
    },
  ];
}

const readTree = (page: Page): Promise<AxNode> =>
  withSession(page, async (cdp) => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const [root] = nodes;
    const [tree] = root ? toNodes(root, new Map(nodes.map((node) => [node.nodeId, node]))) : [];
    if (!tree) throw new Error('the page has no accessibility tree');
    return tree;
  });

/**
 * Chromium with the built extension, in Indonesian.
 * @param more another extension, and what is added to the command line
 */
export async function driveChromium(
  site: Site,
  more: { readonly extension?: string; readonly args?: readonly string[] } = {},
): Promise<Driver> {
  const browser = await launchChromium(site, { headless: true, lang: 'id', ...more });
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const id = new URL(target.url()).host;
  const open = async (address: string): Promise<Page> => {
    const surface = await browser.newPage();
    await surface.goto(`chrome-extension://${id}/src/${address}`);
    return surface;
  };
  const surfaceFor = async (name: Surface, page: Page): Promise<Page> => {
    await page.bringToFront();
    const worker = await target.worker();
    const tab = await worker?.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
    return open(`${name}/index.html?tab=${tab}`);
  };
  return {
    browser,
    card: readCard,
    async inCard(page, declaration, ...values) {
      const value = await withSession(page, (cdp) => callInCard(cdp, declaration, values));
      if (value === undefined) throw new Error('no card is open');
      return value;
    },
    pressAltShift: (page, key) => pressRaw(page, key, ALT_AND_SHIFT),
    async toolbarPopup() {
      const find = () => browser.targets().find((each) => each.url().endsWith('popup/index.html'));
      return {
        evaluate: async (expression) => {
          const popup = await find()?.asPage();
          return popup ? popup.evaluate(`((view) => ${expression})(window)`).catch(() => null) : null;
        },
        async press({ key }) {
          // A key that closes it is not let up in it.
          await (await find()?.asPage())?.keyboard.press(key as 'Enter').catch(() => {});
        },
      };
    },
    async tree(page) {
      await page.bringToFront();
      return readTree(page);
    },
    prefer: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    popupFor: (page) => surfaceFor('popup', page),
    panelFor: (page) => surfaceFor('panel', page),
    optionsFor: (page) => surfaceFor('options', page),
    glossaryFor: (page) => surfaceFor('glossary', page),
    lookUp: (query) => open(lookUpAddress(query)),
    welcome: () => open(WELCOME),
    close: () => browser.close(),
  };
}
