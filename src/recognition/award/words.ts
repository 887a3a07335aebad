// Words of running text at which names of awards end. They are grammar, not knowledge, and serve all readers of this folder.
import type { Doc } from '../doc';
import { isVerb, isWinningVerb } from '../verbs';
import { words } from '../word-set';

/** Words at which a name in small letters ends. */
const STOPS = words(
  'dari oleh yang di ke pada kepada dengan atas karena dalam untuk bagi ini itu tersebut tahun tingkat kategori se dan serta sebagai melalui lewat versi saat ketika setelah usai setiap para kami kita tetapi namun juga lagi akan sudah telah adalah ialah bisa dapat hanya sampai hingga sejak secara seperti agar jika maka atau',
);
/** Words that begin a sentence or headline before a name and are no part of it. */
const LEADERS = words(
  'pada dalam di raih meraih terima menerima sabet borong boyong gelar lewat dari dan ajang bawa jadi kembali sukses dua tiga empat lima usai setelah atas untuk dengan sebagai kata kantongi rebut juarai umumkan serahkan bidik incar siap jelang berkat prestasi tim panitia penyelenggara juri pemenang peraih penerima',
);

export const isLeader = (doc: Doc, i: number): boolean => LEADERS.has(doc.word(i));

/** Kinds of bodies of which one can be the best, or bear a grade. */
export const BODIES = words('provinsi kabupaten kota kecamatan desa kelurahan nagari kampung sekolah puskesmas');
/** "sebagai", "menjadi": behind them stands what somebody is. */
export const isRole = (doc: Doc, i: number): boolean => /^(sebagai|selaku|jadi|menjadi)$/.test(doc.word(i));
/** Words before "sebagai" that confer what it leads to: "dinobatkan sebagai", "penghargaan sebagai". */
export const CONFERRED = words('dinobatkan dianugerahi ditasbihkan penghargaan anugerah predikat gelar');

/** Verbs behind which a name is a person: "kata Melati". */
const SPEECH = words('kata ujar jelas tutur ungkap ucap imbuh papar terang tambah');

/** Verbs before what is won. */
const WINNING = words(
  'meraih raih diraih menerima terima menyabet sabet disabet memperoleh mendapat mendapatkan dapat memborong borong diborong memboyong boyong diboyong mengantongi kantongi merebut rebut direbut menyandang sandang menggondol dianugerahi diganjar mendulang mempersembahkan persembahkan menyumbang menyumbangkan',
);

/** "meraih", "diraihnya": whether a verb says that what follows was won. */
export function wins(doc: Doc, i: number): boolean {
  const word = doc.word(i);
  return WINNING.has(word) || (word.endsWith('nya') && WINNING.has(word.slice(0, -3)));
}

export const speaks = (doc: Doc, i: number): boolean => SPEECH.has(doc.word(i));

export const isStop = (doc: Doc, i: number): boolean => STOPS.has(doc.word(i));

/** Whether a verb can name what a contest is about: "lomba menulis", but not "lomba mendapat", "lomba diikuti". */
const isActivity = (doc: Doc, i: number): boolean => /^(me|ber)/.test(doc.word(i)) && !isWinningVerb(doc, i);

/** "pembina", "pengelola": who does something, and can be best at it. */
export const isAgent = (doc: Doc, i: number): boolean =>
  /^pe\p{L}{4,}$/u.test(doc.word(i)) && !doc.word(i).endsWith('an');

/** End of a name in small letters: "tertib administrasi", or `i`. */
export function plainRunEnd(doc: Doc, i: number, most: number): number {
  let end = i;
  while (end - i < most && doc.isWord(end) && doc.sameSentence(i, end) && !isStop(doc, end)) {
    if (isVerb(doc, end) && !(end === i && isActivity(doc, end))) break;
    end++;
  }
  return end;
}
