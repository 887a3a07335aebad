// Where names of awards end and where a second one begins, by constructions of news from many regions: each with sentences
// in which the name goes on and sentences in which it does not. Other kinds of mentions are not asked for here.
import { describe, expect, it } from 'vitest';
import { annotate } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

describe('a rank and the place that got it', () => {
  it.each([
    'Untuk [award:juara harapan I] Desa Sukamaju, hadiahnya Rp 60 juta.',
    'Ada [award:Juara III] Kecamatan Sukajaya dan [award:Harapan II] Desa Arga Jaya.',
    'Kota itu masuk [award:Zona Hijau Penyelenggaraan Pelayanan Publik] menurut Ombudsman.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('a known name that goes on', () => {
  it.each([
    'Badan itu menerima penghargaan geospasial [award:Bhumandala Informasi Geospasial Batas Desa/Kelurahan] kemarin.',
    'Ia menerima [award:Satya Lancana Karya Praja Nugraha] dari Presiden.',
    'Ia disematkan [award:Tanda Kehormatan Satyalencana Karya Satya] kemarin.',
    'Kota itu meraih penghargaan geospasial [award:Bhumandala] Kategori Pemerintah Kota.',
    'Sekolah itu meraih penghargaan geospasial [award:Bhumandala] Dinas Pendidikan Kota Batu.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('two names that "dan" joins', () => {
  it.each([
    'Sekolah itu menerima penghargaan sebagai [award:Sekolah Adiwiyata Nasional] dan [award:Adiwiyata Mandiri tahun 2022] kemarin.',
    'Gubernur menerima [award:Penghargaan Pembina Kabupaten dan Kota Peduli HAM] kemarin.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('years behind a name', () => {
  it.each([
    'Perusahaan itu meraih [award:PROPER Hijau 2020-2021] kemarin.',
    'Kota itu meraih [award:Adipura 2021/2022] dan [award:WTP 2023].',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});
