// One way to drive both browsers in the end-to-end tests: what a reader does (load a page, click a word, read the card,
// press Escape, open the popup), hidden behind a small interface. What each browser needs for that stands in
// chromium-driver.ts and firefox-driver.ts, and nowhere else.
import type { Browser, Page } from 'puppeteer-core';
import type { AxNode } from '../accessibility/node';

export interface Card {
  /** Accessible name of the dialog. */
  readonly name: string;
  readonly text: string;
}

export type Scheme = 'light' | 'dark';

/** A key as the keyboard sends it. */
export interface Key {
  readonly code: string;
  readonly key: string;
  readonly keyCode: number;
}

/** The window that opens below the browser's toolbar. */
export interface ToolbarPopup {
  /** The value of an expression on its window, `view`; null while it is not open. */
  evaluate(expression: string): Promise<unknown>;
  press(key: Key): Promise<void>;
}

export interface Driver {
  readonly browser: Browser;
  /** Opens the popup as a page that speaks of the given tab. */
  popupFor(page: Page): Promise<Page>;
  /** The same for the side panel, for the page of settings, and for that of the reader's own glossary. */
  panelFor(page: Page): Promise<Page>;
  optionsFor(page: Page): Promise<Page>;
  glossaryFor(page: Page): Promise<Page>;
  /** Opens the page that explains words. */
  lookUp(query: string): Promise<Page>;
  /** Opens the welcome page. */
  welcome(): Promise<Page>;
  /** The open card as assistive technology meets it, or null. */
  card(page: Page): Promise<Card | null>;
  /** Calls a function on the shadow root of the open card. @throws when no card is open. */
  inCard(page: Page, declaration: string, ...values: string[]): Promise<unknown>;
  /** Presses a key together with Alt and Shift, which the browser hears before the page does. */
  pressAltShift(page: Page, key: Key): Promise<void>;
  /** The real popup. To be asked for before it opens, since looking for it brings another page to the front. */
  toolbarPopup(): Promise<ToolbarPopup>;
  /** What assistive technology is given of a page, with the card that is open in it. Brings the page to the front. */
  tree(page: Page): Promise<AxNode>;
  /** Lets a page believe that the reader prefers light or dark. */
  prefer(page: Page, scheme: Scheme): Promise<void>;
  close(): Promise<void>;
}

/** The element that holds the card. */
export const CARD_HOST = 'sorot-fakta-card';

export type Surface = 'popup' | 'panel' | 'options' | 'glossary';
export const WELCOME = 'welcome/index.html';
export const lookUpAddress = (query: string): string => `look-up/index.html?${new URLSearchParams({ q: query })}`;

/** Runs in the card's shadow root: where the control of a name is, as JSON. */
const FIND_CONTROL = `function (name) {
  const named = (control) => (control.getAttribute('aria-label') ?? control.textContent).trim() === name;
  const control = [...this.querySelectorAll('button, [role=link]')].find((each) => named(each) && each.checkVisibility());
  control?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = control?.getClientRects()[0];
  return JSON.stringify(box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null);
}`;

/** Clicks a button or link of the open card by its name. @throws when the card has none that can be seen. */
export async function press(driver: Driver, page: Page, name: string): Promise<void> {
  const point = JSON.parse(String(await driver.inCard(page, FIND_CONTROL, name))) as { x: number; y: number } | null;
  if (!point) throw new Error(`the card has no “${name}”`);
  await page.mouse.click(point.x, point.y);
}
