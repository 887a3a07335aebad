// Rules of the award grammar that hold for any article: outer heads, tails, rows, grades in small letters, what is best of
// its kind. Each with sentences it must read and sentences it must leave alone.
import { describe, expect, it } from 'vitest';
import { annotate } from './annotated';

const awards = (sentence: string): string => annotate(sentence, 'award');

/** Sentences with the awards that recognition must find in them, and no others. */
const RULES: Record<string, string[]> = {
  'the outer head begins the name; what is done with an award is no head': [
    'Ia menerima [award:tanda kehormatan Bintang Jasa Utama].',
    'Ia mendapat [award:penghargaan tanda kehormatan Satyalancana Wira Karya] dari Presiden.',
    'Pemprov meraih [award:penghargaan anugerah keterbukaan informasi publik 2024].',
    'Malam Penganugerahan [award:Predikat Kepatuhan] digelar di Jakarta.',
    'Penganugerahan [award:Kabupaten Layak Anak 2026] digelar di Jakarta.',
    'Presiden memberikan tanda kehormatan kepada para prajurit.',
    'Ia memperoleh Penghargaan Dari Menteri Sosial.',
    'Kota itu mendapat tiga Penghargaan Sekaligus tahun ini.',
    'Ia menerima Penghargaan Khusus dan penghargaan Satker dengan kinerja baik.',
    'Prajurit itu menerima [award:Satyalancana Kesetiaan XVI Tahun] dan [award:Satyalancana Dharma Nusa].',
    'Pemkab menyabet [award:Adipura], [award:Adiwiyata Mandiri], dan [award:Kalpataru] sekaligus.',
  ],
  'the scheme behind its grade': [
    'Kabupaten itu meraih [award:predikat BB SAKIP 2022] dari kementerian.',
    '[award:Kategori Nindya Kabupaten Layak Anak 2025] diraih Kota Batu.',
    '[award:Predikat Informatif] Komisi Informasi diraih Kota Batu.',
    'Nilai SAKIP kami [award:BB], predikatnya [award:B] tahun lalu, kini [award:BB Plus].',
  ],
  'a grade behind a name, in small letters too': [
    'Kota itu menerima [award:KLA kategori nindya].',
    'Pemkab meraih [award:UHC Award kategori utama] dan pulang.',
    'Perusahaan itu meraih [award:Top Digital Awards bintang 4] kemarin.',
    'RSUD itu meraih [award:akreditasi bintang lima] dari komisi.',
    'RSUD meraih [award:akreditasi paripurna] atau [award:bintang lima] dari komisi.',
    'Desa itu mendapat [award:penghargaan Program Kampung Iklim (Proklim) Utama Tahun 2020].',
    'Ombudsman memberi [award:zona hijau kualitas tertinggi] kepada Pemkab Lahat.',
    'RW 5 meraih [award:penghargaan Proklim Utama Trofi], RW 2 [award:Proklim Utama Sertifikat].',
    'RW 5 meraih [award:Proklim Utama], [award:Sertifikat Adipura], dan uang.',
    'Mereka menerima [award:lencana perak] dan [award:plakat emas].',
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
  ],
  'rows that name their award once': [
    'Para pegawai menerima [award:Satyalancana Karya Satya 10, 20, dan 30 tahun].',
    'Para pegawai menerima [award:Satyalancana Karya Satya X, XX dan XXX Tahun].',
    'Mereka menerima [award:Satyalancana Karya Satya 10 tahun] dan [award:20 tahun].',
    '[award:Terbaik pertama] diraih Jawa Barat, [award:kedua] Jawa Timur, dan [award:ketiga] diraih Bengkulu.',
    '[award:Juara umum keempat] Kutim dengan nilai 60, [award:kelima] Kota Batu dengan nilai 42.',
    '[award:Juara pertama] diraih Rina, dan kedua anaknya senang.',
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
  'the best of a kind': [
    '[award:Kategori daerah tertinggal terinovatif] diraih Kabupaten Sumba Timur.',
    '[award:Predikat provinsi terbaik pertama] diraih oleh Jawa Barat.',
    'Tiga kategori dinilai, yakni [award:kabupaten dan kota terinovatif].',
    'Lalu, [award:kabupaten terbaik pertama] diraih oleh Bantaeng.',
    'Penghargaan untuk [award:kategori terbaik tingkat provinsi] disabet Sumbar.',
    'Kota itu meraih [award:TPID terbaik tingkat kabupaten/kota].',
    'Ini kabupaten terbaik di Jawa dan desa terindah bagi kami.',
    'Opini itu merupakan predikat terbaik dari pemeriksa.',
    'Ada Sembilan Daerah Terbaik di forum itu.',
  ],
  'a place beside an award, over lines': [
    '[award:Peringkat pertama] diraih Kota Batu. Di [award:posisi kedua], Kota Kediri. [award:Posisi ketiga] diisi Kota Tual.',
    'Kopi itu ada di posisi kedua ekspor. Posisi ketiga diisi teh.',
  ],
  'persons and places with names that look like awards': [
    'Menurut Anugerah Pratama, S.H., M.H., sidang ditunda.',
    '"Kami siap," kata Anugerah Utama di kantornya.',
    'Kepala Dinas Kesehatan Anugerah Pratama hadir.',
    'Kepala Dinas Kesehatan Nugraha Utama hadir.',
    'Hadir pula Kades Pemenang Barat dan warga Desa Anugerah Jaya.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_rule, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(awards(sentence)).toBe(sentence);
  });
});
