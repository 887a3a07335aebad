// Tells the blocks of text that lead away from an article: "Baca juga" with its links, share labels, lists of tags.
// Judges by the words of one block; elements are judged by their names elsewhere.

const OPENING = '^[\\s\\[\\](«»“"\'*>•–—-]*';
const READ_ALSO = new RegExp(
  `${OPENING}(?:(?:baca|lihat|simak|cek)\\s+(?:juga|pula|selengkapnya|lainnya)|baca(?=\\s*:)|read\\s+also|also\\s+read)\\b`,
  'i',
);
const LIST_LABEL = new RegExp(
  `${OPENING}(?:${[
    '(?:berita|artikel|tulisan|informasi|konten|pos(?:t|ting(?:an)?)?)\\s+(?:terkait|lain(?:nya)?|terbaru|populer|terpopuler|serupa|sebelumnya|berikutnya|selanjutnya)',
    'bagikan|sebarkan|share(?:\\s+this)?|tags?|kategori|related(?:\\s+(?:posts?|articles?|news))?|you\\s+may\\s+also\\s+like',
    'topik\\s+terkait|selengkapnya|rekomendasi(?:\\s+untuk\\s+anda)?|ikuti\\s+kami',
  ].join('|')})\\b`,
  'i',
);
/** The way to a page from the site's first one: "Beranda / Berita / …". */
const BREADCRUMB = /^(?:beranda|home|halaman utama)\s*[/›»>→|•]/i;
/** Commas and bullets between links are not text of their own. */
const MOST_BETWEEN_LINKS = 3;

export type Verdict = 'text' | 'boilerplate' | 'label';

/**
 * Judges one block of text by how it begins.
 * @param text the block as read.
 * @param linked how many of its UTF-16 units stand in links.
 * @returns `label` when it announces a list of links that follows: "Baca juga:" alone.
 */
export function judgeBlock(text: string, linked: number): Verdict {
  if (linked > 0 && BREADCRUMB.test(text)) return 'boilerplate';
  const also = READ_ALSO.exec(text);
  const label = also ?? LIST_LABEL.exec(text);
  if (!label) return 'text';
  const rest = text.slice(label[0].length);
  if (linked === 0 && rest.replace(/[\s:.…\])»-]/g, '') === '') return 'label';
  if (also && /^\s*:/.test(rest)) return 'boilerplate';
  const unlinked = text.length - linked - label[0].length;
  return linked > 0 && unlinked <= MOST_BETWEEN_LINKS + 1 ? 'boilerplate' : 'text';
}

/** Whether a block is nothing but links. */
export const isOnlyLinks = (text: string, linked: number): boolean =>
  linked > 0 && text.length - linked <= MOST_BETWEEN_LINKS;
