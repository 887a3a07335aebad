import { describe, expect, it } from 'vitest';
import { isOnlyLinks, judgeBlock, opensComments } from '../../src/page/boilerplate';
import { judgeName, Named, namesBoilerplate } from '../../src/page/element-names';

describe('judgeBlock', () => {
  it.each([
    ['Baca juga: Wali Kota Buka Pameran', 'Wali Kota Buka Pameran', 'boilerplate'],
    ['BACA JUGA : Wali Kota Buka Pameran', '', 'boilerplate'],
    ['Baca Juga Wali Kota Buka Pameran', 'Wali Kota Buka Pameran', 'boilerplate'],
    ['Baca Juga Wali Kota Buka Pameran', 'Baca Juga Wali Kota Buka Pameran', 'boilerplate'],
    ['[Baca: Wali Kota Buka Pameran]', 'Wali Kota Buka Pameran', 'boilerplate'],
    ['Lihat juga: Foto-foto pelantikan', 'Foto-foto pelantikan', 'boilerplate'],
    ['Tags: adipura, kebersihan', 'adipurakebersihan', 'boilerplate'],
    ['Bagikan: WA', 'WA', 'boilerplate'],
    ['Topik Terkait Adipura', 'Adipura', 'boilerplate'],
    ['Beranda / Berita / Pelantikan Camat', 'BerandaBerita', 'boilerplate'],
    ['Simak Video: Camat Menyelam', 'Camat Menyelam', 'boilerplate'],
    ['Tonton juga Camat Menyelam', 'Camat Menyelam', 'boilerplate'],
    ['Bagikan : Facebook | WhatsApp Sekda', 'FacebookWhatsApp Sekda', 'boilerplate'],
    ['Tags: adipura, kebersihan, taman, sungai', 'adipurakebersihantamansungai', 'boilerplate'],
    ['Operator Setda 2024-01-15 09:00:00 87 kali dilihat', '', 'boilerplate'],
    ['Senin, 6 Mei 2024 | Sekda | Dibaca: 1.210', '', 'boilerplate'],
    ['19 Agustus 2024•Dinas Kominfo•54x dibaca', '', 'boilerplate'],
    ['Berita Terkini', '', 'label'],
    ['Kabar Terbaru:', '', 'label'],
    ['Home » Pelantikan Camat', 'Home', 'boilerplate'],
    ['Beranda kantor itu penuh » kata Camat', 'kantor', 'text'],
    ['Baca juga:', '', 'label'],
    ['» Berita Terkait', '', 'label'],
    ['Artikel lainnya …', '', 'label'],
    ['Berita Terkini Lainnya', '', 'label'],
    ['Bagikan Artikel Ini:', '', 'label'],
    ['Rekomendasi untuk Kamu', '', 'label'],
    ['Baca Berita Lainnya', '', 'label'],
    ['Tulisan Serupa', '', 'label'],
    ['Kategori Inovasi Daerah', '', 'text'],
    ['Bagikan sembako untuk warga', '', 'text'],
    ['Ikuti saluran WhatsApp Kabar Lembah di sini', 'di sini', 'boilerplate'],
    ['Simak berita Sekda lainnya di Google News', 'Google News', 'boilerplate'],
    ['Artikel ini telah tayang di Kabar Lembah dengan judul Sekda Menanam', '', 'boilerplate'],
    ['Camat mengajak warga ikuti saluran WhatsApp kecamatan.', '', 'text'],
    ['Ikuti arahan Camat lewat WhatsApp, kata Sekda.', '', 'text'],
    ['Artikel ini ditulis Sekda untuk warga.', '', 'text'],
    ['Baca juga buku panduan SAKIP sebelum mengisi formulir.', '', 'text'],
    ['Baca juga buku panduan di sini sebelum mengisi formulir.', 'di sini', 'text'],
    ['Berita terkait pelantikan itu dibantah Sekda.', '', 'text'],
    ['Bagikan pengalaman Anda kepada Kepala Dinas.', '', 'text'],
    ['Membaca juga: kegiatan harian', '', 'text'],
    ['Simak video Camat di laman kecamatan, kata Sekda.', 'laman kecamatan', 'text'],
    ['Bagikan informasi ini kepada Camat lewat tautan ini.', 'tautan ini', 'text'],
    ['Kabar terbaru dari Sekda belum ada.', '', 'text'],
    ['Pengumuman Sekda pada 2024 itu sudah 87 kali dilihat.', '', 'text'],
    ['Unggahan Sekda 87 kali dilihat', '', 'text'],
    ['Kata Bupati: baca juga: ini', '', 'text'],
  ])('%s, with the link “%s”, is %s', (text, link, verdict) => {
    expect(judgeBlock(text, link.length)).toBe(verdict);
  });

  it.each([
    ['Wali Kota Buka Pameran', 22, true],
    ['- Wali Kota Buka Pameran', 22, true],
    ['Wali Kota Buka Pameran hari ini', 22, false],
    ['1.', 0, false],
  ])('“%s” with %i linked units is only links: %s', (text, linked, expected) => {
    expect(isOnlyLinks(text, linked)).toBe(expected);
  });
});

