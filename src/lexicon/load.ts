// Makes a compiled lexicon fast to use: numbers every word, builds the trie of all forms, regions and fields, and marks
// the words that the grammar asks for.
import {
  type CompiledEntry,
  type CompiledForm,
  type CompiledForms,
  type CompiledLexicon,
  type CompiledScale,
  formWords,
  isConditional,
} from './compile';
import type { Kind } from './entry';
import defaultEntries from './grammar/defaults.json';
import { fields, honorifics } from './grammar/titles.json';
import wordClasses from './grammar/words.json';
import { indexLookalikes, type Lookalikes } from './lookalikes';
import { Trie } from './trie';
import { WordTable } from './word-table';

/** Names of the word classes in grammar/words.json, in the order of their bits. */
export type WordClass = keyof typeof wordClasses;

/** A form with its entry, and how many words it is. */
export interface LoadedForm extends Omit<CompiledForm, 'entry'> {
  readonly entry: CompiledEntry | null;
  readonly size: number;
}

/** Forms that can be looked for in a text. */
export interface FormIndex {
  readonly forms: readonly LoadedForm[];
  readonly trie: Trie;
  /** Number of the folded word from `start` to `end` in a text, or -1. */
  readonly findWord: (text: string, start: number, end: number) => number;
  /** Number of a folded word, or undefined when no form and no class has it. */
  readonly wordId: (word: string) => number | undefined;
  readonly wordOf: (id: number) => string;
  /** Numbers of the words that begin a form and might be meant by a misspelt word; null where nothing is guessed. */
  readonly firstWordsLike: Lookalikes | null;
}

/** The lexicon as recognition uses it. */
export interface Lexicon extends FormIndex {
  readonly scales: readonly CompiledScale[];
  /** The scales of which an entry is a scheme, by their index. */
  readonly scalesOf: (id: string) => readonly number[];
  readonly entryById: ReadonlyMap<string, CompiledEntry>;
  /** The spellings of an entry that are several words, folded. */
  readonly longForms: (id: string) => readonly string[];
  /** Id of the entry that explains what a rule found by a head word and no entry names: any "Dinas", any "Kepala". */
  readonly defaultEntry: (kind: Kind, head: string) => string | null;
  /** Folded names of regions that are one word. */
  readonly regionWords: ReadonlySet<string>;
  /** Numbers of the regions of one word that might be meant by a misspelt word. */
  readonly regionsLike: Lookalikes;
  /** Bits of the classes to which a word belongs, by its number. */
  readonly classBits: Uint32Array;
  readonly bit: (name: WordClass) => number;
}

/** Words of fields that are as well words of places or persons, or join words. */
const NO_FIELD_WORDS = new Set(
  'agung timur barat utara selatan tengah indonesia negara jakarta jawa merah putih laksana dalam dengan pada atas'.split(
    ' ',
  ),
);

/** Words of ranks and honorifics of several words that are as well words of offices and units: "Balai Besar", "Perlindungan Anak". */
const NO_HONORIFICS = new Set('anak agung besar satu dua guru inspektur komisaris'.split(' '));

/** Members of each word class: those of grammar/words.json, and those that follow from the lists of titles. */
function classMembers(): [name: string, members: readonly string[]][] {
  const fieldWords = fields.flatMap(formWords).filter((word) => word.length > 3 && !NO_FIELD_WORDS.has(word));
  const all: Readonly<Record<string, readonly string[]>> = {
    ...wordClasses,
    honorific: honorifics.flatMap(formWords).filter((word) => !NO_HONORIFICS.has(word)),
    fieldWord: fieldWords,
  };
  return Object.entries(all);
}

/** Bits of the classes of each word, and the bit of each class. */
function numberClasses(
  classes: readonly (readonly [name: string, members: readonly string[]])[],
  table: WordTable,
): { classBits: Uint32Array; bits: ReadonlyMap<string, number> } {
  for (const [, members] of classes) for (const member of members) table.add(member);
  const classBits = new Uint32Array(table.words.length);
  for (const [index, [, members]] of classes.entries()) {
    for (const member of members) {
      const id = table.add(member);
      classBits[id] = (classBits[id] as number) | (1 << index);
    }
  }
  return { classBits, bits: new Map(classes.map(([name], index) => [name, 1 << index])) };
}

