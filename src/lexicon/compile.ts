// Turns the entries into what recognition needs and nothing more: words of the forms, owners, conditions, scales.
// The result is plain JSON; load.ts makes it fast to use.
import { normalize } from '../text/normalizer';
import { Shape, tokenize } from '../text/tokenizer';
import { type Entry, type EntryType, type Form, formText, type Kind } from './entry';
import regionList from './grammar/regions.json';
import { fields } from './grammar/titles.json';
import type { Scale } from './scale';

/** How a form must be written. `acronym`: in capitals; `exact`: as listed, and not on a line in capitals. */
type CaseRule = 'any' | 'acronym' | 'capital' | 'exact';

export interface CompiledEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly type: EntryType;
  /** Ids of the bodies that give an award. */
  readonly givers?: readonly string[];
}

/** A level of a scale, as indices into the scales and their levels. */
export interface LevelRef {
  readonly scale: number;
  readonly level: number;
}

/** What a sequence of words can be. */
export interface CompiledForm {
  readonly category: 'entry' | 'region' | 'field' | 'level';
  /** Folded words, joined by spaces. */
  readonly words: string;
  readonly case: CaseRule;
  /** Index of the entry, for category `entry`. */
  readonly entry?: number;
  /** As listed, for the rule `exact`. */
  readonly text?: string;
  readonly near?: readonly string[];
  readonly unless?: readonly string[];
  /** For category `level`: every scale on which the words are a level. */
  readonly levels?: readonly LevelRef[];
}

export interface CompiledScale {
  readonly id: string;
  readonly award: string;
  readonly schemes: readonly string[];
  /** Folded spellings of each level, best first: grade, word, other forms. */
  readonly levels: readonly (readonly string[])[];
}

/** Everything that recognition looks for, and by which it explains. */
export interface CompiledLexicon {
  readonly entries: readonly CompiledEntry[];
  readonly forms: readonly CompiledForm[];
  readonly scales: readonly CompiledScale[];
}

const SHORT_ACRONYM = /^[A-Z0-9]{2,4}$/;
/** Marks between words that a text may write, leave out, or exchange for one another. */
const JOINERS = new Set(['-', '/', '.', ',', "'", '"', '!', '’']);
const JOINED_SHORT = /(?<![\w-/])\w{1,9}[-/]\w{1,6}(?![\w-/])/;
/** Pairs of words that are written apart and together. */
const GLUED_PAIRS = new Set([
  'wali kota',
  'kerja sama',
  'antar daerah',
  'tata kelola',
  'tanda tangan',
  'olah raga',
  'rumah sakit',
  'sumber daya',
]);

/** The folded words of a phrase, as the matcher compares them. */
export function formWords(phrase: string): string[] {
  const { text, folded } = normalize(phrase);
  const tokens = tokenize(text, folded);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = folded.slice(tokens.start[i], tokens.end[i]);
    if ((tokens.shape[i] as number) & Shape.punctuation) {
      if (!JOINERS.has(word)) words.push(word === '&' ? 'dan' : word);
    } else words.push(word.length > 2 && word[1] === '.' ? word.replaceAll('.', '') : word);
  }
  return words;
}

const folded = (phrase: string): string => formWords(phrase).join(' ');

/** Whether the words around a form decide what it means. */
export const isConditional = ({ near, unless }: Pick<CompiledForm, 'near' | 'unless'>): boolean =>
  near !== undefined || unless !== undefined;

