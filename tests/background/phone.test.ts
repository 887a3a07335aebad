// The background and the bindings on a phone: Firefox for Android has no menus on selected words, no keys, no sidebar, no
// address bar behind a keyword and no windows.
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...values: never[]) => unknown;

/** The extension's interfaces of Firefox for Android, as far as they are used; what happens is written down. */
const phone = vi.hoisted(() => {
  const installed: Listener[] = [];
  const messages: Listener[] = [];
  const opened: string[] = [];
  const event = (listeners: Listener[] = []) => ({
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => {},
  });
  const browser = {
    runtime: {
      id: 'sorot-fakta',
      onInstalled: event(installed),
      onStartup: event(),
      onMessage: event(messages),
      getURL: (path: string) => `moz-extension://x/${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.go.id/*'] }] }),
    },
    storage: { local: { get: async () => ({}), set: async () => {} }, onChanged: event() },
    i18n: { getUILanguage: () => 'id', getMessage: (name: string) => name },
    tabs: {
      create: async ({ url }: { url: string }) => void opened.push(url),
      query: async () => [{ id: 7 }],
      onActivated: event(),
      onUpdated: event(),
    },
    scripting: { getRegisteredContentScripts: async () => [] },
    permissions: {
      getAll: async () => ({ origins: [] }),
      onAdded: event(),
      onRemoved: event(),
    },
  };
  return { browser, installed, messages, opened };
});
vi.mock('webextension-polyfill', () => ({ default: phone.browser }));

const install = (reason: string): void => {
  for (const listener of phone.installed) listener({ reason } as never);
};

describe('on a phone', () => {
  beforeEach(() => {
    phone.opened.length = 0;
  });

  it('the background starts, and answers pages', async () => {
    await import('../../src/background/background');
    expect(phone.messages).toHaveLength(1);
    const message = { sorot: 'recognize', request: { text: 'Berita\nDinas itu menerima nilai SAKIP.' } };
    const answer = await phone.messages[0]?.(message as never, {} as never);
    expect(JSON.stringify(answer)).toContain('"text":"SAKIP"');
  });

  it.each([
    ['install', ['moz-extension://x/src/welcome/index.html']],
    ['update', []],
    ['browser_update', []],
  ])('after an event of %s the welcome page is opened: %j', async (reason, expected) => {
    await import('../../src/background/background');
    install(reason);
    expect(phone.opened).toEqual(expected);
  });

  it('what would open a sidebar opens a tab', async () => {
    const { panelOpener } = await import('../../src/extension/platform');
    await panelOpener()();
    expect(phone.opened).toEqual(['moz-extension://x/src/panel/index.html?tab=7']);
  });

  it('the settings show no keys, a command opens no panel, and nobody is told to pin an icon', async () => {
    const { openPanel, readShortcuts } = await import('../../src/extension/platform');
    const { hasToolbar } = await import('../../src/extension/first-run');
    const { mayGovernment } = await import('../../src/extension/host-access');
    expect(await readShortcuts()).toEqual([]);
    await openPanel(1);
    expect(hasToolbar()).toBe(false);
    expect(await mayGovernment()).toBe(false);
  });
});
