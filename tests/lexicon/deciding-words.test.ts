import { expect, it } from 'vitest';
import { decidingWords } from '../../src/lexicon/deciding-words';
import type { Entry } from '../../src/lexicon/entry';

const NEAR = ['sapi', 'ternak', 'mulut dan kuku', 'kurban', 'vaksin'];
const pmk = {
  forms: ['Penyakit Mulut dan Kuku', 'Vaksinasi PMK', { text: 'PMK', near: NEAR }],
} as unknown as Entry;

function decide(text: string, words = 'PMK'): readonly string[] {
  const start = text.indexOf(words);
  return decidingWords(pmk, { start, end: start + words.length, text: words }, text);
}

it.each([
  ['words of the paragraph', 'Seekor sapi sembuh dari PMK.', ['sapi']],
  ['words behind the mention, in any case', 'PMK menyerang Sapi', ['sapi']],
  [
    'words of earlier paragraphs, after those of its own',
    'Harga ternak naik.\nPMK menyerang sapi.',
    ['sapi', 'ternak'],
  ],
  ['no words of later paragraphs', 'PMK.\nSapi', []],
  ['no parts of words', 'PMK pada sapiens', []],
  ['phrases', 'Wabah penyakit mulut dan kuku (PMK)', ['mulut dan kuku']],
  ['three words at most', 'PMK: sapi, ternak, kurban, vaksin', ['sapi', 'ternak', 'kurban']],
])('tells %s', (_what, text, expected) => {
  expect(decide(text)).toEqual(expected);
});

it.each(['Vaksinasi PMK', 'Penyakit Mulut dan Kuku', 'PMKX'])(
  'tells nothing where “%s” needs no such words',
  (words) => {
    expect(decide(`Seekor sapi: ${words}.`, words)).toEqual([]);
  },
);
