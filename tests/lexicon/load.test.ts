import { describe, expect, it } from 'vitest';
import { compileLexicon, formWords } from '../../src/lexicon/compile';
import { entries, scales } from '../../src/lexicon/entries';
import { type Entry, KINDS } from '../../src/lexicon/entry';
import defaults from '../../src/lexicon/grammar/defaults.json';
import wordClasses from '../../src/lexicon/grammar/words.json';
import { loadLexicon } from '../../src/lexicon/load';
import { recognize } from '../../src/recognition/recognize';

describe('the compiled lexicon', () => {
  const compiled = compileLexicon(entries, scales);
  const loaded = loadLexicon(JSON.parse(JSON.stringify(compiled)));

  it('keeps id, kind and type of every entry when it is written down and read', () => {
    expect([...loaded.entryById.values()]).toMatchObject(entries.map(({ id, kind, type }) => ({ id, kind, type })));
  });

  it.each([
    ['opini-bpk', ['bpk']],
    ['swasti-saba', ['kemenkes', 'kemendagri']],
    ['sakip', undefined],
  ])('knows the institutions that give %s', (id, givers) => {
    expect(loaded.entryById.get(id)?.givers).toEqual(givers);
  });

  it('holds no explanation, which recognition does not need', () => {
    expect(JSON.stringify(compiled)).not.toContain(entries[0]?.explanation.id);
  });

  it.each(KINDS)('explains what a rule finds by entries of its own kind: %s', (kind) => {
    const wrong = Object.values(defaults[kind]).filter((id) => loaded.entryById.get(id)?.kind !== kind);
    expect(wrong).toEqual([]);
  });

  it('has room for every word class in 31 bits', () => {
    expect(Object.keys(wordClasses).length).toBeLessThanOrEqual(31);
    expect(loaded.bit('status')).toBeGreaterThan(0);
  });
});

describe('a lexicon of 20,000 entries', () => {
  it('compiles, loads, and is recognised', () => {
    const [model] = entries as [Entry];
    const many = Array.from({ length: 20_000 }, (_, i): Entry => {
      const name = `Layanan ${i.toString(26).replace(/./g, (digit) => 'bcdfghjklmnpqrstvwxyzaeiou'[parseInt(digit, 26)] ?? '')}`;
      return { ...model, id: `layanan-${i}`, kind: 'term', type: 'service', name, forms: [name] };
    });
    const loaded = loadLexicon(JSON.parse(JSON.stringify(compileLexicon(many, []))));
    expect(loaded.entryById.size).toBe(many.length);
    const last = many.at(-1) as Entry;
    const { mentions } = recognize(`Berita\nWarga memakai ${last.name} setiap hari.`, loaded);
    expect(mentions.map(({ entry }) => entry)).toEqual([last.id]);
  });
});

describe('formWords', () => {
  it.each([
    ['KUA-PPAS', ['kua', 'ppas']],
    ['Kab./Kota', ['kab', 'kota']],
    ['P.K.K.', ['pkk']],
    ['Riset & Inovasi', ['riset', 'dan', 'inovasi']],
    ['Cepat, Tanggap', ['cepat', 'tanggap']],
    ['', []],
  ])('%s -> %j', (phrase, words) => {
    expect(formWords(phrase)).toEqual(words);
  });
});
