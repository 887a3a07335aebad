// Takes a file into the reader's own glossary: reads it, shows what it would do, and does it only when the reader says so.
import { planImport } from '../own/merge';
import { MAX_FILE, readGlossaryFile } from '../own/read-file';
import type { GlossaryActions, ImportState } from '../ui/glossary-model';
import type { Desk, GlossaryDeps } from './glossary-controller';

type ImportActions = Pick<GlossaryActions, 'readFile' | 'choose' | 'confirmImport' | 'closeImport'>;
type ImportDeps = Pick<GlossaryDeps, 'now' | 'newId'>;
type Given = Parameters<GlossaryActions['readFile']>[0];

/** Reads a file as far as a preview of it, or why there is none. */
async function stateOf(given: Given, desk: Desk, { now, newId }: ImportDeps): Promise<ImportState> {
  const { name } = given;
  // Before it is in memory.
  if (given.size > MAX_FILE) return { state: 'refused', name, problem: { problem: 'huge', line: null } };
  const bytes = await given.arrayBuffer().catch(() => null);
  if (!bytes) return { state: 'refused', name, problem: { problem: 'unreadable', line: null } };
  const file = readGlossaryFile(new Uint8Array(bytes), { newId, now: now() });
  if ('problem' in file) return { state: 'refused', name, problem: file };
  return { state: 'preview', name, file, choice: 'mine', plan: planImport(desk.terms(), file.incoming, 'mine') };
}

/** Makes the actions of an import. Of several files only the last counts. */
export function createImport(desk: Desk, deps: ImportDeps): ImportActions {
  const { importing, problem } = desk.model;
  let last = 0;
  const show = (state: ImportState | null): void => {
    last++;
    importing.val = state;
  };
  return {
    async readFile(given) {
      problem.val = null;
      show({ state: 'reading', name: given.name });
      const mine = last;
      const next = await stateOf(given, desk, deps);
      if (mine === last) show(next);
    },
    choose(choice) {
      const shown = importing.val;
      if (shown?.state !== 'preview') return;
      show({ ...shown, choice, plan: planImport(desk.terms(), shown.file.incoming, choice) });
    },
    async confirmImport() {
      const shown = importing.val;
      if (shown?.state !== 'preview') return;
      const { name, file, choice } = shown;
      show({ state: 'writing', name });
      // The glossary may have changed since the file was read.
      const { change, tooMany } = planImport(desk.terms(), file.incoming, choice);
      const done = { done: 'imported', words: null, count: change.put.length } as const;
      show(!tooMany && (await desk.change(change, done)) ? null : shown);
    },
    closeImport: () => show(null),
  };
}
