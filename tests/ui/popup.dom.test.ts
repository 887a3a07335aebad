import { afterEach, describe, expect, it } from 'vitest';
import { fact, seenWords, words } from '../support/ui';
import { button, LISTED, openPopup, settle } from '../support/ui-popup';

afterEach(() => document.body.replaceChildren());

describe('what the page holds', () => {
  it('is grouped by kind with counts, each thing once, in reading order', () => {
    const { root } = openPopup();
    expect(seenWords(root, 'section h2')).toEqual(['Penghargaan 1', 'Jabatan 1', 'Istilah 2']);
    expect(seenWords(root, 'section .sf-item-text')).toEqual([
      'Predikat Cettar',
      'Wakil Gubernur Jawa Timur',
      'Dishub Jatim',
      'Transjatim - ajaib',
    ]);
    expect(seenWords(root, '.sf-times')).toEqual(['2×(2 sebutan)']);
    expect(seenWords(root, '.sf-holds')).toEqual(['4 hal dalam 5 sebutan']);
  });

  it('leads to the first mention of each thing', () => {
    const { root, calls } = openPopup();
    button(root, 'Transjatim').click();
    button(root, 'Dishub Jatim2×').click();
    expect(calls).toEqual([
      ['show', 3],
      ['show', 0],
    ]);
  });

  it('is narrowed by the toggles, and widened again', async () => {
    const { root } = openPopup();
    button(root, 'Penghargaan 1').click();
    await settle();
    expect(button(root, 'Penghargaan 1').ariaPressed).toBe('true');
    expect(seenWords(root, 'section h2')).toEqual(['Penghargaan 1']);
    button(root, 'Istilah 2').click();
    await settle();
    expect(seenWords(root, 'section h2')).toEqual(['Penghargaan 1', 'Istilah 2']);
    button(root, 'Penghargaan 1').click();
    button(root, 'Istilah 2').click();
    await settle();
    expect(seenWords(root, 'section h2')).toEqual(['Penghargaan 1', 'Jabatan 1', 'Istilah 2']);
    expect(button(root, 'Penghargaan 1').ariaPressed).toBe('false');
  });

  it('is shown whole when the filter is for a kind that is gone', () => {
    const { root } = openPopup((model) => {
      model.filter.val = new Set(['title']);
      model.page.val = { ...LISTED, mentions: LISTED.mentions.filter(({ kind }) => kind !== 'title') };
    });
    expect(seenWords(root, 'section h2')).toEqual(['Penghargaan 1', 'Istilah 2']);
  });

  it('takes official names when they arrive, unless they say the same', async () => {
    const { model, root } = openPopup();
    model.names.val = new Map([
      ['dishub', 'Dinas Perhubungan'],
      ['predikat-cettar', 'Predikat CETTAR'],
    ]);
    await settle();
    expect(seenWords(root, 'section .sf-item-name').filter(Boolean)).toEqual(['Dinas Perhubungan']);
  });

  it('tells who received what', () => {
    const { root, calls } = openPopup();
    expect(seenWords(root, 'details li')).toEqual(['Dishub Jatiim: Predikat Cettar2023']);
    button(root, 'Dishub Jatiim:').click();
    expect(calls).toEqual([['show', 1]]);
  });

  it('tells an event that all facts share once', () => {
    const facts = ['A', 'B'].map((award, mention) => ({ ...fact({ award, event: 'Pameran' }), mention }));
    const { root } = openPopup((model) => {
      model.page.val = { ...LISTED, facts };
    });
    expect(seenWords(root, '.sf-shared')).toEqual(['Acara: Pameran']);
    expect(words(root.querySelector('details ul'))).toBe('AB');
  });

  it('says when a page is too long to list', () => {
    const { root } = openPopup((model) => {
      model.page.val = { ...LISTED, truncated: true };
    });
    expect(seenWords(root, '.sf-notice')).toEqual([expect.stringContaining('hanya 5 sebutan pertama')]);
  });

  it('says when fewer mentions are marked than listed, as the settings ask, and only then', () => {
    const { root } = openPopup((model) => {
      model.page.val = { ...LISTED, marked: { count: 4, of: 5 } };
    });
    expect(seenWords(root, '.sf-notice')).toEqual(['4 dari 5 sebutan ditandai di halaman, sesuai pengaturan Anda.']);
    expect(seenWords(openPopup().root, '.sf-notice')).toEqual([]);
  });
});
