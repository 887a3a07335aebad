// Finds the names of innovations and programmes: behind "inovasi", "aplikasi", "program", and as the subject of a
// competition of innovations.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { isNameWord } from '../names';
import { words } from '../word-set';

/** Words that introduce a name in quotes, but no bare one: "kampanye PKS". */
const QUOTE_CUES = words('kampanye berkonsep konsep bertajuk berjudul');
/** What may stand between the cue and the name: "Dua inovasi lainnya, \"E-Nyeri\" dan …". */
const FILLERS = words('lainnya lain baru unggulan yakni yaitu bernama berupa adalah , :');
const MAX_FILLERS = 3;
const MAX_LIST = 5;
const MAX_INNOVATION_WORDS = 8;

const isCue = (doc: Doc, i: number): boolean => doc.is(i, 'innovationCue') || QUOTE_CUES.has(doc.word(i));

/** The names behind "inovasi", "aplikasi", "program": in quotes, with the full form in brackets behind; or a brand. */
export function namedInnovation(doc: Doc, i: number): Candidate[] {
  if (!doc.isQuote(i)) {
    if (doc.at(i - 1, 'bertajuk')) return innovation(doc, { from: i, to: headingEnd(doc, i) }, i - 1);
    const bare = doc.at(i - 1, 'unggulan') || doc.at(i - 1, 'bernama') ? i - 2 : i - 1;
    return doc.is(bare, 'innovationCue') ? innovation(doc, { from: i, to: bareEnd(doc, i, bare) }, bare) : [];
  }
  const cue = cueOfQuote(doc, i);
  const to = quoteEnd(doc, i + 1);
  if (cue < 0 || to === i + 1) return [];
  return [...innovation(doc, { from: i + 1, to }, cue), ...fullForm(doc, i + 1, to)];
}

function innovation(doc: Doc, { from, to }: { from: number; to: number }, cue: number): Candidate[] {
  if (to <= from || !(doc.looksCapital(from) || doc.looksCapital(to - 1))) return [];
  return [{ from, to, kind: 'term', entry: null, reason: { rule: 'innovation-name', words: [doc.raw(cue)] } }];
}

/** Token of the word that introduces the quote at token `i`, itself or as one of a list, or -1. */
function cueOfQuote(doc: Doc, i: number): number {
  let open = i;
  for (let items = 0; items < MAX_LIST; items++) {
    let cue = open - 1;
    while (open - cue <= MAX_FILLERS && FILLERS.has(doc.word(cue))) cue--;
    if (doc.sameSentence(cue, open) && isCue(doc, cue)) return cue;
    const before = doc.at(open - 1, 'dan') || doc.at(open - 1, 'serta') || doc.at(open - 1, ',') ? open - 2 : -1;
    const close = doc.at(before, ',') ? before - 1 : before;
    if (!doc.isQuote(close)) return -1;
    open = quoteStart(doc, close);
  }
  return -1;
}

function quoteStart(doc: Doc, close: number): number {
  let at = close - 1;
  while (close - at <= MAX_INNOVATION_WORDS && !doc.isQuote(at)) at--;
  return at;
}

function quoteEnd(doc: Doc, from: number): number {
  for (let at = from; at < from + MAX_INNOVATION_WORDS && doc.sameSentence(from, at); at++)
    if (doc.isQuote(at)) return at;
  return from;
}

const MAX_FULL_WORDS = 12;
const MIN_FULL_WORDS = 4;

/** The full form in a bracket behind the quoted name at tokens `from` to `close`: "(Sistem Jemput dan Pulang Pasien …)". */
function fullForm(doc: Doc, from: number, close: number): Candidate[] {
  const open = close + 1;
  if (!doc.at(open, '(') || !doc.looksCapital(open + 1)) return [];
  let to = open + 1;
  while (to - open <= MAX_FULL_WORDS && doc.isWord(to)) to++;
  if (!doc.at(to, ')') || to - open <= MIN_FULL_WORDS) return [];
  return [
    { from: open + 1, to, kind: 'term', entry: null, reason: { rule: 'definition', words: [doc.phrase(from, close)] } },
  ];
}

