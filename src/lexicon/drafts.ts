// The forms of everything that the trie holds, before they are numbered: forms of entries in the compact notation, levels
// of scales, regions, fields.
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
import { fields } from './grammar/titles.json';

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

/** A form with its folded words. */
export interface Draft {
  readonly form: LoadedForm;
  readonly words: readonly string[];
}

function regionDrafts(): Draft[] {
  return regionList.flatMap((province) => {
    const shortNames: Readonly<Record<string, readonly string[] | undefined>> = province.shortNames ?? {};
    const names = [province.name, ...province.short, ...province.regencies, ...province.cities];
    return [...names, ...Object.values(shortNames).flatMap((short) => short ?? [])].map((name) => {
      const words = formWords(name);
      return { form: { category: 'region', entry: null, case: 'capital', size: words.length }, words };
    });
  });
}

function fieldDrafts(): Draft[] {
  return fields.map((name) => {
    const words = formWords(name);
    return { form: { category: 'field', entry: null, case: 'any', size: words.length }, words };
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
    return { form: { category: 'level', entry: null, size: words.length, case: 'any', levels }, words };
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

/** The entries of a compiled lexicon, in its order. */
export function loadEntries({ ids, kinds, types, forms }: CompiledLexicon): CompiledEntry[] {
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

/** Everything that recognition looks for. */
export const allDrafts = (compiled: CompiledLexicon, entries: readonly CompiledEntry[]): Draft[] => [
  ...entryDrafts(compiled, entries),
  ...levelDrafts(compiled.scales),
  ...regionDrafts(),
  ...fieldDrafts(),
];
