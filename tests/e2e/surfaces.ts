// Every surface that a reader meets, opened as a reader opens it, and controls that each must have in Indonesian.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickMark } from '../../scripts/demo';
import { cardOf } from './marks';
import type { World } from './world';

export interface ShownSurface {
  readonly name: string;
  /** Opens it and waits until it shows all that it has to show. */
  open(world: World): Promise<Page>;
  /** Whether a dialog is what is shown, and not the page around it. */
  readonly isDialog?: boolean;
  /** Lines of its accessibility tree. */
  readonly has: readonly RegExp[];
}

const ready = async (surface: Page, selector: string): Promise<Page> => {
  await surface.waitForSelector(selector);
  return surface;
};

async function search({ driver, page }: World, words: string, selector: string): Promise<Page> {
  const popup = await ready(await driver.popupFor(page), '.sf-item');
  await popup.type('[type="search"]', words);
  return ready(popup, selector);
}

const glossary = async ({ driver, page }: World): Promise<Page> =>
  ready(await driver.glossaryFor(page), '[data-key^="edit"]');

const TABLE = 'istilah,penjelasan,warna\nBaru,Ada.\nRembuk Warga,Lain.\n,kosong\n';

async function importPreview(world: World): Promise<Page> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sorot-'));
  const file = path.join(folder, 'istilah.csv');
  writeFileSync(file, TABLE);
  const surface = await glossary(world);
  await (await surface.waitForSelector('input[type="file"]'))?.toElement('input').then((box) => box.uploadFile(file));
  await ready(surface, 'dialog[open] [name="confirm"]');
  rmSync(folder, { recursive: true });
  return surface;
}

export const SURFACES: readonly ShownSurface[] = [
  {
    name: 'the card',
    isDialog: true,
    async open({ driver, page }) {
      await page.bringToFront();
      await clickMark(page, 'Predikat Memuaskan');
      await cardOf(driver, page);
      return page;
    },
    has: [
      /^dialog “Predikat SAKIP”$/,
      /^button “Sebutan berikutnya”$/,
      /^button “Tutup”$/,
      /^heading “Predikat SAKIP”$/,
      /^link “Kementerian PANRB”$/,
      /^summary “Mengapa ditandai\?” not expanded$/,
      /^button “Sematkan” not pressed$/,
    ],
  },
  {
    name: 'the popup',
    open: async ({ driver, page }) => ready(await driver.popupFor(page), '.sf-item-name:not(:empty)'),
    has: [
      /^heading “Sorot Fakta”$/,
      /^switch “Aktif” checked$/,
      /^switch “Tandai di situs ini” checked$/,
      /^searchbox “Cari di kamus”$/,
      /^button “Penghargaan \d+” not pressed$/,
      /^heading “Penghargaan \d+”$/,
      /^button “Predikat Memuaskan \(2 sebutan\) Predikat SAKIP”$/,
      /^summary “Siapa menerima apa, menurut halaman ini \d+” not expanded$/,
      /^button “Baca ulang”$/,
    ],
  },
  {
    name: 'the search of the popup',
    open: (world) => search(world, 'sakip', '.sf-result'),
    has: [/^searchbox “Cari di kamus”$/, /^summary “Sistem Akuntabilitas Kinerja Instansi Pemerintah \(SAKIP\)/],
  },
  {
    name: 'the search for unknown words',
    open: (world) => search(world, 'kucing terbang', '[name="add-term"]'),
    has: [/^button “Tambahkan ke glosarium saya”$/],
  },
  {
    name: 'the panel',
    open: async ({ driver, page }) => ready(await driver.panelFor(page), '.sf-item-name:not(:empty)'),
    has: [
      /^tab “Sebutan \d+” selected$/,
      /^tab “Fakta \d+” not selected$/,
      /^combobox “Bentuk berkas” not expanded$/,
      /^button “Unduh”$/,
      /^button “Predikat CETTAR”$/,
    ],
  },
  {
    name: 'the table of facts',
    async open({ driver, page }) {
      const panel = await ready(await driver.panelFor(page), '.sf-item');
      await panel.click('[role="tab"][aria-selected="false"]');
      // As narrow as it is beside a page, where rows are blocks.
      await panel.setViewport({ width: 400, height: 800 });
      return ready(panel, 'table');
    },
    has: [
      /^tab “Fakta \d+” selected$/,
      /^table “Siapa menerima apa, menurut halaman ini”$/,
      /^columnheader “Penerima”$/,
      /^button “Predikat CETTAR”$/,
    ],
  },
  {
    name: 'the settings',
    open: async ({ driver, page }) => ready(await driver.optionsFor(page), 'kbd'),
    has: [
      /^heading “Pengaturan Sorot Fakta”$/,
      /^switch “Tandai halaman” checked$/,
      /^switch “Jabatan” checked$/,
      /^radio “Judul dan isi artikel” checked$/,
      /^radio “Bahasa Indonesia” checked$/,
      /^radio “English” not checked$/,
      /^button “Ubah pintasan”$/,
    ],
  },
  {
    name: 'the glossary',
    open: glossary,
    has: [
      /^button “Sunting “Rembuk Warga””$/,
      /^button “Hapus “Rembuk Warga””$/,
      /^searchbox “Cari di glosarium saya”$/,
    ],
  },
  {
    name: 'the form for a term',
    isDialog: true,
    async open(world) {
      const surface = await glossary(world);
      await surface.click('[data-key^="edit"]');
      return ready(surface, 'dialog[open] [name="term"]');
    },
    has: [
      /^dialog “Sunting istilah”$/,
      /^textbox “Istilah”$/,
      /^combobox “Jenis” not expanded$/,
      /^button “Simpan”$/,
      /^button “Batal”$/,
    ],
  },
  {
    name: 'the preview of an import',
    isDialog: true,
    open: importPreview,
    has: [/^dialog “Impor/, /^summary “Ditambahkan 1” not expanded$/, /^radio “/, /^button “Batal”$/],
  },
  {
    name: 'the page that explains words',
    open: async ({ driver }) => ready(await driver.lookUp('sakip'), '.sf-result'),
    has: [/^searchbox “Cari di kamus”$/, /^summary “Sistem Akuntabilitas Kinerja Instansi Pemerintah \(SAKIP\)/],
  },
  {
    name: 'the welcome page',
    open: async ({ driver }) => ready(await driver.welcome(), '.sf-sample'),
    has: [/^heading “Sorot Fakta siap dipakai”$/, /^button “Jelaskan yang berikutnya”$/, /^button “Buka pengaturan”$/],
  },
];
