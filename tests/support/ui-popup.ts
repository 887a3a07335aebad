// A popup and a panel for tests: their model filled, their actions written down.
import van from 'vanjs-core';
import { createPageModel, type ListedPage, type PageModel } from '../../src/ui/page-model';
import { createPanelModel, type PanelModel, renderPanel } from '../../src/ui/panel';
import { type PopupActions, renderPopup } from '../../src/ui/popup';
import { fact, words } from './ui';

/** A page with five mentions of four things, and one fact. */
export const LISTED: ListedPage = {
  state: 'listed',
  truncated: false,
  marked: null,
  mentions: [
    { index: 0, kind: 'term', text: 'Dishub Jatim', entry: 'dishub' },
    { index: 1, kind: 'award', text: 'Predikat Cettar', entry: 'predikat-cettar' },
    { index: 2, kind: 'term', text: 'Dishub Jatiim', entry: 'dishub' },
    { index: 3, kind: 'term', text: 'Transjatim - ajaib', entry: null },
    { index: 4, kind: 'title', text: 'Wakil Gubernur Jawa Timur', entry: 'wagub' },
  ],
  facts: [
    { ...fact({ award: 'Predikat Cettar', recipient: 'Dishub Jatiim', level: 'CETTAR', year: '2023' }), mention: 1 },
  ],
};

export interface Popup {
  readonly model: PageModel;
  readonly root: HTMLElement;
  readonly calls: unknown[][];
}

/** Actions that are written down and change nothing, as when the storage fails. */
function recorded(): { readonly calls: unknown[][]; readonly actions: PopupActions } {
  const calls: unknown[][] = [];
  const note = (name: string) => async (value?: unknown) => {
    calls.push([name, value]);
  };
  const actions: PopupActions = {
    setEnabled: note('enabled'),
    setSite: note('site'),
    show: note('show'),
    permit: note('permit'),
    again: note('again'),
    openOptions: note('options'),
    openGlossary: note('glossary'),
    editTerm: note('edit'),
    openPanel: note('panel'),
    search: note('search'),
  };
  return { calls, actions };
}

function filled(change: (model: PageModel) => void): PageModel {
  const model = createPageModel('id');
  model.host.val = 'dishub.jatimprov.go.id';
  model.page.val = LISTED;
  change(model);
  return model;
}

/** A popup whose actions are written down. */
export function openPopup(change: (model: PageModel) => void = () => {}): Popup {
  const model = filled(change);
  const { calls, actions } = recorded();
  const root = renderPopup(model, actions);
  van.add(document.body, root);
  return { model, root, calls };
}

/** A panel whose actions are written down. */
export function openPanel(change: (model: PageModel) => void = () => {}): Popup & { readonly panel: PanelModel } {
  const model = filled(change);
  const { calls, actions } = recorded();
  const panel = createPanelModel(model);
  const root = renderPanel(panel, {
    ...actions,
    download: async () => void calls.push(['download', panel.format.val]),
  });
  van.add(document.body, root);
  return { model, panel, root, calls };
}

/** Lets bound states reach the document. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The button whose text begins so. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => words(each).startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
