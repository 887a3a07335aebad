// The page of the reader's own glossary with its styles, whose actions are written down.
import van from 'vanjs-core';
import { planImport } from '../../src/own/merge';
import { readGlossaryFile } from '../../src/own/read-file';
import { renderGlossary } from '../../src/ui/glossary';
import glossaryStyles from '../../src/ui/glossary.css?inline';
import { createGlossaryModel, type GlossaryActions, type GlossaryModel } from '../../src/ui/glossary-model';
import { countingOrigin, ownTerm } from './own';
import { addStyles } from './ui';

/** For before all tests of a file. */
export const dressGlossary = (): void => {
  addStyles(glossaryStyles);
  document.body.classList.add('sf-theme');
};

/** For the end of each test. */
export function emptyGlossary(): void {
  document.body.replaceChildren();
  document.body.style.width = '';
}

/** Lets bound states reach the document, and dialogs open. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** What the glossary holds. */
export const TERMS = [
  ownTerm({ id: 'own-a', term: '<b>Si Jempol</b>', kind: 'award', forms: ['si-jempol'] }),
  ownTerm({ id: 'own-b', term: 'Rembuk Warga' }),
];

/** The page whose actions are written down and change nothing. */
export async function openGlossary(change: (model: GlossaryModel) => void = () => {}) {
  const model = createGlossaryModel('id');
  model.list.val = { state: 'ready', terms: TERMS, broken: 0 };
  change(model);
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const noteLater =
    (name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const actions: GlossaryActions = {
    reload: noteLater('reload'),
    add: note('add'),
    edit: note('edit'),
    save: noteLater('save'),
    closeEditor: note('closeEditor'),
    remove: noteLater('remove'),
    undo: noteLater('undo'),
    download: note('download'),
    readFile: noteLater('read'),
    choose: note('choose'),
    confirmImport: noteLater('confirm'),
    closeImport: note('closeImport'),
  };
  const root = renderGlossary(model, actions);
  van.add(document.body, root);
  await settle();
  return { model, root, calls };
}

/** What stands in the form. */
export const DRAFT = {
  term: 'Rembuk',
  forms: ['rembug', 'rembugan'],
  kind: 'title',
  explanation: 'Ada.',
  note: 'N',
  source: 'S',
};

/** Shows the preview of an import with something of everything. */
export function preview(model: GlossaryModel): void {
  const table = 'istilah,penjelasan,warna\nBaru,Ada.\nRembuk Warga,<i>Lain</i>.\n,kosong\nTiga,a,b,c\nBaru,Ada lagi.\n';
  const file = readGlossaryFile(new TextEncoder().encode(table), countingOrigin());
  if ('problem' in file) throw new Error(file.problem);
  const plan = planImport(TERMS, file.incoming, 'mine');
  model.importing.val = { state: 'preview', name: 'istilah.csv', file, choice: 'mine', plan };
}
