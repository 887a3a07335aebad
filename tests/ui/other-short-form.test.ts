import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lexicon/entry';
import { spelledFor } from '../../src/ui/other-short-form';

const entry: Entry = {
  id: 'kereta-kota',
  kind: 'term',
  type: 'service',
  name: 'Kereta kota',
  acronym: 'LRT',
  expansion: 'Light Rail Transit',
  letters: { id: 'dari bahasa Inggris', en: 'from English' },
  forms: ['LRT', 'MRT', { text: 'Mass Rapid Transit', near: ['kereta'] }, 'KRL', 'LRT Jabodebek'],
  explanation: { id: 'Kereta di dalam kota.', en: 'Trains in a city.' },
  checked: '2026-11-24',
  confidence: 'likely',
};

describe('letters that a card spells', () => {
  it.each<[why: string, written: string, acronym: string | undefined, expansion: string | undefined]>([
    ['its own', 'LRT', 'LRT', 'Light Rail Transit'],
    ['its own inside of longer ones', 'LRTJ', 'LRT', 'Light Rail Transit'],
    ['its own with dots', 'L.R.T.', 'LRT', 'Light Rail Transit'],
    ['its own beside a name', 'LRT Jabodebek', 'LRT', 'Light Rail Transit'],
    ['its own beside words in small letters', 'kereta kota', 'LRT', 'Light Rail Transit'],
    ['those of another short form whose words it has', 'MRT', 'MRT', 'Mass Rapid Transit'],
    ['none of another one whose words it has not', 'KRL', undefined, undefined],
  ])('are %s: %s', (_why, written, acronym, expansion) => {
    const spelled = spelledFor(entry, written);
    expect([spelled.acronym, spelled.expansion, spelled.name]).toEqual([acronym, expansion, 'Kereta kota']);
    expect(spelled.letters !== undefined).toBe(acronym === 'LRT');
  });

  it('are none of an entry without any', () => {
    const { acronym: _a, expansion: _e, letters: _l, ...plain } = entry;
    expect(spelledFor(plain, 'MRT')).toBe(plain);
  });
});
