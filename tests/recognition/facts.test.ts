// What counts as an award fact, and how each of its arguments is found. All sentences are made up for these tests.
import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../src/recognition/mention';
import { recognize } from '../../src/recognition/recognize';
import { lexicon, recognizeSentence } from './annotated';

/** Facts as "award: recipient", in the order of the text. */
const told = (text: string): string[] =>
  recognizeSentence(text).facts.map(({ award, recipient }) => `${award}: ${recipient}`);

const slot = (text: string, name: keyof PlacedFact): unknown[] =>
  recognizeSentence(text).facts.map((fact) => fact[name]);

describe('a fact is an award that was really received', () => {
  it.each([
    ['Kota Madiun meraih predikat Informatif.', 1],
    ['Pemkab Gresik kembali mempertahankan opini WTP.', 1],
    ['Nilai SAKIP Kabupaten Tuban masih BB.', 1],
    ['Pemkab Gresik menargetkan predikat A dalam penilaian SAKIP.', 0],
    ['Bupati Gresik berharap tahun ini daerahnya yang baru dimekarkan dapat meraih opini WTP.', 0],
    ['Kota Madiun gagal mempertahankan opini WTP.', 0],
    ['Semoga Kabupaten Tuban meraih Piala Adipura.', 0],
    ['Adipura adalah penghargaan bagi kota yang bersih.', 0],
    ['Opini WTP bukan jaminan bebas dari penyimpangan.', 0],
    ['Kabupaten Tuban masuk nominasi Paritrana Award 2024.', 0],
    ['Kota Madiun masuk nominasi Adipura dan mudah-mudahan meraih Piala Adipura.', 0],
    ['Kota Madiun meraih predikat Informatif, sedangkan Kota Blitar menargetkan predikat yang sama.', 1],
    ['Nilai A tidak ada artinya tanpa perubahan.', 0],
    ['Realisasi belanja Kota Batu menempati urutan kelima.', 0],
    ['Kota Madiun berupaya untuk mempertahankan opini WTP.', 0],
    ['Bupati Gresik menjelaskan meraih opini WTP memerlukan kerja sama semua dinas.', 0],
    ['Kota Madiun berbagi cara memperoleh predikat Informatif kepada Kota Blitar.', 0],
    ['Kota Madiun mampu untuk mempertahankan opini WTP.', 1],
    ['Wali Kota Madiun bersyukur daerahnya bisa mempertahankan Piala Adipura.', 1],
    ['Kabupaten Tuban siap meraih Piala Adipura.', 0],
    ['Kota Batu menargetkan juara umum. "Sederhana saja, juara umum," kata pelatih.', 0],
    ['Kota Batu menargetkan juara umum. Kota Batu meraih juara umum pada hari terakhir.', 1],
    ['Dinas yang nilainya kategori Cukup tak perlu berkecil hati.', 0],
    ['Kota Madiun naik dari Tidak Informatif menjadi Cukup Informatif.', 2],
  ])('%s', (text, count) => {
    expect(recognizeSentence(text).facts).toHaveLength(count);
  });

  it('is stated once, however often the text repeats the award', () => {
    expect(told('Kota Madiun meraih opini Wajar Tanpa Pengecualian (WTP). WTP ini diserahkan di Surabaya.')).toEqual([
      'opini Wajar Tanpa Pengecualian: Kota Madiun',
    ]);
  });

  it.each([
    [
      'names the recipient',
      'recipient',
      'Opini WTP diumumkan kemarin. Opini WTP itu diraih Kota Madiun.',
      'Kota Madiun',
    ],
    [
      'tells the year',
      'year',
      'Kota Madiun meraih Piala Adipura. Piala Adipura untuk tahun 2018 itu diraih Kota Madiun.',
      '2018',
    ],
    ['tells the giver', 'giver', 'Kota Madiun meraih opini WTP. Opini WTP itu diberikan BPK RI.', 'BPK RI'],
  ] as const)('is completed by a repetition that %s', (_, name, text, value) => {
    expect(slot(text, name)).toEqual([value]);
  });

  it.each([
    [
      'Kontingen Kota Batu meraih Lencana Melati, Lencana Darma Bakti.',
      ['Lencana Melati: Kontingen Kota Batu', 'Lencana Darma Bakti: Kontingen Kota Batu'],
    ],
    ['Kota Batu meraih Piala Adipura. Adipura itu diarak warga.', ['Piala Adipura: Kota Batu']],
  ])('is told apart from its siblings alone: %s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ['Kota Madiun Raih Predikat Informatif\nKota Madiun meraih predikat Informatif.', 1],
    ['Kota Madiun Raih Predikat Informatif\nPiagam diserahkan kemarin di Surabaya.', 1],
    ['Kota Madiun Kejar Predikat Informatif\nPiagam akan diserahkan besok di Surabaya.', 0],
  ])('counts from the headline only where the text says nothing like it: %s', (text, count) => {
    expect(recognize(text, lexicon).facts).toHaveLength(count);
  });
});

