// Tells the blocks of text that lead away from an article: "Baca juga" with its links, share labels, lists of tags.
// Judges by the words of one block; elements are judged by their names elsewhere.

const OPENING = '^[\\s\\[\\](«»“"\'*>•–—-]*';
const READ_ALSO = new RegExp(
  `${OPENING}(?:(?:baca|lihat|simak|cek|tonton|saksikan)\\s+(?:juga|pula|selengkapnya|lainnya|video|foto)|baca(?=\\s*:)|read\\s+also|also\\s+read)\\b`,
  'i',
);
const LIST_LABEL = new RegExp(
  `${OPENING}(?:${[
    '(?:berita|artikel|tulisan|informasi|kabar|warta|konten|pos(?:t|ting(?:an)?)?)\\s+(?:terkait|lain(?:nya)?|terbaru|terkini|populer|terpopuler|serupa|sebelumnya|berikutnya|selanjutnya)',
    'bagikan|sebarkan|share(?:\\s+this)?|tags?|kategori|related(?:\\s+(?:posts?|articles?|news))?|you\\s+may\\s+also\\s+like',
    'topik\\s+terkait|selengkapnya|rekomendasi(?:\\s+untuk\\s+anda)?|ikuti\\s+kami',
  ].join('|')})\\b`,
  'i',
);
/** The way to a page from the site's first one: "Beranda / Berita / …". */
const BREADCRUMB = /^(?:beranda|home|halaman utama)\s*[/›»>→|•]/i;
/** A line about the article that counts its readers: "19 Agustus 2024 • 54x dibaca", "Dilihat: 210". */
const READERS =
  /\b(?:19|20)\d\d\b.*(?:\d[\d.]*\s*(?:x|kali)?\s*(?:di(?:lihat|baca)|views?|hits?)|(?:di(?:lihat|baca)|views?|hits?)\s*:?\s*\d[\d.]*(?:\s*(?:x|kali))?)$/i;
const LONGEST_NOTE = 150;
/** Commas and bullets between links are not text of their own. */
const MOST_BETWEEN_LINKS = 3;
/** Of a label's many links, what stands between them is at most so large a part. */
const PART_BETWEEN_LINKS = 1 / 3;

export type Verdict = 'text' | 'boilerplate' | 'label';

/**
 * Judges one block of text by how it begins.
 * @param text the block as read.
 * @param linked how many of its UTF-16 units stand in links.
 * @returns `label` when it announces a list of links that follows: "Baca juga:" alone.
 */
export function judgeBlock(text: string, linked: number): Verdict {
  if (linked > 0 && BREADCRUMB.test(text)) return 'boilerplate';
  if (text.length <= LONGEST_NOTE && READERS.test(text)) return 'boilerplate';
  const also = READ_ALSO.exec(text);
  const label = also ?? LIST_LABEL.exec(text);
  if (!label) return 'text';
  const rest = text.slice(label[0].length);
  if (linked === 0 && rest.replace(/[\s:.…\])»-]/g, '') === '') return 'label';
  if (also && /^\s*:/.test(rest)) return 'boilerplate';
  const unlinked = text.length - linked - label[0].length;
  const isBetween =
    unlinked <= MOST_BETWEEN_LINKS + 1 || (/^\s*:/.test(rest) && unlinked <= linked * PART_BETWEEN_LINKS);
  return linked > 0 && isBetween ? 'boilerplate' : 'text';
}

/** Whether a block is nothing but links. */
export const isOnlyLinks = (text: string, linked: number): boolean =>
  linked > 0 && text.length - linked <= MOST_BETWEEN_LINKS;
