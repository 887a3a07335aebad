// Where names of awards end and where a second one begins, by constructions of news from many regions: each with sentences
// in which the name goes on and sentences in which it does not. Other kinds of mentions are not asked for here.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon } from './annotated';

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

describe('places that follow a rank in brackets', () => {
  it.each([
    'Desa Mawar mengungguli Desa Seroja ([award:peringkat kedua]), Desa Kenanga ([award:ketiga]) dan Desa Dahlia ([award:keempat]).',
    'Adik Ani ([award:peringkat kedua]) menggandeng anak (ketiga) itu.',
    'Di sana ada Desa Kenanga (ketiga) dan Desa Dahlia (keempat).',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('places that bear the name or a grade of an award', () => {
  it.each([
    'Warga melewati Jalan Adipura dan Jl. Kalpataru kemarin.',
    'Warga bersih-bersih di Desa Melati kemarin.',
    'Warga menyambut [award:Adipura] di jalan kemarin.',
    'Daerah itu menjadi [award:Provinsi Informatif] tahun ini.',
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

describe('roles in which somebody is best', () => {
  it.each([
    'Kabupaten itu dinilai sebagai [award:Anggota JDIH Kabupaten terbaik ketiga nasional] kemarin.',
    'Kota itu menjadi [award:pengelola Jaringan Dokumentasi Hukum (JDH) 2020 terbaik pertama tingkat nasional].',
    'Kantor itu meraih penghargaan sebagai [award:satker penyerapan anggaran terbaik] kemarin.',
    'Untuk [award:kategori Kabupaten terbaik pertama] ada tiga calon.',
    'Ia bekerja sebagai pelayan masyarakat dengan hasil terbaik bagi warga.',
    'Ia dikenal sebagai Bupati yang memberi pelayanan terbaik.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('fields in small letters that were won', () => {
  it.each([
    '[award:Juara cabang tilawah anak-anak putra] diraih Rina, [award:juara tahfiz 20 juz putri] diraih Sari.',
    '[award:Juara busana adat] jatuh kepada SMPN 1.',
    'Ia menjadi juara kelas dan juara kampung.',
    'Para juara lomba lari hadir, daftar juara ditempel.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('fields with commas behind a rank', () => {
  it.each([
    'Kota itu meraih [award:peringkat kedua Perencanaan Kebutuhan, Pengadaan, Kepangkatan dan Pensiun] kemarin.',
    '[award:Juara I] Dinas Sosial, Dinas Pendidikan, dan Dinas Kesehatan.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('places by themselves', () => {
  it.each([
    'Provinsi itu berada pada [award:urutan ke-18] secara nasional.',
    'Kota itu ada di [award:posisi ketiga] dari 34 provinsi.',
    'Tahun lalu masih [award:urutan ke-4], tahun ini [award:nomor 1 nasional].',
    'Harga cabai ada di urutan kedua, dan nomor 1 di pasar.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what closes a name', () => {
  it.each([
    'Tim itu menjadi [award:TPID terbaik kawasan Indonesia Timur] lagi.',
    'Kantor itu menjadi [award:Satker Terbaik periode Semester I 2022] lagi.',
    'Polsek itu mendapat [award:predikat Polsek Terbaik kelompok A] kemarin.',
    'Kota itu menjadi [award:pengelola kepegawaian terbaik tingkat kabupaten tipe B] kemarin.',
    '[award:Juara 1] Kampung KB Pelangi Kecamatan Nguter.',
    'Kota itu meraih [award:Anugerah KPAI] dan penghargaan KPAI.',
    'Gubernur menyerahkan [award:Sertifikat Eliminasi Malaria] ke-27 kabupaten.',
    'Ia menerima penghargaan sebagai [award:Kepala Desa Digital (KDD) 2022] kemarin. Sudah ada lima [award:KDD 2022] lain.',
    'Ini deretan pemenang [award:Adipura 2023] itu.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('agents that are best at a field', () => {
  it.each([
    'Kelurahan itu menjadi [award:Pelaksana Terbaik Perilaku Hidup Bersih] kemarin.',
    'Desa itu [award:pelaksana terbaik SDGs tingkat nasional] kemarin.',
    'Ia pelayan terbaik di sini, dan pedagang terbaik Kota Batu.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what is best in a headline', () => {
  it.each([
    ['Lapas Mojokerto Sabet Prestasi Lapas Terbaik II Se-Indonesia', ['Lapas Terbaik II Se-Indonesia']],
    ['Batu Raih Penghargaan Sebagai Kota Terbaik Pertama', ['Kota Terbaik Pertama']],
    ['Polda Sumut Dinilai Juri Sebagai Polda Terbaik', ['Polda Terbaik']],
    ['Pemprov Raih Pembina Terbaik Kedua', ['Pembina Terbaik Kedua']],
    ['Bupati Janjikan Pelayanan Terbaik untuk Warga', []],
    ['Pemkab Batu Terbaik II', ['Terbaik II']],
  ])('%s', (headline, expected) => {
    const { mentions } = recognize(`${headline}\nWarga senang dengan kabar itu.`, lexicon);
    const found = mentions.filter(({ kind, end }) => kind === 'award' && end <= headline.length);
    expect(found.map(({ text }) => text)).toEqual(expected);
  });
});