describe('recipients', () => {
  it.each([
    ['the subject', 'Kota Payakumbuh meraih predikat Informatif.', ['predikat Informatif: Kota Payakumbuh']],
    ['behind a passive verb', 'Juara III diraih Kota Batu.', ['Juara III: Kota Batu']],
    [
      'directly behind ranks',
      'Terbaik I diraih Kabupaten Lamongan, Terbaik II Kabupaten Tuban, dan Terbaik III Kota Batu.',
      ['Terbaik I: Kabupaten Lamongan', 'Terbaik II: Kabupaten Tuban', 'Terbaik III: Kota Batu'],
    ],
    [
      'a row',
      'Kota Batu, Kabupaten Tuban, dan Kabupaten Gresik meraih predikat Informatif.',
      [
        'predikat Informatif: Kota Batu',
        'predikat Informatif: Kabupaten Tuban',
        'predikat Informatif: Kabupaten Gresik',
      ],
    ],
    [
      'paired by "masing-masing"',
      'Kota Madiun dan Kota Blitar masing-masing meraih Juara I dan Juara II.',
      ['Juara I: Kota Madiun', 'Juara II: Kota Blitar'],
    ],
    [
      'the object of giving',
      'Kementerian PANRB memberikan Predikat A kepada Polres Gresik.',
      ['Predikat A: Polres Gresik'],
    ],
    [
      'the audited, not the audit office',
      'BPK memberikan opini Wajar Tanpa Pengecualian (WTP) atas LKPD Provinsi Bali.',
      ['opini Wajar Tanpa Pengecualian: Provinsi Bali'],
    ],
    [
      'the person, not the employer',
      'Sri Handayani, dosen FKIP, menerima Satyalancana Karya Satya XX Tahun.',
      ['Satyalancana Karya Satya XX Tahun: Sri Handayani'],
    ],
    ['a counted group', 'Sebanyak 37 daerah memperoleh opini WTP.', ['opini WTP: 37 daerah']],
    [
      'a smaller place without the one that holds it',
      'Juara II diraih Desa Sukorejo, Kabupaten Gresik.',
      ['Juara II: Desa Sukorejo'],
    ],
    [
      'what "itu" means',
      'Dinas Kesehatan Kota Batu berbenah. Tahun ini kantor itu meraih predikat Informatif.',
      ['predikat Informatif: Dinas Kesehatan Kota Batu'],
    ],
    [
      'no place of the ceremony',
      'Predikat Informatif diserahkan di Kota Batu kepada Kabupaten Tuban.',
      ['Predikat Informatif: Kabupaten Tuban'],
    ],
    [
      'officials in the plural as one group',
      'Gubernur memberi selamat kepada para bupati dan wali kota yang dianugerahi Lencana Melati.',
      ['Lencana Melati: bupati dan wali kota'],
    ],
    [
      'the body, not who took the award in hand',
      'Kota Madiun menerima opini WTP. Opini WTP diterima langsung oleh Sekretaris Daerah Kota Madiun.',
      ['opini WTP: Kota Madiun'],
    ],
    [
      'the government, not the audit office',
      'BPK memberikan opini WTP. Raihan ini yang kelima diraih pemerintah.',
      ['opini WTP: pemerintah'],
    ],
    ['whoever is named as something', 'KPK menobatkan Desa Sukorejo sebagai Juara I.', ['Juara I: Desa Sukorejo']],
    [
      'the body whose head received it',
      'Sekretaris Daerah Kabupaten Klaten menerima predikat Informatif.',
      ['predikat Informatif: Kabupaten Klaten'],
    ],
    [
      'the members of a counted group',
      'Dua daerah meraih predikat Informatif, yakni Kota Batu dan Kota Blitar.',
      ['predikat Informatif: Kota Batu', 'predikat Informatif: Kota Blitar'],
    ],
    [
      'several that "kedua … itu" means',
      'SMAN 2 Batu dan SMKN 1 Batu berbenah. Kini kedua sekolah itu meraih Piala Adiwiyata.',
      ['Piala Adiwiyata: SMAN 2 Batu', 'Piala Adiwiyata: SMKN 1 Batu'],
    ],
    [
      'no speaker for himself',
      'Kota Batu meraih Juara II. Rudi Hartono mengaku bersyukur Kota Batu meraih Juara II.',
      ['Juara II: Kota Batu'],
    ],
    [
      'similar awards',
      'Kota Madiun meraih predikat Informatif. Predikat serupa disandang Kota Blitar.',
      ['predikat Informatif: Kota Madiun', 'predikat Informatif: Kota Blitar'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it('carry on within a paragraph and go back to the topic in the next', () => {
    const text =
      'Kota Madiun meraih predikat Informatif. Juara II diraih Kota Blitar.\nPada 2021, opini WTP sudah diperoleh.';
    expect(told(text)).toEqual(['predikat Informatif: Kota Madiun', 'Juara II: Kota Blitar', 'opini WTP: Kota Madiun']);
  });
});

describe('lists', () => {
  it('give each line its fact, with the recipient that announces the list', () => {
    const text =
      'Sepanjang 2023, Dinas Kesehatan Kota Batu menerima:\n1. predikat Informatif dari Komisi Informasi;\n2. sertifikat ISO 9001:2015.';
    expect(recognizeSentence(text).facts.map(({ award, recipient, year }) => [award, recipient, year])).toEqual([
      ['predikat Informatif', 'Dinas Kesehatan Kota Batu', '2023'],
      ['sertifikat ISO 9001:2015', 'Dinas Kesehatan Kota Batu', '2023'],
    ]);
  });

  it('give the announced award to each line', () => {
    expect(told('Predikat Informatif diberikan kepada:\n1) Dinas Kesehatan Kota Batu;\n2) Kota Madiun.')).toEqual([
      'Predikat Informatif: Dinas Kesehatan Kota Batu',
      'Predikat Informatif: Kota Madiun',
    ]);
  });

  it('read the cells of a table', () => {
    const text =
      'Kota Madiun meraih penghargaan berikut.\nNo | Penghargaan | Capaian | Pemberi\n1 | Paritrana Award 2023 | Terbaik I | BPJS Ketenagakerjaan';
    expect(recognizeSentence(text).facts[0]).toMatchObject({
      award: 'Paritrana Award 2023',
      level: 'Terbaik I',
      recipient: 'Kota Madiun',
      giver: 'BPJS Ketenagakerjaan',
      year: '2023',
    });
  });

  it('do not make facts of lines without awards', () => {
    expect(told('Rapat membahas:\n1. anggaran Kota Madiun;\n2. jadwal Kota Blitar.')).toEqual([]);
  });
});

describe('levels', () => {
  it.each([
    ['Kota Madiun meraih opini WTP.', 'WTP'],
    ['Ombudsman RI menempatkan Kota Madiun di zona hijau.', 'hijau'],
    ['Dinas Kesehatan Kota Batu memperoleh nilai SAKIP A.', 'A'],
    ['Kota Madiun meraih Juara II Lomba Perpustakaan.', 'Juara II'],
    ['Rini Astuti menerima Satyalancana Karya Satya XX Tahun.', 'XX Tahun'],
    ['Kota Madiun menerima Piala Adipura.', null],
  ])('%s', (text, level) => {
    expect(slot(text, 'level')).toEqual([level]);
  });
});

describe('years', () => {
  it.each([
    ['Kota Madiun memperoleh nilai SAKIP A pada 2019, 2020, dan 2021.', ['2019', '2020', '2021']],
    ['Kota Madiun meraih Paritrana Award 2023.', ['2023']],
    ['Kota Madiun menerima sertifikat ISO 9001:2015.', [null]],
    ['Kota Madiun meraih opini WTP, Senin (12/5/2025).', ['2025']],
    ['Kota Madiun meraih opini WTP atas LKPD tahun 2023, Senin (12/5/2024).', ['2023']],
    ['Kota Madiun meraih opini WTP berdasarkan pengelolaan keuangan TA. 2021.', ['2021']],
    ['Nilai SAKIP Kota Batu naik dari B pada 2021 menjadi BB pada 2022.', ['2021', '2022']],
    ['Sesuai UU No. 14 tahun 2008, Kota Batu meraih predikat Informatif.', [null]],
    [
      'Kota Madiun meraih opini WTP, Senin (12/5/2025).\nSebelumnya, Kota Madiun meraih predikat Informatif.',
      ['2025', null],
    ],
  ])('%s', (text, years) => {
    expect(slot(text, 'year')).toEqual(years);
  });
});

describe('givers, events and programmes', () => {
  it.each([
    ['Kota Madiun meraih opini WTP dari BPK RI.', 'giver', 'BPK RI'],
    ['Kementerian PANRB memberikan Predikat A kepada Polres Gresik.', 'giver', 'Kementerian PANRB'],
    [
      'Kota Madiun meraih opini WTP. Piagam diserahkan Kepala Badan Kepegawaian Negara (BKN).',
      'giver',
      'Badan Kepegawaian Negara (BKN)',
    ],
    ['Kota Madiun meraih opini WTP. Piagam diserahkan Wakil Gubernur Jawa Timur.', 'giver', null],
    ['Rini Astuti dari Dinas Kesehatan Kota Batu meraih Juara II.', 'giver', null],
    ['Kota Madiun meraih opini WTP dalam acara Malam Apresiasi Daerah di Surabaya.', 'event', 'Malam Apresiasi Daerah'],
    [
      'Kota Madiun meraih opini WTP. Piagam diserahkan di Gedung Grahadi, Surabaya.',
      'event',
      'Gedung Grahadi, Surabaya',
    ],
    ['Kota Madiun meraih predikat A dalam penilaian SAKIP.', 'programme', 'SAKIP'],
    ['Kota Madiun meraih Peringkat I realisasi pendapatan.', 'programme', 'realisasi pendapatan'],
    ['Kota Madiun meraih Terbaik I Penurunan Stunting tingkat provinsi.', 'programme', 'Penurunan Stunting'],
    ['Kota Madiun meraih Terbaik I Pustakawan Berprestasi tingkat provinsi.', 'programme', null],
    ['Kota Madiun meraih nilai B untuk reformasi birokrasi.', 'programme', 'reformasi birokrasi'],
    ['Perumda Air Minum Tirta Jaya meraih Juara II.', 'programme', null],
    [
      'Puskesmas Jati meraih predikat Paripurna. Sertifikat dikeluarkan Kementerian Kesehatan.',
      'giver',
      'Kementerian Kesehatan',
    ],
    ['Kota Madiun meraih predikat A di sela Rapat Kerja Nasional di Bali.', 'event', 'Rapat Kerja Nasional'],
    ['Kota Madiun meraih Terbaik I Kategori Perencanaan dan Mutasi.', 'programme', 'Perencanaan dan Mutasi'],
    ['Kota Madiun meraih Terbaik I kategori kota.', 'programme', null],
    ['Kota Madiun meraih opini WTP oleh BPK RI.', 'giver', 'BPK RI'],
    ['Piala Adipura diraih Kota Batu dan diterima oleh Dinas Kesehatan.', 'giver', null],
    [
      'Kota Madiun meraih predikat Informatif dari hasil penilaian Komisi Informasi Pusat.',
      'giver',
      'Komisi Informasi Pusat',
    ],
    ['Bupati Gresik menyerahkan Piala Adiwiyata kepada SMAN 2 Gresik.', 'giver', 'Bupati Gresik'],
    ['Kota Batu meraih Piala Adipura dan Piala Adiwiyata dari KLHK.', 'giver', 'KLHK'],
    ['Kota Batu meraih Juara I pada Porprov Jatim 2022.', 'event', 'Porprov Jatim 2022'],
    ['Lomba Kadarkum 2019 digelar di Batu. SMAN 2 Batu meraih Juara I.', 'event', 'Lomba Kadarkum 2019'],
    ['SMAN 2 Batu meraih Juara I Lomba Kadarkum 2019.', 'event', null],
    ['Kota Madiun meraih Juara I dari kegiatan Kampanye Hijau.', 'event', null],
    ['Kota Madiun meraih Juara I dari kegiatan Kampanye Hijau.', 'programme', 'Kampanye Hijau'],
    ['Kota Madiun meraih Juara I lewat inovasi Jempol Sehat.', 'programme', 'Jempol Sehat'],
    ['Kota Madiun meraih Piala Adipura atas pengelolaan sampah mandiri.', 'programme', 'pengelolaan sampah mandiri'],
    ['Kota Madiun meraih Piala Adipura atas nama warga.', 'programme', null],
    ['Kota Madiun meraih Piala Adipura untuk Kabupaten Gresik.', 'programme', null],
    ['Kota Madiun meraih medali emas cabang olahraga tinju.', 'programme', 'cabang olahraga tinju'],
    [
      'Kota Madiun meraih zona hijau dalam Penilaian Kepatuhan Pelayanan.',
      'programme',
      'Penilaian Kepatuhan Pelayanan',
    ],
  ] as const)('%s (%s)', (text, name, value) => {
    expect(new Set(slot(text, name))).toEqual(new Set([value]));
  });

  it('of a ceremony stay out of sentences that look back', () => {
    const text =
      'Kota Madiun meraih opini WTP dari BPK RI dalam acara Malam Apresiasi Daerah.\nSebelumnya, Kota Madiun meraih predikat Informatif.';
    expect(slot(text, 'giver')).toEqual(['BPK RI', null]);
    expect(slot(text, 'event')).toEqual(['Malam Apresiasi Daerah', null]);
  });
});

describe('the region behind a body and the class of a contest are no recipients', () => {
  it.each([
    ['Pemerintah Kabupaten Sumenep, Jawa Timur, meraih opini WTP.', ['Pemerintah Kabupaten Sumenep']],
    ['Kota Batu, Kota Blitar, dan Kota Madiun meraih opini WTP.', ['Kota Batu', 'Kota Blitar', 'Kota Madiun']],
    ['Kabupaten Tuban meraih Piala Adipura untuk kategori Kota Kecil.', ['Kabupaten Tuban']],
  ])('%s', (text, recipients) => {
    expect(slot(text, 'recipient')).toEqual(recipients);
  });
});
