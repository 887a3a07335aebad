// What the popup shows and what it can do: the states its components are bound to. Who fills them is the business of
// the entry point.
import van, { type State } from 'vanjs-core';
import type { SettingsProblem } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { PlacedFact } from '../recognition/mention';
import type { ListedMention } from './group-mentions';
import type { Language } from './language';
import { POPUP_STRINGS, type PopupStrings } from './popup-strings';

/** What is known of the page: `off` is switched off, `unreachable` a page on which the extension does not run. */
export type PageState =
  | { readonly state: 'loading' | 'unreachable' | 'failed' | 'off' }
  | {
      readonly state: 'listed';
      readonly mentions: readonly ListedMention[];
      readonly facts: readonly PlacedFact[];
      readonly truncated: boolean;
    };

export interface PopupModel {
  readonly language: State<Language>;
  readonly choice: State<'auto' | Language>;
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
}

export interface PopupActions {
  /** Each settles when the change is made, or has failed and is told in the model. */
  setEnabled(on: boolean): Promise<void>;
  setSite(on: boolean): Promise<void>;
  setLanguage(choice: 'auto' | Language): Promise<void>;
  show(index: number): Promise<void>;
  again(): Promise<void>;
}

/** A model before anything is known. */
export const createPopupModel = (language: Language): PopupModel => ({
  language: van.state<Language>(language),
  choice: van.state<'auto' | Language>('auto'),
  enabled: van.state(true),
  siteOn: van.state(true),
  host: van.state<string | null>(null),
  problem: van.state<SettingsProblem | null>(null),
  gone: van.state(false),
  page: van.state<PageState>({ state: 'loading' }),
  names: van.state<ReadonlyMap<string, string>>(new Map()),
  filter: van.state<ReadonlySet<Kind>>(new Set()),
});

/** Binds a text of the interface to the model's language. */
export const text =
  (model: PopupModel, pick: (strings: PopupStrings) => string): (() => string) =>
  () =>
    pick(POPUP_STRINGS[model.language.val]);
