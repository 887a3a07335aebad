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
    [
      'whatever is counted before a verb of getting',
      'Tercatat 33 badan publik meraih predikat Informatif.',
      ['33 badan publik'],
    ],
    ['no count of times', 'Kota Batu sudah 3 kali meraih opini WTP.', ['Kota Batu']],
    ['nobody told of as some', 'Sejumlah BUMN meraih predikat Menuju Informatif.', []],
    [
      'places of one size in a row without a last link',
      'Penghargaan diterima Kecamatan Cakung, Kecamatan Duren Sawit, Kecamatan Ciracas dengan predikat Informatif.',
      ['Kecamatan Cakung', 'Kecamatan Duren Sawit', 'Kecamatan Ciracas'],
    ],
    [
      'no larger place behind a village',
      'Desa Sukamaju, Kabupaten Garut, meraih Juara I Lomba Desa.',
      ['Desa Sukamaju'],
    ],
    [
      'an unknown name before where it lies',
      'Sasana Tunas Mekar, Kabupaten Jember, meraih Piala Adipura.',
      ['Sasana Tunas Mekar'],
    ],
    [
      'a body whose name goes on behind a numbered bracket',
      'Sekolah Dasar Negeri (SDN) 2 Sumberejo, Kabupaten Bojonegoro, meraih Piala Adiwiyata.',
      ['Sekolah Dasar Negeri (SDN) 2 Sumberejo'],
    ],
    [
      'the one named among pupils',
      'Siswa SMAN 1 Ponorogo, Dimas Aryasatya, meraih Juara I Lomba Pidato.',
      ['Dimas Aryasatya'],
    ],
    [
      'whoever stands behind "oleh" where the sentence began with a passive',
      'Juara I diraih Kota Batu dan Juara II oleh Kota Blitar.',
      ['Kota Batu', 'Kota Blitar'],
    ],
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
      'an order, whether its names are known or not',
      'Kecamatan Sukun meraih juara umum, disusul Kecamatan Klojen sebagai Juara 2 dan Midai Juara 3.',
      ['Kecamatan Sukun', 'Kecamatan Klojen', 'Midai'],
    ],
    [
      'places in a row for a row of names',
      'Juara I diraih Kota Batu, diikuti oleh Kota Blitar dan Kota Malang sebagai Juara II dan Juara III.',
      ['Kota Batu', 'Kota Blitar', 'Kota Malang'],
    ],
    [
      'who follows at a place',
      'Kota Batu meraih juara umum, diikuti oleh Kota Blitar di posisi kedua dan Kota Malang di posisi ketiga.',
      ['Kota Batu', 'Kota Blitar', 'Kota Malang'],
    ],
    [
      'who stands behind a place that is named first',
      'Kota Batu meraih juara umum. Di posisi kedua ada Kota Blitar. Di posisi ketiga, Kota Malang puas.',
      ['Kota Batu', 'Kota Blitar', 'Kota Malang'],
    ],
    ['one for several places, when it is one', 'Kota Batu meraih Juara I dan Juara II.', ['Kota Batu', 'Kota Batu']],
    [
      'the counted rest of a row',
      'Kota Batu dan 12 kabupaten/kota lainnya meraih opini WTP.',
      ['Kota Batu', '12 kabupaten/kota lainnya'],
    ],
    [
      'cities, not the provinces behind them',
      'Piala Adipura diraih Kota Tangerang, Banten, Kota Batu Jawa Timur, dan Kota Magelang Jawa Tengah.',
      ['Kota Tangerang', 'Kota Batu', 'Kota Magelang'],
    ],
    [
      'a government and bare names of others',
      'Piala Adipura diraih Pemkab Tuban, Gresik, dan Kota Batu.',
      ['Pemkab Tuban', 'Gresik', 'Kota Batu'],
    ],
    [
      'a row whose last city is told with its province',
      'Provinsi Bali, Kabupaten Lebak dan Kota Serang Banten memperoleh Piala Adipura.',
      ['Provinsi Bali', 'Kabupaten Lebak', 'Kota Serang'],
    ],
    [
      'both that "keduanya" means',
      'Provinsi Jawa Barat dan Kabupaten Kudus hadir. Warga senang. Keduanya menerima Piala Adipura.',
      ['Provinsi Jawa Barat', 'Kabupaten Kudus'],
    ],
    [
      'all that "ketiga daerah itu" means',
      'Kota Batu, Kota Blitar, dan Kota Malang hadir.\nKetiga daerah itu menerima Piala Adipura.',
      ['Kota Batu', 'Kota Blitar', 'Kota Malang'],
    ],
    [
      'nobody of a row that has another length',
      'Kota Batu, Kota Blitar, dan Kota Malang hadir. Keduanya menerima Piala Adipura.',
      ['Kota Batu'],
    ],
    [
      'a row of persons whom a medal decorates',
      'Satyalancana Pembangunan diserahkan kepada Bupati Malang Rendra Kresna, Bupati Pasuruan Irsyad Yusuf, dan Bupati Kuningan Acep Purnama.',
      ['Rendra Kresna', 'Irsyad Yusuf', 'Acep Purnama'],
    ],
    [
      'the bodies of a row of heads',
      'Piala Adipura diserahkan kepada Bupati Malang Rendra Kresna, Bupati Pasuruan Irsyad Yusuf, dan Walikota Kediri Acep Purnama.',
      ['Malang', 'Pasuruan', 'Kediri'],
    ],
    [
      'those whom "penerima" names',
      'Kepala daerah penerima Satyalancana Wira Karya adalah Bupati Malinau Marthin Billa dan Bupati Soppeng Andi Sutomo.',
      ['Marthin Billa', 'Andi Sutomo'],
    ],
    [
      'nobody from whom the award came',
      'Wali Kota Batu hadir. Penghargaan yang diterima dari Kementerian Hukum sebagai Kota Peduli HAM membanggakan.',
      [null],
    ],
    ['no letters of a degree', 'Basmin Mattayang, M.Pd. menerima Piala Adipura.', ['Basmin Mattayang']],
    [
      'no letters of a degree of one word',
      'Bupati Garut, H. Saleh Sura, S.Sos. saat meraih Piala Adipura senang.',
      ['Garut'],
    ],
    ['no name for a country', 'Piala Adipura diserahkan oleh pemerintah Republik Indonesia (RI) kemarin.', [null]],
    [
      'persons that the next sentence gives by their offices',
      'Tiga menteri mendapatkan Penghargaan Komunikasi 2019. Mereka adalah Menteri Keuangan Rudi Harta, Menteri Kesehatan Nila Ayu, dan Menteri Sosial Susi Wati.',
      ['Rudi Harta', 'Nila Ayu', 'Susi Wati'],
    ],
    [
      'persons whose names the next sentence gives',
      'Dua bidan sabet Juara I Bidan Teladan Tingkat Jawa Tengah. Adapun nama bidan itu adalah Siti Aminah dari Puskesmas Batealit dan Puji Rahayu dari RSUD Kartini.',
      ['Siti Aminah', 'Puji Rahayu'],
    ],
    ['the part, not the whole', 'Dari 38 kabupaten/kota di Jatim, 37 daerah meraih opini WTP.', ['37 daerah']],
    [
      'names, not their count',
      'Dua daerah meraih opini WTP. Warga senang. Opini WTP diraih Kota Batu dan Kota Blitar.',
      ['Kota Batu', 'Kota Blitar'],
    ],
    [
      'the count where it says more than the names',
      'Tiga daerah meraih opini WTP. Warga senang. Opini WTP diraih Kota Batu dan Kota Blitar.',
      ['Tiga daerah', 'Kota Batu', 'Kota Blitar'],
    ],
    [
      'a count once',
      'Sebanyak 26 daerah meraih opini WTP. BPK memuji 26 kabupaten/kota yang mendapat opini WTP.',
      ['26 daerah'],
    ],
    ['counts of two kinds', 'Opini WTP diraih 12 desa dan 12 kelurahan.', ['12 desa', '12 kelurahan']],
    ['nobody of the dateline', 'BeritaKita, Batu - Opini WTP didapat tahun ini.', [null]],
    ['a counted row of offices', 'Swasti Saba diberikan kepada 17 Bupati dan Wali Kota.', ['17 Bupati dan Wali Kota']],
    [
      'a city and the regency of its name',
      'Opini WTP diraih Kabupaten Bekasi, Kota Bekasi, Kabupaten Bandung, dan Kabupaten Bandung Barat.',
      ['Kabupaten Bekasi', 'Kota Bekasi', 'Kabupaten Bandung', 'Kabupaten Bandung Barat'],
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
    [
      'villages, not the districts, regencies and provinces in which they lie',
      'Desa Sukamaju, Kecamatan Cibatu, Kabupaten Garut, Provinsi Jawa Barat dan Desa Mekar, Kabupaten Sumedang, meraih Piala Adipura.',
      ['Desa Sukamaju', 'Desa Mekar'],
    ],
    [
      'a village and a regency that are joined by a word',
      'Desa Sukamaju dan Kabupaten Garut meraih Piala Adipura.',
      ['Desa Sukamaju', 'Kabupaten Garut'],
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
    [
      'a village without its district',
      'Juara I Lomba Desa diraih Desa Sumber Kecamatan Bumiaji Kota Batu.',
      ['Desa Sumber'],
    ],
    [
      'the body of a head behind whose office a name stands',
      'Direktur RSUD Kota Batu, dr. Sari Dewi menerima sertifikat akreditasi Paripurna.',
      ['RSUD Kota Batu'],
    ],
    ['nobody where awards are only counted', 'Ditetapkan 134 Sekolah Adiwiyata Mandiri di Kota Batu.', []],
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

describe('a person', () => {
  it.each([
    ['behind a number of a rank', 'Juara I Lomba Bertutur Budi Hartono, juara II Siti Rohani.', ['Siti Rohani']],
    [
      'whose work won',
      'Juara I adalah Layang Cepat (Layanan Anak) dengan inovator Ruslan dari Puskesmas Keera.',
      ['Ruslan'],
    ],
    ['no word behind a rank', 'Juara II Perpustakaan Desa diraih SMAN 1 Batu.', ['SMAN 1 Batu']],
    ['not what was made', 'Juara I diraih Ikrom Ainun dengan karya Batik Naga Tapa.', ['Ikrom Ainun']],
  ])('%s', (_, text, expected) => {
    expect(recipients(text)).toEqual(expect.arrayContaining(expected));
  });

  it('begins the line of the award', () => {
    const text =
      'Berikut peraih juara lomba guru:\n1. Masrohan, juara III Kepala SD Negeri 2 Batu\n2. Susi Hartini, juara II Pustakawan SMAN 1 Batu\n3. Lomba Bercerita, juara I';
    expect(recipients(text).slice(0, 2)).toEqual(['Masrohan', 'Susi Hartini']);
    expect(recipients(text)).not.toContain('Lomba Bercerita');
  });
});

describe('a list of recipients', () => {
  const told = (text: string): unknown[] =>
    recognizeSentence(text).facts.map(({ recipient, programme }) => `${recipient} | ${programme ?? '-'}`);

  it('goes to the announcement, each part to the category over it', () => {
    const text =
      'Berikut daftar penerima penghargaan Kalpataru 2023:\nKategori Perintis Lingkungan\n1. Sutarno, Kabupaten Wonogiri, Jawa Tengah\n2. Rahmat Hidayat (Kabupaten Bone)\nB. Kategori Pembina Lingkungan:\n1. Kelompok Tani Jaya, Kabupaten Malang\n2. Marten Lolo dari Kabupaten Alor';
    expect(told(text)).toEqual([
      'Sutarno | Perintis Lingkungan',
      'Rahmat Hidayat | Perintis Lingkungan',
      'Kelompok Tani Jaya | Pembina Lingkungan',
      'Marten Lolo | Pembina Lingkungan',
    ]);
  });

  it('may stand in a sentence', () => {
    const text =
      'Penghargaan Diserahkan\nPenerima penghargaan Kalpataru 2023 Kategori Perintis Lingkungan: 1. Sutarno dari Kabupaten Wonogiri, 2. Rahmat Hidayat dari Kabupaten Bone. Kategori Pengabdi Lingkungan: 1. Bambang Wicaksono dari Kota Batu, 2. Siti Rohani dari Riau.';
    expect(told(text)).toEqual([
      'Sutarno | Perintis Lingkungan',
      'Rahmat Hidayat | Perintis Lingkungan',
      'Bambang Wicaksono | Pengabdi Lingkungan',
      'Siti Rohani | Pengabdi Lingkungan',
    ]);
  });

  it.each([
    [
      'of conditions',
      'Berikut syarat penerima penghargaan Kalpataru 2023:\n1. Memiliki izin usaha\n2. Menjaga hutan di Kabupaten Bone',
    ],
    ['of nominees', 'Berikut nomine penghargaan Kalpataru 2023:\n1. Rahmat Hidayat\n2. Bambang Wicaksono'],
  ])('%s tells of nobody', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('leaves the line that announces awards of their own', () => {
    const text =
      'Berikut penerima predikat WBK:\n• Lapas Kelas IIB Tulungagung (WBK)\n• Kejaksaan Negeri Badung (WBBM)';
    expect(recipients(text)).toEqual(['Lapas Kelas IIB Tulungagung', 'Kejaksaan Negeri Badung']);
  });
});

describe('a row of recipients', () => {
  it.each([
    [
      'of bodies and their places',
      'Predikat Informatif diraih oleh Pemda Kota Bengkulu, Kabupaten Kaur dan Rejang Lebong.',
      ['Pemda Kota Bengkulu', 'Kabupaten Kaur', 'Rejang Lebong'],
    ],
    [
      'that shares the type of the first',
      'Empat daerah meraih predikat Informatif yakni: Kabupaten Tuban, Gresik, Lamongan dan Kota Batu.',
      ['Kabupaten Tuban', 'Gresik', 'Lamongan', 'Kota Batu'],
    ],
    [
      'of examples behind their number',
      'Sebanyak lima kota menerima Piala Adipura, antara lain Kota Batu, Kota Kediri, dan Kota Blitar.',
      ['lima kota', 'Kota Batu', 'Kota Kediri', 'Kota Blitar'],
    ],
    [
      'that the sentence adds',
      'Pemprov Bali menerima Piala Adipura termasuk Kabupaten Badung, Gianyar, dan Kota Denpasar.',
      ['Pemprov Bali', 'Kabupaten Badung', 'Gianyar', 'Kota Denpasar'],
    ],
    [
      'of schools without their districts',
      'Penghargaan Adiwiyata Mandiri diterima SDN 2 Punten Kecamatan Bumiaji, SMPN 1 Batu Kecamatan Batu dan SMAN 1 Batu.',
      ['SDN 2 Punten', 'SMPN 1 Batu', 'SMAN 1 Batu'],
    ],
    [
      'with a name that goes on behind the mention',
      'Predikat WBK diraih Polres Batu, Polres Pelabuhan Tanjung Perak dan Polres Tuban.',
      ['Polres Batu', 'Polres Pelabuhan Tanjung Perak', 'Polres Tuban'],
    ],
    [
      'that a name closes which nobody knows',
      'Wira Karya Kencana diberikan kepada TP PKK Bali dan Muslimat NU Badung.',
      ['TP PKK Bali', 'Muslimat NU Badung'],
    ],
    [
      'of names that differ by a number',
      'Piala Adiwiyata diraih SMPN 1 Batu dan SMPN 3 Batu.',
      ['SMPN 1 Batu', 'SMPN 3 Batu'],
    ],
    ['of counts', 'Juara Umum diraih 12 desa dan 12 kelurahan.', ['12 desa', '12 kelurahan']],
    [
      'for whom the award is not named again',
      'Kota Batu meraih Piala Adipura. Penghargaan juga diberikan kepada dua daerah lain, yaitu Kota Kediri dan Kabupaten Tuban.',
      ['Kota Batu', 'Kota Kediri', 'Kabupaten Tuban'],
    ],
    [
      'of a category of the award',
      'BKN memberikan BKN Award 2023 kepada daerah. Kategori pemerintah kota diraih Kota Batu dan Kota Blitar.',
      ['Kota Batu', 'Kota Blitar'],
    ],
    [
      'of persons with where they are from',
      'Menteri menyerahkan penghargaan Kalpataru kepada Hasan Basri asal Desa Semoyo, Jawa Tengah, Nurdin Wahab dari Lebak Jati, Jakarta dan H Samsul Rizal dari Desa Walia, Riau.',
      ['Hasan Basri', 'Nurdin Wahab', 'Samsul Rizal'],
    ],
    [
      'of persons in a category of the award',
      'Presiden menyerahkan Piala Adipura kepada Kota Batu. Kategori perintis lingkungan diberikan kepada tiga orang, yaitu Hasan Basri dari Riau, Nurdin Wahab dari Bali dan Samsul Rizal dari Jambi.',
      ['Kota Batu', 'Hasan Basri', 'Nurdin Wahab', 'Samsul Rizal'],
    ],
    [
      'of offices, also where somebody stood in',
      'Manggala Karya Kencana diberikan kepada Bupati Tuban Budi Santoso, Bupati Gresik yang diwakili Sekda Rudi Hartono, dan Wali Kota Batu.',
      ['Bupati Tuban', 'Bupati Gresik', 'Wali Kota Batu'],
    ],
    [
      'of whom a noun says that they received',
      'Empat daerah penerima opini WDP yakni Kabupaten Tuban, Kota Batu, dan Kabupaten Gresik.',
      ['Kabupaten Tuban', 'Kota Batu', 'Kabupaten Gresik'],
    ],
    [
      'of bodies with the places in which they lie',
      "Penghargaan Kalpataru diberikan kepada Kelompok Tani Jaya, Kabupaten Malang, Jawa Timur, Kelompok Nelayan 'Samudra Biru', kecamatan Panai dan Yayasan Bumi Hijau dari Desa Semoyo, Riau.",
      ['Kelompok Tani Jaya', "Kelompok Nelayan 'Samudra Biru'", 'Yayasan Bumi Hijau'],
    ],
    [
      'that a sentence on the next line names',
      'Gubernur menyerahkan Piala Adipura kepada tiga desa.\nTiga desa tersebut masing-masing Desa Taro (Gianyar), Desa Munduk (Buleleng), dan Desa Batuan.',
      ['Desa Taro', 'Desa Munduk', 'Desa Batuan'],
    ],
    [
      'of heads who are decorated as such',
      'Lencana Darma Bakti diberikan kepada Bupati Tuban Budi Santoso dan Wakil Bupati Gresik Sari Dewi.',
      ['Bupati Tuban', 'Wakil Bupati Gresik'],
    ],
    [
      'that the next sentences go on with',
      'Beberapa daerah meraih predikat BB, yakni Kota Batu dan Kota Kediri.\nAda juga Kabupaten Tuban, Gresik, serta Mimika. Untuk provinsi meliputi Provinsi Bali dan Lampung.',
      ['Kota Batu', 'Kota Kediri', 'Kabupaten Tuban', 'Gresik', 'Mimika', 'Provinsi Bali', 'Lampung'],
    ],
    [
      'for governments that are told of without a name',
      'Pemda yang mendapat predikat BB yakni Kabupaten Tuban dan Kota Batu.',
      ['Kabupaten Tuban', 'Kota Batu'],
    ],
    [
      'of offices that are counted',
      'Manggala Karya Kencana diberikan kepada 74 gubernur, wali kota, bupati, dan PKK.',
      ['74 gubernur, wali kota, bupati, dan PKK'],
    ],
    [
      'of offices without their holders',
      'Penghargaan Manggala Karya Kencana diterima Gubernur Lampung dan Wali Kota Bima.',
      ['Gubernur Lampung', 'Wali Kota Bima'],
    ],
  ])('%s', (_, text, expected) => {
    expect(recipients(text)).toEqual(expected);
  });

  it.each([
    ['no places of the ceremony', 'Piala Adipura diterima Kota Batu di Jakarta, Surabaya, dan Bandung.', ['Kota Batu']],
    [
      'no audience',
      'Piala Adipura diserahkan kepada Kota Batu disaksikan Bupati Tuban, Bupati Gresik, dan Wali Kota Kediri.',
      ['Kota Batu'],
    ],
    ['no givers', 'Kota Batu meraih Piala Adipura dari KLHK, Kemendagri, dan Kementerian PUPR.', ['Kota Batu']],
    ['no nominees', 'Nomine Piala Adipura antara lain Kota Batu, Kota Kediri, dan Kota Blitar.', []],
    [
      'no guests of the ceremony',
      'Kota Batu meraih Piala Adipura. Penyerahan penghargaan dihadiri tamu, antara lain Kota Kediri dan Kota Blitar.',
      ['Kota Batu'],
    ],
    [
      'nobody who missed the award',
      'Kota Batu meraih Piala Adipura. Penghargaan belum diraih daerah lain, yakni Kota Kediri dan Kota Blitar.',
      ['Kota Batu'],
    ],
    [
      'nobody who stood behind the winner',
      'Peringkat pertama diraih Kota Batu dengan skor 99, disusul Kota Blitar dengan skor 97 dan Kota Kediri.',
      ['Kota Batu'],
    ],
    [
      'no place where somebody is from',
      'Juara I Lomba Bertutur diraih Sri Wahyuni dari Tanjungrejo, Mojosari.',
      ['Sri Wahyuni'],
    ],
    [
      'no offices that took the award in hand',
      'Kota Batu meraih Piala Adipura. Penghargaan diterima oleh Sekda Batu dan Wakil Wali Kota Batu.',
      ['Kota Batu'],
    ],
    [
      'no governments without a name',
      'Kota Batu meraih Piala Adipura. Penghargaan diberikan kepada pemerintah provinsi dan Pemerintah Kabupaten/Kota.',
      ['Kota Batu'],
    ],
    [
      'nobody of the next sentence that has an award of its own',
      'Lima daerah meraih opini WDP. Ketiga daerah yang meraih predikat Informatif yakni Kota Batu, Kota Kediri dan Kota Blitar.',
      ['Lima daerah', 'Kota Batu', 'Kota Kediri', 'Kota Blitar'],
    ],
    [
      'nobody of a sentence that tells something else',
      'Predikat BB diraih Kota Batu dan Kota Kediri. Hadir juga Kabupaten Tuban dan Kabupaten Gresik.',
      ['Kota Batu', 'Kota Kediri'],
    ],
    ['no place behind a comma', 'Pemkab Tuban, Jawa Timur, menerima opini WTP.', ['Pemkab Tuban']],
    [
      'nobody of another award',
      'Kota Batu meraih Piala Adipura dan predikat Informatif termasuk Kota Kediri dan Kota Blitar.',
      ['Kota Batu', 'Kota Batu', 'Kota Kediri', 'Kota Blitar'],
    ],
    [
      'no office without its body',
      'Sebanyak 49 pegawai menerima Satyalancana Karya Satya, di antaranya Sekda.',
      ['49 pegawai'],
    ],
  ])('holds %s', (_, text, expected) => {
    expect(recipients(text)).toEqual(expected);
  });
});

describe('an award of heads of governments goes to the office', () => {
  it.each([
    [
      'whose holder stands behind it',
      'Bupati Tuban Budi Santoso menerima penghargaan Manggala Karya Kencana dari BKKBN.',
      ['Bupati Tuban'],
    ],
    [
      'that supported others',
      'Wali Kota Batu, Budi Santoso meraih penghargaan Pembinaan ProKlim 2020.',
      ['Wali Kota Batu'],
    ],
    [
      'whose holder stands behind a bracket',
      'Bupati Konawe Utara (Konut), Ruksamin, menerima penghargaan Manggala Karya Kencana.',
      ['Bupati Konawe Utara'],
    ],
  ])('%s', (_, text, expected) => {
    expect(recipients(text)).toEqual(expected);
  });

  it('but other awards to its body', () => {
    expect(recipients('Bupati Tuban Budi Santoso menerima Piala Adipura di Jakarta.')).toEqual(['Tuban']);
  });
});
