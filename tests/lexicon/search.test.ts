import { describe, expect, it } from 'vitest';
import { entries } from '../../src/lexicon/entries';
import { createSearch } from '../../src/lexicon/search';

const search = createSearch(entries);
const names = (query: string, most = 10): string[] => search(query, most).entries.map(({ name }) => name);

describe('searching the lexicon', () => {
  it.each([
    ['SAKIP', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    ['sakip', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    ['organisasi perangkat daerah', 'Organisasi Perangkat Daerah'],
    ['opd', 'Organisasi Perangkat Daerah'],
    ['wakil gubernur', 'Wakil Gubernur'],
    ['wajar tanpa', 'Wajar Tanpa Pengecualian'],
  ])('“%s” finds %s first', (query, name) => {
    expect(names(query)[0]).toContain(name);
    expect(search(query, 10).guessed).toBe(false);
  });

  it.each([
    ['akuntabilitas sistem', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
    ['kinerja akuntab', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
  ])('“%s” finds words in another order, and beginnings: %s', (query, name) => {
    expect(names(query)).toContainEqual(expect.stringContaining(name));
  });

  it.each([
    ['gubenur', 'Gubernur'],
    ['orgnisasi perangkat daerah', 'Organisasi Perangkat Daerah'],
    ['wakil gubenur', 'Wakil Gubernur'],
    ['skaip', 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
  ])('“%s” with one wrong letter finds %s, and says that it is a guess', (query, name) => {
    expect(names(query)).toContainEqual(expect.stringContaining(name));
    expect(search(query, 10).guessed).toBe(true);
  });

  it.each([
    '',
    '   ',
    '?!',
    'xyzzy',
    'gbnr',
    'kucing terbang',
    'opq',
    '<script>',
    'wakli gubenrur',
    '\uD800',
    '__proto__',
  ])('“%s” finds nothing', (query) => {
    expect(search(query, 10)).toEqual({ entries: [], guessed: false });
  });

  it('gives no more than was asked for, and each entry once', () => {
    const found = search('dinas', 5).entries;
    expect(found).toHaveLength(5);
    const many = search('kepala', 500).entries;
    expect(new Set(many).size).toBe(many.length);
  });
});
