import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/text/normalizer';
import { sentenceNumbers } from '../../src/text/sentence';
import { tokenize } from '../../src/text/tokenizer';

function sentenceCount(source: string): number {
  const { text, folded } = normalize(source);
  const tokens = tokenize(text, folded);
  return new Set(sentenceNumbers(tokens)).size;
}

describe('sentenceNumbers', () => {
  it.each([
    ['two sentences', 'Bupati hadir. Warga senang.', 2],
    ['a question and an answer', 'Siapa? Bupati.', 2],
    ['an acting title', 'Kata Plt. Kepala Dinas itu.', 1],
    ['a regency', 'Warga Kab. Gresik datang.', 1],
    ['an initial', 'Menurut M. Rizal Hidayat begitu.', 1],
    ['a bracket before the full stop', 'Bupati hadir (6/6/2024). Tahun lalu tidak.', 2],
    ['a decimal number', 'Nilai 82.34 naik.', 1],
    ['lines end sentences', 'Judul berita\nIsi berita', 2],
    ['an abbreviation before a small letter', 'Biaya Rp. lima juta', 1],
  ])('%s', (_, text, expected) => {
    expect(sentenceCount(text)).toBe(expected);
  });
});
