// One way to drive both browsers in the end-to-end tests: what a reader does (load a page, click a word, read the card,
// press Escape, open the popup), hidden behind a small interface. Browser internals are used here and nowhere else.
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { FIREFOX_UUID, launchChromium, launchFirefox, type Site } from '../../scripts/launch';

interface Card {
  /** Accessible name of the dialog. */
  readonly name: string;
  readonly text: string;
}

export interface Driver {
  readonly browser: Browser;
  /** Opens the popup as a page that speaks of the given tab. */
  popupFor(page: Page): Promise<Page>;
  /** The same for the side panel and for the page of settings. */
  panelFor(page: Page): Promise<Page>;
  optionsFor(page: Page): Promise<Page>;
  /** Opens the page that explains words. */
  lookUp(query: string): Promise<Page>;
  /** Opens the welcome page. */
  welcome(): Promise<Page>;
  /** The open card as assistive technology meets it, or null. */
  card(page: Page): Promise<Card | null>;
  /** Clicks a button or link of the open card by its name. @throws when the card has none that can be seen. */
  press(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

const HOST = 'sorot-fakta-card';

/** Runs in the card's shadow root: where the control of a name is, as JSON. */
const FIND_CONTROL = `function (name) {
  const named = (control) => (control.getAttribute('aria-label') ?? control.textContent).trim() === name;
  const control = [...this.querySelectorAll('button, [role=link]')].find((each) => named(each) && each.checkVisibility());
  control?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = control?.getClientRects()[0];
  return JSON.stringify(box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null);
}`;

async function pressAt(page: Page, name: string, found: unknown): Promise<void> {
  const point = JSON.parse(String(found ?? null)) as { x: number; y: number } | null;
  if (!point) throw new Error(`the card has no “${name}”`);
  await page.mouse.click(point.x, point.y);
}

type DomNode = Awaited<ReturnType<typeof documentOf>>;

async function documentOf(cdp: CDPSession) {
  return (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

function findHost(node: DomNode): DomNode | undefined {
  if (node.localName === HOST) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

async function chromiumCard(page: Page): Promise<Card | null> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find((node) => node.role?.value === 'dialog' && !node.ignored);
    const shadow = findHost(await documentOf(cdp))?.shadowRoots?.[0];
    if (!dialog || !shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.querySelector("[role=dialog]").innerText }',
      returnByValue: true,
    });
    return { name: String(dialog.name?.value ?? ''), text: String(result.value) };
  } finally {
    await cdp.detach();
  }
}

async function chromiumPress(page: Page, name: string): Promise<void> {
  const cdp = await page.createCDPSession();
  try {
    const shadow = findHost(await documentOf(cdp))?.shadowRoots?.[0];
    if (!shadow) throw new Error('no card is open');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: FIND_CONTROL,
      arguments: [{ value: name }],
      returnByValue: true,
    });
    await pressAt(page, name, result.value);
  } finally {
    await cdp.detach();
  }
}

/** Chromium with the built extension. */
export async function driveChromium(site: Site, lang: string): Promise<Driver> {
  const browser = await launchChromium(site, { headless: true, lang });
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
    card: chromiumCard,
    press: chromiumPress,
    popupFor: (page) => surfaceFor('popup', page),
    panelFor: (page) => surfaceFor('panel', page),
    optionsFor: (page) => surfaceFor('options', page),
    lookUp: (query) => open(lookUpAddress(query)),
    welcome: () => open(WELCOME),
    close: () => browser.close(),
  };
}

type Surface = 'popup' | 'panel' | 'options';
const WELCOME = 'welcome/index.html';
const lookUpAddress = (query: string): string => `look-up/index.html?${new URLSearchParams({ q: query })}`;

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: { result?: { value?: unknown }; nodes?: unknown[] } }>;
}

export const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Reference to the shadow root of the open card. */
async function firefoxShadow(browser: Browser, page: Page): Promise<{ sharedId: string } | undefined> {
  const host = await bidiOf(browser).send('script.evaluate', {
    expression: `document.querySelector('${HOST}')`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return (host.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
}

async function firefoxPress(browser: Browser, page: Page, name: string): Promise<void> {
  const shadow = await firefoxShadow(browser, page);
  if (!shadow) throw new Error('no card is open');
  const found = await bidiOf(browser).send('script.callFunction', {
    functionDeclaration: FIND_CONTROL,
    this: { sharedId: shadow.sharedId },
    arguments: [{ type: 'string', value: name }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  await pressAt(page, name, found.result.result?.value);
}

async function firefoxCard(browser: Browser, page: Page): Promise<Card | null> {
  const target = { context: contextOf(page) };
  const bidi = bidiOf(browser);
  const shadow = await firefoxShadow(browser, page);
  if (!shadow) return null;
  // The computed role and name are those of the accessibility tree.
  const found = await bidi.send('browsingContext.locateNodes', {
    context: target.context,
    locator: { type: 'accessibility', value: { role: 'dialog' } },
    startNodes: [{ sharedId: shadow.sharedId }],
  });
  const dialog = found.result.nodes?.[0] as { sharedId: string } | undefined;
  if (!dialog) return null;
  const read = await bidi.send('script.callFunction', {
    functionDeclaration:
      '(dialog) => JSON.stringify({ name: dialog.getAttribute("aria-label"), text: dialog.innerText })',
    arguments: [{ sharedId: dialog.sharedId }],
    target,
    awaitPromise: true,
  });
  return JSON.parse(String(read.result.result?.value)) as Card;
}

async function openInFirefox(browser: Browser, surface: Page, address: string): Promise<void> {
  // Navigation to an extension page never settles, since the process changes.
  await bidiOf(browser).send('browsingContext.navigate', {
    context: contextOf(surface),
    url: `moz-extension://${FIREFOX_UUID}/src/${address}`,
    wait: 'none',
  });
  await surface.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
}

async function firefoxSurface(browser: Browser, name: Surface): Promise<Page> {
  const surface = await browser.newPage();
  await openInFirefox(browser, surface, `${name}/index.html`);
  const ids = (await surface.evaluate('browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))')) as number[];
  // The surface is the newest tab, the page the one before it.
  const [, tab] = ids.toSorted((a, b) => b - a);
  await openInFirefox(browser, surface, `${name}/index.html?tab=${tab}`);
  return surface;
}

async function firefoxPage(browser: Browser, address: string): Promise<Page> {
  const surface = await browser.newPage();
  await openInFirefox(browser, surface, address);
  return surface;
}

/** Firefox with the built extension. */
export async function driveFirefox(site: Site): Promise<Driver> {
  const browser = await launchFirefox(site);
  return {
    browser,
    card: (page) => firefoxCard(browser, page),
    press: (page, name) => firefoxPress(browser, page, name),
    popupFor: () => firefoxSurface(browser, 'popup'),
    panelFor: () => firefoxSurface(browser, 'panel'),
    optionsFor: () => firefoxSurface(browser, 'options'),
    lookUp: (query) => firefoxPage(browser, lookUpAddress(query)),
    welcome: () => firefoxPage(browser, WELCOME),
    close: () => browser.close(),
  };
}
