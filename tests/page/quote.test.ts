import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { quoteOf } from '../../src/page/quote';
import { createSentences } from '../../src/page/sentence-around';
import { readText } from '../../src/page/text-map';

function quote(paragraphs: readonly string[], words: string) {
  const html = `<h1>Judul berita</h1><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = readText(findArticle(new JSDOM(html).window.document));
  const start = page.text.indexOf(words);
  return quoteOf(page, { start, end: start + words.length }, createSentences());
}

const LONG = 'kata '.repeat(400);

describe('a quotation', () => {
  it.each<[string, string[], string, { sentence: string; prefix: string; suffix: string }]>([
    [
      'takes the sentence of several',
      ['Pagi itu cerah. Dinas meraih SAKIP, kata Plt. Kadis Budi. Semua gembira.'],
      'SAKIP',
      {
        sentence: 'Dinas meraih SAKIP, kata Plt. Kadis Budi.',
        prefix: 'Pagi itu cerah. Dinas meraih ',
        suffix: ', kata Plt. Kadis Budi. Semua ge',
      },
    ],
    ['never leaves the paragraph', ['Satu.', 'SAKIP', 'Tiga.'], 'SAKIP', { sentence: 'SAKIP', prefix: '', suffix: '' }],
    [
      'takes both sentences of a name that holds a full stop',
      ['Ada Top. Inovasi di sana.'],
      'Top. Inovasi',
      { sentence: 'Ada Top. Inovasi di sana.', prefix: 'Ada ', suffix: ' di sana.' },
    ],
  ])('%s', (_what, paragraphs, words, expected) => {
    expect(quote(paragraphs, words)).toEqual(expected);
  });

  it.each([
    ['before it', `${LONG}SAKIP.`],
    ['behind it', `SAKIP ${LONG}.`],
    ['around it', `${LONG}SAKIP ${LONG}.`],
    ['without a space', `${'x'.repeat(2000)}SAKIP${'x'.repeat(2000)}`],
  ])('of a “sentence” without end %s is cut, at words', (_what, paragraph) => {
    const { sentence } = quote([paragraph], 'SAKIP');
    expect(sentence).toContain('SAKIP');
    expect(sentence.length).toBeLessThanOrEqual(1006);
    expect(sentence).toMatch(/^(kata|SAKIP)\b|^SAKIP$/);
  });
});
