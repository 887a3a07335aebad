import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scope } from '../../src/page/article';
import type { Density } from '../../src/page/density';
import { createMarker, type Marker } from '../../src/page/marker';
import type { Recognize } from '../../src/page/scan';
import { find, middleOf, paintedAs, recognizer, setPage } from './support';

const LISTED = recognizer(
  { award: ['Predikat CETTAR', 'Adipura'], title: ['Kepala Dinas'], term: ['OPD', 'SAKIP'] },
  { OPD: 'opd', SAKIP: 'sakip' },
);
const ARTICLE = `<article><h1>Dinas raih Adipura</h1>
  <p>Predikat <b>CETTAR</b> untuk Kepala Dinas. Semua OPD hadir, dan OPD itu senang. Selesai.</p></article>`;

let marker: Marker | undefined;
const onUpdate = vi.fn<() => void>();

/** Starts a marker and waits for its first scan. */
async function mark(html: string, recognize: Recognize = LISTED): Promise<Marker> {
  setPage(html);
  const started = createMarker({ document, recognize, onUpdate });
  marker = started;
  await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
  return started;
}

const indexOf = (words: string): number => marker?.recognition.mentions.findIndex(({ text }) => text === words) ?? -1;

beforeEach(() => onUpdate.mockClear());
afterEach(() => {
  marker?.destroy();
  marker = undefined;
  document.body.replaceChildren();
});

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
    marker = createMarker({ document, recognize: LISTED, onUpdate });
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    marker.setActive(0);
    expect(document.documentElement.outerHTML).toBe(before);
    marker.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    observer.disconnect();
    expect(mutations).not.toHaveBeenCalled();
  });

  it('is read once when all of it was there before it was read', async () => {
    const asks = vi.spyOn(document, 'querySelector');
    // Each reading looks for the title of the document.
    const readings = (): number => asks.mock.calls.filter(([selector]) => selector === 'head').length;
    setPage(ARTICLE);
    marker = createMarker({ document, recognize: LISTED, onUpdate });
    find('article').append(Object.assign(document.createElement('p'), { textContent: 'Nilai SAKIP naik.' }));
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    expect(indexOf('SAKIP')).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(readings()).toBe(1);
    asks.mockRestore();
  });

  it('finds the mention under a point', async () => {
    const { mentionAt } = await mark(ARTICLE);
    const { x, y } = middleOf(find('b'));
    expect(mentionAt(x, y)).toBe(indexOf('Predikat CETTAR'));
    expect(mentionAt(x, y + 400)).toBeNull();
  });

  it('sets off the mention whose card is open', async () => {
    const { setActive } = await mark(ARTICLE);
    setActive(indexOf('Predikat CETTAR'));
    expect(paintedAs('sorot-active')).toEqual(['Predikat CETTAR']);
    setActive(null);
    expect(CSS.highlights.has('sorot-active')).toBe(false);
  });

  it('gives the boxes of the sentence around a mention', async () => {
    const { sentenceRects } = await mark(`<div style="font:16px monospace;width:2000px">${ARTICLE}</div>`);
    const rects = sentenceRects(indexOf('Kepala Dinas'));
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const letter = find('b').getBoundingClientRect().width / 'CETTAR'.length;
    expect((right - left) / letter).toBeCloseTo('Predikat CETTAR untuk Kepala Dinas.'.length, 0);
    expect(sentenceRects(99)).toEqual([]);
  });

  it('scrolls to a mention far down, also in a box that scrolls by itself', async () => {
    const { scrollTo } = await mark(
      `<div style="height:3000px">Awal</div><div id="box" style="height:200px;overflow:auto"><p style="height:2000px">Panjang</p><p><b>SAKIP</b></p></div><div style="height:3000px">Akhir</div>`,
    );
    scrollTo(indexOf('SAKIP'));
    const box = find('#box');
    await vi.waitFor(() => {
      const { top, bottom } = find('b').getBoundingClientRect();
      expect(top).toBeGreaterThan(box.getBoundingClientRect().top);
      expect(bottom).toBeLessThan(innerHeight);
      expect(top).toBeGreaterThan(0);
    }, 3000);
    scrollTo(99);
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
    marker = createMarker({ document, recognize: LISTED, density: () => density, onUpdate });
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
    marker = createMarker({ document, recognize: LISTED, scope: () => scope, onUpdate });
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
    marker = createMarker({ document, recognize: LISTED, palette: 'distinct', onUpdate });
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
    createMarker({ document, recognize, onUpdate }).destroy();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(recognize).not.toHaveBeenCalled();
    expect(onUpdate).not.toHaveBeenCalled();
  });
});

