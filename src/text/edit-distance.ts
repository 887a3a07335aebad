/**
 * Whether two different words are one edit apart: a letter inserted, left out, exchanged, or two neighbours swapped
 * (Damerau–Levenshtein distance 1, in its restricted form). Works on UTF-16 units; equal words are not one edit apart.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a);
  const difference = b.length - a.length;
  if (difference > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = a.length;
  while (end > start && a.charCodeAt(end - 1) === b.charCodeAt(end - 1 + difference)) end--;
  if (end - start + difference <= 1) return true;
  const swapped = a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
  return difference === 0 && end - start === 2 && swapped;
}
