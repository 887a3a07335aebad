// The article with which the project began, served as a news page; its text belongs to its publisher and stays outside
// the project, so this suite runs only where it lies beside it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark } from '../../scripts/demo';
import { type Site, serve } from '../../scripts/launch';
import { driveChromium } from './chromium-driver';
import type { Driver } from './driver';
import { cardOf, marksOf, noCard, waitForMarks } from './marks';

const ARTICLE = path.resolve(import.meta.dirname, '../../../shared/corpus/seed.articles.jsonl');

function newsPage(): string {
  const { title, text } = JSON.parse(readFileSync(ARTICLE, 'utf8').trim()) as { title: string; text: string };
  const paragraphs = text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head>
    <body class="single single-post"><header><nav><a href="/">Beranda</a></nav></header>
    <main><article class="post"><h1 class="entry-title">${title}</h1><div class="entry-content">${paragraphs.join('')}</div></article></main>
    <aside class="sidebar"><ul><li><a href="/a">Berita lain</a></li></ul></aside><footer>Dinas</footer></body></html>`;
}

const EXPECTED: readonly [words: string, kind: string, card: readonly RegExp[]][] = [
  ['Predikat Cettar', 'award', [/Penghargaan|Award/, /Jawa Timur|East Java/, /CETTAR/, /SIBEKISAR/]],
  ['predikat CETTAR', 'award', [/CETTAR/, /SIBEKISAR/]],
  ['budaya CETTAR', 'term', [/Cepat/, /Efektif dan Efisien/, /Tanggap/, /Transparan/, /Akuntabel/, /Responsif/]],
  ['sistem integrasi bersama kinerja implementasi budaya CETTAR', 'term', [/SIBEKISAR/, /CETTAR/]],
  ['SIBEKISAR', 'term', [/Jawa Timur|East Java/, /CETTAR/]],
  ['Transjatim - ajaib', 'term', [/inovasi|innovation/i]],
  [
    'top 30 kompetisi inovasi pelayanan publik Provinsi Jatim 2023',
    'award',
    [/KOVABLIK/i, /Top 30|30 (besar|terbaik)/i],
  ],
  ['Predikat Memuaskan', 'award', [/SAKIP/, /A, Memuaskan/, /(kedua dari tujuh|second of seven)/, />80–90/]],
  ['sistem akuntabilitas kinerja instansi peemrintah', 'term', [/SAKIP/, /Perpres 29\/2014/]],
  ['SAKIP', 'term', [/Perpres 29\/2014/]],
  ['Predikat Sangat Baik', 'award', [/BB/, /2022/]],
  ['reformasi birokrasi', 'term', [/Perpres 81\/2010/]],
  ['Organisasi Perangkat Daerah', 'term', [/PP 18\/2016|UU 23\/2014/]],
  ['OPD', 'term', [/Organisasi Perangkat Daerah|Perangkat Daerah/]],
  ['Unit Pelaksana Teknis', 'term', [/UPT/]],
  ['UPT', 'term', [/Unit Pelaksana Teknis/]],
  ['KKN', 'term', [/Korupsi/, /Kolusi/, /Nepotisme/, /UU 28\/1999/]],
  ['Dishub Jatim', 'term', [/Dinas Perhubungan/]],
  ['Dinas Perhubungan Provinsi Jatim', 'term', [/Dinas Perhubungan/]],
  ['Dishub Jatiim', 'term', [/Dinas Perhubungan/]],
  ['Wakil Gubernur Jawa Timur', 'title', [/Wakil Gubernur/, /Emi Elestianto Dardak/]],
  ['Jatim Bureaucracy Fest 2023', 'term', [/Jawa Timur|East Java/, /(setiap tahun|tahunan|every year|yearly|annual)/i]],
];

describe.runIf(existsSync(ARTICLE))('the first article', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    site = await serve((_, url) => (url === '/' ? { body: newsPage() } : undefined));
    driver = await driveChromium(site);
    page = await driver.browser.newPage();
    await page.goto('http://dishub.jatimprov.go.id/');
    await waitForMarks(page);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it.each(EXPECTED)('marks “%s” as %s and explains it', async (words, kind, card) => {
    expect((await marksOf(page))[kind]).toContain(words);
    await clickMark(page, words);
    const text = (await cardOf(driver, page))?.text ?? '';
    for (const said of card) expect(text).toMatch(said);
    await page.keyboard.press('Escape');
    await noCard(driver, page);
  });
});
