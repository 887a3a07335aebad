// Takes the pictures of the documentation from the built extension: `node scripts/run.mjs scripts/screenshots.ts [FOLDER]`.
// With a folder other than docs it takes every variant (light and dark, both languages, narrow), to be looked at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickMark, DEMO, demoPage, showMark } from './demo';
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
  : [{ language: 'id', scheme: 'light', width: 760 }];

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
  // Sharp on a page of documentation, which is often shown smaller or on dense screens.
  await page.setViewport({ width, height: width < 500 ? 740 : all ? 820 : 900, deviceScaleFactor: all ? 1 : 2 });
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
  /** A table of own terms that is taken in before. */
  readonly table?: string;
  /** What stands in its address instead of the tab. */
  readonly query?: string;
  /** What is looked up before; the first entry is opened. */
  readonly type?: string;
}

const TABLE = `istilah,jenis,penjelasan
OPD,istilah,"Dinas, badan, dan kantor di bawah pemerintah daerah kita."
Masukan warga,,Pendapat dan keluhan yang disampaikan warga.
Si Jempol,penghargaan,Penghargaan kampung untuk ketua RT terbaik.
Si Jempol,penghargaan,Penghargaan untuk ketua RW terbaik.
,,Penjelasan tanpa istilah
`;

const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup', widths: [380, 380], ready: 'SIBEKISAR' },
  { name: 'panel', path: 'panel', widths: [400, 320], ready: 'SIBEKISAR' },
  { name: 'panel-facts', path: 'panel', widths: [400, 320], ready: 'SIBEKISAR', click: '[id$="-facts"]' },
  { name: 'panel-wide', path: 'panel', widths: [1000, 1000], ready: 'SIBEKISAR', click: '[id$="-facts"]' },
  { name: 'search', path: 'popup', widths: [380, 320], ready: 'SIBEKISAR', type: 'sakip' },
  { name: 'unknown', path: 'popup', widths: [380, 320], ready: 'SIBEKISAR', type: 'kucing terbang' },
  { name: 'glossary', path: 'glossary', widths: [800, 320], ready: 'glos' },
  { name: 'glossary-form', path: 'glossary', widths: [800, 320], ready: 'glos', click: '[data-key="add"]' },
  { name: 'glossary-import', path: 'glossary', widths: [800, 320], ready: 'glos', table: TABLE },
  { name: 'options', path: 'options', widths: [800, 320], ready: 'dinas.go.id' },
  { name: 'look-up', path: 'look-up', widths: [460, 320], ready: 'Akuntabilitas', query: 'q=sakip' },
  { name: 'welcome', path: 'welcome', widths: [800, 320], ready: 'rekaan' },
];

/** Gives the page of the own glossary a file. */
async function takeIn(page: Page, table: string): Promise<void> {
  await page.waitForSelector('[data-key="import"]:enabled');
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'istilah-kampung.csv'));
    if (!box) return;
    box.files = files.files;
    box.dispatchEvent(new Event('change'));
  }, table);
  await page.waitForSelector('[name="confirm"]');
}

async function shoot(
  { name, path: folderName, widths, ready, click, query, table, type }: Surface,
  tab: string,
  each: Look,
): Promise<void> {
  const page = await browser.newPage();
  await look(page, { ...each, width: each.width > 500 ? widths[0] : widths[1] });
  await page.goto(`chrome-extension://${id}/src/${folderName}/index.html?${query ?? `tab=${tab}`}`);
  await page.waitForFunction((words) => document.body.innerText.toLowerCase().includes(words), {}, ready.toLowerCase());
  if (click) await (await page.waitForSelector(`${click}:enabled`))?.click();
  if (table) await takeIn(page, table);
  if (type) {
    await page.type('[type="search"]', type);
    await pause(600);
    await (await page.$('.sf-result:not([open]) summary'))?.click();
  }
  await pause(200);
  await page.screenshot({ path: file(name, each), fullPage: all && WHOLE.has(folderName) });
  await page.close();
}

/** Where a mark stands in the window whose card is to fit below it, in CSS pixels. */
const HIGH_UP = 90;

/** Clicks a mark, in the pictures of the documentation with room for all of its card. */
async function openCard(page: Page, words: string): Promise<void> {
  if (all) return clickMark(page, words);
  await page.addStyleTag({ content: 'body { padding-block-end: 60vh }' });
  const { x, y } = await showMark(page, words);
  await page.evaluate((distance) => scrollBy({ top: distance, behavior: 'instant' }), y - HIGH_UP);
  await page.mouse.click(x, HIGH_UP);
}

for (const each of LOOKS) {
  await worker?.evaluate(
    `chrome.storage.local.set({ settings: { sitesOff: ['dinas.go.id'], ignored: ['bpk'], language: '${each.language}' } })`,
  );
  const page = await browser.newPage();
  await look(page, each);
  await page.goto(DEMO);
  await page.waitForFunction(() => CSS.highlights.has('sorot-award'));
  const tab = await worker?.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  for (const surface of all ? SURFACES : SURFACES.filter(({ name }) => name === 'popup' || name === 'panel-facts'))
    await shoot(surface, String(tab), each);
  await page.bringToFront();
  for (const [index, words] of WORDS.entries()) {
    await openCard(page, words);
    await page.waitForSelector('sorot-fakta-card');
    await pause(500);
    await page.screenshot({ path: file(index === 0 ? 'card' : `card-${index}`, each) });
    await page.keyboard.press('Escape');
  }
  await page.close();
}
await browser.close();
site.close();
