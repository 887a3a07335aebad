import { expect, it } from 'vitest';
import { driveChromium } from './chromium-driver';
import { describeFrames } from './frames';
import { describeGlossary } from './glossary';
import { describeKeyboard } from './keyboard';
import { marksOf } from './marks';
import { describePointing } from './pointing';
import { describeReading } from './reading';
import { describeShadowTrees } from './shadow';
import { serveSites } from './sites';
import { describeWelcome } from './welcome';
import { openDemo } from './world';

describeReading('Chromium', driveChromium);
describePointing('Chromium', driveChromium);
describeFrames('Chromium', driveChromium);
describeShadowTrees('Chromium', driveChromium);
describeWelcome('Chromium', driveChromium);
describeGlossary('Chromium', driveChromium);
describeKeyboard('Chromium', driveChromium);

it('a page whose extension was reloaded is as its site made it when the reader comes back', async () => {
  const site = await serveSites();
  const driver = await driveChromium(site);
  try {
    const page = await openDemo(driver);
    const popup = await driver.popupFor(page);
    // The reload closes the popup, which could then not answer any more.
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await popup.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)');
    await closed;
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
