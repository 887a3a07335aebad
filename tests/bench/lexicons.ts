// Lexicons of any size made from the project's own: cut to the forms that the text holds first, or extended by names put
// together from its words. So a larger lexicon finds about as much as a small one, and only its size differs.
import { type CompactForm, type CompiledLexicon, formWords, idOfForm } from '../../src/lexicon/compile';
import { randomFrom } from './samples';

interface Owned {
  readonly entry: number;
  readonly form: CompactForm;
}

const SIGNS = /^[*^=]/;

const spellingOf = (form: CompactForm): string => {
  const notation = typeof form === 'string' ? form : form[0];
  return notation.startsWith('=') ? formWords(notation.slice(1)).join(' ') : notation.replace(SIGNS, '');
};

/** All forms of a lexicon with the index of their entry. */
function formsOf({ forms, conditional }: CompiledLexicon): Owned[] {
  const plain = forms.split('\n').flatMap((list, entry) =>
    list
      .split('|')
      .filter((form) => form !== '')
      .map((form) => ({ entry, form })),
  );
  return [...plain, ...conditional.map(([entry, form]) => ({ entry, form }))];
}

/** The folded spellings of a lexicon, each once: what the competitors are given. */
export const spellingsOf = (compiled: CompiledLexicon): string[] => [
  ...new Set(formsOf(compiled).map(({ form }) => spellingOf(form))),
];

function invented(known: readonly string[], count: number): string[] {
  const random = randomFrom(3);
  const words = [...new Set(known.flatMap((spelling) => spelling.split(' ')))];
  const made = new Set(known);
  while (made.size < known.length + count) {
    const size = 2 + Math.floor(random() * 3);
    made.add(Array.from({ length: size }, () => words[Math.floor(random() * words.length)]).join(' '));
  }
  return [...made].slice(known.length);
}

/** The columns of a lexicon in which exactly these forms are left. */
function withForms(compiled: CompiledLexicon, kept: readonly Owned[]): CompiledLexicon {
  const ids = compiled.ids.split('\n');
  const first = compiled.forms.split('\n').map((list) => list.split('|')[0] ?? '');
  const plain: string[][] = ids.map(() => []);
  for (const { entry, form } of kept) if (typeof form === 'string') plain[entry]?.push(form);
  return {
    ...compiled,
    ids: ids.map((id, index) => id || idOfForm(first[index] ?? '')).join('\n'),
    forms: plain.map((list) => list.join('|')).join('\n'),
    conditional: kept.flatMap(({ entry, form }) => (typeof form === 'string' ? [] : [[entry, form] as const])),
  };
}

/**
 * A lexicon of `count` forms for a text.
 * @param folded the text in lower case
 */
export function resizeLexicon(compiled: CompiledLexicon, count: number, folded: string): CompiledLexicon {
  const all = formsOf(compiled);
  const held = new Set(all.filter(({ form }) => folded.includes(spellingOf(form))));
  if (count <= all.length) {
    return withForms(compiled, [...held, ...all.filter((owned) => !held.has(owned))].slice(0, count));
  }
  const names = invented(
    all.map(({ form }) => spellingOf(form)),
    count - all.length,
  );
  const whole = withForms(compiled, all);
  return {
    ...whole,
    ids: [whole.ids, ...names.map((_, index) => `invented-${index}`)].join('\n'),
    kinds: whole.kinds + '2'.repeat(names.length),
    types: [whole.types, ...names.map(() => 'institution')].join('\n'),
    forms: [whole.forms, ...names].join('\n'),
  };
}
