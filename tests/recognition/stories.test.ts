// The facts of short stories, every argument of them: "award | level | recipient | programme | giver | year | event", "-" for
// what a story does not tell. All stories are made up for these tests.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from './annotated';

const SLOTS = ['award', 'level', 'recipient', 'programme', 'giver', 'year', 'event'] as const;

const told = (text: string): string[] =>
  recognize(text, lexicon).facts.map((fact) => SLOTS.map((slot) => fact[slot] ?? '-').join(' | '));

const STORIES: readonly (readonly [text: string, facts: readonly string[]])[] = [
  [
    'Pemkab Banyumas Borong Dua Penghargaan\nPemerintah Kabupaten Banyumas menerima Paritrana Award 2024 dari BPJS Ketenagakerjaan, Selasa (10/9/2024). Penghargaan diserahkan oleh Wakil Presiden kepada Penjabat Bupati Banyumas di Istana Wakil Presiden, Jakarta.',
    [
      'Paritrana Award 2024 | - | Pemerintah Kabupaten Banyumas | - | BPJS Ketenagakerjaan | 2024 | Istana Wakil Presiden, Jakarta',
    ],
  ],
  [
    'Kota Salatiga Raih Opini WTP Kedelapan\nSALATIGA – Badan Pemeriksa Keuangan (BPK) Perwakilan Provinsi Jawa Tengah memberikan opini Wajar Tanpa Pengecualian (WTP) atas Laporan Keuangan Pemerintah Daerah (LKPD) Kota Salatiga Tahun 2023. Opini diserahkan Kepala BPK Perwakilan Jawa Tengah kepada Wali Kota Salatiga di Semarang, Senin (20/5/2024).',
    [
      'opini Wajar Tanpa Pengecualian | Wajar Tanpa Pengecualian | Kota Salatiga | Laporan Keuangan Pemerintah Daerah (LKPD) | Badan Pemeriksa Keuangan (BPK) Perwakilan Provinsi Jawa Tengah | 2023 | -',
    ],
  ],
  [
    'Tiga daerah di Bali menerima Piala Adipura dari Kementerian Lingkungan Hidup dan Kehutanan, yakni Kabupaten Badung, Kabupaten Gianyar, dan Kota Denpasar.',
    [
      'Piala Adipura | - | Kabupaten Badung | - | Kementerian Lingkungan Hidup dan Kehutanan | - | -',
      'Piala Adipura | - | Kabupaten Gianyar | - | Kementerian Lingkungan Hidup dan Kehutanan | - | -',
      'Piala Adipura | - | Kota Denpasar | - | Kementerian Lingkungan Hidup dan Kehutanan | - | -',
    ],
  ],
  [
    'Kabupaten Sleman dan Kabupaten Bantul masing-masing meraih predikat Utama dan predikat Nindya dalam penilaian Kabupaten Layak Anak.',
    [
      'predikat Utama | Utama | Kabupaten Sleman | Kabupaten Layak Anak | - | - | -',
      'predikat Nindya | Nindya | Kabupaten Bantul | Kabupaten Layak Anak | - | - | -',
    ],
  ],
  [
    'Sekretaris Daerah Kabupaten Klaten mewakili Bupati menerima Predikat A dalam evaluasi SAKIP dari Kementerian PANRB.',
    ['Predikat A | A | Kabupaten Klaten | SAKIP | Kementerian PANRB | - | -'],
  ],
  [
    'Dinas Kesehatan Kota Ambon meraih Juara II Lomba Inovasi Daerah melalui inovasi Jempol Sehat.',
    ['Juara II Lomba Inovasi Daerah | Juara II | Dinas Kesehatan Kota Ambon | Jempol Sehat | - | - | -'],
  ],
  [
    'RSUD dr. Soetomo masuk Top 45 Kompetisi Inovasi Pelayanan Publik lewat inovasi "Cepat Tanggap".',
    ['Top 45 Kompetisi Inovasi Pelayanan Publik | Top 45 | RSUD dr. Soetomo | Cepat Tanggap | - | - | -'],
  ],
  [
    'Siti Aminah, guru SDN 3 Pangkalpinang, terpilih sebagai Guru Berprestasi tingkat nasional. Penghargaan diserahkan Menteri Pendidikan dan Kebudayaan.',
    ['Guru Berprestasi tingkat nasional | - | Siti Aminah | - | Menteri Pendidikan dan Kebudayaan | - | -'],
  ],
  [
    'Bupati Lombok Timur berharap opini WTP dapat dipertahankan. Sebelumnya, pada 2022, Kabupaten Lombok Timur meraih opini WDP.',
    ['opini WDP | WDP | Kabupaten Lombok Timur | - | - | 2022 | -'],
  ],
  [
    'Pemerintah Kota Padang Panjang menargetkan Piala Adipura tahun depan. "Kami sudah siap meraih Piala Adipura," kata Kepala Dinas Lingkungan Hidup Kota Padang Panjang.',
    [],
  ],
  [
    'Polres Gowa menerima penghargaan dari Ombudsman RI. Dalam Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik 2023, Polres Gowa masuk zona hijau dengan nilai 89,2.',
    [
      'zona hijau | hijau | Polres Gowa | Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik | Ombudsman RI | 2023 | -',
    ],
  ],
  [
    'Sepanjang 2022, Kabupaten Wajo menerima:\n1. Opini WTP dari BPK RI;\n2. Piala Adipura dari KLHK;\n3. Predikat B dalam evaluasi SAKIP.',
    [
      'Opini WTP | WTP | Kabupaten Wajo | - | BPK RI | 2022 | -',
      'Piala Adipura | - | Kabupaten Wajo | - | KLHK | 2022 | -',
      'Predikat B | B | Kabupaten Wajo | SAKIP | - | 2022 | -',
    ],
  ],
  [
    'Juara I diraih Kecamatan Lowokwaru, disusul Kecamatan Klojen sebagai Juara II, dan Kecamatan Sukun Juara III.',
    [
      'Juara I | Juara I | Kecamatan Lowokwaru | - | - | - | -',
      'Juara II | Juara II | Kecamatan Klojen | - | - | - | -',
      'Juara III | Juara III | Kecamatan Sukun | - | - | - | -',
    ],
  ],
  [
    'Wali Kota Bogor menyerahkan piagam penghargaan Lomba Kebersihan kepada RW 05 Kelurahan Tegallega.',
    ['piagam penghargaan Lomba Kebersihan | - | RW 05 Kelurahan Tegallega | - | Wali Kota Bogor | - | -'],
  ],
  [
    'Kementerian Dalam Negeri menobatkan Kabupaten Banyuwangi sebagai Kabupaten Terinovatif dalam Innovative Government Award 2023.',
    [
      'Kabupaten Terinovatif | Terinovatif | Kabupaten Banyuwangi | - | Kementerian Dalam Negeri | 2023 | Innovative Government Award 2023',
    ],
  ],
  [
    'Pemerintah Kabupaten Solok Selatan kembali mempertahankan predikat Kabupaten Layak Anak kategori Madya. Wakil Bupati Solok Selatan menerima piagam itu dari Menteri Pemberdayaan Perempuan dan Perlindungan Anak di Hotel Sultan, Jakarta, Minggu (23/7/2023).',
    [
      'predikat Kabupaten Layak Anak kategori Madya | Madya | Pemerintah Kabupaten Solok Selatan | - | Menteri Pemberdayaan Perempuan dan Perlindungan Anak | 2023 | Hotel Sultan, Jakarta',
    ],
  ],
  [
    'Nilai SAKIP Kabupaten Sikka naik dari B pada 2021 menjadi BB pada 2022.',
    ['B | B | Kabupaten Sikka | SAKIP | - | 2021 | -', 'BB | BB | Kabupaten Sikka | SAKIP | - | 2022 | -'],
  ],
  ['Adipura adalah penghargaan bagi kota bersih. Kota Tomohon belum pernah menerima Piala Adipura.', []],
  [
    'Kwarda Maluku menerima Lencana Melati dari Ketua Kwartir Nasional dalam upacara Hari Pramuka ke-62.',
    ['Lencana Melati | - | Kwarda Maluku | - | Ketua Kwartir Nasional | - | upacara Hari Pramuka ke-62'],
  ],
  [
    'Kontingen Sulawesi Utara meraih medali emas cabang olahraga tinju pada PON XX Papua 2021.',
    ['medali emas | emas | Kontingen Sulawesi Utara | cabang olahraga tinju | - | 2021 | PON XX Papua 2021'],
  ],
  [
    '"Alhamdulillah, kami bisa mempertahankan opini WTP sepuluh kali berturut-turut," ujar Bupati Kulon Progo. Opini WTP itu diberikan BPK RI atas laporan keuangan tahun 2022.',
    ['opini WTP | WTP | Kulon Progo | laporan keuangan tahun 2022 | BPK RI | 2022 | -'],
  ],
  [
    'Dinas Perpustakaan Kabupaten Magelang tersertifikasi ISO 9001:2015.',
    ['ISO 9001:2015 | - | Dinas Perpustakaan Kabupaten Magelang | - | - | - | -'],
  ],
  [
    'Puskesmas Sikumana mengantongi akreditasi Paripurna dari Kementerian Kesehatan untuk pelayanan kesehatan dasar.',
    ['akreditasi Paripurna | Paripurna | Puskesmas Sikumana | - | Kementerian Kesehatan | - | -'],
  ],
  [
    'Kepala Desa Penglipuran menerima Anugerah Desa Wisata Indonesia 2023 dari Kemenparekraf atas pengelolaan sampah mandiri.',
    [
      'Anugerah Desa Wisata Indonesia 2023 | - | Desa Penglipuran | pengelolaan sampah mandiri | Kemenparekraf | 2023 | -',
    ],
  ],
  ['Dalam rangka mewujudkan pelayanan prima, Kota Tegal terus berupaya untuk mempertahankan predikat Informatif.', []],
  [
    'Penghargaan Swasti Saba Wistara diraih Kota Probolinggo. Penghargaan serupa disandang Kota Pasuruan dan Kabupaten Lumajang.',
    [
      'Penghargaan Swasti Saba Wistara | Wistara | Kota Probolinggo | - | - | - | -',
      'Penghargaan Swasti Saba Wistara | Wistara | Kota Pasuruan | - | - | - | -',
      'Penghargaan Swasti Saba Wistara | Wistara | Kabupaten Lumajang | - | - | - | -',
    ],
  ],
  [
    'Bappenas mengumumkan pemenang Penghargaan Pembangunan Daerah (PPD) 2024. Kategori kabupaten dimenangi Kabupaten Sumedang, sementara Kota Palu meraih Terbaik II kategori kota.',
    ['Terbaik II | Terbaik II | Kota Palu | - | Bappenas | 2024 | -'],
  ],
  [
    'BPJS Kesehatan memberikan UHC Award 2024 kepada Pemerintah Kabupaten Morowali di TMII, Jakarta, Kamis (8/8). Penghargaan diterima langsung Bupati Morowali didampingi Kepala Dinas Kesehatan.',
    ['UHC Award 2024 | - | Pemerintah Kabupaten Morowali | UHC | BPJS Kesehatan | 2024 | TMII, Jakarta'],
  ],
  [
    'Kejaksaan Negeri Mamuju dan Lapas Kelas IIB Polewali meraih predikat Wilayah Bebas dari Korupsi (WBK) dari Kementerian PANRB.',
    [
      'predikat Wilayah Bebas dari Korupsi | Wilayah Bebas dari Korupsi | Kejaksaan Negeri Mamuju | - | Kementerian PANRB | - | -',
      'predikat Wilayah Bebas dari Korupsi | Wilayah Bebas dari Korupsi | Lapas Kelas IIB Polewali | - | Kementerian PANRB | - | -',
    ],
  ],
  [
    'Bank Kalteng meraih TOP BUMD Awards 2024 Bintang 4 yang digelar Majalah TopBusiness di Jakarta. Direktur Utama Bank Kalteng, Maslipansyah, dinobatkan sebagai TOP CEO BUMD 2024.',
    [
      'TOP BUMD Awards 2024 Bintang 4 | Bintang 4 | Bank Kalteng | - | Majalah TopBusiness | 2024 | -',
      'TOP CEO BUMD 2024 | - | Maslipansyah | - | Majalah TopBusiness | 2024 | -',
    ],
  ],
  [
    'Pemkab Bone Bolango meraih penghargaan Nirwasita Tantra 2022 dari KLHK. Bupati Bone Bolango menyampaikan terima kasih kepada seluruh OPD atas kerja keras mereka.',
    ['penghargaan Nirwasita Tantra 2022 | - | Pemkab Bone Bolango | - | KLHK | 2022 | -'],
  ],
  [
    'Kelurahan Bugis mewakili Kota Tarakan pada Lomba Kelurahan tingkat provinsi. Tahun lalu, Kelurahan Karang Anyar meraih Juara I Lomba Kelurahan.',
    ['Juara I Lomba Kelurahan | Juara I | Kelurahan Karang Anyar | - | - | - | -'],
  ],
  [
    'Wali Kota Serahkan Hadiah Lomba Kampung Bersih\nMETRO – Wali Kota Metro menyerahkan hadiah kepada para pemenang Lomba Kampung Bersih di halaman Kantor Wali Kota Metro, Rabu (17/8/2022).\nJuara I : Kelurahan Yosodadi\nJuara II : Kelurahan Ganjar Asri\nJuara III : Kelurahan Mulyojati',
    [
      'Juara I | Juara I | Kelurahan Yosodadi | Lomba Kampung Bersih | Wali Kota Metro | 2022 | halaman Kantor Wali Kota Metro',
      'Juara II | Juara II | Kelurahan Ganjar Asri | Lomba Kampung Bersih | Wali Kota Metro | 2022 | halaman Kantor Wali Kota Metro',
      'Juara III | Juara III | Kelurahan Mulyojati | Lomba Kampung Bersih | Wali Kota Metro | 2022 | halaman Kantor Wali Kota Metro',
    ],
  ],
  [
    'Kabupaten Lahat Pertahankan WTP\nLahat, Kominfo – Untuk kesembilan kalinya Pemerintah Kabupaten Lahat meraih opini Wajar Tanpa Pengecualian (WTP) dari BPK RI Perwakilan Provinsi Sumatera Selatan atas LKPD tahun anggaran 2023.\nLaporan hasil pemeriksaan diserahkan Kepala BPK RI Perwakilan Sumatera Selatan kepada Pj Bupati Lahat di Palembang, Kamis (2/5/2024).\n"Opini WTP ini adalah hasil kerja sama semua OPD," kata Pj Bupati Lahat. Ia berharap tahun depan Lahat kembali meraih opini WTP.',
    [
      'opini Wajar Tanpa Pengecualian | Wajar Tanpa Pengecualian | Pemerintah Kabupaten Lahat | LKPD | BPK RI Perwakilan Provinsi Sumatera Selatan | 2023 | -',
    ],
  ],
  [
    'Inovasi Puskesmas Ini Masuk Top 99\nTIMIKA – Inovasi "Kapal Sehat" milik Puskesmas Timika Jaya masuk Top 99 Kompetisi Inovasi Pelayanan Publik 2023 yang digelar Kementerian PANRB.\nKepala Puskesmas Timika Jaya mengaku bangga atas capaian tersebut.',
    [
      'Top 99 Kompetisi Inovasi Pelayanan Publik 2023 | Top 99 | Puskesmas Timika Jaya | Kapal Sehat | Kementerian PANRB | 2023 | -',
    ],
  ],
  [
    'Atlet Palu Bawa Pulang Emas\nPalu – Atlet karate Sulawesi Tengah, Rahmat Hidayat, meraih medali emas pada Kejuaraan Nasional Karate 2023 di Makassar, Minggu (12/11/2023). Dua rekannya, Nurlela dan Budi Santoso, masing-masing meraih medali perak dan medali perunggu.',
    [
      'medali emas | emas | Rahmat Hidayat | - | - | 2023 | Kejuaraan Nasional Karate 2023',
      'medali perak | perak | Nurlela | - | - | 2023 | Kejuaraan Nasional Karate 2023',
      'medali perunggu | perunggu | Budi Santoso | - | - | 2023 | Kejuaraan Nasional Karate 2023',
    ],
  ],
  [
    'Diskominfo Kota Batam Terima Penghargaan\nBATAM – Dinas Komunikasi dan Informatika Kota Batam menerima penghargaan Badan Publik Informatif dari Komisi Informasi Kepulauan Riau. Penghargaan diterima Kepala Dinas Kominfo Kota Batam, Rudi Panjaitan, di Hotel Harmoni One, Batam, Jumat (8/12/2023).',
    [
      'penghargaan Badan Publik Informatif | Informatif | Dinas Komunikasi dan Informatika Kota Batam | - | Komisi Informasi Kepulauan Riau | 2023 | Hotel Harmoni One, Batam',
    ],
  ],
  [
    'Tak Satu Pun Daerah di Wilayah Itu Raih Adipura\nTak satu pun daerah di Maluku Utara meraih Piala Adipura tahun ini. Kota Ternate terakhir kali meraih Piala Adipura pada 2017.',
    ['Piala Adipura | - | Kota Ternate | - | - | 2017 | -'],
  ],
  [
    'Bupati Terima Satyalancana\nJAKARTA – Bupati Kubu Raya, Muda Mahendrawan, menerima Satyalancana Pembangunan dari Presiden Joko Widodo di Istana Negara, Jakarta, Selasa (5/12/2023).',
    ['Satyalancana Pembangunan | - | Muda Mahendrawan | - | Presiden | 2023 | Istana Negara, Jakarta'],
  ],
  [
    'Kota Ternate Lepas Kontingen\nTERNATE – Wali Kota Ternate melepas kontingen Kota Ternate yang akan mengikuti Porprov Maluku Utara 2022. Wali Kota menargetkan kontingen membawa pulang juara umum.',
    [],
  ],
  [
    'Kominfo Ngawi Gelar Bimtek Menuju Predikat Informatif\nNGAWI – Dinas Kominfo Kabupaten Ngawi menggelar bimbingan teknis untuk meraih predikat Informatif. Tahun lalu Kabupaten Ngawi meraih predikat Menuju Informatif dengan nilai 82,1.',
    ['predikat Menuju Informatif | Menuju Informatif | Kabupaten Ngawi | - | - | - | -'],
  ],
  [
    'Pemkot Bima Raih Nilai SAKIP B\nKota Bima – Pemerintah Kota Bima meraih nilai B pada evaluasi Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP) tahun 2022. Hasil evaluasi diserahkan Deputi Kementerian PANRB dalam acara SAKIP dan RB Award 2022 di Bali, Selasa (6/12/2022).',
    [
      'nilai B | B | Pemerintah Kota Bima | Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP) | - | 2022 | SAKIP dan RB Award 2022',
    ],
  ],
  [
    'Desa Terbaik Diganjar Penghargaan\nGubernur Nusa Tenggara Timur memberikan penghargaan kepada desa terbaik. Juara I Lomba Desa diraih Desa Detusoko Barat, Kabupaten Ende, Juara II diraih Desa Oebola, Kabupaten Kupang.',
    [
      'Juara I Lomba Desa | Juara I | Desa Detusoko Barat | - | Gubernur Nusa Tenggara Timur | - | -',
      'Juara II | Juara II | Desa Oebola | Lomba Desa | Gubernur Nusa Tenggara Timur | - | -',
    ],
  ],
];

describe('the facts of a story', () => {
  it.each(STORIES)('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});
