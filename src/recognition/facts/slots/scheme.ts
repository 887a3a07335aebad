// Finds the scheme that an award's grade belongs to, where the text names it: "SAKIP", "PROPER", "Indeks RB".
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import type { Grades } from '../../grades';
import type { Matches } from '../../matcher';
import type { Actor } from '../actors/actors';
import { isBody } from '../actors/bodies';
import { between, inBrackets, type Range } from '../grammar/clause';

/** What the search for a programme reads. */
export interface ProgrammeSearch {
  readonly doc: Doc;
  readonly accepted: readonly Candidate[];
  readonly awards: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly grades: Grades;
  readonly matches: Matches;
  readonly award: Candidate;
}

/** Terms between two tokens. */
export function termsIn({ accepted }: ProgrammeSearch, { from, to }: Range): Candidate[] {
  return between(accepted, { from, to }).filter((candidate) => candidate.kind === 'term');
}

/** A scheme's name with its short form: the one in brackets behind it, or the full name before the bracket. */
export function whole({ doc, accepted }: ProgrammeSearch, mention: Range): Range {
  // "penilaian SAKIP": the word for the process is no part of the scheme's name.
  const process = /^(penilaian|evaluasi)$/.test(doc.word(mention.from)) && !doc.looksCapital(mention.from);
  const range = { from: process ? mention.from + 1 : mention.from, to: mention.to };
  const end = bracketEnd(doc, range.to);
  if (end > range.to) return { from: range.from, to: end };
  const full = inBrackets(doc, range) ? accepted.find((candidate) => candidate.to === range.from - 1) : undefined;
  return full ? { from: full.from, to: range.to + 1 } : range;
}

/** "Piala Adipura", "medali emas": an award by its head word is no scheme. */
const isHeaded = (doc: Doc, { from }: Range): boolean =>
  doc.is(from, 'awardHead') || doc.is(from, 'rankHead') || doc.is(from, 'gradeHead');

/** Mentions that name the scheme of the award's scale and nothing but it: no grade, no year. */
function schemeMentions({ doc, accepted, award }: ProgrammeSearch): Candidate[] {
  const scale = doc.lexicon.scales.find(({ id }) => id === award.grade?.scale);
  if (!scale) return [];
  return accepted.filter(
    (mention) =>
      mention.entry !== null &&
      scale.schemes.includes(mention.entry) &&
      mention !== award &&
      !mention.grade &&
      !mention.level &&
      (mention.kind === 'term' || (mention.to - mention.from <= 2 && !isHeaded(doc, mention))) &&
      !isBody(doc, mention),
  );
}

function nearestMention(search: ProgrammeSearch): Range | null {
  const { doc, award } = search;
  const mentions = schemeMentions(search);
  const inSentence = mentions.filter((mention) => doc.sameSentence(mention.from, award.from));
  // "B untuk reformasi birokrasi dan BB untuk SAKIP": each grade is of the scheme behind it.
  const behind = inSentence.find(({ from }) => from === award.to + 1 && doc.at(award.to, 'untuk'));
  const before = behind ?? inSentence.findLast(({ to }) => to <= award.from);
  const found = before ?? inSentence[0] ?? mentions.findLast(({ to }) => to <= award.from);
  return found ? whole(search, found) : null;
}

/** "SAKIP Predikat A", "nilai SAKIP A": the scheme inside the award's own name. */
function schemeInside(search: ProgrammeSearch): Range | null {
  const { grades, award } = search;
  for (let at = award.to - 1; at >= award.from; at--) {
    const word = grades.wordAt(at);
    const scheme = word && grades.schemeOf(word);
    if (scheme && scheme.from >= award.from && scheme.to <= award.to) return scheme;
  }
  return null;
}

/** "hasil evaluasi SAKIP dan Reformasi Birokrasi": of two schemes told of together, the grades that follow are of the first. */
function firstOfRow(search: ProgrammeSearch, scheme: Range): Range {
  const { doc, accepted, award } = search;
  const before = accepted.findLast(({ kind, to }) => kind === 'term' && to <= scheme.from);
  const isRow = before && doc.at(scheme.from - 1, 'dan') && scheme.from - before.to <= 2;
  const known = isRow && doc.lexicon.scales.some(({ schemes }) => before.entry && schemes.includes(before.entry));
  return known && !doc.sameSentence(scheme.from, award.from) ? before : scheme;
}

/** The scheme that the grade reader found, where it is no body. */
function schemeRead(search: ProgrammeSearch): Range | null {
  const { grades, award, accepted, doc } = search;
  const word = grades.wordAt(award.level?.from ?? award.from) ?? grades.wordAt(award.to - 1);
  const scheme = word && grades.schemeOf(word);
  if (!scheme) return null;
  // "Kemenpan RB" holds letters of a scheme.
  const mention = accepted.find(({ from, to }) => from <= scheme.from && scheme.from < to);
  return mention && (isBody(doc, mention) || isHeaded(doc, mention)) ? null : whole(search, scheme);
}

/** The scheme of an award's grade, as the text names it nearest. */
export function schemeOf(search: ProgrammeSearch): Range | null {
  if (!search.award.grade) return null;
  const near = schemeRead(search) ?? nearestMention(search);
  return schemeInside(search) ?? (near && firstOfRow(search, near));
}
