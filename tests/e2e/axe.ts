// Runs axe in a page of the extension, or in the card of a page, whose closed shadow tree it would not see by itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs where `axe` is: rules that are broken, each with where, as JSON. */
const RUN = `async (root) => {
  const { violations, passes } = await axe.run(root);
  if (passes.length === 0) throw new Error('axe has checked nothing');
  return JSON.stringify(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
}`;

const IN_CARD = `async function () {
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
  return (${RUN})(this.host);
}`;

/** What axe finds wrong with a page of the extension. */
export async function violationsIn(surface: Page): Promise<string[]> {
  await surface.evaluate(SOURCE);
  return JSON.parse(String(await surface.evaluate(`(${RUN})(document)`))) as string[];
}

/** What it finds wrong with the card that is open in a page. */
export async function violationsInCard(driver: Driver, page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return JSON.parse(String(await driver.inCard(page, IN_CARD))) as string[];
}
