import van from 'vanjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/extension/settings';
import { paintSamples } from '../../src/surfaces/mark-sample';
import { renderOptions } from '../../src/ui/options';
import optionsStyles from '../../src/ui/options.css?inline';
import { createOptionsModel, type OptionsModel } from '../../src/ui/options-model';
import { paintedAs } from '../page/support';
import { addStyles, allWords, seenWords, words } from '../support/ui';
import { button, settle } from '../support/ui-popup';

beforeAll(() => addStyles(optionsStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => {
  document.body.replaceChildren();
  document.body.style.width = '';
});

const LISTS: Partial<Settings> = { sitesOff: ['b.go.id', 'a.go.id'], ignored: ['opd', 'hilang'] };

/** The page whose actions are written down and change nothing, as when the storage fails. */
function open(settings: Partial<Settings> = {}, change: (model: OptionsModel) => void = () => {}) {
  const model = createOptionsModel('id', { ...DEFAULTS, ...settings });
  model.names.val = new Map([['opd', 'Organisasi Perangkat Daerah']]);
  change(model);
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const root = renderOptions(model, {
    setEnabled: note('enabled'),
    setKind: note('kind'),
    setScope: note('scope'),
    setDensity: note('density'),
    setPalette: note('palette'),
    setLanguage: note('language'),
    allowSite: note('site'),
    dropSite: note('drop'),
    allowEntry: note('entry'),
    openShortcuts: note('shortcuts'),
    openGlossary: note('glossary'),
  });
  van.add(document.body, root);
  return { model, root, calls };
}

describe('the page of settings', () => {
  it('offers every kind, and falls back when a change was not made', async () => {
    const { root, calls } = open({ kindsOff: ['title'] });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
    expect(boxes.map(({ name, checked }) => [name, checked])).toEqual([
      ['enabled', true],
      ['award', true],
      ['title', false],
      ['term', true],
    ]);
    for (const box of boxes) box.click();
    await settle();
    expect(calls).toEqual([
      ['enabled', false],
      ['kind', 'award', false],
      ['kind', 'title', true],
      ['kind', 'term', false],
    ]);
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false, true]);
  });

  it('offers the languages, and falls back when the choice was not kept', async () => {
    const { root, calls } = open();
    const choices = root.querySelector('fieldset:has([name="language"])');
    expect(choices && allWords(choices, '.sf-choice')).toEqual(['Ikuti peramban', 'Bahasa Indonesia', 'English']);
    const [auto, , english] = [...root.querySelectorAll<HTMLInputElement>('[name="language"]')];
    english?.click();
    await settle();
    expect(calls).toEqual([['language', 'en']]);
    expect(auto?.checked).toBe(true);
  });

  it('offers to mark fewer of the repeated mentions, and falls back when the choice was not kept', async () => {
    const { root, calls, model } = open({ density: 'section' });
    const radios = [...root.querySelectorAll<HTMLInputElement>('[name="density"]')];
    const state = (): [string, boolean][] => radios.map(({ value, checked }) => [value, checked]);
    expect(state()).toEqual([
      ['all', false],
      ['section', true],
      ['page', false],
    ]);
    radios[2]?.click();
    await settle();
    expect(calls).toEqual([['density', 'page']]);
    expect(state()[1]).toEqual(['section', true]);
    model.settings.val = { ...model.settings.val, density: 'page' };
    await settle();
    expect(state()[2]).toEqual(['page', true]);
  });

  it('offers to read the whole page', async () => {
    const { root, calls } = open();
    const [article, page] = [...root.querySelectorAll<HTMLInputElement>('[name="scope"]')];
    expect([article?.checked, page?.checked]).toEqual([true, false]);
    page?.click();
    await settle();
    expect(calls).toEqual([['scope', 'page']]);
  });

  it('offers colours, each of which a sample shows at once, and falls back when the choice was not kept', async () => {
    const { root, calls, model } = open();
    const { recolour, destroy } = paintSamples(document);
    van.derive(() => recolour(model.settings.val.palette));
    const [standard, distinct] = [...root.querySelectorAll<HTMLInputElement>('[name="palette"]')];
    const line = (): string => getComputedStyle(document.body, '::highlight(sorot-title)').textDecorationStyle;
    expect([standard?.checked, distinct?.checked, line()]).toEqual([true, false, 'dotted']);
    expect(paintedAs('sorot-award')).toEqual(['Predikat Memuaskan']);
    expect(paintedAs('sorot-title-again')).toEqual(['Kepala Dinas Perhubungan']);
    distinct?.click();
    await settle();
    expect([standard?.checked, line()]).toEqual([true, 'dotted']);
    expect(calls).toEqual([['palette', 'distinct']]);
    model.settings.val = { ...model.settings.val, palette: 'distinct' };
    await settle();
    expect([distinct?.checked, line()]).toEqual([true, 'double']);
    destroy();
  });

  it('lists sites and entries in order, each with a way off the list', async () => {
    const { root, calls } = open(LISTS);
    expect(allWords(root, '.sf-taken-name')).toEqual(['a.go.id', 'b.go.id', 'hilang', 'Organisasi Perangkat Daerah']);
    for (const each of root.querySelectorAll<HTMLButtonElement>('.sf-taken button')) each.click();
    expect(calls).toEqual([
      ['site', 'a.go.id'],
      ['site', 'b.go.id'],
      ['entry', 'hilang'],
      ['entry', 'opd'],
    ]);
    expect(button(root, 'Tandai lagi').ariaDescribedByElements?.map(words)).toEqual(['a.go.id']);
  });

  it('says what empty lists mean', () => {
    expect(seenWords(open().root, 'section[aria-labelledby] .sf-small')).toEqual([
      'Hanya situs *.go.id. Untuk menambah situs berita lain, buka situs itu, lalu klik ikon Sorot Fakta.',
      'Tidak ada. Untuk mematikan satu situs, buka situs itu, lalu klik ikon Sorot Fakta.',
      'Tidak ada. Semua isi kamus ditandai.',
    ]);
  });

  it('tells the keys, and leads to where they are chosen', async () => {
    const { model, root, calls } = open();
    expect(seenWords(root, 'kbd')).toEqual([]);
    model.shortcuts.val = [
      { name: 'next-mention', key: 'Alt+Shift+Period' },
      { name: 'open-panel', key: '' },
    ];
    await settle();
    expect(allWords(root, '.sf-taken li')).toEqual(['Sebutan berikutnyaAlt+Shift+.', 'Buka panel sampingbelum ada']);
    button(root, 'Ubah pintasan').click();
    expect(calls).toEqual([['shortcuts']]);
  });

  it('leads to the reader’s own glossary', () => {
    const { root, calls } = open();
    button(root, 'Buka glosarium').click();
    expect(calls).toEqual([['glossary']]);
  });

  it('keeps the reader’s place when a list changes', async () => {
    const { model, root } = open(LISTS);
    const [, second] = root.querySelectorAll<HTMLButtonElement>('.sf-taken button');
    second?.focus();
    model.settings.val = { ...model.settings.val, sitesOff: ['b.go.id'] };
    await settle();
    expect(document.activeElement?.getAttribute('data-key')).toBe('sites b.go.id');
  });

  it('changes its language at once, and tells of trouble', async () => {
    const { model, root } = open();
    expect(seenWords(root, '.sf-notice')).toEqual([]);
    model.language.val = 'en';
    model.problem.val = 'storage-garbage';
    await settle();
    expect(words(root.querySelector('h1'))).toBe('Sorot Fakta settings');
    expect(seenWords(root, '.sf-notice')).toEqual([expect.stringContaining('damaged')]);
  });

  it('fits into 320 px', () => {
    document.body.style.width = '320px';
    const { root } = open({ sitesOff: [`${'x'.repeat(60)}.go.id`], ignored: ['y'.repeat(60)] });
    expect(root.scrollWidth).toBe(320);
  });
});
