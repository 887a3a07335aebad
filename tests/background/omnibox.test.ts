import { describe, expect, it } from 'vitest';
import { createSuggestions } from '../../src/background/omnibox';
import { searchBoth } from '../../src/background/search-both';
import { entries } from '../../src/lexicon/entries';
import type { Entry } from '../../src/lexicon/entry';
import { createSearch } from '../../src/lexicon/search';
import { ownEntry } from '../../src/own/entry';
import { ownTerm } from '../support/own';

const searchNow = createSearch(entries);
const search = async (query: string, most: number) => searchNow(query, most);

describe('suggestions of the address bar', () => {
  it.each([
    ['sakip', 'id', /^Sistem Akuntabilitas Kinerja Instansi Pemerintah \(SAKIP\) \(Istilah\): /],
    ['sakip', 'en', /\(Term\): /],
    ['reformasi birokrsi', 'id', /^Reformasi Birokrasi/],
  ] as const)('for %j in %s begin with the entry that is meant', async (typed, language, line) => {
    expect((await createSuggestions(search, false)(typed, language))[0]?.description).toMatch(line);
  });

  it.each(['', '   ', 'zzqx', '<script>'])('for %j invent nothing', async (typed) => {
    expect(await createSuggestions(search, true)(typed, 'id')).toEqual([]);
  });

  it('are found again by what they put into the bar', async () => {
    for (const { content } of await createSuggestions(search, true)('dinas', 'id'))
      expect(searchNow(content, 1).entries[0]?.name).toBe(content);
  });

  it('say which terms are the reader’s own, and are no more than asked for', async () => {
    const own = Array.from({ length: 9 }, (_, i) => ownEntry(ownTerm({ id: `own-${i}`, forms: [`rembuk ${i}`] })));
    const both = async () => searchBoth({ entries: own, guessed: false }, searchNow('sakip', 6));
    const lines = await createSuggestions(both, false)('rembuk', 'id');
    expect(lines).toHaveLength(6);
    expect(lines[0]?.description).toBe('Rembuk Warga (Istilah saya): Pertemuan warga sebelum musyawarah desa.');
  });

  it('differ where an own term and an entry of the lexicon share a name, and both are found again', async () => {
    const known = entries.find(({ id }) => id === 'reformasi-birokrasi') as Entry;
    const mine = ownEntry(ownTerm({ term: known.name }));
    const both = async (query: string, most: number) =>
      searchBoth(createSearch([mine])(query, most), searchNow(query, most));
    const lines = await createSuggestions(both, false)(known.name, 'id');
    const contents = lines.map(({ content }) => content.toLowerCase());
    expect(new Set(contents).size).toBe(lines.length);
    expect(lines[0]).toMatchObject({ content: known.name, description: expect.stringContaining('Istilah saya') });
    expect(lines[1]?.description).toMatch(/^Reformasi Birokrasi.* \(Istilah\): /);
    expect((await both(lines[1]?.content ?? '', 1)).entries).toContainEqual(known);
  });

  it('are one line where one thing has no spelling that the other has not', async () => {
    const twice = [
      ownEntry(ownTerm({ forms: [] })),
      { ...(entries[0] as Entry), name: 'Rembuk Warga', forms: ['rembuk warga'] },
    ];
    const { acronym: _, expansion: __, ...second } = twice[1] as Entry;
    const same = async () => ({ entries: [twice[0] as Entry, second], guessed: false });
    expect(await createSuggestions(same, false)('rembuk', 'id')).toHaveLength(1);
  });

  const hostile: Entry = {
    ...(entries[0] as Entry),
    name: 'A & <b>',
    explanation: { id: `"x" 'y' ${'kata '.repeat(90)}`, en: 'e' },
  };
  const one = async () => ({ entries: [hostile], guessed: false });

  it('are escaped where the browser reads XML, and as they are elsewhere', async () => {
    expect((await createSuggestions(one, true)('a', 'id'))[0]?.description).toContain('A &amp; &lt;b&gt;');
    expect((await createSuggestions(one, false)('a', 'id'))[0]?.description).toContain('A & <b>');
  });

  it('are cut behind a word when they are long', async () => {
    expect((await createSuggestions(one, false)('a', 'id'))[0]?.description).toMatch(/^.{1,145} kata …$/);
  });
});
