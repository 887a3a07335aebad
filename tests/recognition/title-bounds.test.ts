// Where titles begin and end: misspelt offices, places of small offices, seats, units by name, constituencies.
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { annotate, lexicon } from './annotated';

describe('a misspelt office stands before its body or region', () => {
  it.each([
    '[title:Keapala Dinas Kesehatan Kota Batu] hadir.',
    '[title:Ketuua DPRD Sintang] membuka rapat.',
    '[title:Wakil Bupai Sintang] dan [title:Guberur Jambi] hadir.',
    'Kepada Dinas Pendidikan dan Kedua Dinas itu kami berterima kasih.',
    'Kepla itu sakit. Bupai Sari hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('a body of the state without branches has no region', () => {
  it.each([
    'Menurut [title:Kepala BKN] Bima Haria, seleksi ditunda.',
    '[title:Kepala Badan Kepegawaian Negara (BKN)] Bima Haria dan [title:Kepala BRIN] Laksana Tri hadir.',
    '[title:Kepala BPBD Bima] Budi Santoso dan [title:Ketua KPK RI] hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('the place belongs to the title, with all regions that hold it', () => {
  it.each([
    // villages and districts that no list holds
    '[title:Kepala Desa Bangun Rejo Kecamatan Batu Kabupaten Sintang] hadir.',
    '[title:Kades Sukamaju Kecamatan Batu] dan [title:Lurah Bukuan Kecamatan Palaran Kota Samarinda] hadir.',
    '[title:Sekretaris Desa Loa Duri Ilir] dan [title:Penjabat Kepala Desa Muara Badak Ulu] hadir.',
    '[title:Camat Samarinda Seberang] dan [title:Camat Karang Tengah] hadir.',
    '[title:Camat Palaran] Sutrisno hadir.',
    // neighbourhoods by their number
    '[title:Ketua RT 03/RW 05 Kelurahan Bukuan] dan [title:Ketua RW 05] hadir.',
    '[title:Ketua RT] menerima 12 kursi.',
    // seats of courts, prosecutors, tax offices; ministries have none
    '[title:Kepala Kejari Tanjung Redeb] dan [title:Kepala KPP Pratama Sungai Raya] hadir.',
    '[title:Sekretaris Jenderal Kementerian Agama] Kamaruddin Amin hadir.',
    '[title:Ketua Pengadilan Agama Unaaha] hadir.',
    // regions that share a word
    '[title:Kepala Kanwil DJP Kalimantan Timur dan Utara] hadir.',
    '[title:Gubernur Jawa Timur] dan Barat Laut berembus angin.',
    // no heads of ours
    'Pelatih kepala Bima Sakti, Wali Kota Paris dan komisaris perusahaan hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('units of the army by number or name, colleges, constituencies, English offices', () => {
  it.each([
    '[title:Danramil 1015-04/Kuala Pembuang] Kapten Inf Suwardi hadir.',
    '[title:Danlanud Iskandar] Letkol Pnb Ucok dan [title:Kasdam Jaya] Brigjen TNI Edy hadir.',
    '[title:Kapendam V/Brawijaya] Kolonel Inf Tono hadir.',
    '[title:Danlanud] Ucok Sinaga hadir.',
    '[title:Komandan Kodim (Dandim) 1011/Kuala Kapuas] hadir.',
    '[title:Kepala Rumah Tahanan Negara Kuala Kapuas] dan [title:Kepala Balai Pemasyarakatan Tanjung Redeb] hadir.',
    '[title:Ketua DPRD Batu] bersama [title:Wakil Ketua I] Yohanes dan [title:Wakil Ketua II] Berinto hadir.',
    '[title:Danramil 04/Kuala Pembuang] dan [title:Pabung 049/Tanjab] hadir.',
    '[title:Kepala Seksi Balai Besar Taman Nasional Bromo Tengger Semeru] dan Dedi Hadiana hadir.',
    '[title:Wakil Rektor Bidang Akademik Universitas Mulawarman] hadir.',
    '[title:Anggota DPR RI Dapil Aceh II] Sari dan [title:Anggota DPRD Kabupaten Sintang Dapil 3] hadir.',
    '[title:Anggota DPRD Jambi] daerah pemilihan lain hadir.',
    '[title:General Manager PLN] hadir.',
    'General Manager Hotel Melati dan Manager Persik hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('a body whose name goes on behind the office that the lexicon knows', () => {
  it.each([
    '[title:Kepala Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman Kabupaten Seruyan] hadir.',
    '[title:Kepala Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kota Batu] Samsul hadir.',
    '[title:Kepala Urusan Umum dan Perencanaan] hadir.',
    '[title:Kepala Dinas Kesehatan], [title:Kepala Dinas Sosial] dan [title:Camat] hadir.',
    '[title:Deputi Bidang Pembinaan Penyelenggaraan Manajemen ASN] Herman hadir.',
    '[title:Kepala Balai Taman Nasional Sebangau] Andi Muhammad Rizal dan [title:Kepala BPDAS Kahayan] hadir.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('envoys of ours and where they are posted', () => {
  it.each([
    '[title:Duta Besar RI untuk Arab Saudi] dan [title:Konsul Jenderal RI di Jeddah] hadir.',
    '[title:Atase Pendidikan KBRI] hadir bersama Duta Besar Belanda untuk Indonesia.',
    '[title:Duta Besar RI] di sana berpidato untuk Indonesia.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'title')).toBe(sentence);
  });
});

describe('names on a headline end before the verb', () => {
  it.each([
    ['RSUD dr Murjani Sampit Raih Predikat A', 'RSUD dr Murjani Sampit'],
    ['Danrem 102/Panju Panjung Pantau Pilkada', 'Danrem 102/Panju Panjung'],
    ['Danrem 102/Panju Panjung Itu Gagah', 'Danrem 102/Panju'],
  ])('%s', (headline, name) => {
    expect(recognize(`${headline}\nIsi berita.`, lexicon).mentions[0]?.text).toBe(name);
  });
});
