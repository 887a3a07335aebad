// Readers for the open parts of award names: runs of capitalised words, contests, subjects before a rank.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { isNameWord, type Reading, regionEnd } from '../names';
import { bracketEnd, isOrganisation } from '../organisations';
import { awardMatch, type Draft, opensQuote, yearEnd } from './draft';
import { isSuperlative } from './rank';

/** Words that carry on a name in small letters, if a capitalised word follows. */
const LINKS = new Set(['dan', 'of', 'the', 'untuk', 'bagi', 'for', 'and', 'di']);
const CONTESTS = new Set(['lomba', 'kompetisi', 'festival', 'olimpiade', 'kejuaraan', 'sayembara', 'jambore', 'pekan']);
/** Words at which a name in small letters ends. */
const STOPS = new Set([
  'dari',
  'oleh',
  'yang',
  'di',
  'pada',
  'kepada',
  'dengan',
  'atas',
  'karena',
  'dalam',
  'untuk',
  'ini',
  'itu',
  'tahun',
  'tingkat',
  'kategori',
  'se',
  'dan',
  'serta',
  'sebagai',
  'melalui',
  'lewat',
]);
const NO_NAMES = new Set(['dunia', 'presiden', 'gubernur', 'bupati', 'tanah', 'hak', 'redistribusi', 'apel']);
const MAX_WORDS = 12;

/** Reads a known award, its bracket and region: "Kompetisi Inovasi Pelayanan Publik (KOVABLIK) Provinsi Jatim 2023". */
export function readKnown(draft: Draft): boolean {
  const { doc } = draft;
  const match = awardMatch(draft, draft.to);
  if (!match) return false;
  draft.entry = match.form.entry;
  draft.to = match.to;
  draft.named = true;
  const bracket = bracketEnd(doc, draft.to);
  // A full name and its short form are two names, unless the full name goes on behind the bracket.
  const goesOn =
    regionEnd(draft, bracket) > bracket ||
    yearEnd(doc, bracket) > bracket ||
    doc.is(bracket, 'gradeHead') ||
    doc.is(bracket, 'awardTail') ||
    isSuperlative(doc, bracket);
  if (bracket > draft.to && goesOn)
    draft.to = doc.is(bracket, 'awardTail') || isSuperlative(doc, bracket) ? bracket + 1 : bracket;
  else if (isSuperlative(doc, draft.to)) draft.to++;
  const contest = match.form.entry?.type === 'competition' || draft.rank !== null || doc.at(draft.from, 'top');
  if (contest) draft.to = regionEnd(draft, draft.to);
  return true;
}

/** End of a run of capitalised words, small links inside: "Inovasi Pelayanan Publik Terbaik". */
export function capitalRunEnd(doc: Doc, i: number): number {
  let end = i;
  for (let at = i; at < i + MAX_WORDS; ) {
    const numeral = at > i && doc.has(at, Shape.number) && doc.has(at - 1, Shape.capital);
    if (doc.isCapital(at) || numeral) {
      if (yearEnd(doc, at) > at || (at > i && doc.at(at, 'kategori')) || doc.at(at, 'tingkat')) break;
      end = ++at;
    } else if (at > i && (LINKS.has(doc.word(at)) || doc.at(at, '-') || doc.at(at, '/')) && doc.isCapital(at + 1)) at++;
    else break;
  }
  return end;
}

/** Reads a name that no list holds behind a head: "Penghargaan Inovasi Pelayanan Publik Terbaik". */
export function readName(draft: Draft): boolean {
  const { doc } = draft;
  const at = opensQuote(doc, draft.to) ? draft.to + 1 : draft.to;
  if (NO_NAMES.has(doc.word(at)) || regionEnd(draft, at) > at) return false;
  const end = capitalRunEnd(doc, at);
  if (end === at) return false;
  const bracket = bracketEnd(doc, end);
  draft.to = bracket > end && isSuperlative(doc, bracket) ? bracket + 1 : end;
  draft.named = true;
  return true;
}

/** End of a contest's name in small letters: "lomba tertib administrasi". */
function plainRunEnd(doc: Doc, i: number): number {
  let end = i;
  while (end - i < 6 && doc.isWord(end) && !STOPS.has(doc.word(end)) && doc.sameSentence(i, end)) end++;
  return end;
}

/** Reads what a rank is of: a known award, a contest, or a field: "Terbaik I Aksi Konvergensi Stunting". */
export function readSubject(draft: Draft): void {
  const { doc } = draft;
  if (awardMatch(draft, draft.to) && readKnown(draft)) return;
  const i = draft.to;
  if (CONTESTS.has(doc.word(i))) {
    const capital = capitalRunEnd(doc, i + 1);
    draft.to = capital > i + 1 ? capital : Math.max(i, plainRunEnd(doc, i + 1));
  } else if (isSubject(draft, i)) draft.to = capitalRunEnd(doc, i);
}

/** Behind a rank stands its field, or whoever got it: an organisation, a region, a person's name are recipients. */
function isSubject(reading: Reading, i: number): boolean {
  const { doc, matches } = reading;
  if (
    !doc.isCapital(i) ||
    doc.is(i, 'regionHead') ||
    doc.is(i, 'body') ||
    doc.is(i, 'awardHead') ||
    regionEnd(reading, i) > i
  )
    return false;
  if (matches.from(i).some((match) => isOrganisation(match) || match.form.entry?.kind === 'title')) return false;
  return !doc.is(i, 'unit') && (isNameWord(doc, i) || (doc.words[i] as number) >= 0);
}
