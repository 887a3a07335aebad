// What a fact takes from its ceremony: giver, event, place, year. All sentences are made up.
import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../src/recognition/mention';
import { recognizeSentence } from './annotated';

const slot = (text: string, name: keyof PlacedFact): unknown[] =>
  recognizeSentence(text).facts.map((fact) => fact[name]);

describe('events and places', () => {
  it.each([
    [
      'Kota Batu meraih Juara I dalam rangka Hari Kesatuan Gerak (HKG) PKK Ke-49 Tahun 2021.',
      'Hari Kesatuan Gerak (HKG) PKK Ke-49 Tahun 2021',
    ],
    [
      'Kota Batu meraih opini WTP dalam agenda Penyerahan Hasil Pemeriksaan atas Laporan Keuangan se-Jawa Timur.',
      'Penyerahan Hasil Pemeriksaan atas Laporan Keuangan se-Jawa Timur',
    ],
    [
      'Kota Batu meraih Piala Adipura. Piala diserahkan di Auditorium KH. M. Rasjidi, Kementerian Agama, Jakarta.',
      'Auditorium KH. M. Rasjidi, Kementerian Agama, Jakarta',
    ],
    ['Kota Batu meraih opini WTP. Opini diserahkan di Kantor BPK Perwakilan Bali, Denpasar.', null],
    ['Kota Batu meraih Piala Adipura. Wali kota berpidato di Hotel Santika, Medan.', null],
  ])('%s', (text, event) => {
    expect(slot(text, 'event')).toEqual([event]);
  });

  it('stay when a later sentence names the giver again', () => {
    const text =
      'KLHK memberikan Piala Adipura kepada Kota Batu dalam acara Malam Apresiasi Daerah.\nKLHK juga memberikan Piala Adiwiyata kepada Kota Blitar.';
    expect(slot(text, 'event')).toEqual(['Malam Apresiasi Daerah', 'Malam Apresiasi Daerah']);
  });
});

describe('a ceremony told of in passing', () => {
  it('ends with its paragraph; what follows is of the year of the article, with a giver of its own or none', () => {
    const text = [
      'Kota Batu meraih predikat Informatif dari Komisi Informasi, Senin (2/12/2024).',
      'Pemerintah bersyukur. Semua bekerja keras. Warga senang. Kota berbenah. Jalan bersih.',
      'Kementerian Kesehatan memberikan Piala Adipura kepada Kota Malang.',
      'Kabupaten Tuban meraih predikat Informatif.',
    ].join('\n');
    expect(slot(text, 'giver')).toEqual(['Komisi Informasi', 'Kementerian Kesehatan', null]);
    expect(slot(text, 'year')).toEqual(['2024', '2024', '2024']);
  });

  it('is none that a sentence without an award or one about awards in general tells of', () => {
    const text =
      'Kota Batu meraih predikat Informatif dari Komisi Informasi. Satu. Dua. Tiga. Empat. Lima. Enam.\nDana datang dari Kementerian Keuangan. Daerah yang meraih predikat Informatif mendapat dana dari Kementerian Sosial. Kota Blitar meraih predikat Informatif.';
    expect(slot(text, 'giver')).toEqual(['Komisi Informasi', 'Komisi Informasi']);
  });

  it('is none that a speaker states', () => {
    const text =
      'Kota Batu meraih predikat Informatif dari Komisi Informasi.\nWali Kota Batu menyatakan predikat Informatif itu milik warga.';
    expect(slot(text, 'giver')).toEqual(['Komisi Informasi']);
  });
});

describe('an event whose name goes on for thousands of brackets', () => {
  it('has an end', () => {
    const [event] = slot(`Kota Batu meraih Juara I dalam Rapat ${'Kerja (Raker) '.repeat(8000)}`, 'event');
    expect(String(event)).toMatch(/^Rapat Kerja \(Raker\) Kerja/);
    expect(String(event).length).toBeLessThan(1000);
  });
});

describe('events by name', () => {
  it.each([
    [
      'in full, with edition and scope',
      "Kota Batu meraih Juara I dalam Musabaqah Tilawatil Qur'an (MTQ) ke 40 Tingkat Provinsi Jatim Tahun 2018.",
      "Musabaqah Tilawatil Qur'an (MTQ) ke 40 Tingkat Provinsi Jatim Tahun 2018",
    ],
    [
      'whose full name begins a sentence',
      "Kota Batu meraih Juara I. Musabaqah Tilawatil Qur'an (MTQ) 2018 tingkat Provinsi Jatim ditutup kemarin.",
      "Musabaqah Tilawatil Qur'an (MTQ) 2018 tingkat Provinsi Jatim",
    ],
    [
      'with the act that opened it',
      'Piala Adipura diserahkan dalam pembukaan Rapat Koordinasi Nasional (Rakornas) Kehutanan (KPH) se Indonesia kepada Kota Batu.',
      'pembukaan Rapat Koordinasi Nasional (Rakornas) Kehutanan (KPH) se Indonesia',
    ],
    [
      'behind one that lies in the name of an award',
      'Kota Batu meraih Juara I Lomba Desa 2023 yang diserahkan dalam Rapat Koordinasi Nasional Desa 2023.',
      'Rapat Koordinasi Nasional Desa 2023',
    ],
    [
      'of a house, without its street',
      'Piala Adipura diserahkan kepada Kota Batu di Hotel Sunan Jalan Ahmad Yani, Senin (3/4/2023).',
      'Hotel Sunan',
    ],
  ])('%s', (_, text, event) => {
    expect(slot(text, 'event')[0]).toBe(event);
  });
});

