// Reads what a row says of each of its members behind the name, up to the next one: where they are from, their score, what
// they won with, who stood in for them.
import { bracketEnd } from '../../brackets';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { afterHonorifics } from '../actors/persons';
import { DISTRICTS } from '../actors/places';

const MAX_BRACKET = 14;
const MAX_TAIL = 24;
const MAX_PLACES = 3;
/** What joins the members of a row. */
export const LINKS = words(', dan serta ; &');
const SCORES = words('dengan nilai skor poin sebesar persen');
/** Words that begin what is said of a member: "dari SMPN 1 Batu", "dengan inovasi Si Peka", "yang diwakili Sekda". */
const OPENS = words('dari asal dengan yang siswa siswi guru mahasiswa mahasiswi selaku lewat melalui atas (');
const ENDS = words('sedangkan sementara namun tetapi tapi adapun disusul diikuti :');

function closingBracket(doc: Doc, i: number): number {
  for (let at = i + 1; at < i + MAX_BRACKET; at++) if (doc.at(at, ')')) return at + 1;
  return i;
}

/** Skips a short remark: "untuk ketujuh kalinya", "(ketiga kali)", "dengan 74,54 poin". */
export function afterRemark(doc: Doc, i: number): number {
  // "Kabupaten Serang dengan 74,54 poin, Kabupaten Lebak 74,15 poin".
  let scored = i;
  while (scored < i + 5 && (SCORES.has(doc.word(scored)) || /^\d/.test(doc.word(scored)))) scored++;
  if (scored > i && LINKS.has(doc.word(scored))) return scored;
  if (doc.at(i, 'untuk') && /^kali(nya)?$/.test(doc.word(i + 2))) return i + 3;
  const bracket = bracketEnd(doc, i);
  return bracket > i || !doc.at(i, '(') ? bracket : closingBracket(doc, i);
}

/** "2.", "b)", "(3)" before a member: the token behind the mark, or `i`. */
function afterMark(doc: Doc, i: number): number {
  const at = doc.at(i, '(') ? i + 1 : i;
  const mark = /^(\d{1,2}|[a-z])$/.test(doc.word(at)) && (doc.at(at + 1, ')') || (at === i && doc.at(at + 1, '.')));
  return mark ? at + 2 : i;
}

/** Behind the links from token `i` on, or `i`. */
export function afterLinks(doc: Doc, i: number): number {
  let at = i;
  while (at < i + 3 && LINKS.has(doc.word(at))) at++;
  return at;
}

/** Behind the links, the mark and the words of honour from token `i` on, where a link stands there, or -1. */
function memberStart(doc: Doc, i: number): number {
  const at = afterLinks(doc, i);
  return at > i ? afterHonorifics(doc, afterMark(doc, at)) : -1;
}

/** Whether a word at token `i` goes on to tell of the member before it; a score is told by `afterRemark`. */
export const opensTail = (doc: Doc, i: number): boolean => OPENS.has(doc.word(i)) && !SCORES.has(doc.word(i + 1));

/** Asks of tokens. */
interface Bounds {
  /** Whether a member of the row can begin here. */
  readonly starts: (at: number) => boolean;
  /** Whether what is said of a member ends here. */
  readonly ends: (at: number) => boolean;
  /** End of the place in which the member lies, or the same token. */
  readonly afterPlace: (at: number) => number;
}

/** "Kelompok Tani X, Kabupaten Malang, Jawa Timur": the token behind the places in which a member lies. */
function afterPlaces(doc: Doc, i: number, afterPlace: Bounds['afterPlace']): number {
  let end = i;
  for (let count = 0; count < MAX_PLACES; count++) {
    const named = doc.at(end, ',') ? end + 1 : end;
    // "…, kecamatan Sikur": the kind in small letters is no part of the name.
    const at = DISTRICTS.has(doc.word(named)) && !doc.looksCapital(named) ? named + 1 : named;
    const behind = afterPlace(at);
    if (behind <= at) break;
    end = behind;
  }
  return end;
}

/** The token at which the next member of a row begins behind one that ends at `i`, or -1. */
export function nextStart(doc: Doc, i: number, { starts, ends, afterPlace }: Bounds): number {
  const end = afterPlaces(doc, i, afterPlace);
  const near = memberStart(doc, afterRemark(doc, end));
  if (near >= 0 && starts(near)) return near;
  if (!opensTail(doc, end)) return -1;
  for (let at = end; at < end + MAX_TAIL && doc.sameSentence(at, i - 1) && !ENDS.has(doc.word(at)) && !ends(at); at++) {
    const start = memberStart(doc, at);
    if (start >= 0 && starts(start)) return start;
  }
  return -1;
}
