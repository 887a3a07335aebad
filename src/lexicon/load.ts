// Makes a compiled lexicon fast to use: numbers every word, builds the trie of all forms, regions and fields, and marks
// the words that the grammar asks for.
import { type CompiledEntry, type CompiledLexicon, type CompiledScale, formWords } from './compile';
import { allDrafts, type LoadedForm, loadEntries } from './drafts';
import type { Kind } from './entry';
import defaultEntries from './grammar/defaults.json';
import { fields, honorifics } from './grammar/titles.json';
import wordClasses from './grammar/words.json';
import { Trie } from './trie';

export type { LevelRef, LoadedForm } from './drafts';

/** Names of the word classes in grammar/words.json, in the order of their bits. */
export type WordClass = keyof typeof wordClasses;

/** The lexicon as recognition uses it. */
export interface Lexicon {
  readonly forms: readonly LoadedForm[];
  readonly trie: Trie;
  readonly scales: readonly CompiledScale[];
  readonly entryById: ReadonlyMap<string, CompiledEntry>;
  /** The spellings of an entry that are several words, folded. */
  readonly longForms: (id: string) => readonly string[];
  /** Id of the entry that explains what a rule found by a head word and no entry names: any "Dinas", any "Kepala". */
  readonly defaultEntry: (kind: Kind, head: string) => string | null;
  /** Number of a folded word, or undefined when no form and no class has it. */
  readonly wordId: (word: string) => number | undefined;
  readonly wordOf: (id: number) => string;
  /** Numbers of the words that begin a form and might be meant by a misspelt `word`: alike in length and in one end. */
  readonly firstWordsLike: (word: string) => readonly number[];
  /** Folded names of regions that are one word. */
  readonly regionWords: readonly string[];
  /** Bits of the classes to which a word belongs, by its number. */
  readonly classBits: Uint32Array;
  readonly bit: (name: WordClass) => number;
}

/** Words of fields that are as well words of places or persons, or join words. */
const NO_FIELD_WORDS = new Set(
  'agung timur barat utara selatan tengah indonesia negara jakarta jawa merah putih dalam dengan pada atas'.split(' '),
);

/** Members of each word class: those of grammar/words.json, and those that follow from the lists of titles. */
function classMembers(): [name: string, members: readonly string[]][] {
  const fieldWords = fields.flatMap(formWords).filter((word) => word.length > 3 && !NO_FIELD_WORDS.has(word));
  const all: Readonly<Record<string, readonly string[]>> = {
    ...wordClasses,
    honorific: honorifics.flatMap(formWords),
    fieldWord: fieldWords,
  };
  return Object.entries(all);
}

/** Groups the words that begin a form by first and by last letter and by length. */
function indexFirstWords(trie: Trie, words: readonly string[]): (word: string) => readonly number[] {
  let index: Map<string, number[]> | undefined;
  const keys = (word: string, length: number): string[] => [`${word[0]}${length}`, `${length}${word.at(-1)}`];
  const build = (): Map<string, number[]> => {
    const built = new Map<string, number[]>();
    for (const id of trie.wordsFrom(0)) {
      const word = words[id] ?? '';
      for (const key of keys(word, word.length)) built.set(key, [...(built.get(key) ?? []), id]);
    }
    return built;
  };
  return (word) => {
    index ??= build();
    const near = [word.length - 1, word.length, word.length + 1].flatMap((length) =>
      keys(word, length).flatMap((key) => index?.get(key) ?? []),
    );
    return [...new Set(near)];
  };
}

/** Looks up the spellings of several words in the compiled columns. */
function indexLongForms(
  { forms }: CompiledLexicon,
  entries: readonly CompiledEntry[],
): (id: string) => readonly string[] {
  let index: ReadonlyMap<string, string> | undefined;
  return (id) => {
    index ??= new Map(forms.split('\n').map((list, entry) => [entries[entry]?.id ?? '', list]));
    const spellings = (index.get(id) ?? '').split('|').map((form) => form.replace(/^[*^=]/, '').toLowerCase());
    return spellings.filter((form) => form.includes(' '));
  };
}

/** Loads a compiled lexicon; takes some milliseconds, so once per page. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const entries = loadEntries(compiled);
  const drafts = allDrafts(compiled, entries);
  const ids = new Map<string, number>();
  const words: string[] = [];
  const intern = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    words.push(word);
    ids.set(word, words.length - 1);
    return words.length - 1;
  };
  const trie = new Trie(drafts.reduce((sum, draft) => sum + draft.words.length, 0));
  for (const [index, draft] of drafts.entries()) trie.add(draft.words.map(intern), index);
  const classes = classMembers();
  for (const [, members] of classes) for (const member of members) intern(member);
  const classBits = new Uint32Array(words.length);
  for (const [index, [, members]] of classes.entries()) {
    for (const member of members) {
      const id = intern(member);
      classBits[id] = (classBits[id] as number) | (1 << index);
    }
  }
  const bits = new Map(classes.map(([name], index) => [name, 1 << index]));
  return {
    forms: drafts.map((draft) => draft.form),
    trie,
    scales: compiled.scales,
    entryById: new Map(entries.map((entry) => [entry.id, entry])),
    longForms: indexLongForms(compiled, entries),
    defaultEntry: (kind, head) => {
      const byHead: Readonly<Record<string, string | undefined>> = defaultEntries[kind];
      return byHead[head] ?? null;
    },
    wordId: (word) => ids.get(word),
    wordOf: (id) => words[id] ?? '',
    regionWords: drafts
      .filter(({ form }) => form.category === 'region' && form.size === 1)
      .flatMap(({ words: [name = ''] }) => name),
    firstWordsLike: indexFirstWords(trie, words),
    classBits,
    bit: (name) => bits.get(name) ?? 0,
  };
}
