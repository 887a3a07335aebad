// Finds names of innovations that stand without quotes: as a list that the text announces ("tiga inovasi, yaitu Sigap, Jempol
// Manis, dan Lapor Bunda"), or by their English make ("Polisi Goes to School").
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { words } from '../word-set';

const CUES = words('inovasi aplikasi terobosan');
/** Words that announce a list, and tokens that may stand between the cue and them. */
const ANNOUNCING = words('yaitu yakni adalah meliputi');
const REACH = 8;
/** A colon further away closes a sentence of its own. */
const COLON_REACH = 3;
const MAX_ITEMS = 10;
const MAX_WORDS = 6;
/** Tokens that may tell whose an innovation is, before the next one. */
const MAX_OWNER = 10;

const nameOf = (from: number, to: number, cue: string): Candidate => ({
  ...{ from, to, kind: 'term', entry: null },
  reason: { rule: 'innovation-name', words: [cue] },
});

/** Token behind what announces a list of the innovations at token `i`, or -1: "inovasi yang ikut, antara lain". */
function listStart(doc: Doc, i: number): number {
  for (let at = i + 1; at - i <= REACH && doc.sameSentence(i, at) && !doc.isQuote(at); at++) {
    if (ANNOUNCING.has(doc.word(at)) || (doc.at(at, ':') && at - i <= COLON_REACH)) return at + 1;
    if (doc.at(at, 'antara') && doc.at(at + 1, 'lain')) return at + 2;
  }
  return -1;
}

/** Who may stand in such a list and is no innovation: an office, a body, a place. */
const isOther = (doc: Doc, i: number): boolean =>
  doc.is(i, 'office') || doc.is(i, 'unit') || doc.is(i, 'regionHead') || doc.lexicon.regionWords.has(doc.word(i));

/** End of the name at token `i`, or `i`: words of capitals, and one alone only if it is no ordinary word. */
function itemEnd(doc: Doc, i: number): number {
  let end = i;
  while (end - i < MAX_WORDS && doc.isCapital(end)) end += doc.at(end + 1, '-') && doc.isWord(end + 2) ? 3 : 1;
  return isOther(doc, i) || (end === i + 1 && (doc.words[i] as number) >= 0) ? i : end;
}

/** Token of the next name of a list, behind a comma or "dan" and whoever owns the one before; or -1. */
function nextItem(doc: Doc, i: number): number {
  for (let at = i; at - i <= MAX_OWNER && doc.sameSentence(i - 1, at); at++) {
    const link = doc.at(at, 'dan') || doc.at(at, 'serta') ? at + 1 : at;
    const next = doc.at(at, ',') || doc.at(at, ';') ? at + 1 : link;
    if (next > at) return doc.at(next, 'dan') || doc.at(next, 'serta') ? next + 1 : next;
  }
  return -1;
}

/** The innovations that the word at token `i` announces, two and more. */
export function listedInnovations(doc: Doc, i: number): Candidate[] {
  const found: Candidate[] = [];
  let at = CUES.has(doc.word(i)) ? listStart(doc, i) : -1;
  while (at >= 0 && found.length < MAX_ITEMS) {
    const end = itemEnd(doc, at);
    if (end === at) break;
    found.push(nameOf(at, end, doc.raw(i)));
    at = nextItem(doc, end);
  }
  // Days and towns are listed by single words too.
  const told = found.some(({ from, to }) => to - from > 1 || doc.has(from, Shape.upper));
  return told && found.length > 1 ? found : [];
}

/** What leads to a name and is none of it: "Program | Jaksa Goes to School". */
const KINDS = words('program inovasi kegiatan aplikasi layanan gerakan');

/** "Polisi Goes to School", "PTSP Goes To Mal": a programme whose name says where it goes. */
export function visit(doc: Doc, i: number): Candidate[] {
  if (!doc.at(i, 'goes') || !doc.at(i + 1, 'to') || !doc.isCapital(i)) return [];
  let from = i;
  while (i - from < 3 && doc.isCapital(from - 1) && doc.sameSentence(from - 1, i) && !KINDS.has(doc.word(from - 1)))
    from--;
  const to = i + 3;
  return from < i && doc.isCapital(i + 2) ? [nameOf(from, to, doc.phrase(i, i + 2))] : [];
}
