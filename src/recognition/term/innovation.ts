// Finds the names of innovations and programmes: behind "inovasi", "aplikasi", "program", and as the subject of a
// competition of innovations.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';

/** A quoted or capitalised name behind "inovasi", "aplikasi", "program". */
export function namedInnovation(doc: Doc, i: number): Candidate | undefined {
  if (!doc.is(i - 1, 'innovationCue')) return undefined;
  const quoted = doc.at(i, '"') || doc.at(i, "'");
  const from = quoted ? i + 1 : i;
  const to = quoted ? quoteEnd(doc, from) : brandEnd(doc, from);
  if (to === from || !(doc.looksCapital(from) || doc.looksCapital(to - 1))) return undefined;
  return { from, to, kind: 'term', entry: null, reason: { rule: 'innovation-name', words: [doc.raw(i - 1)] } };
}

const MAX_INNOVATION_WORDS = 8;

function quoteEnd(doc: Doc, from: number): number {
  for (let at = from; at < from + MAX_INNOVATION_WORDS && doc.sameSentence(from, at); at++) {
    if (doc.at(at, '"') || doc.at(at, "'")) return at;
  }
  return from;
}

/** A brand that shows itself by its letters: "e-Master", "SIMDATA", "JakEVO"; not a plain capitalised word. */
function brandEnd(doc: Doc, from: number): number {
  const brand = /^\p{Lu}{3,}$|^\p{Lu}?\p{Ll}+\p{Lu}/u;
  if (doc.isCapital(from) && brand.test(doc.raw(from))) return from + 1;
  const prefixed =
    (doc.at(from, 'e') || doc.at(from, 'si') || doc.at(from, 'i')) && doc.at(from + 1, '-') && doc.isWord(from + 2);
  return prefixed ? from + 3 : from;
}

const REACHED = new Set([
  'masuk',
  'menembus',
  'tembus',
  'lolos',
  'meraih',
  'raih',
  'berhasil',
  'sukses',
  'finalis',
  'juara',
]);

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
