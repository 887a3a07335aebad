import { describe, expect, it } from 'vitest';
import { createSuggestions } from '../../src/background/omnibox';
import { entries } from '../../src/lexicon/entries';
import type { Entry } from '../../src/lexicon/entry';
import { createSearch } from '../../src/lexicon/search';

const search = createSearch(entries);

describe('suggestions of the address bar', () => {
  it.each([
    ['sakip', 'id', /^Sistem Akuntabilitas Kinerja Instansi Pemerintah \(SAKIP\) \(Istilah\): /],
    ['sakip', 'en', /\(Term\): /],
    ['reformasi birokrsi', 'id', /^Reformasi Birokrasi/],
  ] as const)('for %j in %s begin with the entry that is meant', (typed, language, line) => {
    expect(createSuggestions(search, false)(typed, language)[0]?.description).toMatch(line);
  });

  it.each(['', '   ', 'zzqx', '<script>'])('for %j invent nothing', (typed) => {
    expect(createSuggestions(search, true)(typed, 'id')).toEqual([]);
  });

  it('are found again by what they put into the bar', () => {
    for (const { content } of createSuggestions(search, true)('dinas', 'id'))
      expect(search(content, 1).entries[0]?.name).toBe(content);
  });

  const hostile: Entry = {
    ...(entries[0] as Entry),
    name: 'A & <b>',
    explanation: { id: `"x" 'y' ${'kata '.repeat(90)}`, en: 'e' },
  };
  const one = () => ({ entries: [hostile], guessed: false });

  it('are escaped where the browser reads XML, and as they are elsewhere', () => {
    expect(createSuggestions(one, true)('a', 'id')[0]?.description).toContain('A &amp; &lt;b&gt;');
    expect(createSuggestions(one, false)('a', 'id')[0]?.description).toContain('A & <b>');
  });

  it('are cut behind a word when they are long', () => {
    expect(createSuggestions(one, false)('a', 'id')[0]?.description).toMatch(/^.{1,145} kata …$/);
  });
});
