import { describe, expect, it } from 'vitest';
import { annotate, recognizeSentence } from './annotated';

describe('awards are found by the grammar of their names', () => {
  it.each([
    'Dinas itu meraih [award:Predikat A] dan [award:Predikat Memuaskan].',
    'Desa kami menjadi [award:Juara II tingkat kecamatan].',
    'Tim itu menyabet [award:Juara Harapan I] di kejuaraan itu.',
    'Sekolah itu meraih [award:juara 1 lomba tertib administrasi Tingkat Provinsi Jambi tahun 2018].',
    'Kota kami duduk di [award:peringkat kedua nasional].',
    'Inovasi itu masuk [award:Top 45].',
    'Mereka meraih [award:Penghargaan Pelayanan Ramah Anak 2024] kemarin.',
    'Kota Batu meraih [award:Piala Adipura] lagi.',
    'Daerah itu kembali meraih [award:opini Wajar Tanpa Pengecualian] ([award:WTP]) dari pemeriksa.',
    'Rumah sakit itu menerima [award:PERSI Award 2023] di Bandung.',
    'Kabupaten itu kini berstatus [award:KLA Nindya].',
    'Ia dianugerahi [award:Satyalancana Karya Satya] tahun ini.',
    'Kantor itu berpredikat [award:WBK].',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('what only looks like an award stays unmarked', () => {
  it.each([
    'Bupati menyampaikan penghargaan setinggi-tingginya kepada relawan.',
    'Pelayanan prima menjadi tujuan kami.',
    'Warga menerima sertifikat tanah.',
    'Ia meraih penghargaan bergengsi dan 4 penghargaan lain.',
    'Harga emas naik dan perak turun.',
    'Nilai gotong royong harus dijaga.',
    'Tingkat kehadiran warga tinggi.',
    'Kami memberi yang terbaik bagi masyarakat.',
  ])('%s', (sentence) => {
    expect(recognizeSentence(sentence).mentions.filter((mention) => mention.kind === 'award')).toEqual([]);
  });
});

describe('a grade is read on the scale of the scheme that is named nearby', () => {
  it.each([
    ['Dinas itu meraih Predikat Memuaskan untuk SAKIP.', 'predikat-sakip', 'sakip', 1],
    ['Dinas itu meraih Predikat Memuaskan dalam evaluasi SPBE.', 'predikat-spbe', 'spbe', 0],
    [
      'Pelaksanaan reformasi birokrasi dinas itu mendapat Predikat Sangat Baik.',
      'indeks-reformasi-birokrasi',
      'indeks-rb',
      2,
    ],
  ])('%s -> %s', (sentence, entry, scale, level) => {
    const award = recognizeSentence(sentence).mentions.find((mention) => mention.kind === 'award');
    expect(award).toMatchObject({ entry, grade: { level } });
    expect(award?.grade?.scale).toContain(scale);
  });

  it('without a scheme nearby the card says that the grade depends on it', () => {
    const [award] = recognizeSentence('Dinas itu meraih Predikat Memuaskan.').mentions;
    expect(award).toMatchObject({ entry: 'predikat-memuaskan' });
    expect(award?.grade).toBeUndefined();
  });
});
