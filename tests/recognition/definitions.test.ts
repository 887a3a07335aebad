import { describe, expect, it } from 'vitest';
import { abbreviates, blends } from '../../src/recognition/definitions';

describe('abbreviates', () => {
  it.each([
    ['OPD', 'Organisasi Perangkat Daerah', true],
    ['Bakorwil', 'Badan Koordinasi Wilayah', true],
    ['Forkopimda', 'Forum Koordinasi Pimpinan Daerah', true],
    ['BPKAD', 'Badan Pengelolaan Keuangan dan Aset Daerah', true],
    ['WBK', 'Wilayah Bebas dari Korupsi', true],
    ['OPD', 'Organisasi Daerah', false],
    ['BPK', 'Kementerian Keuangan', false],
    ['A', 'Akademi', false],
  ])('%s of %s: %s', (short, name, expected) => {
    expect(abbreviates(short, name.split(' '))).toBe(expected);
  });
});

describe('blends', () => {
  it.each([
    ['Pusdik Brimob', 'Pusat Pendidikan Korps Brimob', true],
    ['Semesta Berencana', 'Sehari Mencari Solusi di Kecamatan Bersinergi dan Terencana', true],
    ['Pusdik', 'Pusat Pendidikan Korps Brimob', false],
    ['Jawa Timur', 'Kepala Dinas Perhubungan', false],
    ['Semesta Berencana', 'sehari mencari solusi bersinergi dan terencana', false],
  ])('%s of %s: %s', (short, name, expected) => {
    expect(blends(short, name.split(' '))).toBe(expected);
  });
});
