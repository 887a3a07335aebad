// What the page of the reader's own glossary shows and what it can do: the states its components are bound to. Who fills
// them is the business of surfaces/glossary-controller.ts and surfaces/glossary-import.ts.
import van, { type State } from 'vanjs-core';
import type { OwnProblem } from '../extension/own-store';
import type { FileFormat } from '../own/export';
import type { Choice, Plan } from '../own/merge';
import type { FileProblem, ReadFile } from '../own/read-file';
import type { Draft, DraftField, Fault, OwnTerm } from '../own/term';
import type { Language } from './language';

/** So many terms are shown at first, and more with each wish for more: a list of all would be none to work with. */
export const PAGE_SIZE = 100;

export type GlossaryState =
  | { readonly state: 'loading' | 'failed' }
  | {
      readonly state: 'ready';
      /** In alphabetical order. */
      readonly terms: readonly OwnTerm[];
      /** How many stored terms cannot be read. */
      readonly broken: number;
    };

/** What came of the last action. `words` are those of the one term that it was about. */
export interface Notice {
  readonly done: 'added' | 'changed' | 'deleted' | 'imported' | 'undone';
  readonly words: string | null;
  readonly count: number;
  readonly canUndo: boolean;
}

/** The form for one term, new or known. */
export interface Editor {
  /** Null for a new one. */
  readonly id: string | null;
  readonly draft: Draft;
  readonly fault: EditorFault | null;
}

export interface EditorFault {
  readonly field: DraftField;
  /** `taken`: another term is spelt so. */
  readonly code: Fault | 'taken';
}

export type ImportState =
  | { readonly state: 'reading' | 'writing'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly problem: FileProblem }
  | {
      readonly state: 'preview';
      readonly name: string;
      readonly file: ReadFile;
      readonly choice: Choice;
      readonly plan: Plan;
    };

export interface GlossaryModel {
  readonly language: State<Language>;
  readonly list: State<GlossaryState>;
  readonly query: State<string>;
  /** How many of the found terms are shown at most. */
  readonly most: State<number>;
  readonly notice: State<Notice | null>;
  readonly problem: State<OwnProblem | null>;
  readonly editor: State<Editor | null>;
  readonly importing: State<ImportState | null>;
}

/** Each settles when it is done, or has failed and is told in the model. */
export interface GlossaryActions {
  reload(): Promise<void>;
  add(words: string): void;
  edit(id: string): void;
  /** Keeps what the form holds; the form stays open when that fails. */
  save(draft: Draft): Promise<void>;
  closeEditor(): void;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  download(format: FileFormat): void;
  readFile(file: { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }): Promise<void>;
  choose(choice: Choice): void;
  confirmImport(): Promise<void>;
  closeImport(): void;
}

/** A model before anything is known. */
export const createGlossaryModel = (language: Language): GlossaryModel => ({
  language: van.state<Language>(language),
  list: van.state<GlossaryState>({ state: 'loading' }),
  query: van.state(''),
  most: van.state(PAGE_SIZE),
  notice: van.state<Notice | null>(null),
  problem: van.state<OwnProblem | null>(null),
  editor: van.state<Editor | null>(null),
  importing: van.state<ImportState | null>(null),
});
