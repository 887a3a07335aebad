import { afterEach, describe, expect, it } from 'vitest';
import { articleSteps, findArticle } from '../../src/page/article';
import { finishInSlices } from '../../src/page/slices';
import { readText } from '../../src/page/text-map';
import { setPage } from './support';

afterEach(() => document.body.replaceChildren());

const read = (): string => readText(findArticle(document)).text;

/** Elements inside one another, alternating between a block and an inline tag. */
function nest(depth: number): Element {
  let element: Element = document.body;
  for (let i = 0; i < depth; i++) element = element.appendChild(document.createElement(i % 2 ? 'span' : 'div'));
  return element;
}

describe('reading hostile pages', () => {
  it('gets to the bottom of ten thousand nested elements', () => {
    nest(10_000).append('Predikat CETTAR');
    expect(read()).toBe('Predikat CETTAR');
  });

  it('reads text on every one of ten thousand levels', () => {
    let element = nest(10_000);
    for (let i = 0; i < 10_000; i++) {
      element.append('a');
      element = element.parentElement as Element;
    }
    expect(read().replaceAll('\n', '')).toHaveLength(10_000);
  });

  it('reads half a million text nodes', () => {
    const fragment = document.createDocumentFragment();
    for (let i = 0; i < 500; i++) {
      const paragraph = fragment.appendChild(document.createElement('p'));
      for (let j = 0; j < 1000; j++) paragraph.appendChild(document.createTextNode('kata '));
    }
    document.body.append(fragment);
    expect(read()).toHaveLength(500 * 5000 - 1);
  });
});

describe('reading a page whose form fields hide properties of its elements', () => {
  const readHtml = (html: string): string =>
    readText(findArticle(new DOMParser().parseFromString(html, 'text/html'))).text;

  it.each(['id', 'className', 'attributes', 'nodeType', 'localName', 'parentElement'])(
    'reads with a field “%s”',
    (name) => {
      const fields = `<input name="${name}"><img name="title"><img name="head"><img name="body" alt="">`;
      const html = `<form><h2 class="judul">Judul berita ini</h2><p>Dinas itu menerima penghargaan.</p>${fields}</form>`;
      expect(readHtml(html)).toContain('Dinas itu menerima penghargaan.');
    },
  );

  it('reads with a field “textContent” in a form that is named as a title', () => {
    const form = '<form class="judul"><input name="textContent"><p>Cari di sini</p></form>';
    expect(readHtml(`<div>${form}</div><main><p>Dinas itu menerima penghargaan.</p></main>`)).toContain('Dinas itu');
  });

  it.each(['nextSibling', 'firstChild', 'parentNode'])('finds its way with a field “%s”', (name) => {
    expect(readHtml(`<p>Satu</p><form><input name="${name}"><p>Dua</p></form><p>Tiga</p>`)).toBe('Satu\nDua\nTiga');
  });
});

describe('reading in slices', () => {
  it('gives the same as reading at once', async () => {
    setPage(`<main>${'<p>Dinas <b>itu</b> menerima penghargaan.</p>'.repeat(5000)}</main>`);
    const article = await finishInSlices(articleSteps(document), new AbortController().signal);
    expect(readText(article).text).toBe(read());
  });

  it('ends well when the page takes away what is being read', () => {
    setPage(`<main>${'<p>Dinas itu menerima penghargaan.</p>'.repeat(5000)}</main>`);
    const steps = articleSteps(document);
    steps.next();
    document.body.replaceChildren('Halaman lain.');
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(readText(step.value).text).toBe('');
    expect(read()).toBe('Halaman lain.');
  });
});

describe('reading shadow trees', () => {
  it('reads open ones in the place of their host, then what their slots show', () => {
    setPage('<p>Satu</p><x-berita><b>Tiga</b></x-berita><p>Empat</p>');
    const root = document.querySelector('x-berita')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('div'), { textContent: 'Dua' }), document.createElement('slot'));
    expect(read()).toBe('Satu\nDua\nTiga\nEmpat');
    expect(findArticle(document).shadowRoots).toEqual([root]);
  });

  it('reads one that ends the article', () => {
    setPage('<article><p>Satu</p><x-berita></x-berita></article>');
    document.querySelector('x-berita')?.attachShadow({ mode: 'open' }).append('Dua');
    expect(read()).toBe('Satu\nDua');
  });

  it('leaves closed ones alone', () => {
    setPage('<p>Satu</p><x-berita></x-berita>');
    document.querySelector('x-berita')?.attachShadow({ mode: 'closed' }).append('Dua');
    expect(read()).toBe('Satu');
  });
});
