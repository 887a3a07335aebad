// What holds for any text whatever, tried on thousands of made-up ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/lexicon/entries';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from './annotated';

const RUNS = { numRuns: 10_000 };

/** Words that mean something to the grammar, known forms, ordinary words, marks, and any Unicode. */
const forms = entries.flatMap((entry) => entry.forms.map((form) => (typeof form === 'string' ? form : form.text)));
const grammar =
  'Predikat A Memuaskan Juara II Top 30 Kepala Dinas Plt. Perhubungan Provinsi Jatim Kota Batu ( ) " \' , . - / : \n dan di yang meraih kepada 2023 tahun ke-2 Bupati inovasi Award'.split(
    ' ',
  );
const ordinary = 'warga itu datang pada hari ini untuk rapat bersama dengan mereka Budi Santoso'.split(' ');
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...grammar) },
  { weight: 3, arbitrary: fc.constantFrom(...forms) },
  { weight: 3, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('recognition of any text', { timeout: 300_000 }, () => {
  it('reports spans that lie in the text, in order, without overlap, with exactly their words', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { mentions, facts } = recognize(source, lexicon);
        let at = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(source.slice(mention.start, mention.end)).toBe(mention.text);
          at = mention.end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
        for (const fact of facts) expect(mentions[fact.mention]?.kind).toBe('award');
      }),
      RUNS,
    );
  });

  it('gives the same mentions for the same text', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(recognize(source, lexicon)).toEqual(recognize(source, lexicon));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'Penghargaan Kota ',
    'Desa Bora Kecamatan ',
    'Predikat "',
    'penghargaan sebagai Kota ',
    'kategori daerah terbaik ',
  ])('survives "%s" thousands of times over', (phrase) => {
    const source = phrase.repeat(5000);
    for (const mention of recognize(source, lexicon).mentions)
      expect(source.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it.each([
    ['qualifies a rank', `Juara${' umum'.repeat(20_000)}`],
    ['stands before a title', `${'wakil '.repeat(20_000)}presiden`],
    ['stands before a title, in capitals', `${'Wakil '.repeat(20_000)}Presiden`],
    ['ranks an award', 'juara 1 anugerah '.repeat(20_000)],
    ['numbers a unit of the army', `Kodim 0818${'-1'.repeat(20_000)}`],
  ])('survives what %s over and over', (_, source) => {
    for (const mention of recognize(source, lexicon).mentions)
      expect(source.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('survives any Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const mention of recognize(source, lexicon).mentions)
          expect(source.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      RUNS,
    );
  });

  it('lets no name go on over the whole page', () => {
    const { mentions } = recognize('Kabupaten Juara Muara tingkat '.repeat(500), lexicon);
    expect(Math.max(...mentions.map(({ text }) => text.length))).toBeLessThan(500);
  });

  it('takes no number of the next line for that of a document', () => {
    expect(recognize('Judul\nLintas K/L/D\n30', lexicon).mentions.map(({ text }) => text)).toEqual(['K/L/D']);
  });

  it('an added paragraph changes nothing before it, definitions aside', () => {
    const harmless = text.filter((source) => !source.includes('('));
    fc.assert(
      fc.property(harmless, harmless, (first, second) => {
        const alone = recognize(`Judul\n${first}`, lexicon).mentions;
        const together = recognize(`Judul\n${first}\n${second}`, lexicon).mentions;
        expect(together.slice(0, alone.length)).toEqual(alone);
      }),
      RUNS,
    );
  });
});
