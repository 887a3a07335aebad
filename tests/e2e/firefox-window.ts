// Firefox's own window, which holds the sidebar, hears the keys of commands, and knows what assistive technology is given.
// It runs with the rights of the browser; tests do there only what a reader does with menu and keyboard.
import type { Browser } from 'puppeteer-core';
import type { AxNode } from '../accessibility/node';
import { bidiOf } from './bidi';
import type { Key, Scheme } from './driver';

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}

/** Presses keys in the window as the keyboard does: the window hears them first, then the page. */
const PRESS = `function (code, key, keyCode, withAltShift) {
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  tip.beginInputTransactionForTests(window, () => {});
  const event = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
  const held = withAltShift ? [event('Alt', 'AltLeft', 18), event('Shift', 'ShiftLeft', 16)] : [];
  const keys = [...held, event(key, code, keyCode)];
  for (const each of keys) tip.keydown(each);
  for (const each of keys.toReversed()) tip.keyup(each);
}`;

const OPEN_SIDEBAR = `async function () {
  const ours = [...SidebarController.sidebars.keys()].find((id) => id.startsWith('sorot-fakta'));
  await SidebarController.show(ours);
}`;

/** What pages believe that the reader prefers: 0 is dark, 1 is light. */
const PREFER = `function (scheme) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}`;

/** The tree of the tab in front, as JSON; null while the browser has none yet. */
const READ_TREE = `function () {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const ROLES = { 'text leaf': 'text', statictext: 'text' };
  const STATES = { checkable: 'checked', expandable: 'expanded' };
  const namesOf = (node) => {
    const [state, extra] = [{}, {}];
    node.getState(state, extra);
    return new Set(service.getStringStates(state.value, extra.value));
  };
  const toNode = (node) => {
    const told = namesOf(node);
    const more = Object.fromEntries([...node.attributes.enumerate()].map(({ key, value }) => [key, value]));
    const states = {};
    for (const [can, is] of Object.entries(STATES)) if (told.has(can)) states[is] = told.has(is);
    if (node.computedARIARole === 'tab') states.selected = told.has('selected');
    if ('pressed' in more) states.pressed = more.pressed === 'true';
    if (told.has('unavailable')) states.disabled = true;
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(toNode(child));
    const role = service.getStringRole(node.role);
    return {
      role: ROLES[role] ?? (node.computedARIARole || role),
      name: node.name ?? '',
      states,
      level: role === 'heading' ? Number(more.level) : null,
      live: ['polite', 'assertive'].includes(more.live) ? more.live : null,
      isFocusable: told.has('focusable'),
      children,
    };
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return JSON.stringify(root?.firstChild ? toNode(root) : null);
}`;

/** The tree is brought up to date between two looks. */
const BETWEEN_LOOKS_MS = 200;
const LOOKS = 200;

export interface FirefoxWindow {
  press(key: Key, withAltShift?: boolean): Promise<void>;
  /** Opens the extension's sidebar, as the menu does. */
  openSidebar(): Promise<void>;
  /** Lets all pages believe that the reader prefers light or dark. */
  prefer(scheme: Scheme): Promise<void>;
  /** What assistive technology is given of the tab in front. */
  tree(): Promise<AxNode>;
}

type Run = (functionDeclaration: string, ...values: (string | number | boolean)[]) => Promise<unknown>;

/** The tree once two looks have seen the same. */
async function settledTree(run: Run): Promise<AxNode> {
  let before = 'null';
  for (let look = 0; look < LOOKS; look++) {
    const now = String(await run(READ_TREE));
    if (now !== 'null' && now === before) return JSON.parse(now) as AxNode;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error(
    before === 'null' ? 'there is no accessibility tree' : 'the accessibility tree does not come to rest',
  );
}

/** The window of a Firefox that automation may reach. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as unknown as Contexts).contexts;
  const run: Run = async (functionDeclaration, ...values) => {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: values.map((value) => ({ type: typeof value, value })),
      target: { context: window?.context },
      awaitPromise: true,
    });
    const { exceptionDetails } = result as { exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.result?.value;
  };
  return {
    press: async ({ code, key, keyCode }, withAltShift = false) =>
      void (await run(PRESS, code, key, keyCode, withAltShift)),
    openSidebar: async () => void (await run(OPEN_SIDEBAR)),
    prefer: async (scheme) => void (await run(PREFER, scheme === 'dark' ? 0 : 1)),
    tree: () => settledTree(run),
  };
}
