// Starts a browser with the built extension, in which every *.go.id host is answered by a server on this machine.
// Used by `npm start` and by the end-to-end tests.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { findBrowser } from './ensure-browser.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Fixed address of extension pages in Firefox, so that tests can open them. */
export const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

/** The welcome page is waited for so many tenths of a second. */
const WELCOME_LOOKS = 300;

export interface Site {
  readonly port: number;
  close(): void;
}

export interface Reply {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves pages on a free port of this machine.
 * @param answer the page of a host and path, or undefined for "not found"
 */
export async function serve(answer: (host: string, path: string) => Reply | undefined): Promise<Site> {
  const server = http.createServer((request, response) => {
    const reply = answer(request.headers.host ?? '', request.url ?? '/');
    response.writeHead(reply ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...reply?.headers });
    response.end(reply?.body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Whether there is a screen to show a window on. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The built extension for Chromium. */
export const CHROME = path.join(ROOT, 'dist/chrome');

const isWelcome = (url: string): boolean => url.endsWith('/src/welcome/index.html');

/** Closes the welcome page, which the extension opens once it is installed, so that it comes into nobody's way. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => isWelcome(candidate.url()));
  await (await target.asPage()).close();
}

interface Bidi {
  send(
    method: string,
    params: unknown,
  ): Promise<{ result: { contexts: readonly { readonly context: string; readonly url: string }[] } }>;
}

/** The same in Firefox, where automation is not told of addresses of extension pages and has to ask. */
async function closeWelcomeInFirefox(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: Bidi };
  for (let look = 0; look < WELCOME_LOOKS; look++) {
    const { contexts } = (await connection.send('browsingContext.getTree', { maxDepth: 0 })).result;
    const welcome = contexts.find(({ url }) => isWelcome(url));
    if (welcome) return void (await connection.send('browsingContext.close', { context: welcome.context }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the extension did not open its welcome page');
}

/** Chromium with the extension; `args` are added to the command line. */
export async function launchChromium(
  site: Site,
  options: { headless: boolean; args?: readonly string[]; lang?: string; extension?: string },
): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; run `node scripts/ensure-browser.mjs chromium`.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension ?? CHROME],
    defaultViewport: options.headless ? { width: 1100, height: 900 } : null,
    env: { ...process.env, ...(options.lang ? { LANGUAGE: options.lang, LANG: `${options.lang}.UTF-8` } : {}) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=MAP *.go.id:80 127.0.0.1:${site.port}`,
      ...(options.lang ? [`--lang=${options.lang}`] : []),
      ...(options.args ?? []),
    ],
  });
  await closeWelcome(browser);
  return browser;
}

/** Firefox with the extension, temporarily installed; headless. */
export async function launchFirefox(site: Site): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found; run `node scripts/ensure-browser.mjs firefox`.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it, extension pages may not be opened by automation.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${site.port}`,
      'dom.security.https_first': false,
      // Nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(path.join(ROOT, 'dist/firefox'));
  await closeWelcomeInFirefox(browser);
  return browser;
}