describe('a page that changes', () => {
  it('has late content marked, and removed content not', async () => {
    await mark(ARTICLE);
    find('article').append(Object.assign(document.createElement('p'), { textContent: 'Nilai SAKIP naik.' }));
    await vi.waitFor(() => expect(paintedAs('sorot-term')).toEqual(['OPD', 'SAKIP']), 2000);
    find('article > p').remove();
    await vi.waitFor(() => expect(paintedAs('sorot-term')).toEqual(['SAKIP']), 2000);
    expect(CSS.highlights.has('sorot-title')).toBe(false);
  });

  it('is marked anew when its nodes were replaced by others of the same text, without recognising it again', async () => {
    const recognize = vi.fn(LISTED);
    await mark(ARTICLE, recognize);
    onUpdate.mockClear();
    find('article').replaceWith(find('article').cloneNode(true));
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled(), 2000);
    expect(paintedAs('sorot-award')).toEqual(['Adipura', 'Predikat CETTAR']);
    expect(recognize).toHaveBeenCalledTimes(1);
  });

  it('is left as it is when only something beside the article changes', async () => {
    const recognize = vi.fn(LISTED);
    const { rescan } = await mark(`${ARTICLE}<nav id="jam">10.00</nav>`, recognize);
    const ranges = [...(CSS.highlights.get('sorot-award') ?? [])];
    onUpdate.mockClear();
    find('#jam').textContent = '10.01';
    await rescan();
    expect([...(CSS.highlights.get('sorot-award') ?? [])]).toEqual(ranges);
    expect([...(CSS.highlights.get('sorot-award') ?? [])][0]).toBe(ranges[0]);
    expect(onUpdate).not.toHaveBeenCalled();
    expect(recognize).toHaveBeenCalledTimes(1);
  });

  it('is another page after a single-page site went on', async () => {
    await mark(ARTICLE);
    setPage('<article><h1>Berita yang lain</h1><p>SAKIP saja.</p></article>');
    history.pushState(null, '', '#lain');
    await vi.waitFor(() => expect(paintedAs('sorot-term')).toEqual(['SAKIP']), 2000);
    expect(marker?.text.startsWith('Berita yang lain')).toBe(true);
  });

  it('keeps the active mention as long as it is there', async () => {
    const { setActive } = await mark(ARTICLE);
    setActive(indexOf('Kepala Dinas'));
    find('article').append(Object.assign(document.createElement('p'), { textContent: 'Nilai SAKIP naik.' }));
    await marker?.rescan();
    expect(paintedAs('sorot-active')).toEqual(['Kepala Dinas']);
    find('article > p').textContent = 'Tidak ada lagi.';
    await marker?.rescan();
    expect(CSS.highlights.has('sorot-active')).toBe(false);
  });

  it('gives no boxes for words that changed since', async () => {
    const { sentenceRects } = await mark(ARTICLE);
    find('article > p').textContent = 'Tidak ada lagi.';
    expect(sentenceRects(indexOf('Kepala Dinas'))).toEqual([]);
  });

  it('has the mention itself in the place of its sentence, when the rest of that was replaced', async () => {
    const { sentenceRects } = await mark('<p><i>Kini</i> <b>SAKIP</b> naik sekali tahun ini.</p>');
    find('i').replaceWith(find('i').cloneNode(true));
    expect(sentenceRects(0)).toEqual([...find('b').getClientRects()]);
  });

  it('is repaired after the page cleared all highlights', async () => {
    await mark(ARTICLE);
    CSS.highlights.clear();
    document.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(paintedAs('sorot-title')).toEqual(['Kepala Dinas']), 2000);
  });
});

describe('a long page', () => {
  const paragraph = '<p style="height:40px">Semua OPD hadir.</p>';

  it('has all of up to 500 mentions registered', async () => {
    await mark(`<main>${paragraph.repeat(500)}</main>`);
    expect(paintedAs('sorot-term-again')).toHaveLength(499);
  });

  it('has more than 500 registered only near the window, and others after scrolling there', async () => {
    await mark(`<main>${paragraph.repeat(600)}<p id="x">SAKIP</p></main>`);
    await vi.waitFor(() => expect(paintedAs('sorot-term').length).toBe(1));
    expect(paintedAs('sorot-term-again').length).toBeLessThan(300);
    find('#x').scrollIntoView();
    await vi.waitFor(() => expect(paintedAs('sorot-term')).toEqual(['SAKIP']));
  });

  it('is not painted anew when it grows, or moves a little, and the same is near the window', async () => {
    await mark(`<main>${paragraph.repeat(600)}</main>`);
    await vi.waitFor(() => expect(paintedAs('sorot-term').length).toBe(1));
    const [before] = CSS.highlights.get('sorot-term') ?? [];
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 5000px' }));
    scrollTo(0, 3);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect([...(CSS.highlights.get('sorot-term') ?? [])][0]).toBe(before);
  });
});

describe('what recognition does', () => {
  it('may take its time', async () => {
    await mark(ARTICLE, async (text) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return LISTED(text);
    });
    expect(paintedAs('sorot-title')).toEqual(['Kepala Dinas']);
  });

  it('is told to whoever asked, when it fails, and the next scan works', async () => {
    let broken = false;
    const { rescan } = await mark(ARTICLE, (text) => {
      if (broken) throw new Error('rusak');
      return LISTED(text);
    });
    broken = true;
    find('article > p').append(' SAKIP');
    await expect(rescan()).rejects.toThrow('rusak');
    broken = false;
    await rescan();
    expect(paintedAs('sorot-term')).toEqual(['OPD', 'SAKIP']);
  });
});
