// The two languages of the interface, and how numbers, dates and small numerals read in them.
import type { Text } from '../lexicon/entry';

export type Language = keyof Text;

const WORDS: Record<Language, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};
const ENGLISH_ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A count in words up to ten, in digits beyond. */
export const countWord = (count: number, language: Language): string => WORDS[language][count] ?? String(count);

/** A rank in words: "kedua", "second"; in digits beyond nine. */
export function ordinalWord(rank: number, language: Language): string {
  if (language === 'en') return ENGLISH_ORDINALS[rank] ?? `${rank}th`;
  if (rank === 1) return 'pertama';
  return rank <= 10 ? `ke${countWord(rank, 'id')}` : `ke-${rank}`;
}

/** A number in the language's notation: "88,31" or "88.31". */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

/**
 * A day in the language's notation.
 * @param day as `YYYY-MM-DD`; anything else is given back as it is.
 */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}
