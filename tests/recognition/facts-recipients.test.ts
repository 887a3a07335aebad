// Who received an award: groups and their members, rows of offices, lines of lists, names that are none. All sentences are
// made up.
import { describe, expect, it } from 'vitest';
import { recognizeSentence } from './annotated';

const recipients = (text: string): unknown[] => recognizeSentence(text).facts.map(({ recipient }) => recipient);

describe('recipients', () => {
  it.each([
    [
      'a counted group with where it belongs',
      'Sebanyak 593 PNS di lingkungan Pemerintah Kabupaten Natuna menerima Satyalancana Karya Satya.',
      ['593 PNS di lingkungan Pemerintah Kabupaten Natuna'],
    ],
    ['whose accounts they are', 'BPK memberikan opini WTP atas laporan keuangan Pemprov Jatim.', ['Pemprov Jatim']],
    ['all of a kind', 'Seluruh daerah di Bali mendapat opini WTP.', ['Seluruh daerah di Bali']],
    [
      'the group of a relative clause',
      'Tuban termasuk dalam 14 daerah yang meraih predikat Baik dalam penilaian SPBE.',
      ['14 daerah'],
    ],
    [
      'members that the next sentence names',
      'Tiga daerah meraih predikat Informatif. Ketiga daerah itu terdiri dari Pemkab Tuban, Gresik dan Kota Batu.',
      ['Pemkab Tuban', 'Gresik', 'Kota Batu'],
    ],
    [
      'members with their scores',
      'Dua daerah meraih predikat Informatif. Di antaranya Kabupaten Tuban dengan 74,5 poin dan Kabupaten Gresik 70,1 poin.',
      ['Kabupaten Tuban', 'Kabupaten Gresik'],
    ],
    [
      'offices in a row with their holders',
      'Dua kepala daerah menerima Manggala Karya Kencana yaitu, Bupati Tuban Budi Santoso dan Wali Kota Batu Sari Dewi.',
      ['Bupati Tuban', 'Wali Kota Batu'],
    ],
    ['the body whose head took it', 'Piala Adipura diserahkan kepada Bupati Tuban Budi Santoso.', ['Tuban']],
    [
      'the person whom a medal decorates',
      'Satyalancana Pembangunan diserahkan kepada Bupati Tuban Budi Santoso.',
      ['Budi Santoso'],
    ],
    [
      'the body, not the places behind its commas',
      'Pemerintah Kabupaten Bangkalan, Madura, Jawa Timur meraih opini WTP.',
      ['Pemerintah Kabupaten Bangkalan'],
    ],
    ['a school with its number behind', 'Piala Adiwiyata diberikan kepada SDN Tulungrejo 01.', ['SDN Tulungrejo 01']],
    [
      'a team with where it is from',
      'Kafilah dari Kutai Kartanegara meraih Juara I.',
      ['Kafilah dari Kutai Kartanegara'],
    ],
    [
      'no verb that begins a sentence',
      'Pemkab Serang meraih predikat B. Meningkat lagi, Pemkab Serang meraih predikat BB dalam penilaian SAKIP.',
      ['Pemkab Serang', 'Pemkab Serang'],
    ],
    ['no innovation', 'Puskesmas Bonang dengan inovasinya Elang Mata meraih Top 45.', ['Puskesmas Bonang']],
  ])('%s', (_, text, expected) => {
    expect(recipients(text)).toEqual(expected);
  });

  it('are the names of lines up to where they are from or what for', () => {
    const text =
      'Penghargaan Kalpataru diterima oleh:\n1. Heri Nizwar dari Jorong Padang dalam kategori Perintis\n2. Abu Nawar dari Desa Laweh dalam kategori Penyelamat\nSedangkan yang lain datang besok, yaitu:\n1. Rudi Hartono';
    expect(recipients(text)).toEqual(['Heri Nizwar', 'Abu Nawar']);
  });
});
