// Turns the entries into what recognition needs and nothing more: words of the forms, owners, conditions, scales.
// The result is plain JSON; load.ts makes it fast to use.
import { normalize } from '../text/normalizer';
import { Shape, tokenize } from '../text/tokenizer';
import { type Entry, type EntryType, type Form, formText, KINDS, type Kind } from './entry';
import type { Scale } from './scale';

/** How a form must be written. `acronym`: in capitals; `exact`: as listed, and not on a line in capitals. */
export type CaseRule = 'any' | 'acronym' | 'capital' | 'exact';

export interface CompiledEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly type: EntryType;
}

/**
 * A form in a compact notation: folded words joined by spaces, behind a sign for the case rule (none, `^` acronym,
 * `*` capital). Behind `=` stands the form as listed, for the rule `exact`. With conditions: `[form, near, unless]`.
 */
export type CompactForm = string | readonly [form: string, near: readonly string[], unless: readonly string[]];

export interface CompiledScale {
  readonly id: string;
  readonly award: string;
  readonly schemes: readonly string[];
  /** Folded spellings of each level, best first: grade, word, other forms. */
  readonly levels: readonly (readonly string[])[];
}

/** Columns over all entries, joined by line breaks: like stands beside like, which compresses best. */
export interface CompiledLexicon {
  /** Ids; an empty one is the first form with hyphens for spaces. */
  readonly ids: string;
  /** Indices into KINDS, one digit an entry. */
  readonly kinds: string;
  readonly types: string;
  /** Unconditional forms of each entry, joined by `|`. */
  readonly forms: string;
  /** Conditional forms, by the index of their entry. */
  readonly conditional: readonly (readonly [entry: number, form: CompactForm])[];
  readonly scales: readonly CompiledScale[];
}

/** Sign of each case rule in the compact notation. */
export const CASE_SIGNS: Readonly<Record<CaseRule, string>> = { any: '', acronym: '^', capital: '*', exact: '=' };

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

function compileForm(form: Form): CompactForm[] {
  const text = formText(form);
  const rule = caseRule(form);
  const spellings = rule === 'exact' ? [text] : [...new Set(variants(text).map((words) => words.join(' ')))];
  const compact = spellings.filter((spelling) => spelling !== '').map((spelling) => CASE_SIGNS[rule] + spelling);
  if (typeof form === 'string' || !(form.near || form.unless)) return compact;
  const fold = (words: readonly string[] | undefined): string[] =>
    (words ?? []).map((word) => formWords(word).join(' '));
  return compact.map((spelling) => [spelling, fold(form.near), fold(form.unless)]);
}

/** The id that a form stands for in the compact notation. */
export const idOfForm = (form: string): string => form.replace(/^[*^=]/, '').replaceAll(' ', '-');

/** An entry's unconditional forms; the one that spells its id comes first. */
function plainForms(id: string, forms: readonly CompactForm[]): string[] {
  const plain = forms.filter((form) => typeof form === 'string');
  return plain.toSorted((a, b) => Number(idOfForm(b) === id) - Number(idOfForm(a) === id));
}

function compileScale(scale: Scale): CompiledScale {
  const spellings = (level: Scale['levels'][number]): string[] => {
    const all = [level.grade, level.word, ...(level.forms ?? [])].filter((form) => form !== undefined);
    // "A (Memuaskan)" is two spellings, not one.
    return [...new Set(all.filter((form) => !form.includes('(')).map((form) => formWords(form).join(' ')))];
  };
  return { id: scale.id, award: scale.award, schemes: scale.schemes, levels: scale.levels.map(spellings) };
}

/** Compiles checked entries and scales. */
export function compileLexicon(entries: readonly Entry[], scales: readonly Scale[]): CompiledLexicon {
  const forms = entries.map((entry) => [...new Set(entry.forms.flatMap(compileForm))]);
  const plain = entries.map(({ id }, index) => plainForms(id, forms[index] ?? []));
  return {
    ids: entries.map(({ id }, index) => (idOfForm(plain[index]?.[0] ?? '') === id ? '' : id)).join('\n'),
    kinds: entries.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    types: entries.map(({ type }) => type).join('\n'),
    forms: plain.map((list) => list.join('|')).join('\n'),
    conditional: forms.flatMap((list, index) =>
      list.filter((form) => typeof form !== 'string').map((form) => [index, form] as const),
    ),
    scales: scales.map(compileScale),
  };
}