/** "bertajuk Vaksinasi Kemerdekaan": a heading of two capitalised words and more needs no quotes. */
function headingEnd(doc: Doc, from: number): number {
  let end = from;
  while (end - from < MAX_INNOVATION_WORDS && doc.isCapital(end)) end++;
  return end - from > 1 ? end : from;
}

/** A brand that shows itself by its letters: "e-Master", "SIMDATA BUKA INFO", "JakEVO"; not a plain capitalised word. */
function brandEnd(doc: Doc, from: number): number {
  const brand = /^\p{Lu}{3,}$|^\p{Lu}?\p{Ll}+\p{Lu}/u;
  if (doc.isCapital(from) && brand.test(doc.raw(from))) {
    let end = from + 1;
    while (end - from < MAX_INNOVATION_WORDS && /^\p{Lu}{3,}$/u.test(doc.raw(end))) end++;
    return end;
  }
  const prefixed =
    (doc.at(from, 'e') || doc.at(from, 'si') || doc.at(from, 'i')) && doc.at(from + 1, '-') && doc.isWord(from + 2);
  return prefixed ? from + 3 : from;
}

/** Cues whose bare name may be plain words: "inovasi Kader Gegana Pedes". */
const NAMED = words('inovasi aplikasi terobosan');

/** End of a name without quotes at token `i`, or `i`: a brand; two capitalised words and more, where the cue begins no longer name ("Kompetisi Inovasi …"). */
function bareEnd(doc: Doc, i: number, cue: number): number {
  const brand = brandEnd(doc, i);
  if (brand > i || !NAMED.has(doc.word(cue)) || isNamePart(doc, i) || doc.isCapital(cue - 1)) return brand;
  return headingEnd(doc, i);
}

/** "Inovasi Pelayanan Publik", "aplikasi Bupati": a field or an office is no name of an innovation. */
const isNamePart = (doc: Doc, i: number): boolean =>
  isNameWord(doc, i) ||
  doc.is(i, 'office') ||
  doc.is(i, 'unit') ||
  doc.is(i, 'regionHead') ||
  doc.is(i, 'innovationCue');

const REACHED = words('masuk menembus tembus lolos meraih raih berhasil sukses finalis juara');

/**
 * The subject of an innovation competition is an innovation: "Transjatim - ajaib yang masuk top 30 kompetisi inovasi".
 * @param i token of the verb
 */
export function competingInnovation(doc: Doc, i: number): Candidate | undefined {
  if (!REACHED.has(doc.word(i)) || !mentionsInnovationContest(doc, i)) return undefined;
  const to = doc.at(i - 1, 'yang') ? i - 1 : i;
  let from = to;
  while (from > 0 && to - from < 6 && doc.sameSentence(from - 1, i) && isInnovationWord(doc, from - 1)) from--;
  if (from === to || !doc.isCapital(from) || !doc.isWord(to - 1)) return undefined;
  return { from, to, kind: 'term', entry: null, reason: { rule: 'innovation-name', words: [doc.raw(i)] } };
}

function isInnovationWord(doc: Doc, i: number): boolean {
  if (doc.isCapital(i)) return true;
  const afterHyphen = doc.isWord(i) && doc.at(i - 1, '-');
  return afterHyphen || (doc.at(i, '-') && doc.isCapital(i - 1));
}

function mentionsInnovationContest(doc: Doc, i: number): boolean {
  let contest = false;
  let innovation = false;
  for (let at = i + 1; at < doc.count && doc.sameSentence(i, at) && at < i + 14; at++) {
    if (doc.at(at, 'top') || doc.at(at, 'kompetisi') || doc.at(at, 'lomba') || doc.at(at, 'finalis')) contest = true;
    if (
      doc.at(at, 'inovasi') ||
      doc.at(at, 'kovablik') ||
      doc.at(at, 'kipp') ||
      doc.at(at, 'sinovik') ||
      doc.at(at, 'innovation')
    )
      innovation = true;
  }
  return contest && innovation;
}
