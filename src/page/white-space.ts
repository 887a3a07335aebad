// What HTML calls white space, and how readers see it: runs of it as one space, none at the ends of a block. No-break
// and other spaces of Unicode are characters like any other.

/** White space that is not seen as it is written. */
export const UNEVEN_SPACE = /[\t\n\f\r]| {2}/;
const UNEVEN_SPACES = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
const BLANK = /^[\t\n\f\r ]*$/;

/** Whether a UTF-16 unit is white space. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** Whether a text is white space alone; pages are full of such nodes between elements. */
export const isBlank = (text: string): boolean => !(text.charCodeAt(0) > 32) && BLANK.test(text);

/** Length of the white space that a text begins with. */
export function leadingSpace(text: string): number {
  let length = 0;
  while (length < text.length && isSpace(text.charCodeAt(length))) length++;
  return length;
}

/** Length of the white space that a text ends with. */
export function trailingSpace(text: string): number {
  let length = 0;
  while (length < text.length && isSpace(text.charCodeAt(text.length - 1 - length))) length++;
  return length;
}

/** A sentence, a list's introduction or a list's item ends so; a list's item begins so. */
const ENDS = /[.!?:;…][)"'”’]*\s*$/;
const ITEM = /^\s*\p{L}{1,3}[.)]\s/u;

/** Whether a line ends a sentence, or announces something. */
export const endsSentence = (line: string): boolean => ENDS.test(line);

/** Whether a text is the item of a list. */
export const isItem = (text: string): boolean => ITEM.test(text);

/** Whether a text goes on with the sentence of the line above it: in small letters, where no sentence ended. */
export const continuesLine = (line: string, text: string): boolean =>
  /^\s*\p{Ll}/u.test(text) && !endsSentence(line) && !isItem(text);

/** Collapses and trims white space as browsers do. */
export function collapse(text: string): string {
  const start = leadingSpace(text);
  const end = text.length - trailingSpace(text);
  const trimmed = start === 0 && end === text.length ? text : text.slice(start, end);
  return UNEVEN_SPACE.test(trimmed) ? trimmed.replace(UNEVEN_SPACES, ' ') : trimmed;
}
