// Every surface in every state in which a reader may meet it, for what must hold of all: axe, room for large text, quiet
// where the reader wants no motion, colours that the system forces.
import { DEFAULTS } from '../../src/extension/settings';
import { renderGlossary } from '../../src/ui/glossary';
import glossaryStyles from '../../src/ui/glossary.css?inline';
import { createGlossaryModel, type GlossaryModel } from '../../src/ui/glossary-model';
import type { Language } from '../../src/ui/language';
import { renderLookUp } from '../../src/ui/look-up';
import lookUpStyles from '../../src/ui/look-up.css?inline';
import { renderOptions } from '../../src/ui/options';
import optionsStyles from '../../src/ui/options.css?inline';
import { createOptionsModel } from '../../src/ui/options-model';
import { createSearchModel, type PageModel, type PageState, type SearchState } from '../../src/ui/page-model';
import panelStyles from '../../src/ui/panel.css?inline';
import popupStyles from '../../src/ui/popup.css?inline';
import { createWelcomeModel, renderWelcome } from '../../src/ui/welcome';
import welcomeStyles from '../../src/ui/welcome.css?inline';
import { ownTerm } from './own';
import { entry } from './ui';
import { DRAFT, preview } from './ui-glossary';
import { LISTED, openPanel, openPopup } from './ui-popup';

export interface SurfaceState {
  readonly name: string;
  readonly styles: string;
  /** Renders it into the document. */
  open(language: Language): HTMLElement;
}

const done = async (): Promise<void> => {};
/** Actions of which none does anything. */
const idle = <T>(): T => new Proxy({}, { get: () => done }) as T;

function shown(root: HTMLElement): HTMLElement {
  document.body.append(root);
  return root;
}

type Fill<Model> = (model: Model) => void;

const inPopup = (name: string, fill: Fill<PageModel>): SurfaceState => ({
  name: `the popup with ${name}`,
  styles: popupStyles,
  open(language) {
    const { root } = openPopup((model) => {
      model.language.val = language;
      fill(model);
    });
    root.querySelector<HTMLElement>('.sf-result > summary')?.click();
    return root;
  },
});

const inPanel = (name: string, fill: Fill<PageModel>, tab = 'mentions'): SurfaceState => ({
  name: `the panel with ${name}`,
  styles: panelStyles,
  open(language) {
    const { root } = openPanel((model) => {
      model.language.val = language;
      fill(model);
    });
    root.querySelector<HTMLElement>(`[id$="-${tab}"]`)?.click();
    return root;
  },
});

const inGlossary = (name: string, fill: Fill<GlossaryModel>): SurfaceState => ({
  name: `the glossary with ${name}`,
  styles: glossaryStyles,
  open(language) {
    const model = createGlossaryModel(language);
    model.list.val = { state: 'ready', terms: [ownTerm({ forms: ['rembuk-warga'] })], broken: 2 };
    fill(model);
    return shown(renderGlossary(model, idle()));
  },
});

const found = (...entries: ReturnType<typeof entry>[]): SearchState => ({
  state: 'found',
  query: 'sakip',
  entries,
  guessed: entries.length > 1,
});

const PAGES: readonly [name: string, page: PageState][] = [
  ['a page that is being read', { state: 'loading' }],
  ['a page where it does not run', { state: 'unreachable', site: null }],
  ['a site that can be permitted', { state: 'unreachable', site: 'berita.example.com' }],
  ['a page where it may not run', { state: 'forbidden' }],
  ['a page that could not be read', { state: 'failed' }],
  ['a page that is switched off', { state: 'off' }],
  ['a page that holds nothing', { ...LISTED, mentions: [], facts: [] }],
];

const settings: SurfaceState = {
  name: 'the page of settings',
  styles: optionsStyles,
  open(language) {
    const lists = { sitesOff: ['dishub.jatimprov.go.id'], ignored: ['opd'], enabled: false };
    const model = createOptionsModel(language, { ...DEFAULTS, ...lists });
    model.furtherSites.val = [{ id: '*://*.berita.example/*', name: 'berita.example' }];
    model.names.val = new Map([['opd', 'Organisasi Perangkat Daerah']]);
    model.shortcuts.val = [{ name: 'next-mention', key: 'Alt+Shift+Period' }];
    model.problem.val = 'storage-unwritable';
    return shown(renderOptions(model, idle()));
  },
};

const inLookUp = (name: string, search: SearchState): SurfaceState => ({
  name: `the page that explains words with ${name}`,
  styles: lookUpStyles,
  open(language) {
    const model = createSearchModel(language);
    model.search.val = search;
    return shown(renderLookUp(model, idle(), 'sakip'));
  },
});

const welcome: SurfaceState = {
  name: 'the welcome page',
  styles: welcomeStyles,
  open(language) {
    const model = createWelcomeModel(language, true);
    model.sites.val = 'refused';
    model.notReady.val = true;
    return shown(renderWelcome(model, idle()));
  },
};

const warned: Fill<PageModel> = (model) => {
  model.problem.val = 'storage-garbage';
  model.gone.val = true;
  model.current.val = 1;
  model.filter.val = new Set(['term']);
  model.page.val = { ...LISTED, truncated: true, marked: { count: 3, of: 5 } };
};

const ENTRIES = [entry(), entry({ id: 'x', kind: 'term', name: 'Sistem Lain', acronym: 'SL' })];

/** All but cards, which take the size of their letters from the page. */
export const SURFACE_STATES: readonly SurfaceState[] = [
  inPopup('a list', () => {}),
  inPopup('a list, a filter and notices', warned),
  ...PAGES.map(([name, page]) => inPopup(name, (model) => (model.page.val = page))),
  inPopup('entries that were found', (model) => (model.search.val = found(...ENTRIES))),
  inPopup('words that nobody knows', (model) => (model.search.val = found())),
  inPopup('a search that failed', (model) => (model.search.val = { state: 'failed' })),
  inPanel('a list, a filter and notices', warned),
  inPanel('facts', (model) => (model.current.val = 1), 'facts'),
  inPanel('no facts', (model) => (model.page.val = { ...LISTED, facts: [] }), 'facts'),
  ...PAGES.map(([name, page]) => inPanel(name, (model) => (model.page.val = page))),
  inGlossary('a list', (model) => (model.notice.val = { done: 'deleted', words: 'Rembuk', count: 1, canUndo: true })),
  inGlossary('nothing', (model) => (model.list.val = { state: 'ready', terms: [], broken: 0 })),
  inGlossary('a storage that failed', (model) => (model.list.val = { state: 'failed' })),
  inGlossary('a full storage', (model) => (model.problem.val = 'unwritable')),
  inGlossary(
    'the form',
    (model) => (model.editor.val = { id: null, draft: DRAFT, fault: { field: 'term', code: 'short' } }),
  ),
  inGlossary('the preview of an import', preview),
  settings,
  inLookUp('nothing yet', { state: 'idle' }),
  inLookUp('entries', found(...ENTRIES)),
  inLookUp('one entry', found(entry())),
  welcome,
];
