import { afterEach, describe, expect, it } from 'vitest';
import { spanAt } from '../../src/page/block-map';
import type { Point } from '../../src/page/ruler';
import { find, middleOf, recognizer, setPage } from './support';
import { createWordsAt } from './words-at';

afterEach(() => document.body.replaceChildren());

const recognize = recognizer({ award: ['Predikat CETTAR'], term: ['OPD', 'SAKIP', 'Reformasi Birokrasi'] });

const wordsAt = (point: Point): string | null => createWordsAt(recognize)(point);

describe('hitTest', () => {
  it.each([
    ['the middle of a mention', '<p>Dan <span id="x">OPD</span> itu</p>', 'OPD'],
    ['a part of a mention that tags split', '<p>Predikat <b id="x">CET</b>TAR itu</p>', 'Predikat CETTAR'],
    ['a mention in a link', '<p><a id="x" href="#">OPD</a></p>', 'OPD'],
    [
      'a mention within hidden overflow',
      '<div style="overflow:auto;height:40px"><p><span id="x">OPD</span></p></div>',
      'OPD',
    ],
    ['a mention that the page forbids to select', '<p style="user-select:none"><b id="x">OPD</b> itu</p>', 'OPD'],
    ['text beside a mention', '<p>OPD <span id="x">dan lain</span></p>', null],
    ['text that was not read', '<p>OPD</p><nav id="x">OPD</nav>', null],
    ['a picture beside a mention', '<p>OPD <img id="x" width="50" height="20" alt=""></p>', null],
    ['what lies over a mention', '<p>OPD</p><div id="x" style="position:fixed;inset:0">.</div>', null],
  ])('answers for %s', (_what, html, words) => {
    setPage(html);
    expect(wordsAt(middleOf(find('#x')))).toBe(words);
  });

  it('finds a mention at its first and last pixel, and none in the empty rest of its line', () => {
    setPage('<p style="width:600px"><span id="x">OPD</span></p>');
    const { left, right, top, bottom } = find('#x').getBoundingClientRect();
    const y = (top + bottom) / 2;
    expect(wordsAt({ x: left + 1, y })).toBe('OPD');
    expect(wordsAt({ x: right - 1, y })).toBe('OPD');
    expect(wordsAt({ x: right + 40, y })).toBeNull();
    expect(wordsAt({ x: left + 5, y: bottom + 60 })).toBeNull();
  });

  it('finds a mention on both lines that it runs over', () => {
    setPage('<p style="width:120px;font:16px monospace"><span id="x">Reformasi Birokrasi</span></p>');
    const [first, second] = find('#x').getClientRects();
    for (const rect of [first, second] as DOMRect[]) {
      expect(wordsAt({ x: rect.left + 4, y: rect.top + rect.height / 2 })).toBe('Reformasi Birokrasi');
    }
    expect(first?.top).not.toBe(second?.top);
  });

  it('finds a mention in an open shadow tree', () => {
    setPage('<x-berita></x-berita>');
    const root = find('x-berita').attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('b'), { textContent: 'SAKIP' }));
    expect(wordsAt(middleOf(root.firstElementChild as Element))).toBe('SAKIP');
  });
});

describe('spanAt', () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 9, end: 12 },
  ];
  it.each([
    [1, undefined],
    [2, 0],
    [4, 0],
    [5, 1],
    [6, undefined],
    [11, 2],
    [12, undefined],
  ])('at offset %i is %s', (offset, index) => {
    expect(spanAt(spans, offset)).toBe(index);
  });
});
