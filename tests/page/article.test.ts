import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { readText } from '../../src/page/text-map';

const LONG = 'Dinas itu menerima penghargaan dari kementerian pada hari Kamis, dan seluruh pegawai menyambutnya. '
  .repeat(3)
  .trim();
const parse = (html: string): Document => new JSDOM(html).window.document;
const read = (html: string): string => readText(findArticle(parse(html))).text;

describe('findArticle', () => {
  it.each([
    ['an empty document', '', ''],
    ['a body without text', '<body><img src="a.png"><script>var a = "teks";</script></body>', ''],
    ['text that stands in the body itself', '<body>Satu baris.<br>Dua baris.</body>', 'Satu baris.\nDua baris.'],
    ['a text file', '<body><pre>Satu baris.\nDua baris.\n\n  Tiga.</pre></body>', 'Satu baris.\nDua baris.\nTiga.'],
    ['markup that is broken', '<p>Satu <b>tebal<p>Dua</b> biasa<table><td>Sel', 'Satu tebal\nDua biasa\nSel'],
    ['a page that is all links', '<nav><a href="#">A</a></nav><ul><li><a href="#">Beranda</a></li></ul>', 'Beranda'],
    [
      'an article in a table cell of an old layout',
      `<table><tr><td><a href="#">Menu</a></td><td><p>${LONG}</p><p>Akhir.</p></td></tr></table>`,
      `${LONG}\nAkhir.`,
    ],
    [
      'a wrapper that bears the name of a sidebar but holds the article',
      `<div class="wrap right-sidebar"><p>${LONG}</p></div><div class="right-sidebar"><p>Agenda Bupati.</p></div>`,
      LONG,
    ],
    [
      'the one article among teasers',
      `<main><article><p>${LONG}</p></article><article><p>Kabar lain.</p></article></main>`,
      LONG,
    ],
    [
      'teasers of equal weight, all of them',
      '<main><article><p>Kabar satu.</p></article><article><p>Kabar dua.</p></article></main>',
      'Kabar satu.\nKabar dua.',
    ],
    [
      'what belongs to the article, and not what belongs to the page',
      `<header><p>Slogan.</p></header><article><header><p>Ringkasan.</p></header><p>${LONG}</p><footer>Penulis.</footer></article><footer>Alamat.</footer>`,
      `Ringkasan.\n${LONG}\nPenulis.`,
    ],
    [
      'paragraphs that a page builder scattered over columns',
      `<main><div><div><p>${LONG}</p></div></div><div><div><p>${LONG} Lagi.</p></div></div><div class="share">Bagikan</div></main>`,
      `${LONG}\n${LONG} Lagi.`,
    ],
    [
      'no dialog that is closed, no hidden or foreign part',
      `<article><p>${LONG}</p><dialog>Tutup</dialog><div hidden>Sembunyi</div><div role="search">Cari</div><aside>Sisi</aside></article>`,
      LONG,
    ],
    [
      'a page within the form of a server, as ASP.NET makes them',
      `<form id="aspnetForm"><div class="menu"><a href="#">Menu</a></div><div id="isi"><p>${LONG}</p></div></form>`,
      LONG,
    ],
    [
      'an article of a custom element',
      `<app-root><app-berita class="article-content">${LONG}<br>Akhir.</app-berita><app-kaki class="footer">Alamat</app-kaki></app-root>`,
      `${LONG}\nAkhir.`,
    ],
  ])('reads %s', (_what, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ['the h1 of the article', `<article><h1>Judul berita ini</h1><p>${LONG}</p></article>`, 'Judul berita ini'],
    [
      'an h1 in a hero above, which the title names',
      `<title>Judul berita ini - Situs</title><header><h1>Judul berita ini</h1></header><main><p>${LONG}</p></main>`,
      'Judul berita ini',
    ],
    [
      'the entry’s title, when h1 and title name the site',
      `<title>Dinas Perhubungan Kota</title><header><h1>Dinas Perhubungan Kota</h1></header><main><h2 class="entry-title">Judul berita ini</h2><div class="entry-content"><p>${LONG}</p></div></main>`,
      'Judul berita ini',
    ],
    [
      'the element that is named a headline, among headings',
      `<article><h2 class="judul">Judul berita ini</h2><p>${LONG}</p><h2>Anak judul</h2><p>${LONG}</p></article>`,
      'Judul berita ini',
    ],
    ['none in a sidebar', `<div class="sidebar"><h1>Agenda pekan ini</h1></div><main><p>${LONG}</p></main>`, undefined],
    ['none behind the text', `<main><p>${LONG}</p></main><h1>Kabar lainnya hari ini</h1>`, undefined],
    ['none where headings are only headings of parts', `<main><h3>Bagian satu</h3><p>${LONG}</p></main>`, undefined],
  ])('finds as headline %s', (_what, html, headline) => {
    expect(findArticle(parse(html)).headline?.textContent).toBe(headline);
  });

  it('reads a headline inside of the text once, and first', () => {
    const html = `<article><p class="tanggal">Kamis</p><h1>Judul berita ini</h1><p>${LONG}</p></article>`;
    expect(read(html)).toBe(`Judul berita ini\nKamis\n${LONG}`);
  });

  it('names the elements that it reads', () => {
    const html = `<article><h1>Judul berita ini</h1><p class="lead">Ringkasan.</p><div class="entry-content"><p>${LONG}</p></div></article>`;
    const { roots } = findArticle(parse(html));
    expect(roots.map((root) => root.className)).toEqual(['lead', 'entry-content']);
  });
});
