import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../../src/lexicon/check';

const entry = {
  id: 'contoh',
  kind: 'term',
  type: 'concept',
  name: 'Contoh',
  forms: ['Contoh Istilah'],
  explanation: {
    id: 'Kalimat contoh ini cukup panjang untuk lolos dari pemeriksaan panjang.',
    en: 'This sample sentence is long enough to pass the length check easily.',
  },
  basis: ['UU 23/2014'],
  checked: '2026-11-24',
  confidence: 'likely',
};
const scale = {
  id: 'skala',
  name: { id: 'Skala', en: 'Scale' },
  award: 'contoh',
  schemes: ['contoh'],
  levels: [
    { word: 'Baik', from: 50, to: 100 },
    { word: 'Kurang', from: 0, to: 50 },
  ],
  confidence: 'likely',
};

const check = (entries: readonly unknown[], scales: readonly unknown[] = []): string[] =>
  checkLexicon([{ file: 'contoh.json', entries }], scales);

describe('checkLexicon', () => {
  it('finds nothing wrong with a right entry and scale', () => {
    expect(check([entry], [scale])).toEqual([]);
  });

  it.each([
    ['an unknown field', { extra: 1 }, /contoh/],
    ['a type of another kind', { type: 'medal' }, /does not belong/],
    ['a missing language', { explanation: { id: entry.explanation.id } }, /explanation/],
    [
      'an unfinished sentence',
      { explanation: { ...entry.explanation, id: 'Kalimat contoh ini tidak diakhiri dengan tanda titik sama sekali' } },
      /does not end/,
    ],
    ['too many words', { explanation: { ...entry.explanation, en: `${'word '.repeat(50)}end.` } }, /words, at most/],
    [
      'filler',
      {
        explanation: {
          ...entry.explanation,
          id: 'Istilah yang digunakan dalam pemerintahan untuk menyebut suatu hal tertentu.',
        },
      },
      /filler/,
    ],
    ['a basis in another notation', { basis: ['Undang-Undang Nomor 23 Tahun 2014'] }, /basis/],
    ['a link to an unofficial host', { link: 'https://example.com/a' }, /official host/],
    ['a two-letter form that stands alone', { forms: ['RB'] }, /near/],
    ['letters that are not in the words', { acronym: 'KPK', name: 'Komisi Pemilihan Umum' }, /KPK does not agree/],
    ['a digit that repeats nothing', { acronym: 'SP3D', name: 'Surat Perintah Pencairan Dana' }, /does not agree/],
    ['a related entry that does not exist', { related: ['tidak-ada'] }, /does not exist/],
    ['a scale that does not exist', { scale: 'tidak-ada' }, /does not exist/],
  ])('reports %s', (_, change, message) => {
    expect(check([{ ...entry, ...change }]).join('\n')).toMatch(message);
  });

  it.each([
    ['initials', { acronym: 'KPU', name: 'Komisi Pemilihan Umum' }],
    ['letters from inside the words', { acronym: 'Kadishub', name: 'Kepala Dinas Perhubungan' }],
    ['a digit that repeats a letter', { acronym: 'SP2D', name: 'Surat Perintah Pencairan Dana' }],
    ['a digit in front', { acronym: '3T', name: 'Daerah Tertinggal, Terdepan, dan Terluar' }],
    ['the expansion in another language', { acronym: 'WHO', name: 'Badan X', expansion: 'World Health Organization' }],
    ['a reason why they differ', { acronym: 'P-21', name: 'Berkas Lengkap', letters: { id: 'Kode.', en: 'A code.' } }],
    ['a short name of several words', { acronym: 'Desa Cantik', name: 'Desa Cinta Statistik' }],
  ])('accepts an acronym by %s', (_, change) => {
    expect(check([{ ...entry, ...change }])).toEqual([]);
  });

  it('tells for every broken entry at once the file, the id and what is wrong', () => {
    const { id: _, ...nameless } = entry;
    expect(check([{ ...entry, kind: 'animal' }, { ...entry, id: 'lain', checked: 'today' }, nameless])).toEqual([
      expect.stringMatching(/^contoh\.json: contoh: kind: /),
      expect.stringMatching(/^contoh\.json: lain: checked: /),
      expect.stringMatching(/^contoh\.json: \{"kind":"term".*: id: /),
    ]);
    const wrong = { ...entry, id: 'lain', forms: ['Lain Lagi'], related: ['y'] };
    expect(check([{ ...entry, basis: ['x'] }, wrong])).toEqual([
      expect.stringMatching(/^contoh\.json: contoh: basis/),
      expect.stringMatching(/^contoh\.json: lain: related entry y/),
    ]);
  });

  it('leaves the looks of own terms to readers', () => {
    expect(check([{ ...entry, id: 'own-x' }])).toEqual([expect.stringMatching(/own-x: only the reader’s own/)]);
    expect(check([{ ...entry, own: {} }])).toEqual([expect.stringMatching(/contoh: only the reader’s own/)]);
  });

  it('reports an id that stands twice', () => {
    expect(check([entry, { ...entry, forms: ['Lain Lagi'] }]).join('\n')).toMatch(/stands twice/);
  });

  it('reports a form with two owners, unless its context chooses', () => {
    const other = { ...entry, id: 'lain' };
    expect(check([entry, other]).join('\n')).toMatch(/belongs to contoh and lain/);
    const conditional = { ...other, forms: [{ text: 'Contoh Istilah', near: ['lain'] }] };
    expect(check([entry, conditional])).toEqual([]);
  });

  it.each([
    [
      'a gap between levels',
      [
        { word: 'Baik', from: 60, to: 100 },
        { word: 'Kurang', from: 0, to: 50 },
      ],
      /gap or overlap/,
    ],
    [
      'overlapping levels',
      [
        { word: 'Baik', from: 40, to: 100 },
        { word: 'Kurang', from: 0, to: 50 },
      ],
      /gap or overlap/,
    ],
    ['an empty level', [{ word: 'Baik', from: 90, to: 50 }, { word: 'Kurang' }], /empty/],
  ])('reports %s', (_, levels, message) => {
    expect(check([entry], [{ ...scale, levels }]).join('\n')).toMatch(message);
  });
});
