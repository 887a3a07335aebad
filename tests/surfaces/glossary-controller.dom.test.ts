import { describe, expect, it } from 'vitest';
import type { OwnProblem, OwnStore } from '../../src/extension/own-store';
import { DEFAULTS } from '../../src/extension/settings';
import type { Change } from '../../src/own/change';
import type { GlossaryFile } from '../../src/own/export';
import { MAX_FILE } from '../../src/own/read-file';
import type { Draft, OwnTerm } from '../../src/own/term';
import { givenWords } from '../../src/surfaces/given-words';
import { createGlossaryController } from '../../src/surfaces/glossary-controller';
import { NOW, ownTerm } from '../support/own';

/** The page over a store in memory that may fail. */
function world(stored: readonly OwnTerm[] = []) {
  const terms = new Map(stored.map((term) => [term.id, term]));
  const state = { revision: 1, reads: 0, unreadable: false, problem: null as OwnProblem | null, tell: () => {} };
  const store: OwnStore = {
    revision: async () => String(state.revision),
    async read() {
      state.reads++;
      return { terms: [...terms.values()], broken: 0, problem: state.unreadable ? 'unreadable' : null };
    },
    async change({ put, remove }: Change) {
      if (state.problem === 'unwritable') return state.problem;
      for (const id of remove) terms.delete(id);
      for (const term of put) terms.set(term.id, term);
      state.revision++;
      state.tell();
      return state.problem;
    },
    subscribe(listener) {
      state.tell = listener;
      return () => {};
    },
  };
  const files: GlossaryFile[] = [];
  let ids = 0;
  const controller = createGlossaryController({
    store,
    settings: { read: async () => ({ settings: DEFAULTS, problem: null }), subscribe: () => () => {} },
    browserLanguage: 'id',
    now: () => new Date('2026-11-25T00:00:00Z'),
    newId: () => `n${++ids}`,
    save: (file) => files.push(file),
  });
  const words = (): string[] => {
    const list = controller.model.list.val;
    return list.state === 'ready' ? list.terms.map(({ term }) => term) : [list.state];
  };
  return { ...controller, terms, state, files, words };
}

const draft = (more: Partial<Draft> = {}): Draft => ({
  term: 'Baru',
  forms: [],
  kind: 'term',
  explanation: 'Ada.',
  note: '',
  source: '',
  ...more,
});
const TWO = [ownTerm({ id: 'own-b', term: 'Zebra' }), ownTerm({ id: 'own-a', term: 'antar' })];
const fileOf = (text: string, size?: number) => ({
  name: 'a.csv',
  size: size ?? text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});

describe('the page of the own glossary', () => {
  it('shows terms in alphabetical order', async () => {
    const { start, words } = world(TWO);
    expect(words()).toEqual(['loading']);
    await start();
    expect(words()).toEqual(['antar', 'Zebra']);
  });

  it('says that it cannot read, and tries again', async () => {
    const { start, words, state, actions } = world(TWO);
    state.unreadable = true;
    await start();
    expect(words()).toEqual(['failed']);
    state.unreadable = false;
    await actions.reload();
    expect(words()).toEqual(['antar', 'Zebra']);
  });

  it('adds a term, tells so, and takes it back', async () => {
    const { start, actions, model, words, terms } = world(TWO);
    await start();
    actions.add('Baru');
    expect(model.editor.val).toMatchObject({ id: null, draft: { term: 'Baru' } });
    await actions.save(draft());
    expect(model.editor.val).toBeNull();
    expect(model.notice.val).toEqual({ done: 'added', words: 'Baru', count: 1, canUndo: true });
    expect(terms.get('own-n1')).toMatchObject({ term: 'Baru', created: '2026-11-25T00:00:00Z' });
    await actions.undo();
    expect(words()).toEqual(['antar', 'Zebra']);
    expect(model.notice.val).toMatchObject({ done: 'undone', canUndo: false });
    await actions.undo();
    expect(words()).toEqual(['antar', 'Zebra']);
  });

  it('changes a term, which keeps its id and its birthday', async () => {
    const { start, actions, terms } = world(TWO);
    await start();
    actions.edit('own-a');
    await actions.save(draft({ term: 'antar kota' }));
    expect(terms.get('own-a')).toMatchObject({ term: 'antar kota', created: NOW, changed: '2026-11-25T00:00:00Z' });
    expect(terms.size).toBe(2);
    await actions.undo();
    expect(terms.get('own-a')).toEqual(TWO[1]);
  });

  it('deletes a term and brings it back as it was', async () => {
    const { start, actions, terms, words } = world(TWO);
    await start();
    await actions.remove('own-b');
    expect(words()).toEqual(['antar']);
    await actions.undo();
    expect(terms.get('own-b')).toEqual(TWO[0]);
  });

  it.each([
    ['nothing', draft({ term: ' ' }), { field: 'term', code: 'missing' }],
    ['no explanation', draft({ explanation: '' }), { field: 'explanation', code: 'missing' }],
    ['the name of another term', draft({ term: 'ZEBRA' }), { field: 'term', code: 'taken' }],
  ])('keeps the form open over %s, with what was typed', async (_what, typed, fault) => {
    const { start, actions, model, terms } = world(TWO);
    await start();
    actions.add('');
    await actions.save(typed);
    expect(model.editor.val).toEqual({ id: null, draft: typed, fault });
    expect(terms.size).toBe(2);
  });

  it('keeps the form open when the storage is full, and loses nothing', async () => {
    const { start, actions, model, words, state } = world(TWO);
    await start();
    state.problem = 'unwritable';
    actions.add('');
    await actions.save(draft());
    expect(model.problem.val).toBe('unwritable');
    expect(model.editor.val).not.toBeNull();
    expect(words()).toEqual(['antar', 'Zebra']);
    state.problem = null;
    await actions.save(draft());
    expect([model.problem.val, model.editor.val]).toEqual([null, null]);
  });

  it('reads what was changed elsewhere, and not what it changed itself', async () => {
    const { start, actions, terms, state, words } = world(TWO);
    await start();
    await actions.remove('own-b');
    await new Promise((resolve) => setTimeout(resolve));
    expect(state.reads).toBe(1);
    terms.set('own-c', ownTerm({ id: 'own-c', term: 'Cerita' }));
    state.revision++;
    state.tell();
    await new Promise((resolve) => setTimeout(resolve));
    expect(words()).toEqual(['antar', 'Cerita']);
  });

  it('exports all terms', async () => {
    const { start, actions, files } = world(TWO);
    await start();
    actions.download('json');
    actions.download('csv');
    expect(files.map(({ name }) => name)).toEqual(['glosarium.json', 'glosarium.csv']);
    for (const { text } of files) expect(text).toMatch(/Zebra[\s\S]*antar/);
  });
});

