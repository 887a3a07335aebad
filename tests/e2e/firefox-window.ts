// Firefox's own window, which holds the sidebar and hears the keys of commands. It runs with the rights of the browser;
// tests do there only what a reader does with menu and keyboard.
import type { Browser } from 'puppeteer-core';
import { bidiOf } from './driver';

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}

/** Presses keys in the window as the keyboard does: the window hears them first, then the page. */
const PRESS = `function (code, key, keyCode) {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(window, () => {});
  const event = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
  const keys = [event('Alt', 'AltLeft', 18), event('Shift', 'ShiftLeft', 16), event(key, code, keyCode)];
  for (const each of keys) tip.keydown(each);
  for (const each of keys.toReversed()) tip.keyup(each);
}`;

const OPEN_SIDEBAR = `async function () {
  const ours = [...SidebarController.sidebars.keys()].find((id) => id.startsWith('sorot-fakta'));
  await SidebarController.show(ours);
}`;

export interface FirefoxWindow {
  /** Presses a key together with Alt and Shift. */
  pressAltShift(key: { readonly code: string; readonly key: string; readonly keyCode: number }): Promise<void>;
  /** Opens the extension's sidebar, as the menu does. */
  openSidebar(): Promise<void>;
}

/** The window of a Firefox that automation may reach. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as unknown as Contexts).contexts;
  const run = async (functionDeclaration: string, ...values: (string | number)[]): Promise<void> => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: values.map((value) => ({ type: typeof value, value })),
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { exceptionDetails } = result as { exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  };
  return {
    pressAltShift: ({ code, key, keyCode }) => run(PRESS, code, key, keyCode),
    openSidebar: () => run(OPEN_SIDEBAR),
  };
}
