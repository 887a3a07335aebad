// Tells the blocks of text that lead away from an article: "Baca juga" with its links, share labels, lists of tags.
// Judges by the words of one block; elements are judged by their names elsewhere.

const OPENING = '^[\\s\\[\\](«»“"\'*>•–—-]*';
const READ_ALSO = new RegExp(
  `${OPENING}(?:(?:baca|lihat|simak|cek|tonton|saksikan)\\s+(?:juga|pula|selengkapnya|lainnya|video|foto)|baca(?=\\s*:)|read\\s+also|also\\s+read)\\b`,
  'i',
);
const LIST_LABEL = new RegExp(
  `${OPENING}(?:${[
    '(?:(?:baca|lihat)\\s+)?(?:berita|artikel|tulisan|informasi|kabar|warta|konten|video|pos(?:t|ting(?:an)?)?)(?:-\\w+)?\\s+(?:terkait|lain(?:nya)?|terbaru|terkini|populer|terpopuler|serupa|sejenis|pilihan|sebelumnya|berikutnya|selanjutnya)',
    'bagikan|sebarkan|share(?:\\s+this)?|tags?|kategori|related(?:\\s+(?:posts?|articles?|news))?|you\\s+may\\s+also\\s+like',
    'topik\\s+terkait|selengkapnya|rekomendasi(?:\\s+untuk\\s+anda)?|ikuti\\s+kami',
  ].join('|')})\\b`,
  'i',
);
/** What a label may go on with: "Berita Terkini Lainnya", "Bagikan Artikel Ini ke Teman", "Rekomendasi untuk Kamu". */
const LABEL_END = new RegExp(
  `^(?:\\s*(?:${[
    'ini|lain|lainnya|terkait|terbaru|terkini|populer|terpopuler|pilihan|minggu|pekan|bulan|hari',
    'berita|artikel|tulisan|halaman|konten|informasi|postingan|lewat|melalui|via|di|ke|kepada|untuk|dari|anda|kamu|kami|teman|media|sosial',
  ].join('|')}))*[\\s:.…\\])»-]*$`,
  'i',
);
/** Where readers speak: "12 Komentar", "Tinggalkan Balasan". Tells it of a heading only; a link may count comments too. */
const COMMENTS =
  /^(?:(?:\d+|semua|daftar|isi|tinggalkan|tulis(?:kan)?|kirim|beri(?:kan)?|tambah(?:kan)?|leave an?|post an?)\s+)?(?:komentar|tanggapan|balasan|comments?|reply)(?:\s+(?:anda|pembaca|pengunjung|facebook|warga))?\s*(?:\(\s*\d+\s*\))?\s*:?$/i;
/** Asks to follow the site elsewhere: "Ikuti saluran WhatsApp kami di sini", "Simak berita lainnya di Google News". */
const PROMOTION =
  /^\W*(?:ikuti|simak|dapatkan|baca|cek|gabung|bergabung|klik|kunjungi|follow|update)\b.*\b(?:google\s+news|(?:saluran|channel|kanal|grup|group)\s+(?:whatsapp|wa|telegram)|(?:whatsapp|telegram)\s+(?:channel|group))\b/i;
/** Says where the article was published before: "Artikel ini telah tayang di …". */
const PUBLISHED = /^\W*(?:artikel|berita)\s+ini\s+(?:telah|sudah|pernah)\s+(?:tayang|terbit|dimuat)\b/i;
/** The way to a page from the site's first one: "Beranda / Berita / …". */
const BREADCRUMB = /^(?:beranda|home|halaman utama)\s*[/›»>→|•]/i;
/** A line about the article that counts its readers: "19 Agustus 2024 • 54x dibaca", "Dilihat: 210". */
const READERS =
  /\b(?:19|20)\d\d\b.*(?:\d[\d.]*\s*(?:x|kali)?\s*(?:di(?:lihat|baca)|views?|hits?)|(?:di(?:lihat|baca)|views?|hits?)\s*:?\s*\d[\d.]*(?:\s*(?:x|kali))?)$/i;
const LONGEST_NOTE = 150;
const LONGEST_PROMOTION = 250;
/** Commas and bullets between links are not text of their own. */
const MOST_BETWEEN_LINKS = 3;
/** Of a label's many links, what stands between them is at most so large a part. */
const PART_BETWEEN_LINKS = 1 / 3;

/** Behind a sentence, in the same paragraph: "… katanya. Baca juga: ". */
const ALSO_INLINE = /[^\s:][\s"”)]+(?:baca|lihat|simak)\s+juga\s*:\s*$/i;
const LONGEST_INLINE = 60;

/** Whether a link that comes behind a text leads to another article. */
export const leadsAway = (before: string): boolean => ALSO_INLINE.test(before.slice(-LONGEST_INLINE));

export type Verdict = 'text' | 'boilerplate' | 'label';

/** Whether a heading announces what readers have written. */
export const opensComments = (heading: string): boolean => COMMENTS.test(heading);

/** Whether a line speaks of the article or its site, and not of what happened. */
function isNote(text: string, linked: number): boolean {
  if (linked > 0 && BREADCRUMB.test(text)) return true;
  if (text.length <= LONGEST_NOTE && READERS.test(text)) return true;
  return PUBLISHED.test(text) || (text.length <= LONGEST_PROMOTION && PROMOTION.test(text));
}

/**
 * Judges one block of text by how it begins.
 * @param text the block as read.
 * @param linked how many of its UTF-16 units stand in links.
 * @returns `label` when it announces a list of links that follows: "Baca juga:" alone.
 */
export function judgeBlock(text: string, linked: number): Verdict {
  if (isNote(text, linked)) return 'boilerplate';
  const also = READ_ALSO.exec(text);
  const label = also ?? LIST_LABEL.exec(text);
  if (!label) return 'text';
  const rest = text.slice(label[0].length);
  if (linked === 0 && LABEL_END.test(rest)) return 'label';
  if (also && /^\s*:/.test(rest)) return 'boilerplate';
  const unlinked = text.length - linked - label[0].length;
  const isBetween =
    unlinked <= MOST_BETWEEN_LINKS + 1 || (/^\s*:/.test(rest) && unlinked <= linked * PART_BETWEEN_LINKS);
  return linked > 0 && isBetween ? 'boilerplate' : 'text';
}

/** Whether a block is nothing but links. */
export const isOnlyLinks = (text: string, linked: number): boolean =>
  linked > 0 && text.length - linked <= MOST_BETWEEN_LINKS;
