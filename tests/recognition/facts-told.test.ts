// Which mentions of an award tell that somebody got it, and which tell the same award again. All sentences are made up.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { lexicon, recognizeSentence } from './annotated';

const told = (text: string): string[] =>
  recognizeSentence(text).facts.map(
    ({ award, level, recipient }) => `${award} | ${level ?? '-'} | ${recipient ?? '-'}`,
  );

describe('an award that is only named is no fact', () => {
  it.each([
    [
      'the steps of a scale',
      'Penghargaan ini terbagi tiga tingkat, yakni Swasti Saba Padapa, Swasti Saba Wiwerda, dan Swasti Saba Wistara.',
    ],
    ['the act of handing over', 'Penyerahan Piala Adipura dihadiri para kepala daerah.'],
    ['a scheme', 'Program Adipura berjalan sejak lama di Kota Batu.'],
    ['what is organised', 'Dinas Kesehatan Kota Batu menggelar ajang Paritrana Award 2023.'],
    ['the grade that was left', 'Nilai SAKIP Kota Batu naik dari BB.'],
    ['a statistic', 'Jumlah daerah di Bali yang meraih opini WTP terus bertambah.'],
    ['receivers without a name', 'Sejumlah daerah menerima Piala Adipura.'],
    ['receivers of a kind', 'Piala Adipura diberikan kepada daerah yang dinilai bersih.'],
    ['receivers of several kinds', 'Piala Adipura dianugerahkan kepada kabupaten/kota dengan sampah paling sedikit.'],
    ['a kind before the verb', 'Pemerintah daerah yang telah meraih opini WTP tetap diawasi. Kota Batu hadir.'],
    ['governments in general', 'Opini WTP diberikan kepada pemerintah daerah.'],
    ['a ceremony by its name', 'Kota Batu hadir dalam Malam Penganugerahan Paritrana Award 2023 kemarin.'],
    ['an intention', 'Dinas Kesehatan Kota Batu bermaksud memberikan Penghargaan Bidan Teladan.'],
    ['an aim to do better', 'Kota Batu bekerja untuk dapat meningkatkan opini menjadi WTP.'],
    [
      'the kinds of an award',
      'Terdapat tiga kategori, yaitu Swasti Saba Padapa, Swasti Saba Wiwerda, dan Swasti Saba Wistara.',
    ],
    ['what is made of parts', 'Piala Adipura itu terdiri dari lima jenis di Kota Batu.'],
    ['the parts of a count', 'KLHK memberi penghargaan, dengan rincian 22 kategori Utama dan 69 kategori Nindya.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['that names who received', 'Penyerahan Piala Adipura kepada Kota Batu berlangsung meriah.', ['Kota Batu']],
    ['whose receivers have a number', 'Sebanyak 12 daerah menerima Piala Adipura.', ['12 daerah']],
    [
      'that goes through what was announced',
      'Kota Batu menerima dua penghargaan. Yang pertama Piala Adipura, hasil kerja warga.',
      ['Kota Batu'],
    ],
    ['whose winner is told behind "adalah"', 'Juara I adalah Kota Batu.', ['Kota Batu']],
    ['of a counted kind', 'Piala Adipura diberikan kepada 12 daerah yang dinilai bersih.', ['12 daerah']],
    ['of a kind by name', 'Piala Adipura diberikan kepada Kota Batu yang dinilai bersih.', ['Kota Batu']],
    [
      'of a kind that goes on to names',
      'Daerah yang meraih opini WTP antara lain Kota Batu dan Kota Blitar.',
      ['Kota Batu', 'Kota Blitar'],
    ],
    ['whose receivers are listed', 'Penerima opini WTP yakni Kota Batu dan Kota Blitar.', ['Kota Batu', 'Kota Blitar']],
    ['in several categories', 'Kota Batu meraih predikat Unggul dalam tiga kategori.', ['Kota Batu']],
    [
      'whose receivers stand behind "yakni"',
      'Desa Sadar Hukum di Kota Batu yakni Desa Oro dan Desa Punten.',
      ['Desa Oro', 'Desa Punten'],
    ],
  ])('but one %s is', (_, text, recipients) => {
    expect(recognizeSentence(text).facts.map(({ recipient }) => recipient)).toEqual(recipients);
  });
});

describe('a headline', () => {
  const facts = (text: string): unknown[] => recognize(text, lexicon).facts.map(({ recipient }) => recipient);

  it('adds those of its row of whom the text does not tell', () => {
    expect(facts('Kota Batu, Kota Blitar, Kota Malang Raih Piala Adipura\nPiala Adipura diraih Kota Batu.')).toEqual([
      'Kota Blitar',
      'Kota Malang',
      'Kota Batu',
    ]);
  });

  it('adds nobody under another name', () => {
    expect(facts('Kota Batu Raih Piala Adipura\nPemkot Batu menerima Piala Adipura kemarin.')).toEqual(['Pemkot Batu']);
  });
});

it('takes no award that is hoped for as what "serupa" means', () => {
  expect(
    told('Kota Madiun meraih predikat Informatif. Semoga kelak Piala Adipura. Predikat serupa disandang Kota Blitar.'),
  ).toEqual(['predikat Informatif | Informatif | Kota Madiun', 'predikat Informatif | Informatif | Kota Blitar']);
});

describe('an award told again is one fact', () => {
  it.each([
    [
      'under its short form',
      'Kota Batu meraih Penghargaan Universal Health Coverage (UHC) 2024. Penghargaan UHC diterima Kota Batu kemarin.',
      ['Penghargaan Universal Health Coverage (UHC) 2024 | - | Kota Batu'],
    ],
    [
      'by another word for its rank',
      'Peringkat kedua diraih Kota Batu. Kota Batu sebagai juara dua membawa pulang piala.',
      ['Peringkat kedua | Peringkat kedua | Kota Batu'],
    ],
    [
      'for the mayor who took it',
      'Kota Batu meraih Piala Adipura. Piala Adipura diberikan kepada 12 kepala daerah, termasuk Wali Kota Batu.',
      ['Piala Adipura | - | Kota Batu', 'Piala Adipura | - | 12 kepala daerah'],
    ],
    [
      'for "Pemkab" alone',
      'Pemkab Tuban meraih predikat Informatif. Atas kerja itu, Pemkab mendapat predikat Informatif.',
      ['predikat Informatif | Informatif | Pemkab Tuban'],
    ],
    [
      'with its grade',
      'Kabupaten Tuban meraih penghargaan Kabupaten Layak Anak dengan predikat Nindya.',
      ['penghargaan Kabupaten Layak Anak | Nindya | Kabupaten Tuban'],
    ],
    [
      'and keeps the name that says the level',
      'Kota Batu menerima penghargaan Swasti Saba 2019. Anugerah Swasti Saba Wistara diterima Kota Batu.',
      ['Anugerah Swasti Saba Wistara | Wistara | Kota Batu'],
    ],
    [
      'and keeps the opinion in full',
      'Pemkab Tuban meraih predikat Opini Wajar Tanpa Pengecualian (WTP). Pemkab Tuban kembali memperoleh opini WTP.',
      ['predikat Opini Wajar Tanpa Pengecualian | Wajar Tanpa Pengecualian | Pemkab Tuban'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    [
      'decorations of one family, the first behind its head',
      'Terima kasih atas anugerah Lencana Melati, Lencana Darma Bakti pada Kwartir Daerah Bali.',
      2,
    ],
    [
      'standards with other numbers',
      'Kota Batu menerima Sertifikat ISO 9001:2015. Kota Batu menerima Sertifikat ISO 37001:2016.',
      2,
    ],
    ['other ranks', 'Kota Batu meraih Juara I. Kota Batu meraih Peringkat II.', 2],
    ['the grade of another award', 'Kota Batu meraih Piala Adipura dan predikat Nindya.', 2],
    ['other recipients', 'Kota Batu meraih predikat Informatif. Kota Madiun meraih predikat Informatif.', 2],
  ])('but not %s', (_, text, count) => {
    expect(recognizeSentence(text).facts).toHaveLength(count);
  });
});
