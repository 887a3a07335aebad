// Names of awards that no list holds, by the rules of src/recognition/award: each rule with sentences it must read and
// sentences it must leave alone. Other kinds of mentions are not asked for here.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

/** A headline as recognition would annotate it. */
function awardsOfHeadline(annotated: string): string {
  const headline = annotated.replace(/\[award:([^\]]*)\]/g, '$1');
  const { mentions } = recognize(`${headline}\nWarga senang dengan kabar itu.`, lexicon);
  return mentions
    .filter(({ kind, end }) => kind === 'award' && end <= headline.length)
    .reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}[award:${text.slice(start, end)}]${text.slice(end)}`,
      headline,
    );
}

describe('a head word and a capitalised name', () => {
  it.each([
    'Kabupaten Tana Tidung menerima [award:Penghargaan Kabupaten Peduli HAM] dari kementerian.',
    'Kota Tual meraih [award:Anugerah Layanan Investasi 2024] kategori kota sedang.',
    'Desa itu meraih [award:Penghargaan Desa Antikorupsi] dari KPK.',
    'Ketua RT itu mendapat [award:Lencana Bakti Desa Nusantara].',
    'Kota itu menyandang [award:predikat Kota Kreatif].',
    'Kominfo menerima [award:Anugerah Media Center Daerah (AMCD) 2023] kemarin.',
    'Bidan itu menjadi [award:Juara I Bidan Teladan (BT) Tingkat Jawa Tengah], kata dinas.',
    'Dinas memberi [award:Penghargaan Bina Desa Lestari] ([award:Bideles]). Para [award:Bideles] diundang.',
    'Dinas memberi [award:Penghargaan Bina Desa Lestari] (Sukamaju). Sukamaju senang.',
    'Kota itu pernah menerima [award:Anugerah Humas Indonesia] ([award:AHI]) kategori Media Relations.',
    'Warga menerima "[award:Anugerah Lingkungan Asri]" kemarin.',
    '- [award:Sertifikat Eliminasi Malaria] dari Menteri Kesehatan',
    '1. [award:Penghargaan Kinerja Pemda Terbaik] dari Kemendagri;',
    'Mereka menerima [award:penghargaan dharma perpustakaan] dari Perpusnas, bukan penghargaan dharma.',
    'Provinsi itu juara pada kategori [award:Penghargaan Simpul Data Terbaik].',
    // whoever gives or gets it is no name
    'Kami menerima penghargaan Kemendagri dan penghargaan Kota Batu.',
    'Penghargaan dari Menteri Sosial diterima Wali Kota.',
    'Penghargaan Gubernur diserahkan kemarin.',
    'Turnamen voli Piala Bupati dan Piala Kapolda dibuka.',
    'Tim itu lolos ke Piala Dunia.',
    'Anugerah Tuhan patut disyukuri.',
    'Ia menjaga predikat Bangil sebagai kota bersih.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });

  it.each([
    'Wakatobi Sabet [award:Penghargaan Desa Wisata Terbaik] dari Kemenparekraf',
    'Pemkab Lembata Terima [award:Penghargaan Layanan Publik] dan [award:Sertifikat DBH] dari Gubernur',
    'Madiun Raih [award:Anugerah Kota Peduli Lansia], Warga Gembira',
    'Balikpapan Koleksi 14 Penghargaan Nasional',
    'Siti Raih [award:Penghargaan Most Outstanding Women 2024]',
    'Rote Ndao Borong Tiga Penghargaan Kemendagri',
    'Bupati Sampaikan Penghargaan kepada Relawan Bencana',
  ])('in a headline: %s', (headline) => {
    expect(awardsOfHeadline(headline)).toBe(headline);
  });
});

describe('a name that no list holds, said again without its head', () => {
  it.each([
    'Kota itu menerima [award:penghargaan Nirwandara]. Dari tujuh [award:Nirwandara], satu sudah lama dan ia meraih [award:Nirwandara] lagi.',
    'Guru itu menerima [award:Penghargaan Achmad Baskara]. Kata Achmad Baskara, itu pantas.',
    'Ia meraih Nirwandara sebelum kota itu menerima [award:penghargaan Nirwandara].',
    'Bupati menerima [award:penghargaan "GREEN Best Communicators 2019"]. Inilah peraih "[award:GREEN Best Communicators 2019]". Kami suka "GREEN Best Communicators 2019".',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('an English name that ends in its head', () => {
  it.each([
    'Kota itu terpilih sebagai penerima apresiasi [award:The 4th Indonesian Green City Award (IGCA) 2021] berkat bank sampah. [award:IGCA] digagas pegiat lingkungan.',
    'Acara itu dibarengi penganugerahan daerah pemenang [award:The 2nd Indonesia Green City Award] ([award:IGCA]).',
    'Hal itu menjadi penilaian Tim [award:Indonesia Green City Award (IGCA) 2021].',
    'Hal itu menjadi penilaian Panitia [award:Green City Award].',
    // neither an ordinal nor a short form alone makes an award
    'Pada 4th of July kota itu sepi.',
    'Indonesia Green City Forum (IGCF) dibuka kemarin.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what is best, in small letters', () => {
  it.each([
    'Camat menyerahkan [award:penghargaan pembayaran pajak tercepat] kepada warga.',
    'RT itu menerima [award:piagam pengelolaan sampah terbaik].',
    'Guru itu mendapat [award:penghargaan inovasi pembelajaran terbaik].',
    'Kami memberi penghargaan terbaik dan pelayanan terbaik.',
    'Ia memberi penghargaan kepada siswa terbaik.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('a contest that was won', () => {
  it.each([
    'Madrasah itu menjadi [award:pemenang lomba pidato dan puisi tingkat kabupaten].',
    'Anak itu menjadi [award:juara sekolah sehat tingkat provinsi] tahun lalu.',
    'RW itu menerima [award:piala lomba K3 Kecamatan Rawalumbu].',
    'Desa Waturaka meraih [award:juara I lomba desa wisata tingkat nasional].',
    'SDN 1 menjadi [award:pemenang lomba menulis].',
    'Ia menerima piala penghargaan itu.',
    'Pemenang lomba mendapat uang pembinaan.',
    'Pemenang lomba diumumkan besok.',
    'Juara bertahan itu kalah di tingkat provinsi.',
    'Anak itu selalu juara kelas dan juara di hati warga.',
    'Kejuaraan itu digelar di tingkat kabupaten.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what a rank is of', () => {
  it.each([
    'Kejari menempati [award:peringkat pertama penyerapan anggaran].',
    'Kabupaten itu menjadi [award:Terbaik Pertama pengelolaan dana desa].',
    'Siswa itu meraih [award:juara 1 OSK MTK] dan [award:Harapan 1 OMVN individu].',
    'RSUD itu menjadi [award:Terbaik II Rumah Sakit Kelas A Ramah Anak tingkat nasional].',
    'Polres meraih [award:Juara 1 Lomba Satkamling tingkat Polda NTT].',
    'Ia menjadi [award:Juara III Penyuluh Teladan se-Sulawesi].',
    // behind a rank may as well stand whoever got it
    '[award:Terbaik I] Pengadilan Negeri Unaaha, [award:Terbaik II] Dinas Sosial, [award:Terbaik III] SMAN 1.',
    '[award:Juara I] diraih Rina, [award:Juara II] Joko, dan [award:Juara III] Kota Batu.',
    '[award:Peringkat I] penerima bantuan ialah warga desa.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('forms of a rank', () => {
  it.each([
    'Kampus itu ada di [award:peringkat 801–1000 dunia].',
    'Sultra menjadi [award:juara ke 7 (tujuh)] tahun ini.',
    'Perpustakaan itu masuk [award:50 Besar Anugerah Desa Wisata Indonesia].',
    'Tim itu masuk [award:peringkat 10 besar].',
    'Kota itu ada di [award:peringkat 4 nasional] dalam lomba.',
    'Mereka memiliki 50 besar harapan dan 10 mimpi besar.',
    'Peringkat utang negara itu stabil.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('names whose head stands at their end', () => {
  it.each([
    'Kanwil itu menjadi [award:Satker Terbaik Semester II 2023].',
    'Kantor itu ditetapkan sebagai [award:Kantor Pelayanan Terbaik Peringkat II tingkat Kementerian Keuangan].',
    'TPS itu menjadi [award:TPS 3R Terbaik Nasional].',
    'Kota itu dinobatkan sebagai [award:Kota Terbersih se-Sulawesi].',
    'Ia menjadi [award:Penyuluh Terbaik Jawa Timur] tahun ini.',
    'Helen meraih [award:Bronze Award AMO], [award:Silver Award PHIMO], dan [award:Bronze award ROMC].',
    'Pelajar itu meraih [award:Silver Medal] di Malaysia.',
    'Kami memberi yang Terbaik bagi warga.',
    'Camat itu menjadi [award:Camat Terbaik II] Kota Makassar.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('predicates of a kind of body', () => {
  it.each([
    'Desa itu menyandang [award:predikat desa mandiri].',
    'Kelurahan itu kehilangan [award:predikat kelurahan ODF].',
    'Unit itu memperoleh [award:predikat menuju WBK].',
    'BUMDes itu memperoleh [award:peringkat BUMDes Maju].',
    'Desa itu kehilangan predikat desa lama.',
    'Predikat kota itu kami jaga.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('bounds of known names', () => {
  it.each([
    'Opininya [award:wajar tanpa pengecualian], kata kepala badan itu.',
    'Kota itu meraih [award:penghargaan Kota Sehat Swasti Saba Wistara] kemarin.',
    'Kami meraih [award:juara Adiwiyata Kota Bekasi] tahun lalu.',
    'Badan itu memperoleh [award:kualifikasi Cukup Informatif].',
    'Inflasi itu masih dalam kategori baik.',
    'Kami meraih [award:opini WTP ketujuh] kali berturut-turut.',
    'Kami meraih [award:WTP Kesepuluh] tahun ini.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});
