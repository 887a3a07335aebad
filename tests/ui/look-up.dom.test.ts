import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSettings } from '../../src/extension/settings';
import { ownEntry } from '../../src/own/entry';
import { createLookUpController } from '../../src/surfaces/look-up';
import { renderLookUp } from '../../src/ui/look-up';
import lookUpStyles from '../../src/ui/look-up.css?inline';
import { ownTerm } from '../support/own';
import { addStyles, entry } from '../support/ui';

beforeAll(() => addStyles(lookUpStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => document.body.replaceChildren());

const added: (string | undefined)[] = [];

async function open(query: string, language: 'id' | 'en' = 'id') {
  const settings = createSettings({ get: async () => ({ language }), set: async () => {}, watch: () => () => {} });
  const search = async (asked: string) => {
    if (asked === 'gagal') throw new Error('no');
    return {
      entries: asked.toLowerCase() === 'sakip' ? [entry()] : asked === 'rembuk' ? [ownEntry(ownTerm())] : [],
      guessed: false,
    };
  };
  const { model, actions, start } = createLookUpController({
    settings,
    browserLanguage: 'id',
    search,
    openGlossary: async (add) => void added.push(add),
    openGlossaryAt: async (id) => void added.push(`edit ${id}`),
  });
  const root = renderLookUp(model, actions, query);
  document.body.append(root);
  await start(query);
  // Bindings follow in the next turn.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return root;
}

const seen = (root: HTMLElement): string => root.querySelector('main')?.innerText ?? '';

describe('the page that explains words', () => {
  it('explains at once what it was opened with, and keeps it in the field', async () => {
    const root = await open(' SAKIP ');
    expect(root.querySelector('input')?.value).toBe(' SAKIP ');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(seen(root)).toContain(entry().explanation.id.slice(0, 30));
  });

  it('sets what it found in line with the field', async () => {
    const root = await open('sakip');
    const count = root.querySelector<HTMLElement>('.sf-holds');
    expect(count && getComputedStyle(count).paddingInlineStart).toBe('16px');
  });

  it.each([
    ['tidakada', 'Tidak ada “tidakada” di kamus'],
    ['', 'Ketik istilah'],
    ['gagal', 'Kamus tidak bisa dibuka'],
  ])('opened with %j says so', async (query, words) => {
    expect(seen(await open(query))).toContain(words);
  });

  it('offers to add what the lexicon does not know to the reader’s own glossary', async () => {
    const root = await open('Si Jempol');
    root.querySelector<HTMLElement>('[name="add-term"]')?.click();
    expect(added).toEqual(['Si Jempol']);
  });

  it('leads from a term of the reader’s own to its form', async () => {
    added.length = 0;
    const root = await open('rembuk');
    root.querySelector<HTMLElement>('[data-action="edit"]')?.click();
    expect(added).toEqual(['edit own-1']);
  });

  it('fits 320 px in both languages', async () => {
    for (const language of ['id', 'en'] as const) {
      const root = await open('sakip', language);
      root.style.width = '320px';
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
      root.remove();
    }
  });
});
