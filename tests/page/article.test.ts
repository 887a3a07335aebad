import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle, type Scope } from '../../src/page/article';
import { readText } from '../../src/page/text-map';

const LONG = 'Dinas itu menerima penghargaan dari kementerian pada hari Kamis, dan seluruh pegawai menyambutnya. '
  .repeat(3)
  .trim();
const parse = (html: string): Document => new JSDOM(html).window.document;
const read = (html: string, scope?: Scope): string => readText(findArticle(parse(html), scope)).text;

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
      'an article in the wide cell of the one row of an old layout',
      `<table><tr><td><p>ARSIP BERITA DAN ACARA</p></td><td><p>${LONG}</p><p>Akhir.</p></td><td>Pengumuman.</td></tr></table>`,
      `${LONG}\nAkhir.`,
    ],
    [
      'all rows of a table that is an article’s own',
      `<table><tr><td><p>${LONG}</p></td><td>Pengumuman.</td></tr><tr><td>Lampiran surat edaran.</td><td>Satu.</td></tr></table>`,
      `${LONG}\nPengumuman.\nLampiran surat edaran.\nSatu.`,
    ],
    [
      'an article whose part bears a name that its maker’s tool gave it',
      `<div><div>Berita Camat</div><div data-hook="post-description"><p>${LONG}</p></div><div data-hook="post-footer">Suka</div></div>`,
      LONG,
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
      'the wide column of two, though the narrow one holds more',
      `<div class="row"><div class="col-md-8"><p>${LONG}</p></div><div class="col-md-4"><p>${LONG}</p><p>${LONG}</p></div></div>`,
      LONG,
    ],
    [
      'both columns, where the wide one holds next to nothing',
      `<div class="row"><div class="col-md-8"><p>Foto-foto pelantikan camat di pendopo kota.</p></div><div class="col-md-4"><p>${LONG}</p></div></div>`,
      `Foto-foto pelantikan camat di pendopo kota.\n${LONG}`,
    ],
    [
      'an article below a bar that repeats its headline',
      `<title>Camat lantik kepala desa di pendopo - Situs</title><div><b>Camat lantik kepala desa di pendopo</b></div><div><h1>Camat lantik kepala desa di pendopo</h1><p>${LONG}</p></div>`,
      `Camat lantik kepala desa di pendopo\n${LONG}`,
    ],
    [
      'all of a custom element that bears the name of a menu but holds the article',
      `<app-menu-layout><p>${LONG}</p></app-menu-layout><app-footer>Alamat</app-footer>`,
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

  const related = '<h3>Berita Terkait</h3>';
  const card =
    '<div class="kartu"><h4><a href="/1">Wali Kota Buka Pameran</a></h4><p>Pameran dibuka pagi tadi.</p></div>';
  it.each([
    ['cards under their label', `${related}<div>${card}${card}</div>`, ''],
    ['cards beside their label', `${related}${card}${card}`, ''],
    ['a label in a box of its own', `<section><div>${related}</div><div>${card}</div></section>`, ''],
    ['what follows the cards', `${related}<div>${card}</div><p>Penutup berita.</p>`, '\nPenutup berita.'],
    [
      'paragraphs in boxes',
      `<div>Baca juga:</div><div>Rapat <a href="/1">kemarin</a> berlanjut.</div>`,
      '\nRapat kemarin berlanjut.',
    ],
    ['what has no links', `${related}<div><p>Tidak ada.</p></div>`, '\nTidak ada.'],
    ['long text', `${related}<div><p>${LONG} <a href="/1">Selengkapnya</a></p></div>`, `\n${LONG} Selengkapnya`],
    [
      'a quotation',
      `${related}<blockquote>Kami siap, <a href="/1">katanya</a> kemarin.</blockquote>`,
      '\nKami siap, katanya kemarin.',
    ],
  ])('passes over a list that a label announces, and reads on: %s', (_what, html, text) => {
    expect(read(`<article><p>${LONG}</p>${html}</article>`)).toBe(`${LONG}${text}`);
  });

  const heading = '<h3>2 Komentar</h3>';
  it.each([
    ['what stands beside their heading', `${heading}<div><b>Warga</b><p>Camat harus datang.</p></div>`, ''],
    [
      'the form under a heading of its own',
      '<h4>Tinggalkan Balasan</h4><p>Surel tidak tampil.</p><form>Nama</form>',
      '',
    ],
    ['a heading in a box', `<div><div>${heading}</div><div><p>Camat harus datang.</p></div></div>`, ''],
    ['what stands outside of their box', `<div>${heading}<p>Setuju.</p></div><p>Penutup.</p>`, '\nPenutup.'],
    ['a heading of the article', '<h3>Komentar Camat</h3><p>Kami siap.</p>', '\nKomentar Camat\nKami siap.'],
    ['a count that is no heading', '<span>2 Komentar</span><p>Kami siap.</p>', '\n2 Komentar\nKami siap.'],
  ])('passes over comments, and reads on: %s', (_what, html, text) => {
    expect(read(`<main><p>${LONG}</p>${html}</main>`)).toBe(`${LONG}${text}`);
  });

  it('reads an article that stands below a heading over comments', () => {
    expect(read(`<div><h3>Komentar</h3></div><article><p>${LONG}</p></article>`)).toBe(LONG);
  });

  it.each([
    ['a second title', '<h2 class="post_subtitle">Warga ikut serta.</h2>', 'Warga ikut serta.\n'],
    ['a summary', '<div class="article-summary">Warga ikut serta.</div>', 'Warga ikut serta.\n'],
    ['no advertisement', '<div class="leaderboard">Promo bulan ini.</div>', ''],
    ['no line of another name', '<div class="kanal">Kabar kecamatan.</div>', ''],
  ])('reads between the headline and the text %s', (_what, html, text) => {
    const body = `<div class="entry-content"><p>${LONG}</p></div>`;
    expect(read(`<div><h1>Judul berita ini</h1>${html}${body}</div>`)).toBe(`Judul berita ini\n${text}${LONG}`);
  });

  it.each([
    ['a menu', '<nav><a href="/">Beranda</a></nav>'],
    ['a note beside', '<aside>Agenda Bupati.</aside>'],
    ['a footer', '<footer>Alamat kantor.</footer>'],
    ['a part of a foreign role', '<div role="complementary">Sisi.</div>'],
    ['running text', '<marquee>Selamat datang.</marquee>'],
    ['a footer of a custom element', '<app-footer>Alamat kantor.</app-footer>'],
    ['a sidebar', '<div class="sidebar">Pengumuman.</div>'],
    ['comments', '<div class="comments-area">Tanggapan warga.</div>'],
    ['links to more', '<p>Baca juga: <a href="/1">Kabar lain</a></p>'],
  ])('reads %s only where the whole page is read', (_what, html) => {
    const page = `<main><h1>Judul berita ini</h1><p>${LONG}</p></main>${html}`;
    const words = html.replace(/<[^>]*>/g, '');
    expect(read(page)).toBe(`Judul berita ini\n${LONG}`);
    expect(read(page, 'page')).toBe(`Judul berita ini\n${LONG}\n${words}`);
    expect(findArticle(parse(page), 'page').roots.map(({ localName }) => localName)).toEqual(['body']);
  });

  it('reads the headline first, hidden and entered text never, also where the whole page is read', () => {
    const html = `<nav>Menu</nav><nav hidden>A</nav><aside aria-hidden="true">B</aside><textarea>C</textarea><h1>Judul berita ini</h1><p>${LONG}</p>`;
    expect(read(html, 'page')).toBe(`Judul berita ini\nMenu\n${LONG}`);
  });

  it.each([
    ['small letters', 'Dinas Pekerjaan Umum<br>dan Penataan Ruang', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['a heading', '</p><h2>Wakil<br>Wali Kota</h2><p>', 'Wakil Wali Kota'],
    ['the head of a column', '</p><table><th>Perangkat<br>Daerah</table><p>', 'Perangkat Daerah'],
    ['a capital', 'Wakil<br>Gubernur', 'Wakil\nGubernur'],
    ['a sentence’s end', 'Selesai.<br>dan seterusnya', 'Selesai.\ndan seterusnya'],
    ['items', 'a. irigasi<br>b. jalan', 'a. irigasi\nb. jalan'],
    ['an empty line', 'reformasi<br><br>birokrasi', 'reformasi\nbirokrasi'],
    ['a rule', 'reformasi<hr>birokrasi', 'reformasi\nbirokrasi'],
    ['another block', 'reformasi<br></p><p>birokrasi', 'reformasi\nbirokrasi'],
    [
      'a line that was left out, behind another block',
      'reformasi</p><p>Baca juga: <a href="/1">Kabar</a><br>birokrasi',
      'reformasi\nbirokrasi',
    ],
    ['a line that was left out', 'Baca juga: <a href="/1">Kabar</a><br>lanjutan', 'lanjutan'],
  ])('reads over a line break where the words go on: %s', (_what, html, text) => {
    expect(read(`<article><p>${LONG}</p><p>${html}</p></article>`)).toBe(`${LONG}\n${text}`);
  });

  it.each([
    ['Camat hadir. <b>Baca juga: <a href="/1">Sekda Panen</a></b>', 'Camat hadir. Baca juga:'],
    ['Camat hadir. Baca Juga: <a href="/1">Sekda <i>Panen</i></a> Ia pulang.', 'Camat hadir. Baca Juga: Ia pulang.'],
    ['Camat hadir di <a href="/1">Kantor Sekda</a>.', 'Camat hadir di Kantor Sekda.'],
    [
      'Camat mengajak warga membaca juga <a href="/1">laman Sekda</a>.',
      'Camat mengajak warga membaca juga laman Sekda.',
    ],
  ])('reads no link that leads away in the middle of a paragraph: %s', (html, text) => {
    expect(read(`<article><p>${LONG}</p><p>${html}</p></article>`)).toBe(`${LONG}\n${text}`);
  });

  it.each([
    ['Satpol PP<a href="#f2"><sup>2</sup></a> hadir', 'Satpol PP hadir'],
    ['CETTAR<sup><a href="#c">[1]</a></sup> naik', 'CETTAR naik'],
    ['luas 5 m<sup>2</sup> saja', 'luas 5 m2 saja'],
    ['hubungi <a href="#">112</a> segera', 'hubungi 112 segera'],
    ['lihat <a href="#bab">bab dua</a>', 'lihat bab dua'],
  ])('reads no marks of footnotes: %s', (html, text) => {
    expect(read(`<article><p>${LONG}</p><p>${html}</p></article>`)).toBe(`${LONG}\n${text}`);
  });

  const wide = 'Penilaian itu dibacakan di depan seluruh warga desa oleh Kepala';
  const small = 'dinas yang datang bersama rombongan dari kota dan para Wakil';
  it.each([
    ['running text', `${wide}<br>${small}<br>Bupati, pagi ini`, `${wide} ${small} Bupati, pagi ini`],
    [
      'sentences that end with a line',
      `${small}.<br>${wide}<br>${small}<br>Bupati`,
      `${small}.\n${wide} ${small} Bupati`,
    ],
    [
      'a list of names',
      `${wide}<br>Dinas Sosial dan Tenaga Kerja Kabupaten Lembah<br>Bupati`,
      `${wide}\nDinas Sosial dan Tenaga Kerja Kabupaten Lembah\nBupati`,
    ],
    [
      'a title and a list around it',
      `Surat Edaran<br>Nomor Satu<br>${wide}<br>${small}<br>Bupati, pagi ini.<br>Camat<br>Lurah`,
      `Surat Edaran\nNomor Satu\n${wide} ${small} Bupati, pagi ini.\nCamat\nLurah`,
    ],
    ['a short line', `${wide}<br>${small}<br>dan Kepala<br>Dinas`, `${wide} ${small} dan Kepala\nDinas`],
    ['an empty line', `${wide}<br>${small}<br><br>Bupati`, `${wide} ${small}\nBupati`],
    ['a rule', `${wide}<br>${small}<hr>Bupati`, `${wide} ${small}\nBupati`],
    ['another block', `${wide}<br>${small}</p><p>Bupati`, `${wide} ${small}\nBupati`],
    ['items', `${wide}<br>${small}<br>B. Bupati`, `${wide} ${small}\nB. Bupati`],
    [
      'a line that was left out',
      `${wide}<br>${small}<br>Baca juga: <a href="/1">Kabar</a><br>Bupati`,
      `${wide} ${small}\nBupati`,
    ],
    ['links', `${wide}<br>${small}<br><a href="/1">Bupati</a> datang`, `${wide} ${small} Bupati datang`],
  ])('reads over breaks before capitals where lines are broken for want of room: %s', (_what, html, text) => {
    expect(read(`<article><p>${LONG}</p><p>${html}</p></article>`)).toBe(`${LONG}\n${text}`);
  });

  it('finds the one cell that holds the article in tables that lay out a page, and keeps a table of data whole', () => {
    const data = `<table><tr><td>${LONG}</td><td>Nilai A</td></tr></table>`;
    const layout = `<table><tr><td><table><tr><td>Jajak pendapat warga kota</td></tr></table></td><td><p>${LONG}</p></td></tr></table>`;
    expect(read(`<p>Pengantar.</p>${data}`)).toBe(`Pengantar.\n${LONG}\nNilai A`);
    expect(read(layout)).toBe(LONG);
    expect(read(data)).toBe(`${LONG}\nNilai A`);
  });

  it('asks no form that hides what it is asked for', () => {
    const fields =
      '<input name="getAttribute"><input name="parentElement"><input name="contains"><input name="querySelector">';
    const html = `<form>${fields}<h1>Judul berita ini</h1><p>${LONG}</p><p>Baca juga:</p><p><a href="/1">Kabar</a></p></form>`;
    expect(read(html)).toBe(`Judul berita ini\n${LONG}`);
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
    [
      'a heading that only its role makes one, which the title names',
      `<title>Judul berita ini - Situs</title><div><div role="heading">Judul berita ini</div><div class="entry-content"><p>${LONG}</p></div></div>`,
      'Judul berita ini',
    ],
    [
      'the heading over the text, when the title names the site',
      `<title>Dinas Perhubungan Kota</title><div><h3>Judul berita hari ini</h3><div class="entry-content"><p>${LONG}</p></div></div>`,
      'Judul berita hari ini',
    ],
    [
      'none when the heading over the text names a part of the site',
      `<title>Dinas Perhubungan Kota</title><div><h3>Berita terbaru</h3><div class="entry-content"><p>${LONG}</p></div></div>`,
      undefined,
    ],
    [
      'none when the heading stands far above',
      `<title>Dinas Perhubungan Kota</title><h3>Selamat datang di laman ini</h3><div><div><div><div><div><div class="entry-content"><p>${LONG}</p></div></div></div></div></div></div>`,
      undefined,
    ],
    [
      'what the metadata name, though systems for villages name the site first',
      `<title>Situs Desa Lembah</title><meta property="og:title" content="Situs Desa Lembah"><meta property="og:title" content="Judul berita ini"><div><h1>Situs Desa Lembah</h1></div><div><h4>Judul berita ini</h4><div class="teks"><p>${LONG}</p></div></div>`,
      'Judul berita ini',
    ],
    [
      'what the description for search engines names',
      `<title>Situs Desa Lembah</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Judul berita ini"}]}</script><div><h4>Judul berita ini</h4><p>${LONG}</p></div>`,
      'Judul berita ini',
    ],
    [
      'no heading by a description that cannot be read',
      `<title>Situs Desa Lembah</title><script type="application/ld+json">{"headline":</script><div><h4>Judul</h4><p>${LONG}</p></div>`,
      undefined,
    ],
    [
      'an element of no name that bears the document’s title, not the logo',
      `<title>Judul berita ini hari ini - Situs</title><div><h1>Situs Resmi Kecamatan Lembah</h1></div><div><div class="k"><b>Judul berita ini hari ini</b></div><p>${LONG}</p></div>`,
      'Judul berita ini hari ini',
    ],
    [
      'no heading that is a link to the site’s first page',
      `<title>Situs Resmi Kecamatan Lembah</title><div><h1><a href="https://lembah.example/">Situs Resmi Kecamatan Lembah</a></h1></div><div class="isi"><p>${LONG}</p></div>`,
      undefined,
    ],
    [
      'a heading that is a link to its own page',
      `<title>Situs</title><div><h1><a href="/berita/1">Judul berita ini</a></h1><p>${LONG}</p></div>`,
      'Judul berita ini',
    ],
    [
      'the heading over the text, not the site’s name in the page’s header',
      `<title>Situs Resmi Kecamatan Lembah</title><header><h1>Situs Resmi Kecamatan Lembah</h1></header><div><h3>Judul berita hari ini</h3><div class="isi"><p>${LONG}</p></div></div>`,
      'Judul berita hari ini',
    ],
    [
      'the heading in what is named after its date or the way to the page',
      `<title>Judul berita ini - Situs</title><div class="breadcrumbs"><h2>Judul berita ini</h2></div><div class="isi"><p>${LONG}</p></div>`,
      'Judul berita ini',
    ],
    [
      'the heading, not the box of the page’s name that holds another',
      `<title>Situs</title><section class="page-title"><h1>Berita</h1><p>Kabar dari kami semua.</p></section><div><h3 class="details__title">Judul berita hari ini</h3><div class="isi"><p>${LONG}</p></div></div>`,
      'Judul berita hari ini',
    ],
    ['none in a sidebar', `<div class="sidebar"><h1>Agenda pekan ini</h1></div><main><p>${LONG}</p></main>`, undefined],
    ['none behind the text', `<main><p>${LONG}</p></main><h1>Kabar lainnya hari ini</h1>`, undefined],
    ['none where headings are only headings of parts', `<main><h3>Bagian satu</h3><p>${LONG}</p></main>`, undefined],
    [
      'a row of a table that says what the document’s title says',
      `<title>Camat Terima Piagam Kota Sehat</title><table><tr><td><a href="/">Beranda</a></td><td><table><tr><td><font><b>Camat Terima Piagam Kota Sehat</b></font></td></tr><tr><td>Senin | Humas<br><br>${LONG}</td></tr></table></td></tr></table>`,
      'Camat Terima Piagam Kota Sehat',
    ],
    [
      'no line that says nothing of the document’s title',
      `<title>Situs Kecamatan</title><table><tr><td><b>Camat Terima Piagam Kota Sehat</b></td></tr><tr><td>${LONG}</td></tr></table>`,
      undefined,
    ],
    [
      'no line over the text that is a link or the name of the site',
      `<title>Situs Resmi Kecamatan Mekar Jaya</title><meta property="og:site_name" content="Situs Resmi Kecamatan Mekar Jaya"><div>Situs Resmi Kecamatan Mekar Jaya</div><div><a href="/">Situs Resmi Kecamatan Mekar Jaya</a></div><div><p>${LONG}</p></div>`,
      undefined,
    ],
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
