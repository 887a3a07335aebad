// Drives Firefox with the built extension, over WebDriver BiDi; what only the browser's own window knows comes from
// firefox-window.ts.
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_UUID, launchFirefox, type Site } from '../../scripts/launch';
import { bidiOf } from './bidi';
import { CARD_HOST, type Card, type Driver, lookUpAddress, type Surface, WELCOME } from './driver';
import { firefoxWindow } from './firefox-window';

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Reference to the shadow root of the open card. */
async function shadowOf(browser: Browser, page: Page): Promise<{ sharedId: string } | undefined> {
  const host = await bidiOf(browser).send('script.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  return (host.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
}

interface Call {
  readonly declaration: string;
  readonly values: readonly string[];
}

async function callInCard(browser: Browser, page: Page, { declaration, values }: Call): Promise<unknown> {
  const shadow = await shadowOf(browser, page);
  if (!shadow) throw new Error('no card is open');
  const found = await bidiOf(browser).send('script.callFunction', {
    functionDeclaration: declaration,
    this: { sharedId: shadow.sharedId },
    arguments: values.map((value) => ({ type: 'string', value })),
    target: { context: contextOf(page) },
    awaitPromise: true,
  });
  return found.result.result?.value;
}

async function readCard(browser: Browser, page: Page): Promise<Card | null> {
  const target = { context: contextOf(page) };
  const bidi = bidiOf(browser);
  const shadow = await shadowOf(browser, page);
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

async function openIn(browser: Browser, surface: Page, address: string): Promise<void> {
  // Navigation to an extension page never settles, since the process changes.
  await bidiOf(browser).send('browsingContext.navigate', {
    context: contextOf(surface),
    url: `moz-extension://${FIREFOX_UUID}/src/${address}`,
    wait: 'none',
  });
  await surface.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'moz-extension:');
}

async function surfaceOf(browser: Browser, name: Surface): Promise<Page> {
  const surface = await browser.newPage();
  await openIn(browser, surface, `${name}/index.html`);
  const ids = (await surface.evaluate('browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))')) as number[];
  // The surface is the newest tab, the page the one before it.
  const [, tab] = ids.toSorted((a, b) => b - a);
  await openIn(browser, surface, `${name}/index.html?tab=${tab}`);
  return surface;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const surface = await browser.newPage();
  await openIn(browser, surface, address);
  return surface;
}

/** Firefox with the built extension. */
export async function driveFirefox(site: Site): Promise<Driver> {
  const browser = await launchFirefox(site);
  const window = await firefoxWindow(browser);
  return {
    browser,
    card: (page) => readCard(browser, page),
    inCard: (page, declaration, ...values) => callInCard(browser, page, { declaration, values }),
    pressAltShift: (_page, key) => window.press(key, true),
    async toolbarPopup() {
      const watcher = await openPage(browser, 'options/index.html');
      const found = "browser.extension.getViews({ type: 'popup' })[0]";
      return {
        evaluate: (expression) => watcher.evaluate(`((view) => view ? (${expression}) : null)(${found})`),
        press: (key) => window.press(key),
      };
    },
    async tree(page) {
      await page.bringToFront();
      return window.tree();
    },
    prefer: (_page, scheme) => window.prefer(scheme),
    popupFor: () => surfaceOf(browser, 'popup'),
    panelFor: () => surfaceOf(browser, 'panel'),
    optionsFor: () => surfaceOf(browser, 'options'),
    glossaryFor: () => surfaceOf(browser, 'glossary'),
    lookUp: (query) => openPage(browser, lookUpAddress(query)),
    welcome: () => openPage(browser, WELCOME),
    close: () => browser.close(),
  };
}
