import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createCardHost } from '../../src/page/card-host';
import { boundingBox } from '../../src/page/card-position';
import { box, content, covers, onClose, open, STYLE, settled, shown, takeAway } from '../support/card-host';
import { find, setPage } from './support';

afterEach(takeAway);

describe('the place of the card', () => {
  it.each([
    ['at the top of the window', 'top:0'],
    ['in the middle', 'top:340px'],
    ['at the bottom', 'bottom:0'],
    ['at the right edge', 'top:100px;right:0'],
    ['over several lines', 'top:200px;width:120px'],
  ])('is beside a sentence %s, and inside of the window', async (_where, style) => {
    setPage(`<p id="x" style="position:fixed;margin:0;${style}">Kalimat yang agak panjang di halaman ini</p>`);
    open();
    await settled();
    const { left, top, right, bottom, height } = box();
    expect(covers(box(), find('#x').getBoundingClientRect())).toBe(false);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(height).toBe(120);
  });

  it('is on the sentence only where the sentence leaves no room, and still inside of the window', async () => {
    setPage('<p id="x" style="position:fixed;margin:0;inset:20px">Kalimat</p>');
    shown.host = createCardHost(document, STYLE);
    shown.host.open({
      content: content(),
      label: 'CETTAR',
      anchors: () => [[find('#x').getBoundingClientRect()]],
      stays: () => shown.pinned,
      onClose,
    });
    await settled();
    expect(box().top).toBeGreaterThanOrEqual(0);
    expect(box().bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('follows the sentence when the page scrolls, also in a box that scrolls by itself', async () => {
    setPage(
      '<div id="s" style="height:400px;overflow:auto"><p style="height:300px">.</p><p id="x">Kalimat</p><p style="height:900px">.</p></div>',
    );
    open();
    await settled();
    const { top } = box();
    find('#s').scrollTop = 100;
    await settled();
    expect(box().top).toBe(top - 100);
  });

  it('follows the sentence when the page itself scrolls', async () => {
    setPage('<p style="height:300px">.</p><p id="x">Kalimat</p><p style="height:3000px">.</p>');
    open();
    await settled();
    const { top } = box();
    scrollTo(0, 100);
    await settled();
    expect(box().top).toBe(top - 100);
  });

  it('stays where it was when the sentence is gone', async () => {
    setPage('<p id="x" style="position:fixed;top:300px">Kalimat</p><p id="y"></p>');
    open();
    await settled();
    const { top } = box();
    find('#x').style.display = 'none';
    document.dispatchEvent(new Event('scroll'));
    await settled();
    expect(box().top).toBe(top);
  });

  it('is a sheet at the bottom of a narrow window', async () => {
    await page.viewport(400, 700);
    setPage('<p id="x" style="position:fixed;top:0">Kalimat</p>');
    open();
    await settled();
    expect(box().left).toBe(0);
    expect(box().width).toBe(innerWidth);
    expect(box().bottom).toBe(innerHeight);
  });

  it('is a sheet at the top when the sentence would be under it, and goes down when that scrolls up', async () => {
    await page.viewport(400, 700);
    setPage(
      '<p style="height:500px">.</p><p id="x" style="margin-left:20px">Kalimat</p><p style="height:3000px">.</p>',
    );
    open();
    expect(find('#x').getBoundingClientRect().top).toBeGreaterThan(400);
    await settled();
    find('#x').style.marginTop = '60px';
    document.dispatchEvent(new Event('scroll'));
    await settled();
    expect(box().top).toBe(0);
    scrollTo(0, 450);
    await settled();
    expect(box().bottom).toBe(innerHeight);
  });

  // A phone; a window zoomed to 200 %, to 400 %; a low one.
  const WINDOWS = [
    [320, 568],
    [640, 400],
    [320, 256],
    [1000, 300],
  ] as const;
  const PLACES = ['top:4px', 'top:42%', 'bottom:4px'];
  const HEIGHTS = ['80px', '900px'];
  it.each(
    WINDOWS.flatMap(([width, height]) =>
      PLACES.flatMap((place) => HEIGHTS.map((card) => [width, height, place, card] as const)),
    ),
  )('leaves the words free in a window of %i × %i px, %s, with a card of %s', async (width, height, place, card) => {
    await page.viewport(width, height);
    setPage(`<p id="x" style="position:fixed;margin:0;font:14px/20px sans-serif;${place}">Kalimat</p>`);
    open().style.height = card;
    await settled();
    expect(covers(box(), find('#x').getBoundingClientRect())).toBe(false);
    expect(Math.min(box().left, box().top)).toBeGreaterThanOrEqual(0);
    expect(box().right).toBeLessThanOrEqual(innerWidth);
    expect(box().bottom).toBeLessThanOrEqual(innerHeight);
    expect(box().height).toBeGreaterThanOrEqual(80);
  });

  it.each([
    ['near its beginning', 'Nilai <b id="m">SAKIP</b>', ''],
    ['near its end', '', 'nilai <b id="m">SAKIP</b>'],
  ])('is on a sentence that leaves no room, but not on the words %s', async (_where, first, last) => {
    await page.viewport(320, 568);
    const filler = 'warga desa hadir dalam rapat itu '.repeat(16);
    setPage(
      `<p id="x" style="position:fixed;inset:40px 10px;margin:0;font:16px/26px sans-serif">${first} ${filler} ${last}</p>`,
    );
    open().style.height = '900px';
    await settled();
    expect(covers(box(), find('#x').getBoundingClientRect())).toBe(true);
    expect(covers(box(), find('#m').getBoundingClientRect())).toBe(false);
  });

  it('leaves a card that is too high its own scrolling', async () => {
    setPage('<p id="x" style="position:fixed;top:300px">Kalimat</p>');
    const element = open();
    element.append(Object.assign(document.createElement('p'), { style: 'height: 3000px' }));
    element.style.height = 'auto';
    await settled();
    expect(box().bottom).toBeLessThanOrEqual(innerHeight);
    expect(element.clientHeight).toBeGreaterThan(100);
    expect(element.clientHeight).toBeLessThan(element.scrollHeight);
    expect(getComputedStyle(element).overflowY).toBe('auto');
  });
});

describe('boundingBox', () => {
  it('holds all boxes, and is none of none', () => {
    expect(boundingBox([new DOMRect(10, 20, 30, 5), new DOMRect(0, 25, 20, 5)])).toEqual(new DOMRect(0, 20, 40, 10));
    expect(boundingBox([])).toBeUndefined();
  });
});
