// Text twice as large on every surface, at the narrowest width that WCAG's reflow asks for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/extension/settings';
import cardStyles from '../../src/ui/card.css?inline';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { renderGlossary } from '../../src/ui/glossary';
import glossaryStyles from '../../src/ui/glossary.css?inline';
import { createGlossaryModel } from '../../src/ui/glossary-model';
import { renderLookUp } from '../../src/ui/look-up';
import lookUpStyles from '../../src/ui/look-up.css?inline';
import listStyles from '../../src/ui/mention-list.css?inline';
import { renderOptions } from '../../src/ui/options';
import optionsStyles from '../../src/ui/options.css?inline';
import { createOptionsModel } from '../../src/ui/options-model';
import { createSearchModel, type PageModel } from '../../src/ui/page-model';
import panelStyles from '../../src/ui/panel.css?inline';
import popupStyles from '../../src/ui/popup.css?inline';
import searchStyles from '../../src/ui/search.css?inline';
import surfaceStyles from '../../src/ui/surface.css?inline';
import themeStyles from '../../src/ui/theme.css?inline';
import { createWelcomeModel, renderWelcome } from '../../src/ui/welcome';
import welcomeStyles from '../../src/ui/welcome.css?inline';
import { coveredFields, textTroubles, withText } from '../support/large-text';
import { ownTerm } from '../support/own';
import { addStyles, entry, fact, mention, scale, showCard } from '../support/ui';
import { openPanel, openPopup, settle } from '../support/ui-popup';

type Language = 'id' | 'en';
const done = async (): Promise<void> => {};

const said =
  (language: Language) =>
  (model: PageModel): void => {
    model.language.val = language;
    model.problem.val = 'storage-garbage';
  };

function openOptions(language: Language): HTMLElement {
  const model = createOptionsModel(language, { ...DEFAULTS, sitesOff: ['dishub.jatimprov.go.id'], ignored: ['opd'] });
  model.shortcuts.val = [{ name: 'next-mention', key: 'Alt+Shift+Period' }];
  const actions = new Proxy({}, { get: () => done }) as Parameters<typeof renderOptions>[1];
  return renderOptions(model, actions);
}

function openLookUp(language: Language): HTMLElement {
  const model = createSearchModel(language);
  model.search.val = { state: 'found', query: 'sakip', entries: [entry(), entry({ id: 'b' })], guessed: true };
  return renderLookUp(model, { search: done, openGlossary: done, editTerm: done }, 'sakip');
}

function openWelcome(language: Language): HTMLElement {
  const model = createWelcomeModel(language, true);
  model.sites.val = 'missing';
  model.notReady.val = true;
  return renderWelcome(model, { show: () => {}, allow: done, openOptions: done });
}

function openGlossary(language: Language): HTMLElement {
  const model = createGlossaryModel(language);
  model.list.val = { state: 'ready', terms: [ownTerm({ forms: ['rembuk-warga'] })], broken: 2 };
  model.notice.val = { done: 'deleted', words: 'Musyawarah Kampung', count: 1, canUndo: true };
  return renderGlossary(model, new Proxy({}, { get: () => done }) as Parameters<typeof renderGlossary>[1]);
}

function openFacts(language: Language): HTMLElement {
  const { root } = openPanel(said(language));
  root.querySelector<HTMLElement>('[id$="-facts"]')?.click();
  return root;
}

const SURFACES: readonly [name: string, styles: readonly string[], open: (language: Language) => HTMLElement][] = [
  ['popup', [listStyles, searchStyles, popupStyles], (language) => openPopup(said(language)).root],
  ['panel', [listStyles, searchStyles, panelStyles], (language) => openPanel(said(language)).root],
  ['panel with facts', [listStyles, searchStyles, panelStyles], openFacts],
  ['page of settings', [optionsStyles], openOptions],
  ['page that explains words', [cardStyles, searchStyles, lookUpStyles], openLookUp],
  ['page of the own glossary', [searchStyles, glossaryStyles], openGlossary],
  ['welcome page', [optionsStyles, welcomeStyles], openWelcome],
];

let remove: () => void = () => {};
beforeEach(() => document.body.classList.add('sf-theme', 'sf-page'));
afterEach(() => {
  remove();
  document.body.replaceChildren();
  document.body.classList.remove('sf-theme', 'sf-page');
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe.each(['id', 'en'] as const)('text twice as large in %s', (language) => {
  it.each(SURFACES)('has room in the %s, 320 px wide', async (_name, styles, open) => {
    remove = addStyles([themeStyles, surfaceStyles, ...styles].join('\n'));
    const root = open(language);
    document.body.append(root);
    await settle();
    const sizes = (): number[] => withText(root).map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    const before = sizes();
    document.documentElement.style.fontSize = '200%';
    expect(sizes()).toEqual(before.map((size) => 2 * size));
    document.body.style.width = '320px';
    root.style.width = '320px';
    expect(textTroubles(root)).toEqual([]);
    expect(coveredFields(root)).toEqual([]);
  });

  it('has room in the card when the page is zoomed, in a window of which 320 px are left', () => {
    remove = addStyles(CARD_STYLES);
    const card = showCard({
      language,
      mention: mention({ grade: { scale: 'sakip', level: 1 } }),
      facts: [fact({ recipient: 'Dinas Perhubungan Provinsi Jawa Timur' })],
      scale,
      occurrence: { index: 10, total: 20 },
      entry: entry({ acronym: 'SAKIP', expansion: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah' }),
    });
    card.style.maxHeight = 'none';
    document.body.style.zoom = '2';
    card.style.width = '320px';
    expect(textTroubles(card)).toEqual([]);
  });
});

describe('what is wrong with a text', () => {
  it.each([
    ['cut', '<p style="width: 40px; overflow: hidden; white-space: nowrap">Penghargaan</p>', 'cut: p'],
    ['over another', '<p style="margin: 0">Satu</p><p style="margin: -1em 0 0">Dua</p>', 'overlap: p'],
    ['too wide', '<p style="white-space: nowrap">Penghargaan yang sangat panjang sekali</p>', 'scrolls sideways'],
  ])('is found: %s', (_what, html, trouble) => {
    const root = document.createElement('div');
    root.setHTMLUnsafe(html);
    root.style.cssText = 'width: 100px; line-height: 1.2';
    document.body.append(root);
    expect(textTroubles(root).join('\n')).toContain(trouble);
  });
});
