/**
 * Whether two different words are one edit apart: a letter inserted, left out, exchanged, or two neighbours swapped
 * (Damerau–Levenshtein distance 1, in its restricted form). Works on UTF-16 units; equal words are not one edit apart.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEditApart(b, a);
  const difference = b.length - a.length;
  if (difference > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (difference === 1) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
