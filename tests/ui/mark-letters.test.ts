import { expect, it } from 'vitest';
import { markLetters } from '../../src/ui/mark-letters';

/** What the acronym took stands in capitals, all else in small letters. */
const marked = (acronym: string, words: string): string | null =>
  markLetters(acronym, words)
    ?.map(({ text, taken }) => (taken ? text.toUpperCase() : text.toLowerCase()))
    .join('') ?? null;

it.each([
  ['Kades', 'Kepala Desa', 'KepAla DESa'],
  ['Kadishub', 'Kepala Dinas Perhubungan', 'KepAla DInaS perHUBungan'],
  ['Poktan', 'Kelompok Tani', 'kelomPOK TANi'],
  ['Jakstrada', 'Kebijakan dan Strategi Daerah', 'kebiJAKan dan STRAtegi DAerah'],
  ['Bakorwil', 'Badan Koordinasi Wilayah', 'BAdan KOoRdinasi WILayah'],
  ['Coklit', 'Pencocokan dan Penelitian', 'pencoCOKan dan peneLITian'],
  ['Gakkumdu', 'Sentra Penegakan Hukum Terpadu', 'sentra peneGAKan huKUM terpaDU'],
  ['RSUD-X', 'Rumah Sakit Umum Daerah X', 'Rumah Sakit Umum Daerah X'],
])('%s takes from %s its own letters', (acronym, words, expected) => {
  expect(marked(acronym, words)).toBe(expected);
});

it.each([
  ['letters that the words do not have', 'XYZ', 'Kepala Desa'],
  ['letters in another order', 'Dek', 'Kepala Desa'],
  ['a single letter', 'K', 'Kepala'],
  ['no letters at all', '--', 'Kepala'],
  ['no words', 'KD', ''],
])('finds nothing for %s', (_what, acronym, words) => {
  expect(markLetters(acronym, words)).toBeNull();
});

it('takes little time for long words in which the letters stand everywhere', () => {
  expect(markLetters('a'.repeat(12), 'a '.repeat(150))).not.toBeNull();
});
