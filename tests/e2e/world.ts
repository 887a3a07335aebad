// What the tests of one suite share: a browser, and in it the demo page, marked.
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

export interface World {
  readonly driver: Driver;
  /** Shows the demo page, marked. */
  readonly page: Page;
}
