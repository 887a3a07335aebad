// Finds terms in the glossary by what the reader types, and puts them in order.
import { type OwnTerm, termKey } from './term';

const collator = new Intl.Collator('id', { numeric: true });

/** Terms as a list of words has them. */
export const alphabetical = (terms: readonly OwnTerm[]): OwnTerm[] =>
  terms.toSorted((a, b) => collator.compare(a.term, b.term));

/** Makes a search over terms; what it compares is made ready at the first query. */
export function createFinder(terms: readonly OwnTerm[]): (query: string) => readonly OwnTerm[] {
  let texts: readonly string[] | undefined;
  return (query) => {
    const asked = termKey(query);
    if (asked === '') return terms;
    texts ??= terms.map(({ term, forms, explanation }) => termKey([term, ...forms, explanation].join(' ')));
    return terms.filter((_, index) => texts?.[index]?.includes(asked));
  };
}