/** Spellings by rule: joined words glued, pairs apart or together. */
function variants(phrase: string): string[][] {
  const words = formWords(phrase);
  const all = [words];
  // Short joined words are written as one as well: "KemenPAN-RB", "KUA-PPAS"; two offices with a slash are not.
  if (JOINED_SHORT.test(phrase)) all.push(formWords(phrase.replace(/(\w)[-/](?=\w)/g, '$1')));
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`;
    if (GLUED_PAIRS.has(pair)) all.push([...words.slice(0, i), pair.replace(' ', ''), ...words.slice(i + 2)]);
  }
  return all;
}

function caseRule(form: Form): CaseRule {
  if (typeof form !== 'string' && form.case) return form.case;
  return SHORT_ACRONYM.test(formText(form)) ? 'acronym' : 'any';
}

function conditions({ near, unless }: Exclude<Form, string>): Pick<CompiledForm, 'near' | 'unless'> {
  const fold = (words: readonly string[]): string[] => words.map(folded);
  return { ...(near ? { near: fold(near) } : {}), ...(unless ? { unless: fold(unless) } : {}) };
}

function entryForms({ forms }: Entry, entry: number): CompiledForm[] {
  const compiled = forms.flatMap((form): CompiledForm[] => {
    const rule = caseRule(form);
    const text = formText(form);
    const shared = {
      category: 'entry',
      entry,
      case: rule,
      ...(typeof form === 'string' ? {} : conditions(form)),
    } as const;
    if (rule === 'exact') return [{ ...shared, words: folded(text), text }];
    const spellings = variants(text).map((words) => words.join(' '));
    return spellings.filter((words) => words !== '').map((words) => ({ ...shared, words }));
  });
  // Two spellings of an entry may come to the same.
  return [...new Map(compiled.map((form) => [JSON.stringify(form), form])).values()];
}

function compileScale(scale: Scale): CompiledScale {
  const spellings = (level: Scale['levels'][number]): string[] => {
    const all = [level.grade, level.word, ...(level.forms ?? [])].filter((form) => form !== undefined);
    // "A (Memuaskan)" is two spellings, not one.
    return [...new Set(all.filter((form) => !form.includes('(')).map(folded))];
  };
  return { id: scale.id, award: scale.award, schemes: scale.schemes, levels: scale.levels.map(spellings) };
}

/** One form per spelling, with all the scales that know it: "Memuaskan" is a level of several. */
function levelForms(scales: readonly CompiledScale[]): CompiledForm[] {
  const bySpelling = new Map<string, LevelRef[]>();
  for (const [scale, { levels }] of scales.entries()) {
    for (const [level, spellings] of levels.entries()) {
      for (const words of spellings) bySpelling.set(words, [...(bySpelling.get(words) ?? []), { scale, level }]);
    }
  }
  return [...bySpelling].map(([words, levels]) => ({ category: 'level', words, case: 'any', levels }));
}

function regionForms(): CompiledForm[] {
  return regionList.flatMap((province) => {
    const shortNames: Readonly<Record<string, readonly string[] | undefined>> = province.shortNames ?? {};
    const names = [province.name, ...province.short, ...province.regencies, ...province.cities];
    return [...names, ...Object.values(shortNames).flatMap((short) => short ?? [])].map(
      (name): CompiledForm => ({ category: 'region', words: folded(name), case: 'capital' }),
    );
  });
}

const fieldForms = (): CompiledForm[] =>
  fields.map((name) => ({ category: 'field', words: folded(name), case: 'any' }));

/** What recognition looks for without the grammar. */
export type CompiledForms = Pick<CompiledLexicon, 'entries' | 'forms'>;

/** "Kementerian Kesehatan bersama Kementerian Dalam Negeri": what joins several givers. */
const GIVER_LINKS = /[;,/]| bersama | dan /;

/** The ids of institutions by their names, in small letters. */
const institutionIds = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(entries.filter(({ type }) => type === 'institution').map(({ name, id }) => [name.toLowerCase(), id]));

/** The institutions that `giver` names, as one name or as several. */
function giversIn(giver: string, institutions: ReadonlyMap<string, string>): string[] {
  const find = (name: string): string[] => [institutions.get(name.trim().toLowerCase()) ?? []].flat();
  const whole = find(giver);
  return whole.length > 0 ? whole : giver.split(GIVER_LINKS).flatMap(find);
}

function compileEntry({ id, kind, type, giver }: Entry, institutions: ReadonlyMap<string, string>): CompiledEntry {
  const givers = kind === 'award' && giver ? giversIn(giver, institutions) : [];
  return { id, kind, type, ...(givers.length > 0 ? { givers } : {}) };
}

/** Compiles entries alone. */
export function compileForms(entries: readonly Entry[]): CompiledForms {
  const institutions = institutionIds(entries);
  return { entries: entries.map((entry) => compileEntry(entry, institutions)), forms: entries.flatMap(entryForms) };
}

/** Compiles checked entries and scales, with the regions and fields of the grammar. */
export function compileLexicon(entries: readonly Entry[], scales: readonly Scale[]): CompiledLexicon {
  const { forms, ...compiled } = compileForms(entries);
  const rated = scales.map(compileScale);
  return {
    ...compiled,
    // Of forms alike the last is tried first: those with conditions before those without.
    forms: [
      ...forms.filter((form) => !isConditional(form)),
      ...forms.filter(isConditional),
      ...levelForms(rated),
      ...regionForms(),
      ...fieldForms(),
    ],
    scales: rated,
  };
}