describe('an import', () => {
  const TABLE = 'istilah,penjelasan\nBaru,Ada.\nZebra,Lain.\n,kosong\n';

  it('is shown before anything is written, and written when the reader says so', async () => {
    const { start, actions, model, words, terms } = world(TWO);
    await start();
    await actions.readFile(fileOf(TABLE));
    expect(model.importing.val).toMatchObject({ state: 'preview', choice: 'mine', file: { bad: [{ line: 4 }] } });
    expect(terms.size).toBe(2);
    actions.choose('theirs');
    await actions.confirmImport();
    expect(model.importing.val).toBeNull();
    expect(words()).toEqual(['antar', 'Baru', 'Zebra']);
    expect(terms.get('own-b')?.explanation).toBe('Lain.');
    expect(model.notice.val).toMatchObject({ done: 'imported', count: 2 });
    await actions.undo();
    expect([...terms.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(TWO.toReversed());
  });

  it('is given up without a trace', async () => {
    const { start, actions, model, terms } = world(TWO);
    await start();
    await actions.readFile(fileOf(TABLE));
    actions.closeImport();
    await actions.confirmImport();
    expect([model.importing.val, terms.size]).toEqual([null, 2]);
  });

  it('stays open when the storage is full', async () => {
    const { start, actions, model, state, terms } = world(TWO);
    await start();
    await actions.readFile(fileOf(TABLE));
    state.problem = 'unwritable';
    await actions.confirmImport();
    expect(model.importing.val).toMatchObject({ state: 'preview' });
    expect([model.problem.val, terms.size]).toEqual(['unwritable', 2]);
  });

  it('of the same terms changes nothing when the glossary has them by then', async () => {
    const { start, actions, words } = world(TWO);
    await start();
    await actions.readFile(fileOf(TABLE));
    actions.add('');
    await actions.save(draft());
    await actions.confirmImport();
    expect(words()).toEqual(['antar', 'Baru', 'Zebra']);
  });

  it.each([
    ['too large to be read', fileOf('x', MAX_FILE + 1), 'huge'],
    ['no text', fileOf('\u0000'), 'binary'],
    ['gone', { ...fileOf(''), arrayBuffer: () => Promise.reject(new Error('gone')) }, 'unreadable'],
  ])('is refused where the file is %s', async (_what, file, problem) => {
    const { start, actions, model } = world();
    await start();
    await actions.readFile(file);
    expect(model.importing.val).toMatchObject({ state: 'refused', problem: { problem } });
  });
});

it.each([
  ['', null],
  ['?add=', ''],
  ['?add=Rembuk%20%0A%20Warga', 'Rembuk Warga'],
  [`?add=${'x'.repeat(500)}`, 'x'.repeat(200)],
])('the address %s gives the words %s', (search, words) => {
  expect(givenWords(search)).toBe(words);
});