describe('givers', () => {
  it.each([
    ['a magazine', 'Kota Batu mendapat Top Digital Award 2023 dari majalah IT Works.', 'majalah IT Works'],
    [
      'the vice president who hands over',
      'Piala Adipura diserahkan langsung oleh Wakil Presiden RI kepada Kota Batu.',
      'Wakil Presiden RI',
    ],
    ['a minister by the short form', 'Piala Adipura diserahkan Mendagri Budi Santoso kepada Kota Batu.', 'Mendagri'],
    ['no deputy of others who hands over', 'Piala Adipura diserahkan Wakil Bupati Tuban kepada Kota Batu.', null],
    ['no one who follows in an order', 'Kota Batu meraih Juara I, diikuti oleh DKI Jakarta di posisi kedua.', null],
    [
      'far behind the award, from an assessment',
      'Kota Batu meraih predikat A dalam hasil evaluasi penerapan akuntabilitas kinerja instansi pemerintah kota se-Jawa pada tahun ini dari Kementerian PANRB.',
      'Kementerian PANRB',
    ],
    ['nobody by whom it was won', 'Juara I dimenangkan oleh TP PKK Kota Batu.', null],
    ['nobody of whom a group consists', 'Dua daerah meraih Juara I, terdiri dari Dinas Kesehatan Kota Batu.', null],
    [
      'behind the other name of the award',
      'Kota Batu meraih opini Wajar Tanpa Pengecualian atau WTP dari BPK RI.',
      'BPK RI',
    ],
  ])('%s', (_, text, giver) => {
    expect(new Set(slot(text, 'giver'))).toEqual(new Set([giver]));
  });
});

describe('givers that the lexicon knows for an award', () => {
  it.each([
    [
      'stand by their fullest name where the article names them',
      'Tim BPK datang kemarin. Dua laporan diterima dari Badan Pemeriksa Keuangan. Kota Batu meraih opini WTP.',
      'Badan Pemeriksa Keuangan',
    ],
    ['are not added where the article does not name them', 'Kota Batu meraih opini WTP.', null],
    ['are no other bodies of the article', 'Tim Kemendagri datang kemarin. Kota Batu meraih opini WTP.', null],
    ['leave awards of the past alone', 'Tim BPK datang kemarin. Tahun lalu Kota Batu meraih opini WTP.', null],
  ])('%s', (_, text, giver) => {
    expect(slot(text, 'giver')).toEqual([giver]);
  });

  it('are not guessed for further awards where the article begins with a giver', () => {
    const text =
      'BPK memberikan opini WTP kepada Kota Batu. Warga senang. Pasar ramai. Hujan turun. Sawah hijau. Jalan mulus.\nSelain itu, Kota Batu meraih predikat Informatif. Komisi Informasi Pusat hadir pula.';
    expect(slot(text, 'giver')).toEqual(['BPK', null]);
  });
});

describe('years', () => {
  it.each([
    [
      'in the bracket behind the award',
      'Capaian KLA Kota Batu meningkat, yakni kategori Pratama (2019), Madya (2020, dan 2021).',
      ['2019', '2020', '2021'],
    ],
    [
      'both ends of a span',
      'Kota Batu dari tahun 2018 sampai dengan tahun 2020 meraih predikat Informatif.',
      ['2018', '2020'],
    ],
    [
      'that the next sentence lists',
      'Kota Batu meraih KLA tingkat Pratama. Yaitu pada tahun 2012, 2013, dan 2015.',
      ['2012', '2013', '2015'],
    ],
    [
      'of several accounts',
      'Kota Batu meraih opini WTP atas LKPD tahun anggaran 2013, 2014, dan 2015.',
      ['2013', '2014', '2015'],
    ],
    [
      'of the accounts that the article told of before',
      'BPK menyerahkan LHP atas LKPD 2015 pada Senin (6/6/2016). Warga senang. Jalan ramai. Kota Batu meraih opini WTP.',
      ['2015'],
    ],
    ['not of the start of a count', 'Kota Batu meraih opini WTP untuk kelima kali sejak 2018.', [null]],
    ['not of a law', 'Setia kepada UUD 1945, Kota Batu meraih predikat Informatif.', [null]],
    [
      'of the accounts rather than of the day',
      'Kota Batu meraih opini WTP, Senin (19/10/2020). Opini WTP itu atas LKPD tahun 2019.',
      ['2019'],
    ],
  ])('%s', (_, text, years) => {
    expect(slot(text, 'year')).toEqual(years);
  });
});

describe('programmes', () => {
  it.each([
    ['Kota Batu meraih peringkat pertama Penilaian Kinerja.', 'Penilaian Kinerja'],
    ['Kota Batu meraih SAKIP Award.', 'SAKIP'],
    ['Kota Batu meraih Anugerah Desa Wisata Indonesia 2023.', null],
    [
      'Pada lomba penyuluhan bina keluarga balita dimenangkan Kota Batu sebagai Juara 1.',
      'penyuluhan bina keluarga balita',
    ],
    ['Kota Batu meraih opini WTP atas LKPD tahun 2022.', 'LKPD'],
    ['Kemenpan RB hadir saat Kota Batu meraih predikat Baik.', null],
  ])('%s', (text, programme) => {
    expect(slot(text, 'programme')).toEqual([programme]);
  });

  it.each([
    ['Pemerintah Kota Batu memberikan Penghargaan Adiwiyata Mandiri kepada SMP Negeri 1 Batu.', 'Mandiri'],
    ['Kota Batu meraih predikat Sangat Baik dalam penilaian SPBE.', 'Sangat Baik'],
  ])('levels without the name of the scheme: %s', (text, level) => {
    expect(slot(text, 'level')).toEqual([level]);
  });
});
