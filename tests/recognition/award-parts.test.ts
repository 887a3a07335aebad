// How the parts of an award's name stand together: heads in a row, names with their grades, editions and scopes. Each rule
// has sentences it must read and sentences it must leave alone. Other kinds of mentions are not asked for here.
import { describe, expect, it } from 'vitest';
import { annotate } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

describe('heads in a row belong to the name', () => {
  it.each([
    'Pemprov meraih [award:penghargaan anugerah keterbukaan informasi publik 2024] kemarin.',
    'Guru itu menerima [award:penghargaan Satyalancana Karya Satya] dari presiden.',
    'Ia dianugerahi [award:tanda kehormatan Satyalancana Wira Karya] tahun lalu.',
    'Dokter itu menerima [award:Tanda Kehormatan Bintang Jasa Utama] kemarin.',
    'Untuk memperoleh [award:tanda jasa Medali Kepeloporan] ada syaratnya.',
    'Kota itu membawa pulang [award:trofi Anugerah Adipura Kencana] lagi.',
    'Kabupaten itu meraih [award:predikat opini WTP] kemarin.',
    // the head alone, and the act of conferring
    'Penyerahan tanda kehormatan dilakukan oleh bupati.',
    'Warga menerima Tanda Kehormatan dan Piagam Penghargaan.',
    '[award:Opini WTP] merupakan Predikat Terbaik dari pemeriksa.',
    'Acara Penganugerahan [award:Predikat Kepatuhan tahun 2019] digelar di Jakarta.',
    'Kami hadir dalam penganugerahan [award:Penghargaan Desa Antikorupsi] kemarin.',
    'Malam Penganugerahan dihadiri gubernur.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('a grade of its own scale closes a name', () => {
  it.each([
    'Pemprov menerima [award:UHC Award kategori utama] kemarin.',
    'Sekolah itu meraih [award:Adiwiyata tingkat mandiri] kemarin.',
    'Kota itu mendapat [award:penghargaan Top Digital Award bintang 4] dari panitia.',
    'Kota itu meraih [award:Swasti Saba kategori wistara] kemarin.',
    'Kota itu meraih [award:Kabupaten Layak Anak kategori Nindya] kemarin.',
    // no grade of its scale
    'Kota itu meraih [award:UHC Award] kategori kota sedang.',
    'Kota itu meraih [award:Adipura] kategori kota besar.',
    'Kota itu meraih [award:UHC Award] tingkat emas.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('editions and scopes', () => {
  it.each([
    'Kota itu meraih [award:Adipura ke-9] kali tahun ini.',
    'Dengan [award:Opini WTP kelima] kalinya kota itu bersyukur.',
    'Kota itu meraih [award:opini WTP] untuk kelima kalinya.',
    'Ia menjadi [award:juara II tingkat kabupaten/kota] kemarin.',
    'Desa itu meraih [award:terbaik I tingkat provinsi]. Piagam diserahkan camat.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('"kategori" before a name in full is no head', () => {
  it.each([
    'Ada tiga kategori [award:TPID Award 2018] yang dinilai.',
    'Tokoh itu meraih kategori [award:Kalpataru] tahun ini.',
    'Badan itu masuk [award:kategori Informatif] tahun ini.',
    'Daerah itu masuk [award:kategori BB] dalam SAKIP.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('grades with what stands beside them', () => {
  it.each([
    'Dalam evaluasi SAKIP, predikatnya [award:B] lalu naik menjadi [award:BB Plus] dengan nilai 74.',
    'Predikat evaluasi SAKIP dinas itu mencapai [award:BB] tahun ini.',
    'Dinas itu meraih [award:predikat BB SAKIP tahun 2019] kemarin.',
    'Kabupaten itu meraih [award:kategori Nindya Kabupaten Layak Anak 2025] kemarin.',
    'Soal keterbukaan informasi publik, dari [award:kategori tidak informatif] badan itu menjadi [award:menuju informatif].',
    'Menurut survei kepatuhan Ombudsman, kantor itu berpredikat [award:Kepatuhan Tinggi].',
    'Kota itu menjadi [award:juara umum pertama] tahun lalu.',
    // whoever runs the scheme is no part of the name, nor is a word of daily life a grade
    'Badan itu meraih [award:predikat Informatif] Komisi Informasi.',
    'Bantuan itu bagi warga kategori rentan.',
    'Warga desa menuju informatif.',
    'Nilainya cukup bagi warga.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('the edition and place of a contest', () => {
  it.each([
    'Kafilah itu meraih [award:Juara Umum MTQ ke-44 Kaltim] tahun lalu.',
    'Kota itu menjadi [award:juara umum Musabaqah Tilawatil Quran (MTQ) VII Provinsi Papua Barat].',
    'Kontingen itu menjadi [award:juara II Porprov Jatim 2023] dan [award:juara tiga O2SN tingkat provinsi].',
    'Juara MTQ mendapat hadiah.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('metals and programmes behind a head', () => {
  it.each([
    'Pegawai itu menerima [award:lencana perak] dan [award:trofi emas].',
    'Desa itu meraih [award:penghargaan Program Kampung Iklim (Proklim) Utama Tahun 2020].',
    'Warga menerima plakat kayu dan lencana baru.',
    'Desa itu mendapat penghargaan program kerja.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what follows a head and names nothing', () => {
  it.each([
    'Penghargaan Dari Menteri Sosial diterima bupati.',
    'Penghargaan Kepada Relawan diserahkan kemarin.',
    'Warga menerima Penghargaan Khusus serta Penghargaan Tertinggi.',
    'Kota itu meraih [award:Penghargaan Khusus Penanggulangan Kemiskinan] kemarin.',
    'Bupati menyambut Sembilan Daerah Terbaik dan 3 Desa Terbaik.',
    'Bangil ialah salah satu [award:Kota Kecil Terbersih] di Indonesia.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('rows go on without their head', () => {
  it.each([
    '[award:Juara umum pertama] Kukar dengan nilai 104, [award:kedua] Kota Bontang dengan nilai 90, dan [award:ketiga] Kota Samarinda.',
    '[award:Terbaik pertama] diraih Jawa Barat, [award:kedua] diraih Jawa Timur, dan [award:ketiga] diraih Bengkulu.',
    'Pegawai itu menerima [award:Satyalancana Karya Satya 10 tahun] dan [award:20 tahun].',
    'Pegawai itu menerima [award:Satyalancana Karya Satya 10, 20, dan 30 tahun] kemarin.',
    '[award:Juara pertama] datang bersama istri, dan kedua anaknya ikut.',
    '[award:Juara pertama] diraih Rina, lalu ia menyapa ketiga temannya, dan ketiga gurunya.',
    'Pegawai itu menerima [award:Satyalancana Karya Satya] sesudah 10 tahun mengabdi.',
    'Mereka menjadi [award:juara kedua] dan [award:ketiga].',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });

  it('keeps places beside one another in later paragraphs', () => {
    const text =
      'Palu menduduki [award:peringkat pertama].\nDi [award:posisi kedua], Poso dengan nilai 97.\nSigi menempati [award:posisi ketiga].';
    expect(awards(text)).toBe(text);
  });
});

describe('persons and firms that bear the words of awards', () => {
  it.each([
    'Kepala Dinas Kominfo Anugerah Pratama, S.H. hadir bersama Bapak Nugraha Anugerah Putra.',
    'Camat Satria Nugraha dan Bupati Anugerah Wijaya hadir.',
    'Menurut Satria Nugraha, warga senang. Ketua panitia, Dedi Nugraha, hadir.',
    'Kami senang, kata Anugerah Pratama.',
    'Hotel Bintang Anugerah, CV Anugerah Jaya Abadi, dan Jalan Anugerah Raya.',
    'Kota itu meraih [award:Wira Tata Nugraha] dan [award:Raksa Nugraha 2024].',
    'Malam [award:Anugerah Media Desa] digelar.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what is best of its kind, in small letters', () => {
  it.each([
    'Penghargaan itu diberikan kepada [award:kabupaten dan kota terinovatif] tahun lalu.',
    'Lalu [award:kategori daerah perbatasan terinovatif] dianugerahkan kepada Bintan.',
    'Untuk [award:kategori terbaik tingkat provinsi] ada tiga pemenang.',
    'Lalu, [award:kabupaten terbaik pertama] diraih Bantaeng.',
    '[award:Predikat provinsi terbaik pertama] diraih Jawa Barat, [award:kedua] diraih Jawa Timur.',
    'Batam dinilai sebagai [award:pengelola kepegawaian terbaik tingkat kabupaten/kota].',
    'Desa itu terpilih sebagai [award:desa wisata terbaik se-Kalimantan].',
    // praise
    'Kami berusaha menjadi kota terbaik di Indonesia.',
    'Warga ingin pelayanan terbaik dan sekolah terbaik bagi anak.',
    'Kota itu dinilai sebagai daerah terbaik dalam pengelolaan sampah.',
    'Bank itu dikenal sebagai bank terbaik.',
    'Ada banyak kategori pelayanan terbaik di sini.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('quotation marks, parties, and places', () => {
  it.each([
    '[award:Penghargaan "Bhumandala Kanaka"] diterima Rina.',
    "Ia meraih [award:penghargaan 'Pelopor Pembangunan Desa'] kemarin.",
    '"[award:Predikat A] itu berat", kata Rina.',
    'Penghargaan Pemerintah Kabupaten Sigi diserahkan kemarin.',
    '[award:Piala Bergilir Gubernur] dan Piala Wali Kota Palu 2024 diserahkan.',
    'Tim itu meraih [award:peringkat kedua terbaik nasional] kemarin.',
    'Kota itu ada di [award:peringkat pertama], [award:terbaik II] Poso.',
    'Desa itu meraih [award:Juara III Kampung Keluarga Berkualitas Tingkat Nasional].',
    'Kontingen itu meraih 5 [award:emas], 3 [award:perak], dan 7 [award:perunggu].',
    'Ia membeli 5 emas dan menjual tiga perak.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('titles that are conferred by name', () => {
  it.each([
    'Ia menerima penghargaan sebagai [award:Kepala Daerah Peduli Pendidikan] dari PGRI.',
    'Ia dinobatkan sebagai [award:Tokoh Penggerak Literasi 2024] kemarin.',
    'Ia dianugerahi sebagai "[award:Bapak Pembangunan Desa]" kemarin.',
    'Ia ditetapkan sebagai Ketua Umum dan dinobatkan sebagai Gubernur Jawa Timur.',
    'Gunung itu ditetapkan sebagai Cagar Biosfer Dunia.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('what a rank or a grade is of', () => {
  it.each([
    'Kader itu meraih [award:juara 1 kader posyandu berprestasi] kemarin.',
    'Perawat itu meraih [award:juara I perawat teladan tingkat kabupaten].',
    'Kota itu masuk [award:Zona Hijau Penyelenggaraan Pelayanan Publik] menurut Ombudsman.',
    'Sekolah itu meraih [award:penghargaan Sekolah Adiwiyata Provinsi tahun 2023].',
    'Kota itu masuk [award:Zona Hijau] Dinas Sosial menurut Ombudsman.',
    'Ia menjadi [award:juara 1] dan guru teladan.',
    'Mereka menempati posisi [award:terbaik III] tahun ini.',
    'Dinas itu menjadi [award:stan terbaik I] kemarin.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});

describe('names that hold words of ordinary use', () => {
  it.each([
    'Polres itu menerima [award:anugerah Zona Integritas] kemarin.',
    'Polres itu meraih [award:predikat Zona Integritas (ZI) menuju Wilayah Bebas dari Korupsi] kemarin.',
    'Rutan itu meraih [award:Predikat Zona Integritas WBK] kemarin.',
    'Kota itu meraih [award:TPID terbaik provinsi] dan [award:TPID terbaik kabupaten/kota nonIHK] kemarin.',
    'Kota itu menjadi [award:TPID terbaik] di kota dan provinsi itu.',
    'Daerah itu mendapat [award:penghargaan Kabupaten/Kota Peduli HAM] kemarin.',
    'Desa itu menjadi [award:juara regional] tahun lalu.',
    'Kafilah Muara Jawa meraih [award:juara pertama], disusul [award:tempat kedua] kafilah Loa Kulu.',
    '[award:Juara pertama] dijumpai di tempat umum dan tempat kerja.',
    'Kafilah itu menerima [award:piala bergilir Bupati Kutai Kartanegara] kemarin.',
    'Perusahaan itu meraih [award:penghargaan PROPER emas], yang lain [award:peringkat hijau].',
    'Perusahaan peraih [award:PROPER emas] dan [award:hijau] hadir.',
    'Dinas itu menerima penghargaan [award:Penghargaan Swasti Saba Wistara] kemarin.',
    'Inilah para juara [award:Lomba Desa tingkat nasional] tahun ini.',
    'Penetapan [award:Kabupaten/Kota Cukup Peduli HAM] dibacakan.',
    'Zona Integritas dicanangkan kemarin. Piala bergilir itu milik sekolah.',
  ])('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});
