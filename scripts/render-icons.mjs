// Renders icons/icon.svg to the PNG sizes that the manifest names. Usage: node scripts/render-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './ensure-browser.mjs';

const SIZES = [16, 32, 48, 128];
const folder = path.resolve(import.meta.dirname, '../icons');
const master = readFileSync(path.join(folder, 'icon.svg')).toString('base64');

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is missing: run `node scripts/ensure-browser.mjs chromium` first.');
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${master}">`,
    );
    await page.$eval('img', (image) => image.decode());
    writeFileSync(path.join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
