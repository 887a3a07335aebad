// Titles by the bodies to which they belong: colleges, police, army, task forces, sections, clubs. Each rule has sentences
// it must read and sentences it must leave alone; only titles are asked for.
import { describe, expect, it } from 'vitest';
import { annotate, recognizeSentence } from './annotated';

const titles = (sentence: string): string => annotate(sentence, 'title');

/** Sentences with the titles that recognition must find in them, and no others. */
const RULES: Record<string, string[]> = {
  'colleges, by a name that no list holds': [
    'Ia dilantik sebagai [title:Rektor Universitas Sebelas Melati] (USM).',
    'Hadir [title:Rektor Universitas Pendidikan Mandala], [title:Rektor Institut Seni Indonesia Yogyakarta].',
    '[title:Rektor Universitas Mandala] Jamal Anwar hadir.',
    '[title:Dekan Fakultas Hukum Universitas Mandala] hadir.',
  ],
  'fused offices and fields, of which no list is complete': [
    '[title:Kaurbinops Satbinmas Polres Kolaka] dan [title:Dirpamobvit] hadir.',
    '[title:Wadirreskrimum Polda] dan [title:Kasubditgakkum Ditlantas Polda Jatim] hadir.',
    '[title:Kadis Dalduk dan KB Kota Baubau] hadir.',
    'Dirman, Kabidin dan Karombang hadir di Kasurnya.',
  ],
  'units of the army, with or without a slash': [
    '[title:Danrem 102 Panju Melati] Brigjen TNI Purwo hadir.',
    '[title:Danrem 102] Panju Melati hadir.',
    '[title:Kasrem 083/Baladhika], [title:Kasdim 0818] dan [title:Pasi Intel Kodim 0818] hadir.',
  ],
  'task forces by their task, in small letters too': [
    '[title:Ketua Satgas penanganan stunting Provinsi Papua Barat] Juliana hadir.',
    '[title:Ketua Satgas Covid-19 Kabupaten Batang] hadir.',
    '[title:Ketua Satgas Penanganan PMK] hadir.',
    '[title:Ketua Satgas] penanganan ternak menyampaikan hal itu.',
  ],
  'bodies that the text abbreviates': [
    '[title:Kepala Badan Pengelolaan Uang dan Aset Daerah (BPUAD) Kabupaten Batang] hadir.',
    'Hadir [title:ketua Forum Kampung Asri (FKA) Natuna], Nurhayati.',
    'Ketua panitia lomba kampung (PLK) hadir.',
  ],
  'sections and what they care for': [
    '[title:Kepala Bidang Pendidik dan Tenaga Kependidikan Dinas Pendidikan Kota Batu] hadir.',
    '[title:Kabag Humas dan Protokoler Setda Kota Batu] Sulaiman hadir.',
    '[title:Direktur Tindak Pidana Korupsi (Dir Tipidkor) Bareskrim Polri] hadir.',
    '[title:Staf Ahli Bidang Sosial dan Politik Menteri Dalam Negeri] hadir.',
    '[title:Kepala Bidang Humas], [title:Menteri Dalam Negeri] hadir.',
    '[title:Kepala Cabang Dinas Pendidikan Wilayah V Kabupaten Banggai] hadir.',
    '[title:Kepala OPD] Lingkup Pemkab Lombok Tengah hadir.',
  ],
  'villages as what an office cares for, and as its place': [
    '[title:Kepala Dinas Pemberdayaan Masyarakat dan Desa] Anwar Pramono hadir.',
    '[title:Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Batang] hadir.',
    '[title:Kades Jenggala] Fahrudin, [title:Kades Sukadana] Zulrahman hadir.',
    '[title:Lurah Sumur Batu], [title:Lurah Cikiwul] dan tamu hadir.',
    '[title:Kepala Seksi Pemerintahan Kelurahan Dinoyo] hadir.',
    '[title:Camat Kebon Melati] Mursidin dan Lovita ([title:Lurah Mawar Indah]) hadir.',
  ],
  'classes of courts, and schools in a part of a village': [
    '[title:Ketua PN Sidoarjo Kelas IA Khusus] Darius dan [title:Kepsek SDN 2 Mawar Barat] Nur Yasin hadir.',
  ],
  'heads of facilities with honorifics': [
    '[title:Kepala Puskesmas Mandala] dr. Budi dan [title:Direktur RSUD dr. Soedono Madiun] hadir.',
    '[title:Kepala UPT SMPN 3 Gresik] Budi hadir.',
  ],
  'facilities that go by their place, or by the name of a water company': [
    '[title:Direktur Utama PDAM Nunukan] Masdi dan [title:Direktur RSUD Natuna] Imam hadir.',
    '[title:Dirut Perumda Air Minum Tirta Amertha Jati Jembrana] hadir.',
    '[title:Direktur Perumda Tirta Uli] Zulkifli hadir.',
    '[title:Kepala Dinas Perhubungan] Tirta Kusuma hadir.',
    'Ketua Penyelenggara Lomba Desa hadir.',
  ],
  'offices of the body that the sentence has named, before a person': [
    '[title:Ketua KPU Kabupaten Batang] Nuril didampingi [title:Anggota] Syakbani, serta [title:Sekretaris] Suhadi hadir.',
    '[title:Wakil Ketua DPRD] Irman didampingi [title:Wakil Ketua] Saidani hadir.',
    'Nuril didampingi Anggota Syakbani. [title:Ketua KPU Batang] datang bersama Anggota keluarga.',
  ],
  'one of several offices in a region': ['[title:Kepala Kanwil DJP Jatim III] Budi hadir.'],
  'boards of parties and clubs hold no office': [
    'Hadir Sekretaris DPD Organda Aceh, Ketua DPW PKS Jabar, Ketua DPC PDIP dan [title:Ketua DPD RI].',
    'Hadir [title:Ketua DPD RI]. Kata [title:Ketua DPD] Nyalla kemarin.',
  ],
  'two hats of one minister, and two offices that are bare': [
    '[title:Menteri Perlindungan Pekerja Migran Indonesia/Kepala Badan Perlindungan Pekerja Migran Indonesia] hadir.',
    '[title:Menteri Perencanaan Pembangunan Nasional (PPN)/Kepala Bappenas] hadir.',
    '[title:Bupati]/[title:Wali Kota] hadir.',
    '[title:Sekretaris Daerah] ([title:Sekda])/Ketua panitia hadir.',
  ],
  'documents and numbers hold no office': [
    'Surat HK.01.07/MENKES/2087/2023 terbit kemarin.',
    'Perlu keputusan gubernur tentang zonasi; itu ditetapkan melalui keputusan Kepala Dinas Pendidikan.',
    'Kami terbuka sesuai instruksi [title:bupati] itu.',
    'Itu keputusan [title:camat] sendiri. [title:Menteri]/[title:Gubernur] hadir.',
  ],
};

describe.each(Object.entries(RULES))('%s', (_rule, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(titles(sentence)).toBe(sentence);
  });
});

it.each([
  ['Kadisbudparpora', 'kepala-dinas'],
  ['Kaurbinops', 'kepala-satuan-kerja'],
])('%s, which no list holds, is explained as %s', (office, entry) => {
  expect(recognizeSentence(`Hadir ${office} Budi.`).mentions.map((mention) => mention.entry)).toEqual([entry]);
});
