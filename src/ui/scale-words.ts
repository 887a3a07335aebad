// How a level and its place on a scale read in words. Drawing is the business of card-scale.ts.
import type { Level, Scale } from '../lexicon/scale';
import { countWord, formatNumber, type Language, ordinalWord } from './language';

const WORDING = {
  id: {
    between: (from: string, to: string) => `${from} sampai ${to}`,
    above: (from: string) => `di atas ${from}`,
    aboveUpTo: (from: string, to: string) => `di atas ${from} sampai ${to}`,
    andMore: (from: string) => `${from} ke atas`,
    upTo: (to: string) => `sampai ${to}`,
    value: (range: string) => `nilai ${range}`,
    highest: (count: string) => `tertinggi dari ${count} tingkat`,
    place: (rank: string, count: string) => `${rank} dari ${count} tingkat`,
  },
  en: {
    between: (from: string, to: string) => `${from} to ${to}`,
    above: (from: string) => `above ${from}`,
    aboveUpTo: (from: string, to: string) => `above ${from} up to ${to}`,
    andMore: (from: string) => `${from} or more`,
    upTo: (to: string) => `up to ${to}`,
    value: (range: string) => `a score ${range}`,
    highest: (count: string) => `highest of ${count} levels`,
    place: (rank: string, count: string) => `${rank} of ${count} levels`,
  },
} as const;

/** The level's short name: grade and word, "A, Memuaskan"; whichever there is. */
const levelName = (level: Level): string =>
  level.grade && level.grade !== level.word ? `${level.grade}, ${level.word}` : level.word;

/** The bounds of a level in the language's notation, empty where the scale gives none. */
function boundsOf(scale: Scale, { from, to }: Level, language: Language): { from: string; to: string; open: boolean } {
  return {
    from: from === undefined ? '' : formatNumber(from, language),
    to: to === undefined ? '' : formatNumber(to, language),
    // A scale that begins at zero holds zero, even where its bounds are exclusive.
    open: scale.boundary === 'above' && from !== 0,
  };
}

/** The values that a level holds, in words ("di atas 80 sampai 90"), or null when the scale gives none. */
export function rangeWords(scale: Scale, level: Level, language: Language): string | null {
  const words = WORDING[language];
  const { from, to, open } = boundsOf(scale, level, language);
  if (from && to) return open ? words.aboveUpTo(from, to) : words.between(from, to);
  if (from) return open ? words.above(from) : words.andMore(from);
  return to ? words.upTo(to) : null;
}

/** The same in signs, for the drawing: ">80–90". */
export function rangeSigns(scale: Scale, level: Level, language: Language): string {
  const { from, to, open } = boundsOf(scale, level, language);
  if (from && to) return `${open ? '>' : ''}${from}–${to}`;
  if (from) return `${open ? '>' : '≥'}${from}`;
  return to && `≤${to}`;
}

/** "Kedua dari tujuh tingkat": the place of a level, best first. */
function placeWords(index: number, count: number, language: Language): string {
  const words = WORDING[language];
  if (index === 0) return words.highest(countWord(count, language));
  return words.place(ordinalWord(index + 1, language), countWord(count, language));
}

/** One sentence on a level: its name, its values, its place. */
export function levelSentence(scale: Scale, index: number, language: Language): string {
  const level = scale.levels[index];
  if (!level) return '';
  const range = rangeWords(scale, level, language);
  const parts = [range && WORDING[language].value(range), placeWords(index, scale.levels.length, language)];
  return `${levelName(level)}: ${parts.filter(Boolean).join(', ')}.`;
}
