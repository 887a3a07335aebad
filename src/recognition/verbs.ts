// Tells verbs by their looks: by a prefix, or as one of the bare forms that headlines use. Names end before them.
import type { Doc } from './doc';
import { words } from './word-set';

/** Verbs of winning and going on that bear no prefix, or one that names a contest too ("lomba menulis"). */
const WINNING = words(
  'raih terima sabet borong boyong gelar bawa jadi mendapat mendapatkan meraih menerima memperoleh mewakili menjadi membawa melaju berhak juara bertahan',
);
/** Nouns and adjectives that begin like verbs. */
const NO_VERBS = words(
  'media mediasi medis melati melayu menteri merdeka menengah mental menu metode digital digitalisasi direktorat dirgantara disabilitas disiplin dinas diskusi dialog berkinerja terpadu tertinggal terluar terpencil terdepan terbuka tertib terbaik berprestasi berkelanjutan berbasis bersama bersih beregu berita berencana berkualitas berintegritas termaju',
);
const PREFIXED = /^(me[lmnrwy]\p{L}{3,}|(ber|di|ter)\p{L}{4,})$/u;

/** Whether token `i` is a verb of winning or going on: "raih", "mewakili". */
export const isWinningVerb = (doc: Doc, i: number): boolean => WINNING.has(doc.word(i));

/** Whether token `i` is a verb: "mendapat", "diikuti", "raih". */
export function isVerb(doc: Doc, i: number): boolean {
  const word = doc.word(i);
  // "Merauke", "Berau": no verb is a region.
  if (doc.looksCapital(i) && doc.lexicon.regionWords.has(word)) return false;
  return WINNING.has(word) || (PREFIXED.test(word) && !NO_VERBS.has(word));
}

/** What a body does on a headline, in the bare form of verbs. */
const BARE = words(
  'bagikan salurkan serahkan tangkap amankan ringkus bekuk ciduk ungkap gagalkan musnahkan sita siap siapkan siagakan gencarkan sosialisasikan ajak imbau ingatkan minta dukung bantu ikuti hadiri lakukan laksanakan tingkatkan dorong luncurkan resmikan buka tutup tetapkan tahan periksa selidiki kawal jaga pantau cek tinjau kunjungi peduli kembali targetkan usulkan bahas masuk adakan',
);

/** "Pemkab X | Salurkan Bantuan": whether token `i` can be what a body does on a headline; in names, "Peduli" and "Jaga" are none. */
export const isHeadlineVerb = (doc: Doc, i: number): boolean => BARE.has(doc.word(i)) || isVerb(doc, i);
