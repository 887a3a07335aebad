// Tells an award that somebody received from one that is hoped for, prepared, explained, or was missed.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';

/** Words before an award in its clause that take the fact away. */
const NOT_RECEIVED = new Set(
  'gagal belum menargetkan ditargetkan target targetnya menuju berharap harap semoga calon nominasi nomine nominator diusulkan mengusulkan diajukan ajukan ingin menyiapkan disiapkan persiapan bersaing mengikuti kalau jika apabila bila lolos syarat merebut mudah-mudahan doakan mendorong mendampingi menyusul mengejar optimistis optimis pendaftaran seleksi sosialisasi tidak tak bukan kriteria harus agar supaya demi'.split(
    ' ',
  ),
);
/** Words that turn to something received all the same: "belum pernah … kini meraih". */
export const RECEIVED: ReadonlySet<string> = new Set(
  'meraih raih diraih meraup memperoleh peroleh mendapat mendapatkan menerima terima diterima mengantongi menyabet sabet disabet memborong borong menggondol memboyong boyong merebut mengoleksi mencatatkan menorehkan menyandang sandang disandang mempertahankan pertahankan dianugerahi diganjar diberi dinobatkan ditetapkan terpilih memberikan diberikan menyerahkan diserahkan menganugerahkan menganugerahi mengganjar menyematkan disematkan masuk menembus tembus menduduki duduk menempati berada keluar menjuarai tersertifikasi terakreditasi berpredikat dinyatakan dinilai mempersembahkan kebagian kantongi gondol membawa bawa jatuh memenangkan memenangi menjadi naik turun masih kategori predikat penghargaan selanjutnya bertahan tetap'.split(
    ' ',
  ),
);
/** Words behind an award that begin its explanation. */
const EXPLAINS = new Set(['adalah', 'merupakan', 'ialah']);
const FUTURE = ['tahun depan', 'akan datang', 'ke depan'];
const REACH = 9;

/** Start of the clause of token `i`: behind the last mark or turning word before it in its sentence. */
export function clauseStart(doc: Doc, i: number): number {
  let at = i;
  while (at > 0 && doc.sameSentence(at - 1, i)) {
    const word = doc.word(at - 1);
    if (
      word === ';' ||
      word === 'sedangkan' ||
      word === 'sementara' ||
      word === 'namun' ||
      word === 'tetapi' ||
      word === 'tapi' ||
      word === 'adapun'
    )
      break;
    at--;
  }
  return at;
}

/** Whether the article says that somebody really got the award. */
export function isReceived(doc: Doc, award: Candidate): boolean {
  if (EXPLAINS.has(doc.word(award.to)) || (doc.at(award.to, 'itu') && doc.at(award.to + 1, 'jenjang'))) return false;
  const start = clauseStart(doc, award.from);
  let received = award.grade !== undefined || award.level !== undefined;
  for (let at = award.from - 1; at >= start && award.from - at <= REACH * 3; at--) {
    const word = doc.word(at);
    if (NOT_RECEIVED.has(word) && award.from - at <= REACH) return false;
    if (RECEIVED.has(word)) received = true;
    if (received && award.from - at > REACH) break;
  }
  for (let at = award.to; at < award.to + REACH * 2 && at < doc.count && doc.sameSentence(award.from, at); at++)
    if (RECEIVED.has(doc.word(at))) received = true;
  return received && !FUTURE.some((words) => sentenceHolds(doc, award.from, words));
}

function sentenceHolds(doc: Doc, i: number, words: string): boolean {
  let from = i;
  let to = i;
  while (from > 0 && doc.sameSentence(from - 1, i)) from--;
  while (to < doc.count && doc.sameSentence(to, i)) to++;
  return ` ${doc.phrase(from, to).toLowerCase()} `.includes(` ${words} `);
}
