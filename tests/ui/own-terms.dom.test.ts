import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ownEntry } from '../../src/own/entry';
import cardStyles from '../../src/ui/card.css?inline';
import { copyText } from '../../src/ui/copy-text';
import mentionStyles from '../../src/ui/mention-list.css?inline';
import themeStyles from '../../src/ui/theme.css?inline';
import { ownTerm } from '../support/own';
import { addStyles, allWords, entry, mention, recordedActions, showCard, words } from '../support/ui';
import { LISTED, openPopup, settle } from '../support/ui-popup';

beforeAll(() => addStyles([themeStyles, cardStyles, mentionStyles].join('\n')));
afterEach(() => document.body.replaceChildren());

const OWN = ownEntry(
  ownTerm({ term: 'OPD', explanation: 'Baris <b>satu</b>.\nBaris dua.', note: 'Tanyakan Sari.', source: 'Rapat RT' }),
);
const OPD = entry({ id: 'opd', name: 'Organisasi Perangkat Daerah', kind: 'term', type: 'concept' });
const MINE = mention({
  text: 'OPD',
  entry: OWN.id,
  kind: 'term',
  also: ['opd'],
  reason: { rule: 'own', words: ['OPD'] },
});

describe('the card of an own term', () => {
  it('says that it is the reader’s own, with the reader’s remarks and no claim of a check', () => {
    const card = showCard({ entry: OWN, mention: MINE });
    expect(words(card.querySelector('.sf-bar .sf-own'))).toBe('Istilah saya');
    expect(words(card.querySelector('.sf-explanation'))).toBe('Baris <b>satu</b>. Baris dua.');
    expect(allWords(card, '.sf-foot p')).toEqual([
      'Catatan: Tanyakan Sari.',
      'Sumber: Rapat RT',
      'Anda ubah: 24 November 2026 · Sunting',
      'Dari glosarium Anda sendiri; tidak diperiksa Sorot Fakta.',
    ]);
    expect(words(card.querySelector('.sf-why'))).toMatch(/Anda menambahkan kata-kata ini/);
    expect(words(card)).not.toMatch(/Belum pasti|Diperiksa/);
  });

  it('names what the lexicon means by the same words, and leads there', () => {
    const references = { inText: [], related: [], rivals: [{ words: OPD.name, entry: 'opd', form: 'OPD' }] };
    const card = showCard({ entry: OWN, mention: MINE, also: [OPD], references });
    expect(words(card.querySelector('.sf-senses .sf-choice'))).toMatch(/^Penjelasan Anda sendiri didahulukan/);
    expect(words(card.querySelector('.sf-also h3'))).toBe('Menurut kamus Sorot Fakta: Organisasi Perangkat Daerah');
    expect(card.querySelector('.sf-also [data-to="opd"]')).not.toBeNull();
  });

  it('is named by the card of something longer', () => {
    const card = showCard({ entry: OPD, mention: mention({ text: 'Kepala OPD', entry: 'opd' }), also: [OWN] });
    expect(words(card.querySelector('.sf-also h3'))).toBe('Istilah saya: OPD');
    expect(card.querySelector('.sf-bar .sf-own')).toBeNull();
  });

  it('leads to the form in which it is edited; no other card does', () => {
    const actions = recordedActions();
    const edit = showCard({ entry: OWN, mention: MINE }, actions).querySelector<HTMLElement>('[data-action="edit"]');
    edit?.click();
    expect(actions.calls).toEqual([`edit ${OWN.id}`]);
    expect(
      showCard({ language: 'en', entry: OWN, mention: MINE }).querySelector('[data-action="edit"]')?.textContent,
    ).toBe('Edit');
    expect(showCard({ entry: OPD }).querySelector('[data-action="edit"]')).toBeNull();
  });

  it('does not say the same words twice, and no heading stands over nothing', () => {
    const references = { inText: [], related: [], rivals: [{ words: OPD.name, entry: 'opd', form: 'OPD' }] };
    const card = showCard({ entry: OWN, mention: MINE, also: [OPD], references });
    expect(card.querySelector('.sf-written')).toBeNull();
    expect(card.querySelector('.sf-senses h3, .sf-senses ul')).toBeNull();
    expect(words(showCard({ entry: OPD, mention: MINE }).querySelector('.sf-written'))).toMatch(/OPD/);
  });

  it('is copied with its remarks', () => {
    expect(copyText(OWN, 'https://a.go.id/', 'en').split('\n')).toEqual([
      'OPD',
      'Baris <b>satu</b>.',
      'Baris dua.',
      'Tanyakan Sari.',
      'Source: Rapat RT',
      '(From your own glossary; Sorot Fakta has not checked it.)',
      'Found on: https://a.go.id/',
    ]);
  });
});

describe('popup and search', () => {
  it('set own terms off in the list', () => {
    const { root } = openPopup((model) => {
      const [first, ...others] = LISTED.mentions;
      model.page.val = { ...LISTED, mentions: first ? [{ ...first, entry: 'own-1' }, ...others] : [] };
    });
    expect(allWords(root, '.sf-item:has(.sf-own) .sf-item-text')).toEqual(['Dishub Jatim']);
    expect(words(root.querySelector('.sf-item .sf-own'))).toBe('Istilah saya');
  });

  it('set them off among what was found', async () => {
    const { root, model } = openPopup();
    model.search.val = { state: 'found', query: 'opd', entries: [OWN, OPD], guessed: false };
    await settle();
    expect(allWords(root, '.sf-result summary .sf-kind')).toEqual(['Istilah saya', 'Istilah']);
  });

  it('offer to add what nobody knows, and lead to the glossary', async () => {
    const { root, model, calls } = openPopup();
    model.search.val = { state: 'found', query: 'kucing terbang', entries: [], guessed: false };
    await settle();
    root.querySelector<HTMLElement>('[name="add-term"]')?.click();
    root.querySelector<HTMLElement>('.sf-tail [name="glossary"]')?.click();
    expect(calls).toEqual([
      ['glossary', 'kucing terbang'],
      ['glossary', undefined],
    ]);
  });
});
