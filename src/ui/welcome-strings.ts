// Every sentence of the welcome page, in both languages. What its sample says is an article, and therefore Indonesian.
import type { Language } from './language';

export interface WelcomeStrings {
  readonly title: string;
  readonly lead: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly show: string;
  readonly notReady: string;
  readonly needs: string;
  readonly sites: string;
  readonly allow: string;
  readonly refused: string;
  readonly pin: string;
  readonly noToolbar: string;
  readonly never: string;
  readonly nevers: readonly string[];
  readonly settings: string;
}

const id: WelcomeStrings = {
  title: 'Sorot Fakta siap dipakai',
  lead: 'Berita pemerintah penuh penghargaan, singkatan, dan jabatan. Di situs berakhiran go.id, Sorot Fakta memberinya garis dan menjelaskannya saat Anda klik.',
  sample: 'Coba di sini',
  sampleHint: 'Klik kata yang bergaris. Tekan Escape atau klik di tempat lain untuk menutup penjelasannya.',
  show: 'Jelaskan yang berikutnya',
  notReady: 'Contoh ini belum ditandai. Muat ulang halaman ini, atau periksa apakah penandaan dimatikan di pengaturan.',
  needs: 'Yang perlu Anda lakukan',
  sites:
    'Peramban ini belum mengizinkan Sorot Fakta membaca situs berakhiran go.id. Tanpa izin itu tidak ada yang bisa ditandai.',
  allow: 'Izinkan di situs go.id',
  refused: 'Izin belum diberikan. Anda bisa mencoba lagi kapan saja di halaman ini.',
  pin: 'Sematkan ikon Sorot Fakta: buka menu ekstensi (gambar keping puzel) di bilah alat, lalu sematkan. Klik ikon itu di sebuah halaman untuk melihat daftar semua yang ditemukan.',
  noToolbar:
    'Tidak ada. Daftar semua yang ditemukan di sebuah halaman ada di menu peramban, di bagian ekstensi, dengan nama Sorot Fakta.',
  never: 'Yang tidak pernah dilakukan Sorot Fakta',
  nevers: [
    'Mengirim sesuatu ke internet. Kamusnya tersimpan di peramban ini, dan semuanya bekerja tanpa jaringan.',
    'Melacak Anda atau mencatat halaman yang Anda baca.',
    'Mengubah isi berita. Garis hanya digambar di atas kata-kata, dan penjelasan muncul hanya bila Anda minta.',
  ],
  settings: 'Buka pengaturan',
};

const en: WelcomeStrings = {
  title: 'Sorot Fakta is ready',
  lead: 'Indonesian government news is full of awards, acronyms and offices. On sites that end in go.id, Sorot Fakta underlines them and explains them when you click.',
  sample: 'Try it here',
  sampleHint: 'Click an underlined word. Escape, or a click elsewhere, closes its explanation.',
  show: 'Explain the next one',
  notReady:
    'This sample is not marked yet. Load this page again, or see whether marking is switched off in the settings.',
  needs: 'What is left for you to do',
  sites: 'This browser does not yet let Sorot Fakta read sites that end in go.id. Without that nothing can be marked.',
  allow: 'Allow on go.id sites',
  refused: 'It has not been allowed. You can try again on this page whenever you like.',
  pin: 'Pin the icon of Sorot Fakta: open the menu of extensions (the jigsaw piece) in the toolbar and pin it there. Click the icon on a page to see a list of all that was found.',
  noToolbar:
    'Nothing. The list of all that was found on a page is in the browser’s menu, among the extensions, under the name Sorot Fakta.',
  never: 'What Sorot Fakta never does',
  nevers: [
    'Send anything to the internet. Its dictionary is kept in this browser, and everything works without a network.',
    'Track you, or keep a record of the pages that you read.',
    'Change an article. The lines are only painted onto the words, and an explanation comes only when you ask for it.',
  ],
  settings: 'Open the settings',
};

export const WELCOME_STRINGS: Record<Language, WelcomeStrings> = { id, en };
