import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/content/session';
import { createSettings } from '../../src/extension/settings';
import type { Mention, Recognition } from '../../src/recognition/mention';
import { createWelcomeController, type WelcomeDeps } from '../../src/surfaces/welcome';
import { renderWelcome } from '../../src/ui/welcome';
import welcomeStyles from '../../src/ui/welcome.css?inline';
import { paintedAs } from '../page/support';
import { addStyles, entry, mention, seenWords, words } from '../support/ui';
import { button, settle } from '../support/ui-popup';

let session: Session | undefined;
beforeAll(() => addStyles(welcomeStyles));
beforeEach(() => document.body.classList.add('sf-theme'));
afterEach(() => {
  session?.destroy();
  session = undefined;
  document.body.replaceChildren();
});

async function open(more: Partial<WelcomeDeps> & { language?: 'id' | 'en' } = {}) {
  const { language = 'id', ...deps } = more;
  const settings = createSettings({ get: async () => ({ language }), set: async () => {}, watch: () => () => {} });
  const calls: string[] = [];
  const { model, actions, start } = createWelcomeController({
    settings,
    browserLanguage: 'id',
    toolbar: true,
    maySites: async () => true,
    askForSites: async () => true,
    openOptions: async () => void calls.push('options'),
    walk: (enter) => session?.walk(1, enter) ?? false,
    ...deps,
  });
  const root = renderWelcome(model, actions);
  document.body.append(root);
  await start();
  await settle();
  return { root, model, calls };
}

/** Marks the page as any other, with what a text of that kind holds. */
function mark(): void {
  const recognize = (text: string): Recognition => ({
    mentions: [...text.matchAll(/Predikat Memuaskan|SAKIP/g)].map(
      ({ 0: found, index }): Mention => mention({ text: found, entry: found, start: index, end: index + found.length }),
    ),
    facts: [],
  });
  session = new Session({
    document,
    recognize,
    isWanted: () => true,
    scope: () => 'article',
    density: () => 'all',
    palette: () => 'standard',
    edit: () => {},
    explain: async (ids) => ({ entries: ids.map((id) => entry({ id })), scales: [] }),
    language: () => 'id',
    ignore: async () => true,
    report: () => {},
    onShow: () => {},
    onError: (error) => reportError(error),
  });
}

const card = (): Element | null => document.querySelector('sorot-fakta-card');
const notices = (root: HTMLElement): string[] => seenWords(root, '.sf-notice');

describe('the welcome page', () => {
  it('marks its sample, and nothing of what it says itself', async () => {
    const { root } = await open();
    mark();
    await vi.waitFor(() => expect(paintedAs('sorot-award')).toEqual(['Predikat Memuaskan', 'SAKIP']));
    expect(words(root.querySelector('article'))).toContain('Berita ini rekaan');
  });

  it('explains one mention of the sample after the other, and gives the focus back', async () => {
    const { root } = await open();
    mark();
    await vi.waitFor(() => expect(paintedAs('sorot-award').length).toBe(2));
    const show = button(root, 'Jelaskan yang berikutnya');
    for (const expected of ['Predikat Memuaskan', 'SAKIP', 'Predikat Memuaskan']) {
      show.focus();
      show.click();
      await vi.waitFor(() => expect(paintedAs('sorot-active')).toEqual([expected]));
      await vi.waitFor(() => expect(card()).not.toBeNull());
      card()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await vi.waitFor(() => expect(card()).toBeNull());
    }
    expect(document.activeElement).toBe(show);
    expect(notices(root)).toEqual([]);
  });

  it('says so where nothing is marked', async () => {
    const { root } = await open();
    button(root, 'Jelaskan yang berikutnya').click();
    await settle();
    expect(notices(root)).toEqual([expect.stringContaining('belum ditandai')]);
  });

  it('asks for the sites where the browser keeps them back, until it is allowed', async () => {
    let answer = false;
    const askForSites = async (): Promise<boolean> => answer;
    const { root } = await open({ maySites: async () => false, askForSites });
    const ask = button(root, 'Izinkan di situs go.id');
    expect(ask.checkVisibility()).toBe(true);
    ask.click();
    await settle();
    expect(seenWords(root, '[role="status"]')).toContain(
      'Izin belum diberikan. Anda bisa mencoba lagi kapan saja di halaman ini.',
    );
    answer = true;
    ask.click();
    await settle();
    expect([ask.checkVisibility(), notices(root)]).toEqual([false, []]);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['they are allowed', async () => true],
    ['the browser cannot say', () => Promise.reject(new Error('no'))],
  ])('asks for nothing where %s', async (_what, maySites) => {
    const { root } = await open({ maySites });
    expect(button(root, 'Izinkan').checkVisibility()).toBe(false);
  });

  it.each([
    [true, 'Sematkan ikon'],
    [false, 'di menu peramban'],
  ])('says where its list is, with a toolbar: %s', async (toolbar, said) => {
    const { root } = await open({ toolbar });
    expect(words(root)).toContain(said);
  });

  it('leads to the settings', async () => {
    const { root, calls } = await open();
    button(root, 'Buka pengaturan').click();
    expect(calls).toEqual(['options']);
  });

  it('fits 320 px in both languages', async () => {
    for (const language of ['id', 'en'] as const) {
      const { root, model } = await open({ language, maySites: async () => false });
      model.notReady.val = true;
      await settle();
      root.style.width = '320px';
      expect(root.scrollWidth).toBeLessThanOrEqual(320);
      root.remove();
    }
  });
});