describe('headings over readers’ comments', () => {
  it.each(['Komentar', '12 Komentar', 'Komentar (3)', 'Tinggalkan Balasan', 'Tulis Komentar Anda', 'Leave a Reply'])(
    '“%s” is one',
    (heading) => expect(opensComments(heading)).toBe(true),
  );

  it.each(['Komentar Bupati', 'Tanggapan Dinas Sosial', 'Bupati Beri Tanggapan', 'Surat Balasan', ''])(
    '“%s” is none',
    (heading) => expect(opensComments(heading)).toBe(false),
  );
});

describe('names of boilerplate', () => {
  it.each([
    'sidebar',
    'left-sidebar',
    'comments-area',
    'widget widget_recent_entries',
    'widget PopularPosts',
    'sharedaddy sd-sharing',
    'main_menu',
    'breadcrumb',
    'td-footer-wrapper footer',
    'baca-juga',
    'related-posts',
    'modal fade',
    'cookie-notice',
    'entry-meta',
    'relatedPosts',
    'itemToolbar mainMenu',
    'back-to-top',
    'paging-detail',
    'detail-tags',
    'ads-placeholder',
    'parallax_ads',
    'ads300',
    'attachment__name',
    'td-a-rec td-a-rec-id-content_inline',
    'artikel-meta',
    'blog-details__meta',
    'author-description',
    'box-penulis',
    'div-gpt-ad-17',
    'running-berita',
    'preloader',
  ])('“%s” is one', (name) => {
    expect(namesBoilerplate(name)).toBe(true);
  });

  it.each([
    'post-4312 post type-post hentry category-menu tag-sidebar tag-iklan',
    'content has-sidebar',
    'site no-comments',
    'penanaman-modal',
    'entry-content',
    'widget Blog',
    'elementor-widget elementor-widget-text-editor',
    'com_content view-article',
    'badan-usaha',
    'heads',
    'roads-agency',
    'attachment__caption attachment__caption--edited',
    'comments-open',
    'has-tags',
    'hasSidebar',
    'backToTopik',
    'category-meta',
    'metal-works',
    'authority',
    'penulisan',
    'chatter',
  ])('“%s” is none', (name) => {
    expect(namesBoilerplate(name)).toBe(false);
  });
});

describe('names of articles', () => {
  it.each([
    ['entry-content clear', Named.body],
    ['field field--name-body', Named.body],
    ['isi-berita', Named.body],
    ['side-article txt-article multi-fontsize', Named.body],
    ['article_con', Named.body],
    ['contentpaneopen', Named.body],
    ['contentheading', Named.title],
    ['contentpane', 0],
    ['side-articles', 0],
    ['detail_berita', Named.body],
    ['item-page', Named.article],
    ['entry-title', Named.title],
    ['judul', Named.title],
    ['judul-berita', Named.title],
    ['container', 0],
    ['kontennya', 0],
    ['subtitled', 0],
    ['itemBody', Named.body],
    ['articleContent', Named.body],
    ['cookieConsent', Named.boilerplate | Named.foreign],
    ['comments-area', Named.boilerplate | Named.foreign],
    ['cookies-accepted', Named.boilerplate],
    ['informed-consent', 0],
    ['article-body-content', Named.body],
    ['artikel-inner-content', Named.body],
    ['isi-artikel', Named.body],
    ['detail-konten', Named.body],
    ['post__text', Named.body],
    ['teks', Named.body],
    ['prose max-w-none', Named.body],
    ['artikel', Named.article],
    ['entry-content-archive', 0],
    ['text-content-wrap', 0],
    ['prose-lg', 0],
    ['artikel-kecil', 0],
  ])('“%s” says %i', (name, bits) => {
    expect(judgeName(name)).toBe(bits);
  });
});
