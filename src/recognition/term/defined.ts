// Marks what the article itself defines, both sides of the definition and every later use of the short form, unless it
// is no matter of the administration.
import { type CompiledEntry, formWords } from '../../lexicon/compile';
import type { Candidate } from '../candidate';
import { abbreviates, type Definition, findDefinitions } from '../definitions';
import type { Doc } from '../doc';
import { isNameWord, type Reading, spelledRegionEnd } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';
import { beginsOffice } from '../title/head';
import { words } from '../word-set';
import { furtherUses } from './uses';

type Range = Definition['name'];

/** Who the members are tells a private body: "Pekan Olahraga Wartawan Kabupaten". */
const PRIVATE_MEMBERS = words('wartawan jurnalis pengusaha advokat');
/** First words of names that are schools, hotels, awards or first aid. */
const NO_BODIES = words('sekolah hotel akreditasi pertolongan');
/** What no public office decides about: parties, and crowds that speak for themselves. */
const CROWDS = words('partai front koalisi solidaritas laskar');
const isCrowd = (doc: Doc, i: number): boolean => CROWDS.has(doc.word(i));
const ENGLISH = words('of the and for');

const some = ({ from, to }: Range, test: (i: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
};

/** What stands before a name and takes it out of the administration: "PT. Tata Sarana (TSM)", "Gedung Sasana Praja (SP)". */
function isOutside(doc: Doc, { from }: Range): boolean {
  const before = doc.at(from - 1, '.') ? from - 2 : from - 1;
  const head = doc.word(before);
  return (
    doc.is(before, 'company') || head === 'gedung' || head === 'hotel' || isCrowd(doc, before) || isCrowd(doc, from)
  );
}

/** "Korea Selatan (Korsel)": a place that is named after a direction, known to the lists or not. */
const isPlace = (doc: Doc, { from, to }: Range): boolean =>
  to - from === 2 && doc.is(to - 1, 'direction') && !doc.is(from, 'unit') && (doc.words[from] as number) < 0;

/** A definition is worth a mark unless it names a region, a firm, or a person: "Abdul Wahid (AW)" holds no word of the lexicon. */
function isAdministrative(reading: Reading, { name }: Definition): boolean {
  const { doc } = reading;
  // "Kabupaten Lombok Utara (KLU)"
  if (spelledRegionEnd(reading, name.from) >= name.to || isPlace(doc, name)) return false;
  if (isOutside(doc, name) || doc.is(name.from, 'private') || doc.at(name.from, 'republik')) return false;
  return some(
    name,
    (i) =>
      doc.isWord(i) &&
      (((doc.words[i] as number) >= 0 && !doc.is(i, 'honorific')) || !doc.looksCapital(i) || isNameWord(doc, i)),
  );
}

const isAwardHead = (doc: Doc, i: number): boolean => doc.is(i, 'awardHead') || doc.is(i, 'nameAward');

/** Papers and measures of the administration, which have official names in small letters too: "laporan arus kas (LAK)". */
const PAPERS = words(
  'laporan catatan rencana rancangan surat standar indeks naskah dokumen daftar nota pedoman kerangka kebijakan peraturan formulir berita',
);

/** What no entry explains must look official: a proper name or paper, Indonesian, no school, club or award, and three letters short. */
function isOfficial(doc: Doc, { name, short }: Definition): boolean {
  if (!doc.looksCapital(name.from) && !PAPERS.has(doc.word(name.from))) return false;
  if (doc.phrase(short.from, short.to).length < 3) return false;
  // "Indonesia Green City Award (IGCA)"
  if (isAwardHead(doc, name.from) || doc.is(name.to - 1, 'awardTail')) return false;
  if (NO_BODIES.has(doc.word(name.from))) return false;
  return !some(name, (i) => PRIVATE_MEMBERS.has(doc.word(i)) || ENGLISH.has(doc.word(i)) || doc.is(i, 'private'));
}

/** "Direktorat Jenderal (Ditjen) Imigrasi": the kind of a body, whose name goes on behind the bracket. */
function isKindOnly(doc: Doc, { short }: Definition): boolean {
  if (short.to - short.from > 1 || !(doc.is(short.from, 'unit') || doc.is(short.from, 'facility'))) return false;
  return doc.looksCapital(short.to + 1);
}

/** The entry of any kind for exactly these tokens, or for a body with its region: "Pemerintah Kabupaten Gresik". */
function entryOf(reading: Reading, { from, to }: Range): CompiledEntry | undefined {
  const { matches } = reading;
  const exact = matches.from(from).find((match) => match.to === to && match.form.category === 'entry');
  if (exact) return exact.form.entry ?? undefined;
  const body = matches.longest(from, (form) => form.category === 'entry');
  return body && isOrganisation(body) && organisationEnd(reading, from, 'stop') >= to
    ? (body.form.entry ?? undefined)
    : undefined;
}

/**
 * Whether a short form means in this article what the lexicon knows by it. "Kongres Advokat Indonesia (KAI)" is not the
 * railway: it shares fewer than half of its words with any name of the entry.
 */
function agrees(doc: Doc, entry: CompiledEntry, { from, to }: Range): boolean {
  const name = formWords(doc.phrase(from, to));
  const names = doc.lexicon.longForms(entry.id).map((form) => new Set(form.split(' ')));
  return names.length === 0 || names.some((words) => name.filter((word) => words.has(word)).length * 2 >= name.length);
}

const abbreviatesAll = (doc: Doc, name: Range, short: Range): boolean =>
  abbreviates(doc.phrase(short.from, short.to), doc.phrase(name.from, name.to).split(/\s+/));

/** "Kantor Pusat Kementerian Dalam Negeri (Kemendagri)": the name begins where one begins that the lexicon knows by this short form. */
function knownStart(reading: Reading, { name, short }: Definition): number {
  const { doc } = reading;
  // "Tanah Objek Reforma Agraria (TORA)": every letter has its word, so nothing stands before the name.
  if (abbreviatesAll(doc, name, short)) return name.from;
  const entries = shortEntries(reading, short);
  for (let i = name.from; i < name.to - 1; i++) {
    const known = reading.matches.from(i).find((match) => match.to === name.to && match.form.entry);
    if (known && entries.some((entry) => entry.id === known.form.entry?.id)) return i;
  }
  return name.from;
}

/** Entries for a definition: of its name; else of its short form, in the sense that agrees with the name. */
function knownEntry(reading: Reading, { name, short }: Definition): CompiledEntry | undefined {
  const ofName = entryOf(reading, name);
  if (ofName) return ofName;
  return shortEntries(reading, short).find((entry) => agrees(reading.doc, entry, name));
}

const shortEntries = ({ matches }: Reading, { from, to }: Range): CompiledEntry[] =>
  matches.from(from).flatMap((match) => (match.to === to && match.form.entry ? [match.form.entry] : []));

interface Defined extends Definition {
  readonly entry: string | null;
}

const MAX_OFFICE_WORDS = 4;

/** "Wakil Bupati Saiful Arifin (Safin)": the nickname of a person who holds the office before the name. */
function isHolder({ doc, matches }: Reading, { name }: Definition): boolean {
  if (some(name, (i) => doc.is(i, 'unit') || isNameWord(doc, i) || !doc.looksCapital(i))) return false;
  for (let i = Math.max(0, name.from - MAX_OFFICE_WORDS); i < name.from; i++)
    if (matches.from(i).some((match) => match.to === name.from && match.form.entry?.kind === 'title')) return true;
  return false;
}

/** A definition that marks terms, with the entry that explains it; what the lexicon knows as award or title is left to those. */
function termDefinition(reading: Reading, found: Definition): Defined[] {
  const { doc } = reading;
  const definition = { ...found, name: { from: knownStart(reading, found), to: found.name.to } };
  const known = knownEntry(reading, definition);
  if (known ? known.kind !== 'term' : beginsOffice(reading, definition.name.from)) return [];
  if (isKindOnly(doc, definition) || !isAdministrative(reading, definition)) return [];
  return known || (isOfficial(doc, definition) && !isHolder(reading, definition))
    ? [{ ...definition, entry: known?.id ?? null }]
    : [];
}

/** Both sides of a definition, each explaining the other. */
function sides({ doc }: Reading, { name, short, entry }: Defined): Candidate[] {
  const words = [doc.phrase(name.from, name.to), doc.phrase(short.from, short.to)];
  return [name, short].map((range) => ({ ...range, kind: 'term', entry, reason: { rule: 'definition', words } }));
}

/** The short form as its later uses are marked: explained by the name. */
function shortUse({ doc }: Reading, { name, short, entry }: Defined): Candidate {
  const words = [doc.phrase(name.from, name.to)];
  return { ...short, kind: 'term', entry, reason: { rule: 'definition', words } };
}

interface DefinedTerms {
  readonly candidates: readonly Candidate[];
  /** Short forms, as written, that mean something else here than in the lexicon: "KAI", "Kongres Advokat Indonesia". */
  readonly foreign: ReadonlySet<string>;
}

/** Everything that the article's own definitions mark, and what they take from the lexicon. */
export function definedTerms(reading: Reading): DefinedTerms {
  const all = findDefinitions(reading.doc);
  const definitions = all.flatMap((each) => termDefinition(reading, each));
  const foreign = all.filter((each) => !knownEntry(reading, each) && shortEntries(reading, each.short).length > 0);
  return {
    candidates: [
      ...definitions.flatMap((each) => sides(reading, each)),
      ...furtherUses(
        reading.doc,
        definitions.map((each) => shortUse(reading, each)),
      ),
    ],
    foreign: new Set(foreign.map(({ short }) => reading.doc.phrase(short.from, short.to))),
  };
}
