// Takes the pictures of the documentation from the built extension: `node scripts/run.mjs scripts/screenshots.ts [FOLDER]`.
// With a folder other than docs it takes every variant (light and dark, both languages, narrow), to be looked at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickMark, DEMO, demoPage } from './demo';
import { launchChromium, serve } from './launch';

const folder = path.resolve(process.argv[2] ?? 'docs');
const all = path.basename(folder) !== 'docs';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Look {
  readonly language: 'id' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

const LOOKS: readonly Look[] = all
  ? (['id', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1100, 360].map((width) => ({ language, scheme, width }))),
    )
  : [{ language: 'id', scheme: 'light', width: 1100 }];

const WORDS = all
  ? ['Predikat Memuaskan', 'Plt. Kepala UPT Pengelolaan Prasarana Perhubungan', 'budaya kerja CETTAR', 'Terminal Ramah']
  : ['Predikat Memuaskan'];

const site = await serve((_, url) => (url === '/' ? { body: demoPage() } : undefined));
const browser = await launchChromium(site, { headless: true });
const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
// The background needs a moment until its interfaces are there.
await pause(500);
const worker = await target.worker();
const id = new URL(target.url()).host;
mkdirSync(folder, { recursive: true });

async function look(page: Page, { scheme, width }: Look): Promise<void> {
  await page.setViewport({ width, height: width < 500 ? 740 : 820 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

const file = (name: string, { language, scheme, width }: Look): `${string}.png` =>
  `${path.join(folder, all ? `${name}-${language}-${scheme}-${width}` : name)}.png`;

/** Surfaces that are taken from top to bottom. */
const WHOLE: ReadonlySet<string> = new Set(['options', 'welcome']);

interface Surface {
  readonly name: string;
  readonly path: string;
  /** Widths in the wide and in the narrow variant. */
  readonly widths: readonly [wide: number, narrow: number];
  /** Words that are seen once it is ready. */
  readonly ready: string;
  /** What is clicked before. */
  readonly click?: string;
  /** What stands in its address instead of the tab. */
  readonly query?: string;
  /** What is looked up before; the first entry is opened. */
  readonly type?: string;
}

const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup', widths: [380, 380], ready: 'SIBEKISAR' },
  { name: 'panel', path: 'panel', widths: [400, 320], ready: 'SIBEKISAR' },
  { name: 'panel-facts', path: 'panel', widths: [400, 320], ready: 'SIBEKISAR', click: '[id$="-facts"]' },
  { name: 'panel-wide', path: 'panel', widths: [1000, 1000], ready: 'SIBEKISAR', click: '[id$="-facts"]' },
  { name: 'search', path: 'popup', widths: [380, 320], ready: 'SIBEKISAR', type: 'sakip' },
  { name: 'unknown', path: 'popup', widths: [380, 320], ready: 'SIBEKISAR', type: 'kucing terbang' },
  { name: 'options', path: 'options', widths: [800, 320], ready: 'dinas.go.id' },
  { name: 'look-up', path: 'look-up', widths: [460, 320], ready: 'Akuntabilitas', query: 'q=sakip' },
  { name: 'welcome', path: 'welcome', widths: [800, 320], ready: 'rekaan' },
];

async function shoot(
  { name, path: folderName, widths, ready, click, query, type }: Surface,
  tab: string,
  each: Look,
): Promise<void> {
  const page = await browser.newPage();
  await look(page, { ...each, width: each.width > 500 ? widths[0] : widths[1] });
  await page.goto(`chrome-extension://${id}/src/${folderName}/index.html?${query ?? `tab=${tab}`}`);
  await page.waitForFunction((words) => document.body.innerText.includes(words), {}, ready);
  if (click) await page.click(click);
  if (type) {
    await page.type('[type="search"]', type);
    await pause(600);
    await (await page.$('.sf-result:not([open]) summary'))?.click();
  }
  await pause(200);
  await page.screenshot({ path: file(name, each), fullPage: all && WHOLE.has(folderName) });
  await page.close();
}

for (const each of LOOKS) {
  await worker?.evaluate(
    `chrome.storage.local.set({ settings: { sitesOff: ['dinas.go.id'], ignored: ['bpk'], language: '${each.language}' } })`,
  );
  const page = await browser.newPage();
  await look(page, each);
  await page.goto(DEMO);
  await page.waitForFunction(() => CSS.highlights.has('sorot-award'));
  for (const [index, words] of WORDS.entries()) {
    await clickMark(page, words);
    await page.waitForSelector('sorot-fakta-card');
    await pause(500);
    await page.screenshot({ path: file(index === 0 ? 'card' : `card-${index}`, each) });
    await page.keyboard.press('Escape');
  }
  const tab = await worker?.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  for (const surface of all ? SURFACES : SURFACES.filter(({ name }) => name === 'popup' || name === 'panel-facts'))
    await shoot(surface, String(tab), each);
  await page.close();
}
await browser.close();
site.close();
