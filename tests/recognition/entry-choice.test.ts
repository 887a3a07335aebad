// Which entry explains what is marked: bodies, offices and awards by their short names, the kind of body where no entry
// names it, and letters that stand for something else unless a word of their field is near.
import { describe, expect, it } from 'vitest';
import { recognizeSentence } from './annotated';

/** Id of the entry of the mention of `text` in `sentence`; null without an entry, undefined where nothing is marked. */
const entryOf = (sentence: string, text: string): string | null | undefined =>
  recognizeSentence(sentence).mentions.find((mention) => mention.text === text)?.entry;

describe('the entry of a mention', () => {
  it.each([
    ['a body by its short name', 'Tim Bappebti mendata pedagang di Batu.', 'Bappebti', 'bappebti'],
    ['a directorate general with an entry', 'Tim Ditjen Hubla memeriksa kapal.', 'Ditjen Hubla', 'ditjen-kemenhub'],
    [
      'any other directorate general',
      'Tim Ditjen Pengendalian Pembangunan hadir.',
      'Ditjen Pengendalian Pembangunan',
      'direktorat-jenderal',
    ],
    [
      'an area command by its name of two words',
      'Prajurit Kodam I/Bukit Barisan hadir.',
      'Kodam I/Bukit Barisan',
      'kodam',
    ],
    ['a commission of an assembly', 'Hadir Komisi IV DPRD Kota Batu.', 'Komisi IV DPRD Kota Batu', 'komisi-dewan'],
    ['no assembly', 'Rapat Komisi Irigasi Kota Batu dibuka.', 'Komisi Irigasi Kota Batu', null],
    ['any field of an office', 'Tim Bidang Perekonomian Bappeda hadir.', 'Bidang Perekonomian Bappeda', 'bidang-dinas'],
    ['any task force', 'Tim Satgas Banjir Malang hadir.', 'Satgas Banjir Malang', 'satgas-umum'],
    ['letters with their field', 'Petugas PJR menutup pintu tol.', 'PJR', 'unit-lantas'],
    ['letters without their field', 'Kelompok PJR menanam pohon.', 'PJR', undefined],
    ['a duty of the army where no army is', 'Kelompok Binter tampil di pasar.', 'Binter', undefined],
    ['it where the army is', 'Kodim menilai kegiatan Binter di desa.', 'Binter', 'binter'],
    ['the religious police of Aceh', 'Petugas Satpol PP dan WH Aceh Besar merazia warung.', 'WH', undefined],
    ['it by its full name', 'Petugas Wilayatul Hisbah merazia warung.', 'Wilayatul Hisbah', 'wilayatul-hisbah'],
  ])('is that of %s', (_, sentence, text, entry) => {
    expect(entryOf(sentence, text)).toBe(entry);
  });

  it.each([
    ['an office by its field', 'Hadir Kabag Ortala Setda Kota Batu.', 'Kabag Ortala Setda Kota Batu', 'kabag'],
    [
      'a post of the audit board',
      'Hadir Kepala Subauditorat Jawa Timur I.',
      'Kepala Subauditorat Jawa Timur',
      'kepala-subauditorat',
    ],
    ['a chamber of the Supreme Court', 'Hadir Ketua Kamar Pembinaan MA.', 'Ketua Kamar Pembinaan MA', 'ketua-kamar-ma'],
    [
      'a prosecutor who acts in civil cases',
      'Hadir Jaksa Pengacara Negara.',
      'Jaksa Pengacara Negara',
      'jaksa-pengacara-negara',
    ],
    ['an officer of a district command', 'Hadir Pasiter Kodim 0818.', 'Pasiter Kodim 0818', 'pasi-kodim'],
    ['any deputy', 'Hadir Wakil Ketua TP PKK Kota Batu.', 'Wakil Ketua TP PKK Kota Batu', 'wakil-pimpinan'],
    ['a village hand near a village', 'Kepala desa dan Modin hadir.', 'Modin', 'perangkat-desa'],
    ['the same word elsewhere', 'Toko Modin ramai.', 'Modin', undefined],
  ])('is that of %s among the offices', (_, sentence, text, entry) => {
    expect(entryOf(sentence, text)).toBe(entry);
  });

  it.each([
    ['an award without its last word', 'Perumda Tirta Melati meraih TOP BUMD.', 'TOP BUMD', 'top-bumd-awards'],
    ['small letters in a sentence', 'Ini top BUMD di Jawa Timur.', 'top BUMD', undefined],
    [
      'an award with two orders of words',
      'Bupati meraih Wanua Upakarya Nugraha.',
      'Wanua Upakarya Nugraha',
      'upakarya-wanua-nugraha',
    ],
    ['a prize for people as models', 'Ia terpilih sebagai Petani Teladan.', 'Petani Teladan', 'penyuluh-teladan'],
    ['the same words said of anybody', 'Ia guru teladan bagi kami.', 'guru teladan', undefined],
  ])('is that of %s among the awards', (_, sentence, text, entry) => {
    expect(entryOf(sentence, text)).toBe(entry);
  });
});
