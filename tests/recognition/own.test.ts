import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForms } from '../../src/lexicon/compile';
import { loadForms } from '../../src/lexicon/load';
import { ownEntry } from '../../src/own/entry';
import type { OwnTerm } from '../../src/own/term';
import { recognize } from '../../src/recognition/recognize';
import { ownTerm } from '../support/own';
import { lexicon } from './annotated';

const formsOf = (terms: readonly OwnTerm[]) => loadForms(compileForms(terms.map(ownEntry)));
const term = (words: string, more: Partial<OwnTerm> = {}) => ownTerm({ id: 'own-mine', term: words, ...more });
const read = (text: string, ...terms: OwnTerm[]) => recognize(text, lexicon, formsOf(terms));
/** Words with entry and further entries, of all mentions. */
const marks = (text: string, ...terms: OwnTerm[]) =>
  read(text, ...terms).mentions.map(({ text: words, entry, also = [] }) => [words, entry, ...also].join(' > '));

describe('own terms', () => {
  it.each([
    ['as written', 'Warga ikut rembuk wargi.', 'Rembuk Wargi', 'rembuk wargi'],
    ['with a clitic', 'Lewat rembuk warginya, desa maju.', 'Rembuk Wargi', 'rembuk warginya'],
    ['in capitals', 'RAPAT REMBUK WARGI DIGELAR', 'Rembuk Wargi', 'REMBUK WARGI'],
    ['with another joint', 'Kata si-jempol itu baru.', 'Si Jempol', 'si-jempol'],
    ['without the joint', 'Rapat XYAPPAS dimulai.', 'XYA-PPAS', 'XYAPPAS'],
    ['as an acronym', 'Program QZT dimulai.', 'QZT', 'QZT'],
    ['in another script', 'Kata ꦱꦼꦩꦫꦁ ditulis di sana.', 'ꦱꦼꦩꦫꦁ', 'ꦱꦼꦩꦫꦁ'],
    ['with signs', 'Rumus =SUM(A1) dipakai.', '=SUM(A1)', '=SUM(A1)'],
  ])('are found %s', (_how, text, words, found) => {
    expect(marks(text, term(words))).toContain(`${found} > own-mine`);
  });

  it.each([
    ['misspelt', 'Warga ikut musyawarahan wargi.', 'Musyawarahen Wargi'],
    ['an acronym in small letters', 'Katanya qzt itu.', 'QZT'],
    ['inside a word', 'Perembukan itu.', 'rembuk'],
    ['across a line', 'Rembuk\nWargi', 'Rembuk Wargi'],
  ])('are not found %s', (_how, text, words) => {
    expect(marks(text, term(words)).filter((mark) => mark.includes('own-'))).toEqual([]);
  });

  it('are found under each of their spellings, with their kind and a reason', () => {
    const [mention] = read(
      'Lewat rembug desi.',
      term('Rembuk Wargi', { forms: ['Rembug Desi'], kind: 'award' }),
    ).mentions;
    expect(mention).toMatchObject({
      text: 'rembug desi',
      kind: 'award',
      entry: 'own-mine',
      reason: { rule: 'own', words: ['rembug desi'] },
    });
  });

  it('are found as long as possible', () => {
    const terms = [term('Zarka Wira'), term('Zarka Wira Buana', { id: 'own-long' })];
    expect(marks('Tim Zarka Wira Buana datang.', ...terms)).toEqual(['Zarka Wira Buana > own-long']);
  });
});

describe('an own term beside the lexicon', () => {
  it('wins over the same words and names what they mean there', () => {
    expect(marks('Setiap OPD hadir.')).toEqual(['OPD > opd']);
    expect(marks('Setiap OPD hadir.', term('OPD'))).toEqual(['OPD > own-mine > opd']);
  });

  it('keeps its region', () => {
    const text = 'Rapat di Dinas Perhubungan Provinsi Jawa Timur kemarin.';
    const [before] = read(text).mentions;
    expect(marks(text, term('Dinas Perhubungan'))).toEqual([`${before?.text} > own-mine > ${before?.entry}`]);
  });

  it('is named by what is longer', () => {
    const text = 'Kepala Dinas Perhubungan Provinsi Jawa Timur hadir.';
    const [before] = read(text).mentions;
    expect(marks(text, term('Dinas Perhubungan'))).toEqual([
      [before?.text, before?.entry, ...(before?.also ?? []), 'own-mine'].join(' > '),
    ]);
  });

  it('takes the place of all that it holds, and facts stay', () => {
    const text = 'Dishub Jatim meraih Predikat Memuaskan untuk SAKIP tahun 2023.';
    const facts = recognize(text, lexicon).facts.map(({ mention: _, ...fact }) => fact);
    const { mentions, facts: kept } = read(text, term('Predikat Memuaskan untuk SAKIP'));
    expect(facts).toHaveLength(1);
    expect(kept.map(({ mention: _, ...fact }) => fact)).toEqual(facts);
    expect(mentions[kept[0]?.mention ?? -1]?.entry).toBe('own-mine');
  });

  it('changes nothing where it does not stand', () => {
    const words = [
      'OPD',
      'SAKIP',
      'Dishub Jatim',
      'meraih',
      'Predikat',
      'Memuaskan',
      'Bupati',
      'Gresik',
      '.',
      ',',
      '\n',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 30 }),
        fc.subarray(words.slice(0, 8)),
        (parts, own) => {
          const text = parts.join(' ');
          const terms = own.map((each, index) => term(each, { id: `own-${index}` }));
          const plain = recognize(text, lexicon);
          const { mentions, facts } = read(text, ...terms);
          const touched = (start: number, end: number): boolean =>
            mentions.some((each) => each.start < end && start < each.end && JSON.stringify(each).includes('"own-'));
          for (const each of plain.mentions) if (!touched(each.start, each.end)) expect(mentions).toContainEqual(each);
          for (const [index, each] of mentions.entries()) {
            expect(each.text).toBe(text.slice(each.start, each.end));
            expect(each.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          }
          for (const [index, fact] of facts.entries()) {
            const before = plain.mentions[plain.facts[index]?.mention ?? -1];
            const now = mentions[fact.mention];
            expect(before && now && now.start < before.end && before.start < now.end).toBe(true);
          }
        },
      ),
    );
  });
});
