// Short forms in brackets behind a name: "Wahana Tata Nugraha (WTN) 2024". The bracket belongs to the name only where the
// name goes on behind it; else full name and short form are two names.
import { type Reading, regionEnd } from '../names';
import { bracketEnd } from '../organisations';
import { yearEnd } from './draft';
import { isSuperlative } from './rank';

/** End of the name that ends at token `i`, across a bracket inside it, or `i`. */
export function bracketTailEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  const bracket = bracketEnd(doc, i);
  if (bracket === i) return isSuperlative(doc, i) ? i + 1 : i;
  if (doc.is(bracket, 'awardTail') || isSuperlative(doc, bracket)) return bracket + 1;
  const goesOn =
    regionEnd(reading, bracket) > bracket || yearEnd(doc, bracket) > bracket || doc.is(bracket, 'gradeHead');
  return goesOn ? bracket : i;
}
