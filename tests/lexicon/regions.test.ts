// The list of regions against the public list of the home ministry's codes, as a development package brings it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import regions from '../../src/lexicon/grammar/regions.json';

const data = path.resolve(path.dirname(createRequire(import.meta.url).resolve('idn-area-data')), '../data');
const rows = (file: string): string[][] =>
  readFileSync(path.join(data, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

describe('regions', () => {
  it('are the 38 provinces', () => {
    const known = new Set(regions.flatMap(({ name, short }) => [name, ...short].map(fold)));
    const provinces = rows('provinces.csv').map(([, name = '']) => fold(name));
    expect(provinces).toHaveLength(38);
    expect(provinces.filter((name) => !known.has(name))).toEqual([]);
  });

  it('are the 514 regencies and cities, each in its kind', () => {
    const official = rows('regencies.csv').map(([, , name = '']) => fold(name.replace(/ADMINISTRASI |ADM\. /g, '')));
    const ours = regions.flatMap(({ regencies, cities }) => [
      ...regencies.map((name) => fold(`Kabupaten ${name}`)),
      ...cities.map((name) => fold(`Kota ${name}`)),
    ]);
    expect(official).toHaveLength(514);
    expect(ours.toSorted()).toEqual(official.toSorted());
  });

  it('name short forms only of regions that they list', () => {
    const stray = regions.flatMap((province) => {
      const names = new Set([...province.regencies, ...province.cities]);
      return Object.keys(province.shortNames ?? {}).filter((name) => !names.has(name));
    });
    expect(stray).toEqual([]);
  });
});
