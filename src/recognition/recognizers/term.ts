// Finds terms: those of the lexicon with their region, institutions by the grammar of their names, what the article
// itself defines, and innovations that it names.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import { type Definition, findDefinitions } from '../definitions';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { isOrganisation, organisationEnd, type Reading } from '../names';

const isTerm = (match: Match): boolean => match.form.category === 'entry' && match.form.entry?.kind === 'term';

function lexiconTerm(reading: Reading, i: number): Candidate | undefined {
  const match = reading.matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'term');
  if (!match) return undefined;
  const to = isOrganisation(match) ? organisationEnd(reading, i) : match.to;
  return {
    from: i,
    to: repeatedEnd(reading.doc, i, Math.max(to, match.to)),
    kind: 'term',
    entry: match.form.entry?.id ?? null,
    reason: { rule: match.typo ? 'typo' : 'lexicon', words: [reading.doc.phrase(i, match.to)] },
  };
}

/** "OPD-OPD": a plural by doubling belongs to the word. */
function repeatedEnd(doc: Doc, from: number, to: number): number {
  return to - from === 1 && doc.at(to, '-') && doc.word(to + 1) === doc.word(from) ? to + 2 : to;
}

/** "Dinas Kehutanan Provinsi Jawa Timur": a unit word with its field, whether or not an entry explains it. */
function institution(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!doc.is(i, 'unit') || !doc.looksCapital(i)) return undefined;
  const to = organisationEnd(reading, i);
  if (to < i + 2) return undefined;
  return { from: i, to, kind: 'term', entry: null, reason: { rule: 'institution-grammar', words: [doc.raw(i)] } };
}

/** A quoted or capitalised name behind "inovasi", "aplikasi", "program". */
function namedInnovation(doc: Doc, i: number): Candidate | undefined {
  if (!doc.is(i - 1, 'innovationCue')) return undefined;
  const quoted = doc.at(i, '"') || doc.at(i, "'");
  const from = quoted ? i + 1 : i;
  const to = quoted ? quoteEnd(doc, from) : brandEnd(doc, from);
  if (to === from || !doc.looksCapital(from)) return undefined;
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
  const prefixed = (doc.at(from, 'e') || doc.at(from, 'si') || doc.at(from, 'i')) && doc.at(from + 1, '-') && doc.isWord(from + 2);
  return prefixed ? from + 3 : from;
}

const REACHED = new Set(['masuk', 'menembus', 'tembus', 'lolos', 'meraih', 'raih', 'berhasil', 'sukses', 'finalis', 'juara']);

/**
 * The subject of an innovation competition is an innovation: "Transjatim - ajaib yang masuk top 30 kompetisi inovasi".
 * @param i token of the verb
 */
function competingInnovation(doc: Doc, i: number): Candidate | undefined {
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
    if (doc.at(at, 'inovasi') || doc.at(at, 'kovablik') || doc.at(at, 'kipp') || doc.at(at, 'sinovik') || doc.at(at, 'innovation')) innovation = true;
  }
  return contest && innovation;
}

function definedTerms(doc: Doc, { name, short }: Definition): Candidate[] {
  const words = [doc.phrase(name.from, name.to), doc.phrase(short.from, short.to)];
  return [name, short].map((range) => ({ ...range, kind: 'term' as const, entry: null, reason: { rule: 'definition', words } }));
}

/** Every later use of a short form that the article defined. */
function definedUses(doc: Doc, definitions: readonly Definition[]): Candidate[] {
  const shorts = new Map(definitions.map((definition) => [doc.raw(definition.short.from), definition]));
  if (shorts.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const definition = doc.has(i, Shape.capital) ? shorts.get(doc.raw(i)) : undefined;
    if (!definition) continue;
    const words = [doc.phrase(definition.name.from, definition.name.to)];
    found.push({ from: i, to: i + 1, kind: 'term', entry: null, reason: { rule: 'definition', words } });
  }
  return found;
}

/** All terms that the text may hold. */
export function recognizeTerms(reading: Reading): Candidate[] {
  const { doc, matches } = reading;
  const definitions = findDefinitions(doc);
  const found = definitions.flatMap((definition) => definedTerms(doc, definition));
  for (let i = 0; i < doc.count; i++) {
    const proposals = [
      matches.from(i).some(isTerm) ? lexiconTerm(reading, i) : undefined,
      institution(reading, i),
      namedInnovation(doc, i),
      competingInnovation(doc, i),
    ];
    for (const proposal of proposals) if (proposal) found.push(proposal);
  }
  return [...found, ...definedUses(doc, definitions)];
}
