// Compares the hit test with the browser's own: whatever the layout, a point answers with the mention exactly when the
// element around the mention's words is what the browser finds there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { find, recognizer, setPage } from './support';
import { createWordsAt } from './words-at';

beforeEach(() => browserPage.viewport(640, 480));
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  await browserPage.viewport(1000, 800);
});

const recognize = recognizer({
  award: ['Predikat CETTAR'],
  title: ['Kepala Dinas'],
  term: ['OPD', 'Reformasi Birokrasi'],
});

const OPD = '<b data-m>OPD</b>';
const REFORM = '<b data-m>Reformasi Birokrasi</b>';
/** Lines of text around mentions; narrow, so that they run over lines. */
const TEXT = `<p style="width:260px;font:16px/1.6 sans-serif">Rapat seluruh ${OPD} membahas ${REFORM} dan
  <b data-m>Predikat <i>CETTAR</i></b> menurut <b data-m>Kepala Dinas</b> pada hari itu, lalu ${OPD} lain pulang.</p>`;

const LAYOUTS: readonly (readonly [string, string])[] = [
  ['lines that wrap', TEXT],
  ['text larger by a transform', `<div style="transform:scale(1.7);transform-origin:0 0">${TEXT}</div>`],
  ['text smaller by a transform', `<div style="transform:scale(.6) translate(40px,30px)">${TEXT}</div>`],
  [
    'text that is turned',
    `<div style="transform:rotate(25deg);transform-origin:120px 120px;margin:80px">${TEXT}</div>`,
  ],
  ['text that stands upright', `<div style="transform:rotate(-90deg);margin:150px 200px">${TEXT}</div>`],
  ['text that is skewed', `<div style="transform:skewX(-20deg);margin:40px 120px">${TEXT}</div>`],
  ['text seen in a mirror', `<div style="transform:scaleX(-1);width:300px">${TEXT}</div>`],
  ['text zoomed by a style', `<div style="zoom:1.5">${TEXT}</div>`],
  ['columns', `<div style="columns:3;column-gap:20px;width:600px;height:120px">${TEXT}${TEXT}${TEXT}</div>`],
  ['upright writing', `<div style="writing-mode:vertical-rl;height:300px">${TEXT}</div>`],
  [
    'words from right to left in the line',
    `<p>Salam <span lang="ar">السلام عليكم</span> seluruh ${OPD} dan ${REFORM} itu</p>`,
  ],
  ['lines that are justified', `<div style="text-align:justify">${TEXT}</div>`],
  ['letters far apart', `<div style="letter-spacing:8px;word-spacing:20px">${TEXT}</div>`],
  ['lines that lie close', `<div>${TEXT.replaceAll('/1.6', '/1')}</div>`],
  ['a float in the text', `<div style="width:300px"><i style="float:right;width:120px;height:60px"></i>${TEXT}</div>`],
  ['a table', `<table border="1" cellpadding="9"><tr><td>${OPD}<td>${REFORM}<tr><td>hadir<td>${OPD}</table>`],
  ['cells of a grid', `<div style="display:grid;grid:auto/1fr 1fr;gap:30px;width:500px">${TEXT}${TEXT}</div>`],
  ['boxes in the line', `<p>Kata <span style="display:inline-block;padding:12px">${OPD}</span> itu ${OPD}</p>`],
  ['a picture in the words', `<p><b data-m>Predikat <img width="60" height="40" alt=""> CETTAR</b> itu</p>`],
  [
    'a line over which another lies',
    `<div style="position:relative">${TEXT}<div style="position:absolute;inset:20px 90px;background:#fff"></div></div>`,
  ],
  [
    'a line over which a pane for no clicks lies',
    `<div style="position:relative">${TEXT}<div style="position:absolute;inset:0;pointer-events:none"></div></div>`,
  ],
  [
    'two texts that lie on one another',
    `${TEXT}<div style="margin-top:-70px;margin-left:30px;background:#fff;position:relative">${TEXT}</div>`,
  ],
  ['a box that cuts off', `<div style="overflow:hidden;width:150px;height:70px">${TEXT}</div><p>Selesai.</p>`],
  ['a clipped shape', `<div style="clip-path:circle(60px at 130px 60px)">${TEXT}</div>`],
  [
    'three lines of more',
    `<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:200px">${TEXT}</div>`,
  ],
  [
    'a line that ends in dots',
    `<div style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;width:150px">Rapat seluruh ${OPD} membahas ${REFORM}</div>`,
  ],
  [
    'links and buttons',
    `<p><a href="#x"><b data-m>Kepala Dinas</b></a> dan <a href="#y" style="padding:10px">lihat ${OPD}</a></p>`,
  ],
  [
    'a large first letter',
    `<style>.besar::first-letter{font-size:60px;float:left}</style><p class="besar"><b data-m>Kepala Dinas</b> hadir.</p>`,
  ],
];

/** Lines are hit a little beside the words too: so far, in CSS pixels, the two may differ. */
const EDGE = 4;
const STEP = 4;
const AROUND = [-EDGE, 0, EDGE].flatMap((dy) => [-EDGE, 0, EDGE].map((dx) => [dx, dy] as const));

/** The mention whose words the browser finds at a point; pictures among them are none. */
function foundByBrowser(x: number, y: number): string | null {
  const element = document.elementFromPoint(x, y);
  if (!element || element.localName === 'img') return null;
  return element.closest('[data-m]')?.textContent?.replace(/\s+/g, ' ') ?? null;
}

/** Asks about points all over the window. @returns how many are on mentions, and where the two differ. */
function compare(): { hits: number; wrong: string[] } {
  const wordsAt = createWordsAt(recognize);
  const wrong: string[] = [];
  let hits = 0;
  for (let y = 1; y < innerHeight; y += STEP) {
    for (let x = 1; x < innerWidth; x += STEP) {
      const found = wordsAt({ x, y });
      if (found) hits++;
      if (!AROUND.some(([dx, dy]) => foundByBrowser(x + dx, y + dy) === found)) wrong.push(`${x},${y}: ${found}`);
    }
  }
  return { hits, wrong };
}

describe('hitTest', () => {
  it.each(LAYOUTS)('finds what the browser finds in %s', (_what, html) => {
    setPage(html);
    const { hits, wrong } = compare();
    expect(hits).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('finds what the browser finds when window and boxes are scrolled', () => {
    setPage(
      `<div style="height:900px"></div><div id="s" style="overflow:auto;width:280px;height:150px">${TEXT.repeat(4)}</div><div style="height:900px"></div>`,
    );
    scrollTo(0, 500);
    find('#s').scrollTop = 77;
    const { hits, wrong } = compare();
    expect(hits).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('finds what the browser finds when the whole page is zoomed', () => {
    document.documentElement.style.zoom = '2';
    setPage(TEXT);
    const { hits, wrong } = compare();
    expect(hits).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('finds what the browser finds in a window 320 px wide', async () => {
    await browserPage.viewport(320, 600);
    setPage(TEXT);
    const { hits, wrong } = compare();
    expect(hits).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
