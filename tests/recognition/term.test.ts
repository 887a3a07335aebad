import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon, recognizeSentence } from './annotated';

const entryOf = (sentence: string, text: string): string | null | undefined =>
  recognizeSentence(sentence).mentions.find((mention) => mention.text === text)?.entry;

describe('terms', () => {
  it.each([
    'Setiap [term:Organisasi Perangkat Daerah] ([term:OPD]) hadir.',
    'Pejabat [term:Dinas Perhubungan Provinsi Jawa Timur] hadir.',
    'Dana [term:pemerintah provinsi Jawa Timur] dan [term:pemerintah daerah] turun.',
    'Seluruh pejabat [term:eselon 2] mengikuti [term:rapat koordinasi] ([term:rakor]).',
    'Warga [term:Pemkab Gresik] dan [term:Pemprov. Sultra] bekerja sama.',
    'Menurut [term:Badan Pemeriksa Keuangan] ([term:BPK]) begitu.',
    'Pegawai [term:RSUD dr. Soedono Madiun] hadir.',
    'Siswa [term:SMAN 2 Paringin] hadir kemarin di sana.',
    'Aplikasi [term:e-Master] diluncurkan.',
    'Inovasi "[term:Si Jempol Manis]" dipuji.',
    'Ia menghadiri [term:Jatim Bureaucracy Fest 2023] kemarin.',
    '[term:OPD-OPD] itu hadir.',
    '[term:Dinas Pertanian dan Ketahanan Pangan Kabupaten Kulon Progo] menyalurkan pupuk.',
    '[term:Polresta Banyuwangi] dan [term:Polres Malang Kota] bekerja.',
    '[term:Badan Siber dan Sandi Negara] ([term:BSSN]) Republik Indonesia berkunjung.',
    '[term:Direktorat Jenderal (Ditjen) Imigrasi] bekerja.',
    '[term:Program Berobat Gratis (Probis) Sumut Berkah] dimulai.',
    'Warga mengunjungi [term:Puskesmas Kraton] di sana.',
    '[term:Perusahaan Umum Daerah (Perumda) Tirta Musi Palembang] untung.',
    '[term:Balai Wilayah Sungai Sulawesi IV Kendari] hadir.',
    '[term:Balai Besar Wilayah Sungai Brantas] bekerja di wilayah sungai itu.',
    'Program unggulan [term:GEMPITA] dimulai, program unggulan desa menyusul.',
    '[term:Stasiun Meteorologi Maritim Kendari] hadir, kereta tiba di Stasiun Gubeng.',
    '[term:BUMDes Tirta Wana] maju.',
    'Ia meninjau [term:TPS 3R Balak] kemarin.',
    '[term:Pemerintah Sulawesi Tenggara] hadir.',
    'Hadir [term:Bidang Teknologi Informasi dan Komunikasi] kemarin, tidak di bidang pendidikan.',
    'Latihan [term:Batalyon Infanteri Para Raider 503/Mayangkara] selesai.',
    'Atas [term:Laporan Keuangan Pemerintah Daerah] ([term:LKPD]) Provinsi Jawa Timur itu.',
    'Hadir [term:DPRD Kabupaten/Kota] dan [term:Komisi Informasi Pusat] kemarin.',
    'Ada dua inovasi lainnya, "[term:E-Nyeri]" dan "[term:Gercep Stroke]", di sana.',
    'Inovasi "[term:Si Jempol Manis]" ([term:Sistem Jemput dan Pulang Pasien dengan Aman]) dipuji. Kini [term:Si Jempol Manis] dipakai.',
    'Aplikasi [term:SIMDATA BUKA INFO] diluncurkan.',
    'Digelar acara bertajuk [term:Vaksinasi Kemerdekaan] di sana, bertajuk ringan pula.',
    'Siswa [term:SMAN 1 Glagah Banyuwangi] hadir, juga SMA 5 dan lainnya.',
    '[term:Dinas Kominfo Provinsi Sultra] [term:Bidang Teknologi Informasi dan Komunikasi] hadir.',
    'Kampanye "[term:Jaga Sungai Kita]" dimulai.',
    '[term:Program Literasi Warga] dimulai.',
    'Warga mengunjungi [term:RSUD Kota Bekasi] di sana.',
    '[term:Disporabudpar Kota Batu] dan [term:Disdagperin] hadir, Disparitas turun.',
    'Rapat di [term:Kementerian Dalam Negeri] Jakarta dan [term:Kementerian Agama Kota Malang] selesai.',
    'Piagam dari [term:Kementerian Koordinator (Kemenko) Perekonomian] tiba.',
    '[term:Kementrian Agraria dan Tata Ruang/ Badan Pertanahan Nasional] hadir.',
    '[term:Perubahan APBD Madina] disahkan, [term:APBD] itu naik, kata tamu dari Madina.',
    '[term:Satgas Pangan] dan [term:Satgas Pangan Kota Malang] turun ke pasar.',
    '[term:Polres Metro Jakarta Pusat], [term:Polda Metro Jaya] dan [term:Polres Kepulauan Seribu] bersiaga.',
    '[term:Sudin Kominfotik Jakut], [term:Sudinhub Jaksel] dan [term:Dinas PKP2LH] bekerja sama.',
    'Tahanan [term:Lapas Kelas II A Kendari] dan [term:Lapas Klas I Cipinang] pulang.',
    'Dari [term:APBDes] Desa Jejeg Tahun Anggaran 2022.',
    '[term:APBD Perubahan Kota Palu] mengikuti [term:RPJMD NTB] dan [term:RKPD] tahun ini.',
    'Semua [term:Pemkab/kota] dan [term:Panwaslu kelurahan/desa] diundang ke balai kota/balai desa.',
    '[term:DKUMPP Kota Batu], [term:DP2KBP3A] dan [term:Dinsos PMD Kabupaten Gresik] hadir, DPP dan DIKSI tidak.',
    'Siswa SMA 1 dan SMAN 15 bertanding melawan [term:SMAN 2 Paringin].',
    'Dua [term:BUMD] Sumsel naik panggung, juga [term:Perumda Tirta Musi].',
    'Hadir dari [term:Pemkot Palu] [title:Asisten 1 Bidang Pemerintahan dan Kesra Setda Kota Palu] kemarin.',
    'Pegawai [term:Puskesmas Bonang II]. Pada hari itu ia pulang.',
    'Warga dibawa ke [term:Rumah Sakit Umum Daerah Raden Wijaya], [term:RSUD Raden Wijaya] dan [term:Puskesmas Lali-Lali], bukan ke 17 [term:Puskesmas] Lain.',
    'Warga memakai inovasi [term:Lentera Senja Kita] dan aplikasi [term:Matur Kades]; Kompetisi Inovasi Lentera Senja dan aplikasi Lentera dibuka.',
    'Hadir [term:Badan Kepegawaian dan Pengembangan Sumberdaya Manusia], [term:Direktorat Jenderal PHU] dan [term:Mako Polsek Kuta], juga [term:TNI]/[term:BPK]/[term:KPK].',
    'Hadir [term:Kantor Wilayah Kementerian Agama Provinsi Jambi] dan [term:Kodim 0204/Deli Serdang], kantor wilayah itu jauh.',
    'Antre di [term:Kantor Imigrasi Kelas I TPI Tanjung Priok], [term:Kantor Imigrasi Kelas I Khusus Non TPI Lalimaya] dan [term:Polsek Muara Kasih] kemarin.',
    'Warga ikut [term:Gerakan Adiwiyata Lestari], bukan gerakan itu.',
    '[term:Tim Panel Independen] dan [term:Tim Evaluasi] menilai, juga [term:Tim Percepatan Penanggulangan Rabies]; Tim Liputan dan Tim Putra pulang.',
    '[term:Dinas Kominfosanti] dan [term:Pemdes Lalimaya] hadir, juga [term:Balai Besar Kesehatan Paru Masyarakat], bukan Balai Besar itu.',
    'Itu terjadi pada Senin (3/11/2025).\n[term:KPK] datang.',
    '[term:Pilkada Bengkalis] dan [term:Pilkada] 2024 aman, [term:BKPSDA] dan [term:Humas] Indonesia hadir.',
    'Peserta dari kementerian, lembaga, [term:Pemerintah Daerah] dan kampus hadir.',
    'Acara di Gedung [term:Perwakilan BPK Provinsi Jawa Timur], hadir pula perwakilan [term:Ombudsman RI].',
    'Mereka belajar membatik; kebijakan [term:Merdeka Belajar] dibahas kemudian.',
    'Daya tarik wisata itu ramai dan angka kredit motor naik; [term:Angka Kredit] guru dihitung.',
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

  it.each([
    // blends of several words
    'Nama [term:Sehari Mencari Solusi di Kecamatan Bersinergi dan Terencana] ([term:SEMESTA BERENCANA]). Kini [term:Semesta Berencana] maju.',
    'Pegawai [term:Pusat Pendidikan Korps Brimob] ([term:Pusdik Brimob]) hadir.',
    '[term:Rencana Aksi Daerah Pangan dan Gizi] ([term:RAD-PG]) disusun. Dokumen [term:RAD-PG] itu tebal.',
    'Para pejabat mengenakan [term:PDU] ([term:Pakaian Dinas Upacara]) resmi.',
    'Acara di Kantor Pusat [term:Kementerian Dalam Negeri] ([term:Kemendagri]) ramai.',
    // the article's sense wins over the lexicon's
    '[term:Kawasan Inti Pusat Pemerintahan] ([term:KIPP]) dibangun. Luas [term:KIPP] bertambah.',
    'Kongres Advokat Indonesia (KAI) menggelar rapat. Kini KAI bersiap.',
    // ordinary things, firms, schools, clubs and persons
    'Kantor [term:Pusat Pengelolaan Pendapatan Daerah Wilayah] ([term:P3DW]) buka.',
    'Satuan Tugas [term:TNI Manunggal Membangun Desa] ([term:TMMD]) bekerja, [term:Satgas TMMD] bubar.',
    'Petugas belajar Pertolongan Pertama Pada Kecelakaan (P3K) di sana.',
    'Kantor membeli alat tulis kantor (ATK) baru.',
    'Isinya [term:laporan neraca kas] ([term:LNK]) dan [term:daftar aset tetap] ([term:DAT]).',
    '[term:Pemda Kabupaten Lombok Utara] (KLU) menang, kini KLU maju.',
    'Hadir PT. Tata Sarana Mandiri (TSM) dan lainnya.',
    'Siswa Sekolah Menengah Atas (SMA) hadir.',
    'Hotel Bintang Lima (HBL) itu ramai.',
    'Rapat di Gedung Sasana Bhakti Praja (SBP) selesai.',
    'Pasien memakai Tempat Tidur (TT) baru.',
    'Hadir utusan Korea Selatan (Korsel) dan Fraksi Partai Bulan Senja (PBS), juga Koalisi Warga Desa (KWD).',
    'Teknologi Internet of Things (IoT) berkembang.',
    'Pekan Olahraga Wartawan Kabupaten (Porwakab) dibuka.',
    'Kata Abdul Wahid (AW) kemarin.',
    'Hadir [title:Menteri Pemuda dan Olahraga Republik Indonesia] ([title:Menpora RI]).',
  ])('a definition marks what belongs to the administration: %s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });

  it.each([
    '[term:Surat Edaran Sekretaris Daerah Kota Surabaya] Nomor 3 Tahun 2025 dibagikan.',
    '[term:SK Mendagri] itu dibatalkan.',
    'Ditetapkan melalui [term:Surat Keputusan Menteri PANRB] Nomor 663.',
    '[term:Keputusan Gubernur Jawa Tengah] Nomor 3 Tahun 2023 terbit.',
    '[term:Instruksi Wali Kota Bekasi] terbit.',
    'Berdasarkan [term:surat keputusan Kementerian Dalam Negeri] itu ia dilantik.',
    'Sesuai [term:Keputusan KPU] Nomor 27 itu, Keputusan [term:KPU] ditunggu.',
    'Sesuai [term:Peraturan BPK] Nomor 1 itu, peraturan [term:BPK] ditunggu.',
    'Menurut [term:putusan MK] Nomor 87 itu sah.',
    'Sesuai [term:keputusan Gubernur] nomor 189 itu sah.',
    '[term:Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri] nomor 9 itu terbit, [title:Menteri Agama] dan [title:Menteri Dalam Negeri] hadir.',
    'Keputusan bersama itu dibaca [title:Menteri Agama].',
    'Itu keputusan [title:Presiden] sendiri.',
    'Peraturan sekolah itu dibaca.',
  ])('a document is named with its issuer: %s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });

  it.each([
    'Petugas membuka laman polpum.kemendagri.go.id kemarin.',
    'Nomor 900/260/BPKAD.AKUNTANSI tentang hal itu.',
    'Pengumuman Nomor 01/Pansel-JPT.KL/VII/2024 dibaca.',
    'Brigjen TNI Andi Muhammad memimpin.',
    'Warga berkumpul di Balai Desa Sukamaju kemarin.',
    'Setiap Badan Publik wajib melayani.',
    'Ketua panitia, Hari dan Hadi, menyambut tamu.',
    'Ia meninjau Rumah Rakyat Miskin itu.',
    'Dana dari pemerintah provinsi dan pemerintah kabupaten turun.',
    'Hari ini rapat koordinasi digelar virtual.',
    'Lomba itu untuk kategori Program Literasi Warga.',
    'Ia berkata "Mari Bekerja Keras" kepada warga.',
    'Kampanye Makan Sehat dimulai di 17 Kab/Kota.',
  ])('a piece of something else is no term: %s', (sentence) => {
    expect(recognizeSentence(sentence).mentions).toEqual([]);
  });

  it.each([
    ['Polsek Lali Raih Penghargaan Warga', 'Polsek Lali'],
    ['Polsek Lali Menerima Tamu', 'Polsek Lali'],
    ['Pemkab Segera Tetapkan Status', 'Pemkab'],
    ['Polsek Gelar Bakti Sosial', 'Polsek'],
  ])('on a headline the seat of a body stands before a verb: %s', (headline, body) => {
    expect(recognize(`${headline}\nWarga berkumpul.`, lexicon).mentions[0]?.text).toBe(body);
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
