// Makes a compiled lexicon fast to use: numbers every word, builds the trie of all forms, regions and fields, and marks
// the words that the grammar asks for.
import {
  CASE_SIGNS,
  type CaseRule,
  type CompactForm,
  type CompiledEntry,
  type CompiledLexicon,
  type CompiledScale,
  formWords,
  idOfForm,
} from './compile';
import { type EntryType, KINDS } from './entry';
import regionList from './grammar/regions.json';
import titleWords from './grammar/titles.json';
import wordClasses from './grammar/words.json';
import { Trie } from './trie';

/** Names of the word classes in grammar/words.json, in the order of their bits. */
export type WordClass = keyof typeof wordClasses;

/** A level of a scale, as indices into the scales and their levels. */
export interface LevelRef {
  readonly scale: number;
  readonly level: number;
}

/** What a sequence of words can be. */
export interface LoadedForm {
  readonly category: 'entry' | 'region' | 'field' | 'level';
  /** The entry, for category `entry`. */
  readonly entry: CompiledEntry | null;
  /** Number of words. */
  readonly size: number;
  readonly case: CaseRule;
  readonly text?: string;
  readonly near?: readonly string[];
  readonly unless?: readonly string[];
  /** For category `level`: every scale on which the words are a level. */
  readonly levels?: readonly LevelRef[];
}

/** The lexicon as recognition uses it. */
export interface Lexicon {
  readonly forms: readonly LoadedForm[];
  readonly trie: Trie;
  readonly scales: readonly CompiledScale[];
  readonly entryById: ReadonlyMap<string, CompiledEntry>;
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

/** Words of fields that are as well words of places or persons. */
const REGION_LIKE = new Set([
  'agung',
  'timur',
  'barat',
  'utara',
  'selatan',
  'tengah',
  'indonesia',
  'negara',
  'jakarta',
  'jawa',
  'merah',
  'putih',
]);

interface Draft {
  readonly form: LoadedForm;
  readonly words: readonly string[];
}

const capital = { entry: null, case: 'capital' } as const;

function regionDrafts(): Draft[] {
  return regionList.flatMap((province) => {
    const shortNames: Readonly<Record<string, readonly string[] | undefined>> = province.shortNames ?? {};
    const names = [
      province.name,
      ...province.short,
      ...province.regencies,
      ...province.cities,
      ...Object.values(shortNames).flatMap((names) => names ?? []),
    ];
    return names.map((name) => {
      const words = formWords(name);
      return { form: { ...capital, category: 'region' as const, size: words.length }, words };
    });
  });
}

function fieldDrafts(): Draft[] {
  return titleWords.fields.map((name) => {
    const words = formWords(name);
    return { form: { ...capital, case: 'any' as const, category: 'field' as const, size: words.length }, words };
  });
}

/** One form per spelling, with all the scales that know it: "Memuaskan" is a level of several. */
function levelDrafts(scales: readonly CompiledScale[]): Draft[] {
  const bySpelling = new Map<string, LevelRef[]>();
  for (const [scale, { levels }] of scales.entries()) {
    for (const [level, spellings] of levels.entries()) {
      for (const words of spellings) bySpelling.set(words, [...(bySpelling.get(words) ?? []), { scale, level }]);
    }
  }
  return [...bySpelling].map(([spelling, levels]) => {
    const words = spelling.split(' ');
    return {
      form: { category: 'level' as const, entry: null, size: words.length, case: 'any' as const, levels },
      words,
    };
  });
}

const RULES = new Map(Object.entries(CASE_SIGNS).map(([rule, sign]) => [sign, rule as CaseRule]));

/** Reads one form in the compact notation of compile.ts. */
function formDraft(entry: CompiledEntry, compact: CompactForm): Draft {
  const [notation, near, unless] = typeof compact === 'string' ? [compact, [], []] : compact;
  const rule = RULES.get(notation[0] ?? '') ?? 'any';
  const spelling = rule === 'any' ? notation : notation.slice(1);
  const words = rule === 'exact' ? formWords(spelling) : spelling.split(' ');
  const form: LoadedForm = {
    category: 'entry',
    entry,
    size: words.length,
    case: rule,
    ...(rule === 'exact' ? { text: spelling } : {}),
    ...(near.length > 0 ? { near } : {}),
    ...(unless.length > 0 ? { unless } : {}),
  };
  return { form, words };
}

function loadEntries({ ids, kinds, types, forms }: CompiledLexicon): CompiledEntry[] {
  const typeOf = types.split('\n');
  const formsOf = forms.split('\n');
  return ids.split('\n').map((id, index) => ({
    id: id === '' ? idOfForm(formsOf[index]?.split('|')[0] ?? '') : id,
    kind: KINDS[Number(kinds[index])] ?? 'term',
    type: typeOf[index] as EntryType,
  }));
}

function entryDrafts({ forms, conditional }: CompiledLexicon, entries: readonly CompiledEntry[]): Draft[] {
  const draft = (index: number, form: CompactForm): Draft[] => {
    const entry = entries[index];
    return entry && form !== '' ? [formDraft(entry, form)] : [];
  };
  return [
    ...forms.split('\n').flatMap((list, index) => list.split('|').flatMap((form) => draft(index, form))),
    ...conditional.flatMap(([index, form]) => draft(index, form)),
  ];
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

/** Loads a compiled lexicon; takes some milliseconds, so once per page. */
export function loadLexicon(compiled: CompiledLexicon): Lexicon {
  const entries = loadEntries(compiled);
  const drafts = [
    ...entryDrafts(compiled, entries),
    ...levelDrafts(compiled.scales),
    ...regionDrafts(),
    ...fieldDrafts(),
  ];
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
  const classes = Object.entries<readonly string[]>({
    ...wordClasses,
    honorific: titleWords.honorifics.flatMap(formWords),
    fieldWord: titleWords.fields.flatMap(formWords).filter((word) => word.length > 3 && !REGION_LIKE.has(word)),
  });
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
    wordId: (word) => ids.get(word),
    wordOf: (id) => words[id] ?? '',
    regionWords: drafts
      .filter(({ form }) => form.category === 'region' && form.size === 1)
      .flatMap(({ words }) => words),
    firstWordsLike: indexFirstWords(trie, words),
    classBits,
    bit: (name) => bits.get(name) ?? 0,
  };
}
