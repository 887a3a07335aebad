import { describe, expect, it, vi } from 'vitest';
import { ARTICLE, indexIn, LISTED, useMarker } from './marking';
import { find, paintedAs, setPage } from './support';

const { mark, onUpdate } = useMarker();

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
    const marker = await mark(ARTICLE);
    setPage('<article><h1>Berita yang lain</h1><p>SAKIP saja.</p></article>');
    history.pushState(null, '', '#lain');
    await vi.waitFor(() => expect(paintedAs('sorot-term')).toEqual(['SAKIP']), 2000);
    expect(marker.text.startsWith('Berita yang lain')).toBe(true);
  });

  it('keeps the active mention as long as it is there', async () => {
    const marker = await mark(ARTICLE);
    marker.setActive(indexIn(marker, 'Kepala Dinas'));
    find('article').append(Object.assign(document.createElement('p'), { textContent: 'Nilai SAKIP naik.' }));
    await marker.rescan();
    expect(paintedAs('sorot-active')).toEqual(['Kepala Dinas']);
    find('article > p').textContent = 'Tidak ada lagi.';
    await marker.rescan();
    expect(CSS.highlights.has('sorot-active')).toBe(false);
  });

  it('gives no boxes for words that changed since', async () => {
    const marker = await mark(ARTICLE);
    find('article > p').textContent = 'Tidak ada lagi.';
    expect(marker.anchorsOf(indexIn(marker, 'Kepala Dinas'))).toEqual([]);
  });

  it('has the mention itself in the place of its sentence, when the rest of that was replaced', async () => {
    const { anchorsOf } = await mark('<p><i>Kini</i> <b>SAKIP</b> naik sekali tahun ini.</p>');
    find('i').replaceWith(find('i').cloneNode(true));
    expect(anchorsOf(0)).toEqual([[...find('b').getClientRects()]]);
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
