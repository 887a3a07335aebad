// A popup for tests: its model filled, its actions written down.
import van from 'vanjs-core';
import { renderPopup } from '../../src/ui/popup';
import { createPopupModel, type PageState, type PopupActions, type PopupModel } from '../../src/ui/popup-model';
import { fact, words } from './ui';

/** A page with five mentions of four things, and one fact. */
export const LISTED: PageState & { readonly state: 'listed' } = {
  state: 'listed',
  truncated: false,
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
  readonly model: PopupModel;
  readonly root: HTMLElement;
  readonly calls: unknown[][];
}

/** A popup whose actions are written down and change nothing, as when the storage fails. */
export function openPopup(change: (model: PopupModel) => void = () => {}): Popup {
  const model = createPopupModel('id');
  model.host.val = 'dishub.jatimprov.go.id';
  model.page.val = LISTED;
  change(model);
  const calls: unknown[][] = [];
  const note = (name: string) => async (value?: unknown) => {
    calls.push([name, value]);
  };
  const actions: PopupActions = {
    setEnabled: note('enabled'),
    setSite: note('site'),
    setLanguage: note('language'),
    show: note('show'),
    again: note('again'),
  };
  const root = renderPopup(model, actions);
  van.add(document.body, root);
  return { model, root, calls };
}

/** Lets bound states reach the document. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The button whose text begins so. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => words(each).startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
