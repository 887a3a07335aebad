// Lexicons of any size made from the project's own: cut to the forms that the text holds first, or extended by names put
// together from its words. So a larger lexicon finds about as much as a small one, and only its size differs.
import type { CompiledForm, CompiledForms, CompiledLexicon } from '../../src/lexicon/compile';
import { randomFrom } from './samples';

const isOfEntry = ({ category }: CompiledForm): boolean => category === 'entry';

/** The folded spellings of a lexicon, each once: what the competitors are given. */
export const spellingsOf = ({ forms }: CompiledLexicon): string[] => [
  ...new Set(forms.filter(isOfEntry).map(({ words }) => words)),
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

const spelling = (words: string, entry: number): CompiledForm => ({ category: 'entry', words, case: 'any', entry });

/** So many terms of a reader's own, put together from the lexicon's words. */
export function ownForms(compiled: CompiledLexicon, count: number): CompiledForms {
  const names = invented(spellingsOf(compiled), count);
  return {
    entries: names.map((_, index) => ({ id: `own-${index}`, kind: 'term', type: 'institution' })),
    forms: names.map(spelling),
  };
}

/**
 * A lexicon of `count` forms for a text, beside those of the grammar.
 * @param folded the text in lower case
 */
export function resizeLexicon(compiled: CompiledLexicon, count: number, folded: string): CompiledLexicon {
  const { entries, forms } = compiled;
  const all = forms.filter(isOfEntry);
  const grammar = forms.filter((form) => !isOfEntry(form));
  const held = new Set(all.filter(({ words }) => folded.includes(words)));
  if (count <= all.length) {
    const kept = [...held, ...all.filter((form) => !held.has(form))].slice(0, count);
    return { ...compiled, forms: [...kept, ...grammar] };
  }
  const names = invented(
    all.map(({ words }) => words),
    count - all.length,
  );
  const more = names.map((words, index) => spelling(words, entries.length + index));
  return {
    ...compiled,
    entries: [
      ...entries,
      ...names.map((_, index) => ({ id: `invented-${index}`, kind: 'term', type: 'institution' }) as const),
    ],
    forms: [...all, ...more, ...grammar],
  };
}
