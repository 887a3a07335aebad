import { describe, expect, it } from 'vitest';
import { UnexplainedWords } from '../../src/cli/unexplained';
import { lexicon } from '../recognition/annotated';

describe('UnexplainedWords', () => {
  it('counts what no entry explains, in most articles first, with an example', () => {
    const words = new UnexplainedWords(lexicon);
    words.add('Judul\nRapat QRSX dan SAKIP dibahas. Kata QRSX begitu.');
    words.add('Judul\nWarga menerima QRSX dan ZWYT.');
    expect(words.list()).toEqual([
      { words: 'QRSX', count: 3, articles: 2, example: 'Judul Rapat QRSX dan SAKIP dibahas. Kata QRSX begitu.' },
      expect.objectContaining({ words: 'ZWYT', count: 1, articles: 1 }),
    ]);
  });

  it.each([
    ['what an entry explains', 'Setiap OPD dan SAKIP dibahas.'],
    ['a line in capitals', 'WARGA KAMPUNG SEBELAH MENGADAKAN KERJA BAKTI'],
    ['Roman numerals', 'Pada abad XIX dan bab III begitu.'],
  ])('passes over %s', (_, text) => {
    const words = new UnexplainedWords(lexicon);
    words.add(text);
    expect(words.list()).toEqual([]);
  });
});
