// A site that the reader permits beside those of the government, in both browsers. Chromium's question cannot be answered
// by automation, so there the permission is given in the manifest; Firefox gives it without asking, as its tests do.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { CHROME, type Site } from '../../scripts/launch';
import { driveChromium } from './chromium-driver';
import type { Driver } from './driver';

export const NEWS = 'http://www.berita.example/';
export const ORIGIN = '*://*.berita.example/*';

/** Chromium with an extension that may run there. */
export async function drivePermittedChromium(site: Site): Promise<Driver> {
  const extension = mkdtempSync(path.join(tmpdir(), 'sorot-'));
  cpSync(CHROME, extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [ORIGIN] }));
  const args = [`--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}`];
  const driver = await driveChromium(site, { extension, args });
  const target = await driver.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const scripts = 'chrome.scripting?.getRegisteredContentScripts().then((all) => all.length)';
  while ((await (await target.worker())?.evaluate(scripts)) !== 1) await new Promise((go) => setTimeout(go, 100));
  return {
    ...driver,
    async close() {
      await driver.close();
      rmSync(extension, { recursive: true });
    },
  };
}

/** Gives the permission in Firefox, in a click as a reader does. */
export const permitInFirefox = async (options: Page): Promise<void> => {
  await options.evaluate(
    `void document.querySelector('h1').addEventListener('click', () => browser.permissions.request({ origins: ['${ORIGIN}'] }))`,
  );
  await options.click('h1');
};
