// Grades in small letters, stars and prizes, rows in Roman numbers, contests, and whoever bears the words of awards. Each
// rule has sentences it must read and sentences it must leave alone.
import { describe, expect, it } from 'vitest';
import { annotate } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

/** Sentences with the awards that recognition must find in them, and no others. */
const RULES: Record<string, string[]> = {
  'the outer head begins the name; what is done with an award is no head': [
    'Ia mendapat [award:penghargaan tanda kehormatan Satyalancana Wira Karya] dari Presiden.',
    'Ia menerima Penghargaan Khusus dan penghargaan Satker dengan kinerja baik.',
    'Prajurit itu menerima [award:Satyalancana Kesetiaan XVI Tahun] dan [award:Satyalancana Dharma Nusa].',
    'Pemkab menyabet [award:Adipura], [award:Adiwiyata Mandiri], dan [award:Kalpataru] sekaligus.',
  ],
  'the scheme behind its grade': [
    'Nilai SAKIP kami [award:BB], predikatnya [award:B] tahun lalu, kini [award:BB Plus].',
  ],
  'a grade behind a name, in small letters too': [
    'RSUD itu meraih [award:akreditasi bintang lima] dari komisi.',
    'RSUD meraih [award:akreditasi paripurna] atau [award:bintang lima] dari komisi.',
    'Ombudsman memberi [award:zona hijau kualitas tertinggi] kepada Pemkab Lahat.',
    'RW 5 meraih [award:penghargaan Proklim Utama Trofi], RW 2 [award:Proklim Utama Sertifikat].',
    'RW 5 meraih [award:Proklim Utama], [award:Sertifikat Adipura], dan uang.',
    'Bank itu menerima [award:Top GRC Award 2025 #5 Stars].',
    'Ia menerima [award:Anugerah Mutu Layanan 2025 Bintang 4].',
    'Pemkot Batu memperoleh nilai 89,2 dengan [award:kategori sangat baik] pada evaluasi SPBE.',
    // a class of bodies is no grade
    'Pemkab meraih [award:UHC Award] kategori kabupaten.',
    'Pemkab meraih [award:UHC Award] kategori utama kabupaten.',
    'Hotel bintang lima itu ramai.',
  ],
  'a grade of the scheme that the text has named, in small letters': [
    'Keterbukaan informasi publik kami dulu [award:kategori cukup informatif], kini menjadi [award:informatif].',
    'Rumah sakit itu masuk [award:tingkat paripurna] setelah akreditasi rumah sakit.',
    'Situs itu menjadi informatif bagi warga.',
    'Pejabat pimpinan tinggi pratama dan ahli madya hadir dalam penilaian [award:KLA].',
    'Hasil SAKIP: Dinas Sosial [award:B]. Rapat SAKIP digelar di Gedung B, lalu di Ruang A.',
  ],
  'rows that name their award once': [
    'Para pegawai menerima [award:Satyalancana Karya Satya X, XX dan XXX Tahun].',
    '[award:Juara pertama] diraih Rina, ketiga diraih Joko.',
    'Ia menerima [award:Satyalancana Karya Satya 10 tahun], lalu bekerja 20 tahun lagi.',
  ],
  'a contest with its edition and place': [
    'Kontingen itu [award:juara umum MTQ XXX Provinsi Jambi].',
    'Kontingen itu menjadi [award:juara umum Porprov XIV Jawa Barat].',
    'Desa itu menjadi [award:juara II Musabaqah Tilawatil Quran (MTQ) XX Kabupaten Ende].',
    'Kota itu membuka MTQ ke-44 tingkat provinsi.',
    'Pengumuman juara MTQ tingkat Provinsi Jambi disampaikan kemarin.',
    'Camat memberi hadiah kepada para pemenang lomba K3 Kecamatan Rawalumbu.',
  ],
  'a rank before a name with a head of its own, and before the person who got it': [
    'Pemkab meraih [award:juara 1 anugerah Layanan Digital Award] kategori kabupaten.',
    'Ia meraih [award:Juara I Nasional Penyuluh KB] Siti Aminah.',
    'Ia meraih [award:Juara II] Siti Aminah.',
    'Ia meraih [award:Juara II], piagam dan uang.',
  ],
  'medals and pins': [
    'Ia menerima [award:Satya Lencana Bakti Mandala] dan [award:penghargaan Satya Lancana Wira Karya].',
    'Kapolri menganugerahkan [award:pin emas] kepada Polda itu.',
    'Ia lupa pin ATM dan memakai pin biru.',
  ],
  'the short form of an English award, and its place': [
    'Desa itu meraih [award:penghargaan Komisi Informasi Provinsi (KIP) Award Jateng 2018] kemarin.',
    'Terdapat tiga kategori [award:TPID Award 2018] di sana.',
  ],
  'titles that begin with "Top", and awards that begin with the English word': [
    'Bupati dinobatkan sebagai [award:Top Pembina Desa 2018] dan meraih [award:Top Leader Layanan].',
    'Desa itu meraih [award:Award Transformasi Perpustakaan Desa 2019].',
    'Ia menjadi Top Skor. Top! Pemkab Batu berprestasi.',
    'Kata Award Pratama kemarin.',
  ],
  'the best of a kind in a contest, or among so many': [
    '[award:Desa Wisata Terbaik ADWI 2024] ialah Desa Mawar.',
    'Diperoleh [award:50 Besar Desa Wisata Terbaik ADWI 2024] kemarin.',
    'Kompolnas menetapkan [award:10 besar polda terbaik] kemarin.',
    'Panen raya menghasilkan 10 besar beras.',
  ],
  'levels of small places': [
    'Camat menggelar [award:lomba Perpustakaan Umum Terbaik Tingkat Desa/Kelurahan].',
    'Warga hadir di tingkat desa.',
  ],
  'a prize that bears the name of its giver': [
    'Panggung [award:Anugerah Mahkamah Agung 2024] ramai.',
    'Ia menerima penghargaan Mahkamah Agung kemarin.',
    'Bapak Anugerah Putra hadir.',
  ],
  'a body that bears the name of an award': [
    'Kabupaten itu meraih [award:Swasti Saba]. Forum Kabupaten Sehat Kabupaten Luwu berjasa.',
    'Kabupaten itu meraih [award:Swasti Saba] sebagai [award:Kabupaten Sehat].',
  ],
  'the best of a kind': [
    'Penghargaan sebagai salah satu [award:kota terinovatif] diraih bersama [award:provinsi terbersih].',
    'Penghargaan diberikan kepada 10 desa tercepat.',
    'Ini desa terindah dan kota terbersih bagi kami.',
    'Kota itu mempertahankan [award:predikat Kabupaten berkinerja terbaik nasional] dua tahun.',
    'Desa Beran meraih [award:kategori Desa Informatif] tahun ini.',
    '[award:Kategori daerah tertinggal terinovatif] diraih Kabupaten Sumba Timur.',
    'Ini kabupaten terbaik di Jawa dan desa terindah bagi kami.',
    'Opini itu merupakan predikat terbaik dari pemeriksa.',
    'Ada Sembilan Daerah Terbaik di forum itu.',
  ],
  'persons and places with names that look like awards': [
    'Menurut Anugerah Pratama, S.H., M.H., sidang ditunda.',
    '"Kami siap," kata Anugerah Utama di kantornya.',
    'Hadir pula Kades Pemenang Barat dan warga Desa Anugerah Jaya.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_rule, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});
