import { describe, expect, it } from 'vitest';
import { compileLexicon, formWords } from '../../src/lexicon/compile';
import { entries, scales } from '../../src/lexicon/entries';
import { KINDS } from '../../src/lexicon/entry';
import defaults from '../../src/lexicon/grammar/defaults.json';
import wordClasses from '../../src/lexicon/grammar/words.json';
import { loadLexicon } from '../../src/lexicon/load';

describe('the compiled lexicon', () => {
  const compiled = compileLexicon(entries, scales);
  const loaded = loadLexicon(JSON.parse(JSON.stringify(compiled)));

  it('keeps id, kind and type of every entry through the compact notation', () => {
    expect([...loaded.entryById.values()]).toEqual(entries.map(({ id, kind, type }) => ({ id, kind, type })));
  });

  it('holds no explanation: those stay with the background', () => {
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
