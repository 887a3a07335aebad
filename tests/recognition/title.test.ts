import { describe, expect, it } from 'vitest';
import { annotate, recognizeSentence } from './annotated';

describe('titles go as far as office, unit and region stand together', () => {
  it.each([
    'Kata [title:Wakil Gubernur Jawa Timur] Emil Elestianto Dardak.',
    'Hadir [title:Plt. Kepala Dinas Perhubungan Provinsi Jatim], Hendro Susilo.',
    'Hadir [title:Kepala Dinas Komunikasi dan Informatika (Kominfo) Provinsi Jatim], Ratna.',
    'Menurut [title:Kadishub Jatim] Nyono begitu.',
    'Hadir [title:Menteri Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup] di sana.',
    'Hadir [title:Menteri Dalam Negeri] ([title:Mendagri]) di sana.',
    'Hadir [title:Sekretaris Daerah (Sekda) Kabupaten Probolinggo] di sana.',
    'Para [title:bupati] dan [title:wali kota] hadir.',
    'Hadir [title:Camat Dendang] dan [title:Lurah Cikiwul] kemarin.',
    'Hadir [title:Ketua TP PKK Kabupaten Gresik] kemarin.',
    'Hadir [title:Asisten II Sekda] kemarin.',
    'Kata [title:Wakil Ketua KPK] Johanis Tanak.',
    'Hadir [title:Menteri Pemberdayaan Perempuan dan Perlindungan Anak] I Gusti Sari dan [title:Bupati] I Made Rai, bukan [title:Deputi II].',
    'Hadir [title:Kepala ANRI] Tono Hadi, dan [title:Deputi Bidang Pembinaan Kearsipan ANRI].',
    'Setiap [title:kepala desa/kelurahan] diundang.',
    'Acara di lobi bupati dan di rumah jabatan wali kota, lalu di Istana Wakil Presiden.',
    'Hadir [title:Anggota Komisi III DPR] kemarin.',
    'Hadir [title:Kepala Bidang Humas Polda Jatim] kemarin.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('titles of every kind of office', () => {
  it.each([
    // status, region, degrees of the holder
    'Hadir [title:Pj. Bupati Lombok Timur] H. Rahmat Saleh, S.Sos., M.Si. dalam rapat itu.',
    'Kegiatan dibuka [title:Plh. Sekretaris Daerah Kota Padang], Dr. Yosef Bakri.',
    '[title:Penjabat (Pj) Gubernur Sulawesi Selatan] Bahtiar Zainal meninjau pasar.',
    '[title:Pelaksana Tugas (Plt) Kepala Dinas Kesehatan Kabupaten Sikka] Petrus Herlemus menjawab.',
    'Arif Budiman selaku [title:Kepala Bidang Pengelolaan Sampah Dinas Lingkungan Hidup Kota Semarang] menjelaskan.',
    // short forms
    '[title:Kadisdik Jabar] dan [title:Kadispora Jabar] hadir.',
    '[title:Kalaksa BPBD Jateng] Bergas Catur memantau.',
    '[title:Karo Hukum Setda Provinsi Riau] Yan Dharma hadir.',
    // police, army, courts, councils
    '[title:Kapolda Sumatera Utara] Irjen Pol Whisnu Hadi hadir.',
    '[title:Dandim 0818/Malang-Batu] Letkol Inf Taufik Hidayat membuka.',
    '[title:Danrem 083/Baladhika Jaya] Kolonel Inf Yudhi Prasetiyo tiba.',
    '[title:Pangdam V/Brawijaya] Mayjen TNI Rafael Granada hadir.',
    '[title:Ketua Pengadilan Negeri Klaten] membuka sidang.',
    '[title:Wakil Ketua I DPRD Kota Surakarta] Dani Nugroho memimpin rapat.',
    '[title:Sekretaris Komisi B DPRD Jatim] mengkritik anggaran.',
    // ministries and their directorates
    '[title:Direktur Jenderal Pajak Kementerian Keuangan] membuka acara.',
    '[title:Direktur Pengembangan Talenta dan Karier ASN] Samsul Hidayat hadir.',
    '[title:Direktur Jenderal Bina Pemerintahan Desa pada Kementerian Dalam Negeri] La Ode Ahmad hadir.',
    '[title:Kepala Dewan Komisioner Lembaga Penjamin Simpanan] ([term:LPS]) hadir.',
    '[title:Staf Khusus Gubernur dan Wakil Gubernur Jakarta Bidang Komunikasi Publik] hadir.',
    // facilities, schools, colleges end where their name does
    '[title:Kepala UPT Tahura Raden Soerjo] Ahmad Wahyudi hadir.',
    '[title:Direktur Utama Perumda Tirta Musi] Andi Wirawijaya hadir.',
    '[title:Direktur RSUD Kota Bekasi] Siti Aminah hadir.',
    '[title:Kepala SMAN 1 Glagah] hadir.',
    '[title:Rektor Universitas Mulawarman] Prof. Dr. Ir. H. Abdurahman hadir.',
    '[title:Kepala Dinas PUPR-PKPP] Muhammad Arif hadir.',
    '[title:Kapolresta Jayapura Kota], AKBP Fredrik, hadir.',
    // a name that is one letter away from a region
    '[title:Wakil Ketua DPRD Kota Bogor] Dadang Danubrata hadir.',
    'Hadir [title:Bupati Gersik] di sana.',
    // longer chains
    '[title:Kepala Ombudsman RI Perwakilan Sumatera Barat] hadir.',
    '[title:Menteri Kependudukan dan Pembangunan Keluarga/Kepala BKKBN] Wihaji hadir.',
    '[title:Direktur Utama PDAM Tirta Kanjuruhan] Syamsul Hadi hadir.',
    // doubled plurals and lists
    'Hadir [title:kepala-kepala OPD] dan [term:Forkopimda].',
    '[title:Kepala OPD] dan [title:Asisten I] hadir.',
    '[title:Kabag Umum BNN], [title:Kasi Datun Kejaksaan], dan tamu hadir.',
    '[title:Wakil Presiden], [term:DPR RI], dan [term:Polri] hadir.',
    // decisions written small are no documents
    'Itu keputusan [title:Menteri Keuangan] sendiri.',
    'Itu instruksi [title:Gubernur] kepada semua.',
    'Sejumlah [title:kepala bagian] hadir.',
    // levels that the text leaves open, companies of the state
    'Hadir [title:Kepala Badan Pertanahan Nasional Kabupaten dan Kota] di sana.',
    'Hadir [title:Ketua DPRD Kabupaten/Kota] di sana.',
    '[title:Direktur Utama PT Telkom Indonesia (Persero) Tbk] Hendri Mulya hadir.',
    'Kata [title:Direktur PD Migas Kota Bekasi] kemarin.',
    'Hadir [title:Kasie Pemberdayaan Masyarakat Kecamatan Bekasi Selatan] Didik Eko Pramono.',
    'Hadir [title:Menteri Ketenagakerjaan (Menaker) Republik Indonesia (RI)] Yassierli.',
    'Hadir [title:Staf Ahli Bupati Bidang Hukum dan Politik] kemarin.',
    // one word for office and agency, a body with a longer name than the office, an undertaking
    'Hadir [title:Kadisbudporapar Kota Batu] dan [title:Plt. Kadisdagperin] kemarin.',
    '[title:Komisioner Komisi Informasi Pusat] Syawaludin menyerahkan piagam.',
    '[title:Deputi Bidang Tumbuh Kembang Anak Kementerian PPPA], Lenny, hadir.',
    'Selaku [title:Ketua Gugus Tugas Kota Layak Anak Kota Kendari] dan [title:Kadis DP3A] ia hadir.',
    // a region or acronym behind a complete office begins the holder's name
    '[title:Walikota Bogor] Bima Arya hadir.',
    '[title:Menteri Koperasi dan UKM] AAGN Puspayoga hadir.',
    '[title:Plt Asisten Pemkesra] dan [title:Kepala Dinas Kependudukan dan Catatan Sipil] hadir.',
    '[title:Wakil Ketua Komisi A] menyambut tamu, [title:Kasudinhub Jaksel] pulang.',
    // a prison is named by its place, behind its class too
    '[title:Kepala Lapas Balikpapan] Pujiono Slamet dan [title:Kalapas Kelas IIB Tenggarong] Didik hadir.',
    '[title:Wamendagri] Bima Arya dan [title:Menpora RI] hadir.',
    // bare offices among others
    'Hadir [title:Sekda] Endi, [title:asisten], [title:kepala OPD] dan [title:camat].',
    'Hadir [title:Sekda] Sapril, [title:Kaban Keuangan Daerah] Nusirwan dan [title:Inspektur] Suhas.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('"pada" joins the unit that has the office, not the government at which somebody serves', () => {
  it.each([
    'Hadir [title:Kepala BKD] pada [term:Pemprov. Kalteng] kemarin.',
    'Ia menjabat [title:Asisten II] pada [term:Pemkab Jepara] sejak itu.',
    'Hadir [title:Direktur Jenderal Bina Marga pada Kementerian Pekerjaan Umum] kemarin.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('words around an office decide whose it is', () => {
  it.each([
    'Pemenang lomba diumumkan dewan hakim pada malam penutupan.',
    'Menurut [title:hakim], terdakwa bersalah.',
    'Warga punya hak pilih dalam pemilihan [title:Gubernur] tahun depan.',
    '[term:Pemilihan Gubernur] digelar tahun depan.',
    // a nickname is no definition, the name of a body behind an office is one
    '[title:Wakil Bupati] Saiful Arifin (Safin) hadir. Safin senang.',
    'Rapat [term:Pusat Layanan Saiful Arifin] ([term:Pusarifin]) dibuka.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('places of local offices, which no list holds', () => {
  it.each([
    '[title:Camat Dendang] Sularto mengatakan hal itu.',
    '[title:Camat Rantau Rasau] yang sebelumnya dijabat Sularto diganti.',
    '[title:Camat Nipah Panjang] sebelumnya dijabat Kamaruddin.',
    '[title:Kapolsek Mendahara Ulu] Iptu Abdul Jalil hadir.',
    'Ia dilantik sebagai [title:Camat Sungai Raya].',
    'Ahmad menjabat sebagai [title:Sekcam Nipah Panjang].',
    'Sudarto, [title:Kepala Seksi Pemerintahan Kelurahan Dinoyo], hadir.',
    '[title:Kepala Desa Sumberejo] Suyanto bersyukur.',
    '[title:Kepala Desa Karang Laut] Suyanto bersyukur.',
    '[title:Danramil Muara Sabak] merangkap jabatan itu.',
    'Warga Kelurahan Sumur Jaya menunggu. [title:Lurah Sumur Jaya] Budi datang.',
    '[title:Lurah Cikiwul] Budi datang.',
  ])('%s', (sentence) => {
    expect(annotate(sentence)).toBe(sentence);
  });

  it('a region that the article has named as one belongs to later offices', () => {
    const sentence = 'Warga Kabupaten Selaparang menunggu. Kata [title:Bupati Selaparang] Lalu Rasyidi.';
    expect(annotate(sentence)).toBe(sentence);
    expect(annotate('Kata [title:Bupati] Selaparang kemarin.')).toBe('Kata [title:Bupati] Selaparang kemarin.');
  });

  it("a mayor's name, however often it is told, is no town", () => {
    const sentence = "[title:Wali Kota] Zulhamdi Ra'uf hadir. Kata [title:Wali Kota] Zulhamdi Ra'uf, itu baik.";
    expect(annotate(sentence)).toBe(sentence);
  });
});

describe('what only looks like a title stays unmarked', () => {
  it.each([
    'Hadir Dubes Belanda, Duta Besar Republik Korea, dan Menteri Pertahanan Jepang.',
    'Dinilai oleh pimpinan PNS yang bersangkutan.',
    'Acara digelar di Auditorium Gubernur Sumbar.',
    'Ia ingin menjadi asisten, lalu pulang.',
    'Ia mengambil alat itu dari kepala. Dana itu cair.',
    'Kepala bagian pemasaran hotel itu tersenyum.',
    'Ketua Umum Asosiasi Pengusaha Indonesia mengeluh.',
    'Arfah menjadi ketua Departemen Humas dan Kerja Sama.',
    'Latihan diikuti Tenaga Pengelola Hutan kemarin.',
    'Selaku pimpinan daerah ia mengajak semua.',
    'Rumah Jabatan Gubernur ramai.',
    'Pertemuan digelar di Pendopo Bupati kemarin.',
    'Ia asisten rumah tangga di rumah itu.',
    'Inspektur upacara membacakan naskah.',
    'Direktur hotel itu menyambut tamu.',
    'Direktur Utama PT Maju Jaya hadir.',
    'Ketua Umum Partai Golkar hadir.',
    'Komandan regu pramuka berbaris.',
    'Bendahara arisan itu hadir.',
    'Hadiah jatuh kepada staf Dinas, Novita Sari.',
    'Acara itu digelar di Kantor Gubernur kemarin.',
    'Ia kepala keluarga yang sakit kepala.',
    'Ia dipilih menjadi ketua panitia lomba.',
    'Turnamen Piala Bupati dibuka.',
    'Ia wakil dari kelompok tani.',
  ])('%s', (sentence) => {
    expect(recognizeSentence(sentence).mentions.filter((mention) => mention.kind === 'title')).toEqual([]);
  });
});

describe('the holder is the person behind the title', () => {
  it.each([
    ['Kata Bupati Gresik Fandi Akhmad Yani kemarin.', 'Fandi Akhmad Yani'],
    ['Kepala Dinas Perhubungan Jawa Timur, Ir. Hendro Susilo, MT., hadir.', 'Hendro Susilo'],
    ['Kata Gubernur M. Rizal Hidayat kemarin.', 'M. Rizal Hidayat'],
    ['Hadir Ketua Pengadilan Tinggi Dr. HAS. Pudjoharsoyo, SH., M.Hum. di sana.', 'HAS. Pudjoharsoyo'],
    ['Hadir Danrem 143/HO Brigjen TNI Jannie Aldrin Siahaan S.E., M.B.A. di sana.', 'Jannie Aldrin Siahaan'],
    ['Hadir Sekda Kota Kediri Bagus Alit S.Sos. dan tamu.', 'Bagus Alit'],
    ['Kata Bupati kemarin.', undefined],
    ['Ia disebut Bupati Rp 5 Miliar di sana.', undefined],
    ['Ia dipilih menjadi Bupati USD 3 juta.', undefined],
  ])('%s -> %s', (sentence, holder) => {
    expect(recognizeSentence(sentence).mentions.find((mention) => mention.kind === 'title')?.holder).toBe(holder);
  });

  it.each(['Hadir Sekda Kota Kediri Bagus A.', 'Bupati Pangkoarmada I .'])(
    'is the same at the end of the text and before a paragraph: %s',
    (sentence) => {
      expect(recognizeSentence(sentence).mentions).toEqual(recognizeSentence(`${sentence}\n`).mentions);
    },
  );

  it('an acting prefix is explained beside the office', () => {
    const [title] = recognizeSentence('Hadir Plt. Kepala Dinas Kesehatan di sana.').mentions;
    expect(title).toMatchObject({ also: ['plt'] });
  });
});