/** Looks up the spellings of several words that always mean their entry. */
function indexLongForms(forms: readonly LoadedForm[]): (id: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const form of forms) {
    if (!form.entry || form.size === 1 || isConditional(form)) continue;
    const known = index.get(form.entry.id);
    if (known) known.push(form.words);
    else index.set(form.entry.id, [form.words]);
  }
  return (id) => index.get(id) ?? [];
}

function indexScales(scales: readonly CompiledScale[]): (id: string) => readonly number[] {
  const index = new Map<string, number[]>();
  for (const [scale, { schemes }] of scales.entries())
    for (const id of schemes) index.set(id, [...(index.get(id) ?? []), scale]);
  return (id) => index.get(id) ?? [];
}

/** Letters of the shortest words that a misspelt one may stand for; where the grammar expects a region, fewer will do. */
const SHORTEST_MEANT = { name: 7, region: 5 };

function indexRegions(forms: readonly LoadedForm[], table: WordTable): Pick<Lexicon, 'regionWords' | 'regionsLike'> {
  const regions = forms.filter(({ category, size }) => category === 'region' && size === 1);
  const regionWords = new Set(regions.map(({ words }) => words));
  const ids = [...regionWords].map((word) => table.add(word));
  return { regionWords, regionsLike: indexLookalikes(ids, table.words, SHORTEST_MEANT.region) };
}

interface Loaded extends Pick<FormIndex, 'forms' | 'trie'> {
  readonly table: WordTable;
}

/**
 * Numbers the words of forms and builds their trie.
 * @param more upper bound of the words that will be added to the table later
 */
function indexForms({ entries, forms: compiled }: CompiledForms, more: number): Loaded {
  const words = compiled.map((form) => form.words.split(' '));
  const forms = compiled.map(
    (form, index): LoadedForm => ({
      ...form,
      entry: form.entry === undefined ? null : (entries[form.entry] ?? null),
      size: words[index]?.length ?? 0,
    }),
  );
  const edges = words.reduce((sum, each) => sum + each.length, 0);
  const table = new WordTable(edges + more);
  const trie = new Trie(edges);
  for (const [index, each] of words.entries()) {
    trie.add(
      each.map((word) => table.add(word)),
      index,
    );
  }
  return { forms, trie, table };
}

const wordsOf = (table: WordTable): Pick<FormIndex, 'findWord' | 'wordId' | 'wordOf'> => ({
  findWord: (text, start, end) => table.find(text, start, end),
  wordId: (word) => {
    const id = table.find(word, 0, word.length);
    return id < 0 ? undefined : id;
  },
  wordOf: (id) => table.words[id] ?? '',
});

/** Loads forms that stand for themselves: without a grammar around them, and found as they are spelt alone. */
export function loadForms(compiled: CompiledForms): FormIndex {
  const { forms, trie, table } = indexForms(compiled, 0);
  return { forms, trie, ...wordsOf(table), firstWordsLike: null };
}

/** Loads a compiled lexicon; takes some milliseconds, so once for all texts. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const { entries, scales } = compiled;
  const classes = classMembers();
  const { forms, trie, table } = indexForms(
    compiled,
    classes.reduce((sum, [, members]) => sum + members.length, 0),
  );
  const { classBits, bits } = numberClasses(classes, table);
  return {
    forms,
    trie,
    scales,
    scalesOf: indexScales(scales),
    entryById: new Map(entries.map((entry) => [entry.id, entry])),
    longForms: indexLongForms(forms),
    defaultEntry: (kind, head) => {
      const byHead: Readonly<Record<string, string | undefined>> = defaultEntries[kind];
      return byHead[head] ?? null;
    },
    ...wordsOf(table),
    ...indexRegions(forms, table),
    firstWordsLike: indexLookalikes(trie.wordsFrom(0), table.words, SHORTEST_MEANT.name),
    classBits,
    bit: (name) => bits.get(name) ?? 0,
  };
}
