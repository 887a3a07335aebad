// What the tests of one suite share: a browser, and in it the demo page, marked.
import type { Page } from 'puppeteer-core';
import { DEMO } from '../../scripts/demo';
import type { Driver } from './driver';
import { waitForMarks } from './marks';

export interface World {
  readonly driver: Driver;
  /** Shows the demo page, marked. */
  readonly page: Page;
}

/** Opens the demo page in a tab of its own and waits until it is marked. */
export async function openDemo({ browser }: Driver): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(DEMO);
  await waitForMarks(page);
  return page;
}
