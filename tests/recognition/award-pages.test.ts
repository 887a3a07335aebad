// What one award tells about the rest of a page (src/recognition/award/echo.ts, again.ts, medal.ts), and grades that their
// scheme tells. A line break begins a new paragraph.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon } from './annotated';

const awards = (text: string): string => annotate(text, 'award');

describe('places', () => {
  it.each([
    'Desa itu menyabet [award:Juara I], mengalahkan desa lain di [award:posisi kedua] dan [award:ketiga].',
    '[award:Juara pertama] disabet Bappeda. Kami ada di [award:urutan kedua].',
    'Kota itu meraih [award:predikat Informatif] di [award:urutan ke 7 (tujuh)].',
    'Harga cabai menempati posisi tertinggi dan daging di urutan kedua.',
    'Elektabilitas calon itu ada di posisi ketiga survei.',
    'Posisi kedua jembatan itu rawan.',
  ])('count beside an award only: %s', (text) => {
    expect(awards(text)).toBe(text);
  });
});

describe('rows of ranks', () => {
  it.each([
    'SMAN 2 dan SMAN 3 menjadi [award:juara II] dan [award:III].',
    'Hadiah untuk [award:Juara I], [award:II], dan [award:III] diserahkan.',
    'Mereka di [award:peringkat pertama] dan [award:kedua].',
    'Ia [award:juara II] dan kedua anaknya menonton.',
    'Ia [award:Juara II] serta I Made hadir.',
  ])('%s', (text) => {
    expect(awards(text)).toBe(text);
  });
});

describe('short forms in brackets', () => {
  it.each([
    'Ia menerima [award:Anugerah Bumi Lestari] ([award:ABL]).\nPanitia [award:ABL] memuji warga.',
    '[award:Indonesian Road Safety Award] ([award:IRSA]) diterima pemkot.',
    'Pengadilan itu lulus [award:Sertifikasi Mutu Layanan Pengadilan] ([award:SMLP]).',
    'Daerah itu meraih [award:Penghargaan Universal Health Coverage] ([award:UHC]).\nKepesertaan UHC naik.',
    '[award:Juara I] (SMAN 2 Poso) dan [award:Juara II] (RSUD) hadir.',
    'Lembaga Sertifikasi Profesi (LSP) dibuka.',
  ])('%s', (text) => {
    expect(awards(text)).toBe(text);
  });
});

describe('grades that the page awarded before', () => {
  it.each([
    'Tujuh pengadilan meraih [award:predikat Unggul], enam [award:Baik].\n"[award:Unggul] itu bukan piagam," katanya.',
    'Kota itu meraih [award:Adipura Kencana].\nWarga bangga karena [award:Kencana] ini lain.',
    'Pabrik itu meraih [award:PROPER Hijau].\nYang [award:Merah] dan [award:Hitam] dibina.',
    'Perusahaan itu meraih [award:TOP BUMD Awards 2024].\nBank itu mendapat [award:Bintang 4].',
    'Kota itu meraih [award:KLA Nindya].\nIa menginap di Hotel Madya dan Bank Utama dibuka.',
    '[award:Lencana Melati] diserahkan, kata Melati.',
    'Bendera Merah dan kain Hitam dibawa warga.',
    'Warga berkata Unggul menang.',
  ])('%s', (text) => {
    expect(awards(text)).toBe(text);
  });

  it('do not look ahead: a page may grow without changing what stands before', () => {
    const text = 'Berita\nYang Merah dan Hitam dibina.';
    const grown = `${text}\nPabrik itu meraih PROPER Hijau.`;
    expect(recognize(grown, lexicon).mentions.filter(({ end }) => end <= text.length)).toEqual(
      recognize(text, lexicon).mentions,
    );
  });
});

describe('medals by their metal', () => {
  it.each([
    'Kontingen itu meraih tiga [award:medali emas], dua [award:perak], dan lima [award:perunggu].',
    'Setelah [award:medali perak] tahun lalu, atlet itu meraih [award:emas].',
    'Tim itu membawa [award:medali emas]. Sementara [award:emas] kelas poster direbut tim lain.',
    'Harga emas naik dan perak turun.',
    'Dua emas batangan dicuri, kata polisi.',
    'Ia meraih [award:medali emas], lalu membeli emas untuk ibunya.',
  ])('%s', (text) => {
    expect(awards(text)).toBe(text);
  });
});

describe('grades of a scheme', () => {
  it.each([
    'Hasil SAKIP: Ende [award:BB], Dinas Sosial [award:B], dan Ngada [award:CC].',
    'Nilai SAKIP tahun lalu hanya [award:CC].',
    'Desa itu mendapat nilai 92,5 ([award:Istimewa]).',
    'Program studi itu terakreditasi [award:Baik Sekali].',
    'Provinsi itu menjadi [award:Provinsi Informatif] tahun ini.',
    'Rapat SAKIP digelar di Gedung B, lalu di Blok A.',
    'Pembangunan zona hijau di tepi sungai dimulai.',
    'Kota itu masih berstatus Level 3 selama pembatasan.',
    'Zona merah banjir diperluas hingga zona kuning.',
    'Anak itu (Baik) menjawab.',
  ])('%s', (text) => {
    expect(awards(text)).toBe(text);
  });
});
