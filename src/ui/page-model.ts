// What popup and panel show of a page and what they can do with it: the states their components are bound to. Who
// fills them is the business of surfaces/page-controller.ts.
import van, { type State } from 'vanjs-core';
import type { ReplyOf } from '../extension/contracts';
import type { SettingsProblem } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { PlacedFact } from '../recognition/mention';
import type { ListedMention } from './group-mentions';
import type { Language } from './language';
import { PAGE_STRINGS, type PageStrings } from './page-strings';

/**
 * What is known of the page: `off` is switched off, `unreachable` a page on which the extension does not run, `forbidden`
 * one on which browsers let none run.
 */
export type PageState = { readonly state: 'loading' | 'forbidden' | 'failed' | 'off' } | UnreachedPage | ListedPage;

export interface UnreachedPage {
  readonly state: 'unreachable';
  /** What the reader can have marked: the page's site; null where the browser does not tell it. */
  readonly site: string | null;
}

/** What was found in the lexicon for the reader's words; nothing is asked while `query` is empty. */
export type SearchState =
  | { readonly state: 'idle' | 'searching' | 'failed' }
  | ({ readonly state: 'found'; readonly query: string } & Readonly<ReplyOf<'search'>>);

/** A page that is marked. */
export interface ListedPage {
  readonly state: 'listed';
  readonly mentions: readonly ListedMention[];
  readonly facts: readonly PlacedFact[];
  readonly truncated: boolean;
  /** Where the reader wants some left unmarked: how many mentions are marked, of how many. */
  readonly marked: { readonly count: number; readonly of: number } | null;
}

export interface PageModel {
  readonly language: State<Language>;
  readonly enabled: State<boolean>;
  readonly siteOn: State<boolean>;
  /** Null where the extension does not run. */
  readonly host: State<string | null>;
  readonly problem: State<SettingsProblem | null>;
  /** True after the reader asked for a mention that the page no longer has. */
  readonly gone: State<boolean>;
  readonly page: State<PageState>;
  /** Official names of entries, by id; they may come after the list, or not at all. */
  readonly names: State<ReadonlyMap<string, string>>;
  /** Kinds that are shown; all when empty. */
  readonly filter: State<ReadonlySet<Kind>>;
  /** Index of the mention that was shown last. */
  readonly current: State<number | null>;
  readonly search: State<SearchState>;
}

/** What a surface needs that only searches. */
export type SearchModel = Pick<PageModel, 'language' | 'search'>;

export interface PageActions {
  /** Each settles when the change is made, or has failed and is told in the model. */
  setEnabled(on: boolean): Promise<void>;
  setSite(on: boolean): Promise<void>;
  show(index: number): Promise<void>;
  /** Asks for the permission to mark a site, and marks the page. To be called right in the reader's click. */
  permit(site: string): Promise<void>;
  again(): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the reader's own glossary; with words, to add them. */
  openGlossary(add?: string): Promise<void>;
  /** Opens it at one of its terms. */
  editTerm(id: string): Promise<void>;
  /** Looks words up in the lexicon; empty ones end the search. */
  search(query: string): Promise<void>;
}

/** What a reader can do there. */
export type SearchActions = Pick<PageActions, 'search' | 'openGlossary' | 'editTerm'>;

/** A search before anything is asked. */
export const createSearchModel = (language: Language): SearchModel => ({
  language: van.state<Language>(language),
  search: van.state<SearchState>({ state: 'idle' }),
});

/** A model before anything is known. */
export const createPageModel = (language: Language): PageModel => ({
  ...createSearchModel(language),
  enabled: van.state(true),
  siteOn: van.state(true),
  host: van.state<string | null>(null),
  problem: van.state<SettingsProblem | null>(null),
  gone: van.state(false),
  page: van.state<PageState>({ state: 'loading' }),
  names: van.state<ReadonlyMap<string, string>>(new Map()),
  filter: van.state<ReadonlySet<Kind>>(new Set()),
  current: van.state<number | null>(null),
});

/** Binds a text of the interface to the model's language. */
export const text =
  (model: Pick<PageModel, 'language'>, pick: (strings: PageStrings) => string): (() => string) =>
  () =>
    pick(PAGE_STRINGS[model.language.val]);
