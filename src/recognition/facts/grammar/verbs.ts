// The verbs by which news tell who got what from whom, by the direction in which the award goes.
import { isOneEditApart } from '../../../text/edit-distance';
import type { Doc } from '../../doc';
import { words } from '../../word-set';

/** "R meraih A", "A diraih R", "R masih A": words that tie a recipient to an award. */
export const RECEIVED = words(
  'meraih raih diraih diraihnya meraup memperoleh peroleh diperoleh mendapat mendapatkan dapat menerima terima diterima mengantongi menyabet sabet disabet memborong borong menggondol memboyong boyong diboyong merebut mengoleksi mencatatkan mencatat menorehkan menyandang sandang disandang mempertahankan pertahankan dipertahankan dianugerahi dianugrahi dianugrahkan menganugrahkan menganugrahi diganjar diberi dinobatkan didapuk ditetapkan terpilih memberikan diberikan menyerahkan diserahkan menganugerahkan menganugerahi dianugerahkan mengganjar menyematkan disematkan masuk menembus tembus menduduki duduk menempati menempatkan berada keluar menjuarai tersertifikasi terakreditasi berpredikat bernilai berstatus penghargaan dinyatakan dinilai mempersembahkan dipersembahkan kebagian kantongi gondol membawa bawa jatuh memenangkan memenangi menjadi naik turun masih bertahan tetap sudah bertengger lulus dipulihkan dikunci mengunci mendulang memetik memecahkan dipecahkan tercatat mencetak',
);
/** "G memberikan A kepada R". */
export const GIVING = words(
  'memberikan menyerahkan menganugerahkan menganugerahi menganugrahkan menganugrahi mengganjar menyematkan memberi menetapkan menempatkan menobatkan',
);
/** "penerima A yakni R", "yang meraih A meliputi R1 dan R2": words that lead to who it was. */
export const NAMING = words('yakni yaitu adalah ialah meliputi mencakup :');
/** "A diserahkan G": the actor behind is no recipient. */
export const HANDED = words(
  'diserahkan diberikan dianugerahkan diterima disematkan diumumkan digelar diselenggarakan diadakan dirilis diinisiasi digagas dikeluarkan diterbitkan dinilai disusul ditetapkan didampingi disaksikan dipimpin dibuka diikuti dihadiri dikembangkan dikelola',
);
/** "A diraih R", "A ditempati R". */
const WON_BY = words(
  'diraih direbut diborong diraup diterima disabet disandang digondol dimenangkan dimenangi dimiliki milik jatuh dipegang ditempati diduduki diperoleh dikantongi diboyong dipersembahkan',
);
const WON_BY_FORMS = [...WON_BY];
/** "R dianugerahi A": verbs whose subject is the recipient even if it is an office or its holder. */
export const HONOURED = words('dianugerahi dianugrahi diganjar dinobatkan didapuk terpilih diberi dihadiahi');

/** "A diraih R", "A digodnol R": a passive verb of getting, also with one letter wrong. */
export function isWonBy(doc: Doc, i: number): boolean {
  const word = doc.word(i);
  if (WON_BY.has(word)) return true;
  const unknown = word.length > 5 && word.startsWith('di') && !HANDED.has(word) && !RECEIVED.has(word);
  return unknown && WON_BY_FORMS.some((verb) => isOneEditApart(word, verb));
}

/** "diterima": where an office or a person follows, whoever took the award in hand for somebody else. */
export const isTaken = (doc: Doc, i: number): boolean =>
  doc.at(i, 'diterima') || isOneEditApart(doc.word(i), 'diterima');

/** What is given without being an award: "memberikan selamat kepada", "memberi arahan". */
const NO_AWARD = words(
  'selamat apresiasi arahan pengarahan sambutan bantuan dukungan masukan semangat motivasi ucapan edukasi materi keterangan kesempatan contoh perhatian pelayanan kepercayaan',
);

/** "G memberikan A": a verb of conferring at token `i`, unless something else than an award is given. */
export const isGiving = (doc: Doc, i: number): boolean => GIVING.has(doc.word(i)) && !NO_AWARD.has(doc.word(i + 1));
