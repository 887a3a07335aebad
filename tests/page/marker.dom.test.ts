import { describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/page/article';
import type { Density } from '../../src/page/density';
import { ARTICLE, indexIn, LISTED, useMarker } from './marking';
import { find, middleOf, paintedAs, setPage } from './support';

const { start, mark, onUpdate } = useMarker();

describe('a marked page', () => {
  it('has its mentions painted by kind, a thing’s further mentions apart', async () => {
    await mark(ARTICLE);
    expect(paintedAs('sorot-award')).toEqual(['Adipura', 'Predikat CETTAR']);
    expect(paintedAs('sorot-title')).toEqual(['Kepala Dinas']);
    expect(paintedAs('sorot-term')).toEqual(['OPD']);
    expect(paintedAs('sorot-term-again')).toEqual(['OPD']);
  });

  it('says what it holds, with offsets in its text', async () => {
    const { recognition, text } = await mark(ARTICLE);
    expect(text.startsWith('Dinas raih Adipura\nPredikat CETTAR')).toBe(true);
    expect(recognition.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      recognition.mentions.map((mention) => mention.text),
    );
    expect(recognition.facts.map(({ award }) => award)).toEqual(['Adipura', 'Predikat CETTAR']);
  });

  it('keeps its HTML to the letter, while marked and after', async () => {
    setPage(ARTICLE);
    const before = document.documentElement.outerHTML;
    const mutations = vi.fn<() => void>();
    const observer = new MutationObserver(mutations);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const marker = start();
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    marker.setActive(0);
    expect(document.documentElement.outerHTML).toBe(before);
    marker.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    observer.disconnect();
    expect(mutations).not.toHaveBeenCalled();
  });

  it('is read once when all of it was there before it was read', async () => {
    const asks = vi.spyOn(document, 'querySelectorAll');
    // Each reading looks for the titles that the document states.
    const readings = (): number => asks.mock.calls.filter(([selector]) => selector.includes('ld+json')).length;
    setPage(ARTICLE);
    const marker = start();
    find('article').append(Object.assign(document.createElement('p'), { textContent: 'Nilai SAKIP naik.' }));
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    expect(indexIn(marker, 'SAKIP')).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(readings()).toBe(1);
    asks.mockRestore();
  });

  it('finds the mention under a point', async () => {
    const marker = await mark(ARTICLE);
    const { x, y } = middleOf(find('b'));
    expect(marker.mentionAt(x, y)).toBe(indexIn(marker, 'Predikat CETTAR'));
    expect(marker.mentionAt(x, y + 400)).toBeNull();
  });

  it('sets off the mention whose card is open', async () => {
    const marker = await mark(ARTICLE);
    marker.setActive(indexIn(marker, 'Predikat CETTAR'));
    expect(paintedAs('sorot-active')).toEqual(['Predikat CETTAR']);
    marker.setActive(null);
    expect(CSS.highlights.has('sorot-active')).toBe(false);
  });

  it('gives the boxes of the sentence around a mention, and those of its words', async () => {
    const marker = await mark(`<div style="font:16px monospace;width:2000px">${ARTICLE}</div>`);
    const letter = find('b').getBoundingClientRect().width / 'CETTAR'.length;
    const lengths = marker.anchorsOf(indexIn(marker, 'Kepala Dinas')).map((boxes) => {
      const left = Math.min(...boxes.map((box) => box.left));
      return Math.round((Math.max(...boxes.map((box) => box.right)) - left) / letter);
    });
    expect(lengths).toEqual(['Predikat CETTAR untuk Kepala Dinas.'.length, 'Kepala Dinas'.length]);
    expect(marker.anchorsOf(99)).toEqual([]);
  });

  it('scrolls to a mention far down, also in a box that scrolls by itself', async () => {
    const marker = await mark(
      `<div style="height:3000px">Awal</div><div id="box" style="height:200px;overflow:auto"><p style="height:2000px">Panjang</p><p><b>SAKIP</b></p></div><div style="height:3000px">Akhir</div>`,
    );
    marker.scrollTo(indexIn(marker, 'SAKIP'));
    const box = find('#box');
    await vi.waitFor(() => {
      const { top, bottom } = find('b').getBoundingClientRect();
      expect(top).toBeGreaterThan(box.getBoundingClientRect().top);
      expect(bottom).toBeLessThan(innerHeight);
      expect(top).toBeGreaterThan(0);
    }, 3000);
    marker.scrollTo(99);
  });

  it('has no mark that cannot be seen, and marks it when it is shown', async () => {
    const hidden =
      '<style>.tutup { display: none }</style><p>SAKIP</p><p class="tutup" id="x">Predikat CETTAR</p><p>Adipura</p>';
    const { recognition } = await mark(hidden);
    expect(recognition.mentions.map(({ text }) => text)).toEqual(['SAKIP', 'Adipura']);
    expect(recognition.facts.map(({ award, mention }) => [award, mention])).toEqual([['Adipura', 1]]);
    find('#x').classList.remove('tutup');
    document.body.click();
    await vi.waitFor(() => expect(paintedAs('sorot-award')).toEqual(['Predikat CETTAR', 'Adipura']), 2000);
  });

  it('has the marks that the reader wants, at once when that changes; what is not marked is not hit', async () => {
    let density: Density = 'page';
    setPage(
      `<article><h1>Nilai SAKIP</h1><p>SAKIP dan <b>OPD</b>.</p><h2>Lain</h2><p><i>OPD</i>, SAKIP.</p></article>`,
    );
    const marker = start({ density: () => density });
    const { mentionAt, rescan } = marker;
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    const second = middleOf(find('i'));
    const state = (): unknown => [
      paintedAs('sorot-term'),
      paintedAs('sorot-term-again'),
      mentionAt(second.x, second.y),
    ];
    expect(state()).toEqual([['SAKIP', 'OPD'], [], null]);
    expect(marker.marked).toBe(2);
    density = 'section';
    await rescan();
    expect(state()).toEqual([['SAKIP', 'OPD'], ['OPD', 'SAKIP'], 3]);
    density = 'all';
    await rescan();
    expect(state()).toEqual([['SAKIP', 'OPD'], ['SAKIP', 'OPD', 'SAKIP'], 3]);
    expect(onUpdate).toHaveBeenCalledTimes(3);
  });

  it('is read as a whole when the reader wants that, then watched as a whole, and goes back to its article', async () => {
    let scope: Scope = 'article';
    setPage(`${ARTICLE}<footer>SAKIP <b></b></footer>`);
    const marker = start({ scope: () => scope });
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    expect(paintedAs('sorot-term')).toEqual(['OPD']);
    scope = 'page';
    await marker.rescan();
    expect(paintedAs('sorot-term')).toEqual(['OPD', 'SAKIP']);
    find('footer b').textContent = 'Adipura dan Predikat CETTAR';
    await vi.waitFor(() => expect(paintedAs('sorot-award-again')).toEqual(['Adipura', 'Predikat CETTAR']), 2000);
    scope = 'article';
    await marker.rescan();
    expect([paintedAs('sorot-term'), paintedAs('sorot-award-again')]).toEqual([['OPD'], []]);
  });

  it('has the colours that the reader wants, without being read anew when they change', async () => {
    setPage('<article><h1>Nilai SAKIP</h1><p>SAKIP dan OPD.</p></article>');
    const marker = start({ palette: 'distinct' });
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    const lines = (): string[] =>
      ['award', 'title'].map((kind) => getComputedStyle(find('p'), `::highlight(sorot-${kind})`).textDecorationStyle);
    expect(lines()).toEqual(['solid', 'double']);
    marker.recolour('standard');
    expect(lines()).toEqual(['solid', 'dotted']);
    expect(onUpdate).toHaveBeenCalledTimes(1);
  });

  it('takes everything away in the end', async () => {
    const { destroy, rescan } = await mark(ARTICLE);
    const sheets = document.adoptedStyleSheets.length;
    destroy();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(sheets - 1);
    await rescan();
    expect(CSS.highlights.size).toBe(0);
  });

  it('is not begun any more when it was ended before its first scan', async () => {
    setPage(ARTICLE);
    const recognize = vi.fn(LISTED);
    start({ recognize }).destroy();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(recognize).not.toHaveBeenCalled();
    expect(onUpdate).not.toHaveBeenCalled();
  });
});
