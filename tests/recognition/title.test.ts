import { describe, expect, it } from 'vitest';
import { annotate, recognizeSentence } from './annotated';

describe('titles go as far as office, unit and region stand together', () => {
  it.each([
    'Kata [title:Wakil Gubernur Jawa Timur] Emil Elestianto Dardak.',
    'Hadir [title:Plt. Kepala Dinas Perhubungan Provinsi Jatim], Hendro Susilo.',
    'Hadir [title:Kepala Dinas Komunikasi dan Informatika (Kominfo) Provinsi Jatim], Ratna.',
    'Menurut [title:Kadishub Jatim] Nyono begitu.',
    'Hadir [title:Menteri Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup] di sana.',
    'Hadir [title:Menteri Dalam Negeri] ([title:Mendagri]) di sana.',
    'Hadir [title:Sekretaris Daerah (Sekda) Kabupaten Probolinggo] di sana.',
    'Para [title:bupati] dan [title:wali kota] hadir.',
    'Hadir [title:Camat Dendang] dan [title:Lurah Cikiwul] kemarin.',
    'Hadir [title:Ketua TP PKK Kabupaten Gresik] kemarin.',
    'Hadir [title:Asisten II Sekda] kemarin.',
    'Kata [title:Wakil Ketua KPK] Johanis Tanak.',
    'Hadir [title:Anggota Komisi III DPR] kemarin.',
    'Hadir [title:Kepala Bidang Humas Polda Jatim] kemarin.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('what only looks like a title stays unmarked', () => {
  it.each([
    'Acara itu digelar di Kantor Gubernur kemarin.',
    'Ia kepala keluarga yang sakit kepala.',
    'Ia dipilih menjadi ketua panitia lomba.',
    'Turnamen Piala Bupati dibuka.',
    'Ia wakil dari kelompok tani.',
  ])('%s', (sentence) => {
    expect(recognizeSentence(sentence).mentions.filter((mention) => mention.kind === 'title')).toEqual([]);
  });
});

describe('the holder is the person behind the title', () => {
  it.each([
    ['Kata Bupati Gresik Fandi Akhmad Yani kemarin.', 'Fandi Akhmad Yani'],
    ['Kepala Dinas Perhubungan Jawa Timur, Ir. Hendro Susilo, MT., hadir.', 'Hendro Susilo'],
    ['Kata Gubernur M. Rizal Hidayat kemarin.', 'M. Rizal Hidayat'],
    ['Hadir Ketua Pengadilan Tinggi Dr. HAS. Pudjoharsoyo, SH., M.Hum. di sana.', 'HAS. Pudjoharsoyo'],
    ['Hadir Danrem 143/HO Brigjen TNI Jannie Aldrin Siahaan S.E., M.B.A. di sana.', 'Jannie Aldrin Siahaan'],
    ['Hadir Sekda Kota Kediri Bagus Alit S.Sos. dan tamu.', 'Bagus Alit'],
    ['Kata Bupati kemarin.', undefined],
    ['Ia disebut Bupati Rp 5 Miliar di sana.', undefined],
    ['Ia dipilih menjadi Bupati USD 3 juta.', undefined],
  ])('%s -> %s', (sentence, holder) => {
    expect(recognizeSentence(sentence).mentions.find((mention) => mention.kind === 'title')?.holder).toBe(holder);
  });

  it('an acting prefix is explained beside the office', () => {
    const [title] = recognizeSentence('Hadir Plt. Kepala Dinas Kesehatan di sana.').mentions;
    expect(title).toMatchObject({ also: ['plt'] });
  });
});
