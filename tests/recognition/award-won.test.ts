// Awards that only the winning tells: acts of conferring, levels without an ordinal, English superlatives, in what somebody
// is best. Each rule has sentences it must read and sentences it must leave alone.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

const RULES: Record<string, string[]> = {
  'an act of conferring that was won': [
    'Pemkab itu menerima [award:penganugerahan Desa Antikorupsi 2024] dari KPK.',
    'Pemkot meraih gelar [award:penganugerahan Keterbukaan Informasi Publik] kemarin.',
    'Ia menghadiri penganugerahan gelar doktor di kampus itu.',
    'Acara penganugerahan Desa Antikorupsi digelar di Jakarta.',
  ],
  'winners of a level': [
    'Posyandu itu menjadi [award:juara tingkat Provinsi Jawa Barat].',
    'Desa itu pernah [award:juara tingkat kabupaten].',
    'Para juara tingkat provinsi akan bertanding lagi.',
    'Klub itu mencetak juara tingkat nasional setiap tahun.',
  ],
  'the top of a ranking, but no league': [
    'Kabupaten itu berada di [award:rangking teratas se-Jawa Tengah].',
    'Tim itu berada di peringkat teratas klasemen dan peringkat ketiga grup B.',
    'Partai itu di peringkat teratas survei.',
  ],
  'English superlatives': [
    'Kota itu dinobatkan sebagai [award:The Best Government in Digital Services].',
    'Bupati meraih [award:The Best Regional Leader 2024] dari majalah itu.',
    'Perusahaan itu menyabet [award:Best of the Best Contact Center Indonesia].',
    'Ia meraih [award:Grand Champion Bidang Pertanian] dan [award:Grand Winner] kategori desa.',
    'Ini menjadi Best Practice Nasional. Petenis itu memenangi Grand Slam, lalu menginap di Grand Hotel Batu.',
  ],
  'in what somebody is best': [
    'Dinas itu mendapat [award:penghargaan terbaik pengelolaan arsip] dari gubernur.',
    'Pemkab mengirim atlet terbaik Pekan Olahraga itu.',
    'Ini cara terbaik pengelolaan sampah.',
  ],
  'a field in small letters that was handed over': [
    'Bupati menyerahkan [award:anugerah literasi] kepada lima sekolah.',
    'Dinas itu menerima [award:penghargaan pelayanan publik] dari Ombudsman.',
    'Kami memberikan penghargaan masyarakat kepada petugas dan penghargaan setinggi-tingginya kepada warga.',
    'Kita menerima anugerah kesehatan yang tak terhingga.',
  ],
  'a role with what is best there': [
    'Kota itu mendapat penghargaan sebagai [award:kabupaten dengan kinerja keuangan terbaik tahun 2023].',
    'Ia dikenal sebagai pejabat dengan kinerja terbaik di kantornya.',
    'Desa itu dipilih sebagai lokasi dengan pemandangan terbaik.',
  ],
  'the best of a kind, with its place, but no category': [
    'Kwarda itu meraih [award:Kwarda Tergiat I Nasional], kota itu [award:Kota Terbersih II tingkat provinsi].',
    'Kader itu meraih [award:juara 1 PPKBD teladan].',
    'KPU meraih [award:terbaik kedua] kategori Satker dengan Pengelolaan Anggaran Terbaik.',
  ],
  'a level in small letters behind its name': [
    'Sekolah itu menerima [award:penghargaan Sekolah Ramah Anak tingkat madya] kemarin.',
    'Sekolah itu menerima [award:penghargaan Sekolah Ramah Anak] tingkat lanjut.',
  ],
  'a letter with what it stands for': [
    'RSUD itu memperoleh [award:kategori A Baik] dalam penilaian itu.',
    'RSUD itu memperoleh [award:kategori A], lalu istirahat.',
    'Mereka duduk di Gedung A Baik hujan maupun panas.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_rule, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('a headline says in what a body is best', () => {
  it.each([
    ['Polres Batu Terbaik Pelayanan Publik se-Jatim', 'Terbaik Pelayanan Publik se-Jatim'],
    ['Pemkab Klaten Raih Penghargaan Terbaik Pengelolaan Arsip', 'Penghargaan Terbaik Pengelolaan Arsip'],
    ['Polres Batu Siapkan Strategi Terbaik Pengamanan Lebaran', undefined],
    ['Pemkot Batu Beri Pelayanan Terbaik untuk Warga', undefined],
  ])('%s', (headline, award) => {
    const { mentions } = recognize(`${headline}\nIsi berita.`, lexicon);
    expect(mentions.filter(({ kind }) => kind === 'award').map(({ text }) => text)).toEqual(award ? [award] : []);
  });
});
