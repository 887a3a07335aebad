// Reads the name of an award for comparing: folded, without the words that every award has, and with its level apart. Made
// once for each fact, since every fact is compared with those before it.
import { NUMBERS } from '../../award/draft';
import { words } from '../../word-set';

/** Words that every award's name may begin or end with. */
const GENERIC = words(
  'penghargaan anugerah anugrah piala piagam trofi plakat sertifikat predikat gelar opini kategori kualifikasi status nilai award awards tahun tingkat nasional',
);
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** "Juara II", "juara 2" and "juara ke-2" are one rank. */
export const fold = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/^(peringkat|posisi|urutan) (?!umum)/, 'juara ')
    .replace(/\bke[- ](?=[ivx\d]+$)/, '')
    .replace(/\b[iv]+$/, (numeral) => String(NUMERALS.indexOf(numeral) + 1 || numeral))
    .replace(/\b(?:pertama|(?:ke)?(satu|dua|tiga|empat|lima|enam))$/, (_, number?: string) =>
      String(number ? NUMBERS.indexOf(number) + 1 : 1),
    );

/** The words and numbers of a text, without its marks. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
export const wordsOf = (text: string): string[] => wordsIn(fold(text));

/** What tells whether two awards are one. */
export interface AwardName {
  readonly folded: string;
  /** The folded level, or nothing. */
  readonly level: string;
  /** Words that tell neither the kind nor the year nor the level. */
  readonly proper: readonly string[];
}

/** The name of an award, ready to be compared. */
export function awardName(award: string, level: string | null): AwardName {
  const folded = fold(award);
  const levelWords = wordsOf(level ?? '');
  const proper = wordsIn(folded).filter(
    (word) => !GENERIC.has(word) && !/^(19|20)\d\d$/.test(word) && !levelWords.includes(word),
  );
  return { folded, level: fold(level), proper };
}

/** "uhc" of "universal health coverage". */
function isInitials(word: string, name: readonly string[]): boolean {
  return (
    word.length > 2 &&
    name.length >= word.length &&
    name
      .map((part) => part[0])
      .join('')
      .includes(word)
  );
}

/** "Penghargaan UHC" and "Universal Health Coverage (UHC) Award 2024": one name holds the other, in full or by its initials. */
export function namesAgree(a: AwardName, b: AwardName): boolean {
  if (a.folded === b.folded) return true;
  if (a.level && b.level && a.level !== b.level) return false;
  const [few, many] = a.proper.length <= b.proper.length ? [a.proper, b.proper] : [b.proper, a.proper];
  return few.length > 0 && few.every((word) => many.includes(word) || isInitials(word, many));
}
