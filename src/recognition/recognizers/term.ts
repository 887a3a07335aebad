// Finds terms: those of the lexicon with their region, institutions by the grammar of their names, what the article
// itself defines, and innovations that it names.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import { type Definition, findDefinitions } from '../definitions';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { isNameWord, type Reading, regionEnd } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';

const isTerm = (match: Match): boolean => match.form.category === 'entry' && match.form.entry?.kind === 'term';

function lexiconTerm(reading: Reading, i: number): Candidate | undefined {
  const match = reading.matches.longest(i, (form) => form.category === 'entry' && form.entry?.kind === 'term');
  if (!match) return undefined;
  const to = isOrganisation(match) ? organisationEnd(reading, i, 'stop') : ruleEnd(reading, match);
  return {
    from: i,
    to: editionEnd(reading.doc, repeatedEnd(reading.doc, i, Math.max(to, match.to))),
    kind: 'term',
    entry: match.form.entry?.id ?? null,
    reason: { rule: match.typo ? 'typo' : 'lexicon', words: [reading.doc.phrase(i, match.to)] },
  };
}

const ISSUERS = new Set(['gubernur', 'bupati', 'kota', 'walikota', 'wali']);

/** "Keputusan Gubernur Jawa Timur": a rule that is named by its issuer bears the issuer's region. */
function ruleEnd(reading: Reading, { form, to }: Match): number {
  return form.entry?.type === 'rule' && ISSUERS.has(reading.doc.word(to - 1)) ? regionEnd(reading, to) : to;
}

/** "OPD-OPD": a plural by doubling belongs to the word. */
function repeatedEnd(doc: Doc, from: number, to: number): number {
  return to - from === 1 && doc.at(to, '-') && doc.word(to + 1) === doc.word(from) ? to + 2 : to;
}

/** "Jatim Bureaucracy Fest 2023": festivals bear their year in their name. */
function editionEnd(doc: Doc, to: number): number {
  return doc.is(to - 1, 'festival') && /^(19|20)\d\d$/.test(doc.word(to)) ? to + 1 : to;
}

/** Unit words that begin no name of their own: they are parts of other names, or of titles. */
const NO_STARTS = new Set([
  'kantor',
  'perwakilan',
  'pusat',
  'tim',
  'cabang',
  'urusan',
  'unsur',
  'bidang',
  'seksi',
  'kelompok',
]);

/** "Dinas Kehutanan Provinsi Jawa Timur": a unit word with its field, whether or not an entry explains it. */
function institution(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  // "Kantor BKN" is a building; in titles ("Kepala Kantor …") it is part of the office.
  if (
    !doc.looksCapital(i) ||
    NO_STARTS.has(doc.word(i)) ||
    !(doc.is(i, 'unit') || doc.is(i, 'school') || doc.is(i, 'facility') || doc.is(i, 'programmeHead'))
  )
    return undefined;
  const to = Math.max(organisationEnd(reading, i, 'stop'), programmeEnd(reading, i));
  if (to < i + 2) return undefined;
  const entry = doc.lexicon.defaultEntry('term', doc.word(i));
  return { from: i, to, kind: 'term', entry, reason: { rule: 'institution-grammar', words: [doc.raw(i)] } };
}

const MIN_PROGRAMME_WORDS = 3;

/** "Program Literasi Digital Nasional", "Gugus Tugas Reforma Agraria": a kind of undertaking and its capitalised name. */
function programmeEnd({ doc, matches }: Reading, i: number): number {
  if (!doc.is(i, 'programmeHead') || !doc.isCapital(i)) return i;
  // "Program Sekolah Rakyat": a name that the lexicon knows stands without its kind.
  if (matches.from(i + 1).some(isTerm)) return i;
  let end = i + 1;
  while ((doc.isCapital(end) && !doc.at(end, 'tahun')) || (doc.at(end, 'dan') && doc.isCapital(end + 1))) end++;
  return end - i >= MIN_PROGRAMME_WORDS ? end : i;
}

/** A quoted or capitalised name behind "inovasi", "aplikasi", "program". */
function namedInnovation(doc: Doc, i: number): Candidate | undefined {
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

/** A definition is worth a mark unless it names a region, or a person: "Abdul Wahid (AW)" holds no word of the lexicon. */
function isAdministrative({ doc, matches }: Reading, { name }: Definition): boolean {
  if (matches.from(name.from).some((match) => match.form.category === 'region' && match.to === name.to)) return false;
  if (doc.is(name.from - 1, 'company') || doc.is(name.from, 'private') || doc.at(name.from, 'republik')) return false;
  for (let i = name.from; i < name.to; i++)
    if (
      doc.isWord(i) &&
      (((doc.words[i] as number) >= 0 && !doc.is(i, 'honorific')) || !doc.looksCapital(i) || isNameWord(doc, i))
    )
      return true;
  return false;
}

/** The kind that the lexicon gives to exactly these tokens. */
function knownKind({ matches }: Reading, { from, to }: { from: number; to: number }): Match | undefined {
  return matches.from(from).find((match) => match.to === to && match.form.category === 'entry');
}

/** Both sides of a definition, each known side explaining the other. */
function definedTerms(reading: Reading, { name, short }: Definition): Candidate[] {
  const { doc } = reading;
  const known = knownKind(reading, name) ?? knownKind(reading, short);
  if (known && known.form.entry?.kind !== 'term') return [];
  const words = [doc.phrase(name.from, name.to), doc.phrase(short.from, short.to)];
  const entry = known?.form.entry?.id ?? null;
  return [name, short].map((range) => ({
    ...range,
    kind: 'term' as const,
    entry,
    reason: { rule: 'definition', words },
  }));
}

/** Every later use of a short form that the article defined. */
function definedUses(reading: Reading, definitions: readonly Definition[]): Candidate[] {
  const { doc } = reading;
  const shorts = new Map(definitions.map((definition) => [doc.raw(definition.short.from), definition]));
  if (shorts.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const definition = doc.has(i, Shape.capital) ? shorts.get(doc.raw(i)) : undefined;
    if (!definition) continue;
    const known = knownKind(reading, definition.name) ?? knownKind(reading, definition.short);
    if (known && known.form.entry?.kind !== 'term') continue;
    const words = [doc.phrase(definition.name.from, definition.name.to)];
    found.push({
      from: i,
      to: i + 1,
      kind: 'term',
      entry: known?.form.entry?.id ?? null,
      reason: { rule: 'definition', words },
    });
  }
  return found;
}

/** All terms that the text may hold. */
export function recognizeTerms(reading: Reading): Candidate[] {
  const { doc, matches } = reading;
  const definitions = findDefinitions(doc).filter((definition) => isAdministrative(reading, definition));
  const found = definitions.flatMap((definition) => definedTerms(reading, definition));
  for (let i = 0; i < doc.count; i++) {
    const proposals = [
      matches.from(i).some(isTerm) ? lexiconTerm(reading, i) : undefined,
      institution(reading, i),
      namedInnovation(doc, i),
      competingInnovation(doc, i),
    ];
    for (const proposal of proposals) if (proposal) found.push(proposal);
  }
  return [...found, ...definedUses(reading, definitions)];
}
