import { expect, it } from 'vitest';
import { DEMO } from '../../scripts/demo';
import { driveChromium } from './driver';
import { describeGlossary } from './glossary';
import { describeReading, marksOf, waitForMarks } from './reading';
import { serveSites } from './sites';

describeReading('Chromium', (site) => driveChromium(site, 'id'));
describeGlossary('Chromium', (site) => driveChromium(site, 'id'));

it('a page whose extension was reloaded is as its site made it when the reader comes back', async () => {
  const site = await serveSites();
  const driver = await driveChromium(site, 'id');
  try {
    const page = await driver.browser.newPage();
    await page.goto(DEMO);
    await waitForMarks(page);
    const popup = await driver.popupFor(page);
    // Not before the answer, since the popup goes with it.
    await popup.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)');
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('sorot-')));
    expect(await marksOf(page)).toEqual({ award: [], title: [], term: [] });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  } finally {
    await driver.close();
    site.close();
  }
});
