import { describe, expect, it } from 'vitest';
import { spellAcronym } from '../../src/ui/spell-acronym';

const spelled = (acronym: string, expansion: string) =>
  spellAcronym(acronym, expansion)?.map(({ letter, words }) => `${letter} ${words}`) ?? null;

describe('letters stand beside their words', () => {
  it.each<[acronym: string, expansion: string, expected: string[]]>([
    [
      'CETTAR',
      'Cepat, Efektif dan Efisien, Tanggap, Transparan, Akuntabel, Responsif',
      ['C Cepat', 'E Efektif dan Efisien', 'T Tanggap', 'T Transparan', 'A Akuntabel', 'R Responsif'],
    ],
    ['OPD', 'Organisasi Perangkat Daerah', ['O Organisasi', 'P Perangkat', 'D Daerah']],
    ['KKN', 'Korupsi, Kolusi, dan Nepotisme', ['K Korupsi', 'K Kolusi', 'N Nepotisme']],
    [
      'S.A.K.I.P.',
      'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
      ['S Sistem', 'A Akuntabilitas', 'K Kinerja', 'I Instansi', 'P Pemerintah'],
    ],
    ['PPAS', 'Prioritas dan Plafon Anggaran Sementara', ['P Prioritas', 'P Plafon', 'A Anggaran', 'S Sementara']],
    ['KIA', 'Kartu Identitas Anak (lama)', ['K Kartu', 'I Identitas', 'A Anak (lama)']],
    ['UU', 'Undang-Undang', ['U Undang', 'U Undang']],
    ['PP', 'peraturan pemerintah', ['P peraturan', 'P pemerintah']],
  ])('%s', (acronym, expansion, expected) => {
    expect(spelled(acronym, expansion)).toEqual(expected);
  });
});

describe('no letters where they are not initials', () => {
  it.each<[why: string, acronym: string, expansion: string]>([
    ['syllables', 'BAPPEDA', 'Badan Perencanaan Pembangunan Daerah'],
    ['a nickname', 'SIBEKISAR', 'Sistem Integrasi Bersama Kinerja Implementasi Budaya CETTAR'],
    ['small letters', 'Dishub', 'Dinas Perhubungan'],
    ['one letter', 'A', 'Akuntabel'],
    ['a first word that begins otherwise', 'RB', 'Program Reformasi Birokrasi'],
    ['fewer words than letters', 'OPD', 'Organisasi Perangkat'],
    ['another order', 'DPO', 'Organisasi Perangkat Daerah'],
    ['nothing to spell', 'OPD', ''],
  ])('%s', (_why, acronym, expansion) => {
    expect(spelled(acronym, expansion)).toBeNull();
  });
});
