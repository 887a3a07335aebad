// What kind of character stands at an offset of a text: small or capital letter, digit, space or something else.

/** Classes of characters. */
export enum Char {
  other = 0,
  lower = 1,
  upper = 2,
  digit = 3,
  space = 4,
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return Char.lower;
  if (code >= 65 && code <= 90) return Char.upper;
  if (code >= 48 && code <= 57) return Char.digit;
  return code === 32 ? Char.space : Char.other;
});

/** Class of the character at `offset`; `other` outside the text. */
export function classify(text: string, offset: number): Char {
  if (offset >= text.length) return Char.other;
  const code = text.charCodeAt(offset);
  if (code < 128) return ASCII[code] as Char;
  const letter = String.fromCodePoint(text.codePointAt(offset) ?? code);
  if (/\p{Lu}/u.test(letter)) return Char.upper;
  if (/[\p{L}\p{M}]/u.test(letter)) return Char.lower;
  if (/\p{N}/u.test(letter)) return Char.digit;
  return Char.other;
}

/** Units of the character at `offset`: two for a surrogate pair. */
export const width = (text: string, offset: number): number => ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

export const isLetter = (kind: Char): boolean => kind === Char.lower || kind === Char.upper;

export const isWordChar = (kind: Char): boolean => isLetter(kind) || kind === Char.digit;
