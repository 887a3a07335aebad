// What the page of the reader's own glossary does: fills its model, keeps changes, takes the last one back, and follows
// changes from elsewhere. Store, files and settings are handed in.
import { chooseLanguage } from '../extension/i18n';
import type { OwnStore } from '../extension/own-store';
import { type Change, inverseOf } from '../own/change';
import { type GlossaryFile, writeGlossary } from '../own/export';
import { alphabetical } from '../own/find';
import {
  type Draft,
  type DraftField,
  isFault,
  newIdentity,
  type OwnTerm,
  readTerm,
  stampOf,
  termKey,
} from '../own/term';
import {
  createGlossaryModel,
  type Editor,
  type GlossaryActions,
  type GlossaryModel,
  type Notice,
} from '../ui/glossary-model';
import { followLanguage, type LanguageDeps } from './follow-language';
import { createImport } from './glossary-import';

export interface GlossaryDeps extends LanguageDeps {
  readonly store: OwnStore;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly save: (file: GlossaryFile) => void;
}

export interface GlossaryController {
  readonly model: GlossaryModel;
  readonly actions: GlossaryActions;
  /** Reads settings and terms, and follows them. Never rejects. */
  start(): Promise<void>;
}

/** What a change was, as far as it is told. */
type Done = Pick<Notice, 'done' | 'words' | 'count'>;

/** The glossary as the page holds it, between store and model. */
export interface Desk {
  readonly model: GlossaryModel;
  terms(): readonly OwnTerm[];
  load(): Promise<void>;
  /** Makes a change and tells it; false when it could not be kept. */
  change(change: Change, done: Done): Promise<boolean>;
  undo(): Promise<void>;
}

const NEW_DRAFT: Draft = { term: '', forms: [], kind: 'term', explanation: '', note: '', source: '' };

function applied(terms: readonly OwnTerm[], { put, remove }: Change): OwnTerm[] {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return alphabetical([...terms.filter(({ id }) => !gone.has(id)), ...put]);
}

function createDesk(model: GlossaryModel, store: OwnStore): Desk {
  let inverse: Change | null = null;
  let revision: string | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const terms = (): readonly OwnTerm[] => (model.list.val.state === 'ready' ? model.list.val.terms : []);
  const show = (now: readonly OwnTerm[]): void => {
    const broken = model.list.val.state === 'ready' ? model.list.val.broken : 0;
    model.list.val = { state: 'ready', terms: now, broken };
  };
  const load = async (): Promise<void> => {
    revision = await store.revision().catch(() => null);
    const loaded = await store.read();
    if (loaded.problem) {
      model.list.val = { state: 'failed' };
      return;
    }
    model.list.val = { state: 'ready', terms: alphabetical(loaded.terms), broken: loaded.broken };
  };
  const keep = async (change: Change, done: Done, isUndo: boolean): Promise<boolean> => {
    const problem = await store.change(change);
    model.problem.val = problem;
    if (problem === 'unwritable') return false;
    inverse = isUndo ? null : inverseOf(change, terms());
    revision = await store.revision().catch(() => null);
    show(applied(terms(), change));
    model.notice.val = { ...done, canUndo: !isUndo };
    return true;
  };
  const queued = (change: Change, done: Done, isUndo = false): Promise<boolean> => {
    const kept = last.then(() => keep(change, done, isUndo));
    last = kept;
    return kept;
  };
  // A change from elsewhere is read; one of this page is known already.
  store.subscribe(() => {
    void last.then(async () => {
      if ((await store.revision().catch(() => null)) === revision) return;
      inverse = null;
      model.notice.val = null;
      await load();
    });
  });
  return {
    model,
    terms,
    load,
    change: queued,
    async undo() {
      const change = inverse;
      if (!change) return;
      const [term] = change.put;
      const words = change.put.length === 1 ? (term?.term ?? null) : null;
      await queued(change, { done: 'undone', words, count: change.put.length + change.remove.length }, true);
    },
  };
}

const draftOf = ({ term, forms, kind, explanation, note = '', source = '' }: OwnTerm): Draft => ({
  term,
  forms,
  kind,
  explanation,
  note,
  source,
});

type EditorDeps = Pick<GlossaryDeps, 'now' | 'newId'>;
type EditorActions = Pick<GlossaryActions, 'add' | 'edit' | 'save' | 'closeEditor'>;

async function keepDraft(desk: Desk, editor: Editor, { now, newId }: EditorDeps): Promise<void> {
  const { model } = desk;
  const known = desk.terms().find(({ id }) => id === editor.id);
  const identity = known
    ? { id: known.id, created: known.created, changed: stampOf(now()) }
    : newIdentity(newId(), now());
  const term = readTerm(editor.draft, identity);
  if (isFault(term)) {
    model.editor.val = { ...editor, fault: { field: term.field as DraftField, code: term.code } };
    return;
  }
  const key = termKey(term.term);
  if (desk.terms().some((other) => other.id !== term.id && termKey(other.term) === key)) {
    model.editor.val = { ...editor, fault: { field: 'term', code: 'taken' } };
    return;
  }
  const done: Done = { done: known ? 'changed' : 'added', words: term.term, count: 1 };
  if (await desk.change({ put: [term], remove: [] }, done)) model.editor.val = null;
}

function createEditor(desk: Desk, deps: EditorDeps): EditorActions {
  const { editor, problem } = desk.model;
  return {
    add(words) {
      problem.val = null;
      editor.val = { id: null, draft: { ...NEW_DRAFT, term: words }, fault: null };
    },
    edit(id) {
      const term = desk.terms().find((each) => each.id === id);
      problem.val = null;
      if (term) editor.val = { id, draft: draftOf(term), fault: null };
    },
    async save(draft) {
      if (editor.val) await keepDraft(desk, { ...editor.val, draft, fault: null }, deps);
    },
    closeEditor() {
      editor.val = null;
    },
  };
}

/** Makes the controller of the page. Its model is loading until `start` has run. */
export function createGlossaryController(deps: GlossaryDeps): GlossaryController {
  const model = createGlossaryModel(chooseLanguage('auto', deps.browserLanguage));
  const desk = createDesk(model, deps.store);
  return {
    model,
    actions: {
      ...createEditor(desk, deps),
      ...createImport(desk, deps),
      reload: () => desk.load(),
      async remove(id) {
        const words = desk.terms().find((term) => term.id === id)?.term ?? null;
        await desk.change({ put: [], remove: [id] }, { done: 'deleted', words, count: 1 });
      },
      undo: () => desk.undo(),
      download: (format) => deps.save(writeGlossary(desk.terms(), format)),
    },
    async start() {
      await followLanguage(model.language, deps);
      await desk.load();
    },
  };
}
