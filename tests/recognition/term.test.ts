import { describe, expect, it } from 'vitest';
import { annotate, recognizeSentence } from './annotated';

const entryOf = (sentence: string, text: string): string | null | undefined =>
  recognizeSentence(sentence).mentions.find((mention) => mention.text === text)?.entry;

describe('terms', () => {
  it.each([
    'Setiap [term:Organisasi Perangkat Daerah] ([term:OPD]) hadir.',
    'Pejabat [term:Dinas Perhubungan Provinsi Jawa Timur] hadir.',
    'Warga [term:Pemkab Gresik] dan [term:Pemprov. Sultra] bekerja sama.',
    'Menurut [term:Badan Pemeriksa Keuangan] ([term:BPK]) begitu.',
    'Pegawai [term:RSUD dr. Soedono Madiun] hadir.',
    'Siswa [term:SMAN 2 Paringin] hadir kemarin di sana.',
    'Aplikasi [term:e-Master] diluncurkan.',
    'Inovasi "[term:Si Jempol Manis]" dipuji.',
    'Ia menghadiri [term:Jatim Bureaucracy Fest 2023] kemarin.',
    '[term:OPD-OPD] itu hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });

  it('misspelt long words of names are forgiven, short acronyms are not', () => {
    expect(
      entryOf(
        'Laporan sistem akuntabilitas kinerja instansi peemrintah itu selesai.',
        'sistem akuntabilitas kinerja instansi peemrintah',
      ),
    ).toBe('sakip');
    expect(entryOf('Pegawai Dishub Jatiim hadir.', 'Dishub Jatiim')).toBe('dishub');
    expect(recognizeSentence('Rapat ODP kemarin.').mentions).toEqual([]);
  });

  it('short acronyms must be written in capitals', () => {
    expect(entryOf('Rapat OPD kemarin.', 'OPD')).toBe('opd');
    expect(recognizeSentence('Rapat opd kemarin.').mentions).toEqual([]);
  });

  it.each([
    ['KUA-PPAS', 'Rancangan KUA-PPAS dibahas.'],
    ['KUA PPAS', 'Rancangan KUA PPAS dibahas.'],
    ['KUA/PPAS', 'Rancangan KUA/PPAS dibahas.'],
    ['KemenPAN-RB', 'Pejabat KemenPAN-RB hadir.'],
    ['KemenPANRB', 'Pejabat KemenPANRB hadir.'],
  ])('%s is the same with hyphen, slash, space or none', (spelling, sentence) => {
    expect(entryOf(sentence, spelling)).toMatch(/kua-ppas|kemenpanrb/);
  });

  it('the article’s own definition binds for its later uses', () => {
    const text = 'Badan Gotong Royong Desa (BGRD) dibentuk. Kini BGRD bekerja.';
    const marked = recognizeSentence(text).mentions.filter((mention) => mention.text === 'BGRD');
    expect(marked).toHaveLength(2);
    expect(marked[1]?.reason).toEqual({ rule: 'definition', words: ['Badan Gotong Royong Desa'] });
  });

  it('ambiguous letters are settled by their context', () => {
    expect(entryOf('Keterbukaan informasi publik diatur UU KIP bagi PPID.', 'KIP')).not.toBe('kip-kuliah');
    expect(entryOf('Mahasiswa penerima beasiswa KIP Kuliah hadir.', 'KIP Kuliah')).toBe('kip-kuliah');
  });

  it.each([
    'Masyarakat menikmati pelayanan yang baik dari pemerintah.',
    'Ayam bekisar itu dijual di pasar batu.',
    'Anak-anak bermain di halaman sekolah dasar itu.',
  ])('ordinary words stay unmarked: %s', (sentence) => {
    expect(recognizeSentence(sentence).mentions).toEqual([]);
  });
});
