import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/text/normalizer';
import { Shape, type Tokens, tokenize } from '../../src/text/tokenizer';

function tokensOf(source: string): Tokens {
  const { text, folded } = normalize(source);
  return tokenize(text, folded);
}

const words = ({ text, count, start, end }: Tokens): string[] =>
  Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));

function shapeOf(source: string, word: string): number {
  const tokens = tokensOf(source);
  return tokens.shape[words(tokens).indexOf(word)] ?? 0;
}

describe('tokenize', () => {
  it.each([
    ['words and marks', 'Kepala Dinas, (Kadis).', ['Kepala', 'Dinas', ',', '(', 'Kadis', ')', '.']],
    ['numbers keep their marks', 'naik 82,34 dari 1.743', ['naik', '82,34', 'dari', '1.743']],
    ['a final comma is no part of a number', 'tahun 2023, lalu', ['tahun', '2023', ',', 'lalu']],
    ['dotted acronyms are one word', 'Ketua P.K.K. desa', ['Ketua', 'P.K.K', '.', 'desa']],
    ['an initial is not an acronym', 'M. Rizal', ['M', '.', 'Rizal']],
    ['apostrophes inside words stay', "Al-Qur'an 'Predikat'", ['Al', '-', "Qur'an", "'", 'Predikat', "'"]],
    ['digits with letters are one word', 'TPS 3R', ['TPS', '3R']],
    ['line breaks are tokens', 'satu\ndua', ['satu', '\n', 'dua']],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => {
    expect(words(tokensOf(source))).toEqual(expected);
  });

  it('tells capitals from small letters', () => {
    expect(shapeOf('nilai SAKIP naik', 'SAKIP') & Shape.upper).toBeTruthy();
    expect(shapeOf('nilai Sakip naik', 'Sakip') & Shape.upper).toBeFalsy();
    expect(shapeOf('nilai Sakip naik', 'Sakip') & Shape.capital).toBeTruthy();
    expect(shapeOf('nilai Sakip naik', 'naik') & Shape.capital).toBeFalsy();
    expect(shapeOf('nilai eSakip naik', 'eSakip') & Shape.capital).toBeTruthy();
  });

  it.each([
    ['a line in capitals', 'PEMKAB GRESIK RAIH PENGHARGAAN', true],
    ['a headline with every word capitalised', 'Gubernur Khofifah Resmikan Puskesmas Baru', true],
    ['a sentence', 'Gubernur meresmikan puskesmas yang baru di Gresik', false],
    ['a long line of names', `${'Camat Bantargebang, Lurah Cikiwul, '.repeat(8)}hadir`, false],
  ])('capitals say nothing on %s: %s -> %s', (_, line, flat) => {
    expect(Boolean((tokensOf(line).shape[0] ?? 0) & Shape.flat)).toBe(flat);
  });
});
