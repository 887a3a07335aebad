// What the page of settings shows and what it can do: the states its components are bound to. Who fills them is the
// business of surfaces/options-controller.ts.
import van, { type State } from 'vanjs-core';
import type { Shortcut } from '../extension/commands';
import type { Settings, SettingsProblem } from '../extension/settings';
import type { Kind } from '../lexicon/entry';
import type { Language } from './language';

export interface OptionsModel {
  readonly language: State<Language>;
  readonly settings: State<Settings>;
  readonly problem: State<SettingsProblem | null>;
  /** Sites that are marked beside those of the government, by the patterns of their permissions. */
  readonly furtherSites: State<readonly { readonly id: string; readonly name: string }[]>;
  /** Keys of the commands; none where the browser has no keys. */
  readonly shortcuts: State<readonly Shortcut[]>;
  /** Official names of the ignored entries, by id; they may come later, or not at all. */
  readonly names: State<ReadonlyMap<string, string>>;
}

/** Each settles when the change is made, or has failed and is told in the model. */
export interface OptionsActions {
  setEnabled(on: boolean): Promise<void>;
  setKind(kind: Kind, on: boolean): Promise<void>;
  setScope(choice: Settings['scope']): Promise<void>;
  setDensity(choice: Settings['density']): Promise<void>;
  setPalette(choice: Settings['palette']): Promise<void>;
  setLanguage(choice: Settings['language']): Promise<void>;
  /** Marks on a site again. */
  allowSite(host: string): Promise<void>;
  /** Gives the permission for a further site back, by its pattern. */
  dropSite(origin: string): Promise<void>;
  openShortcuts(): Promise<void>;
  /** Marks an entry again. */
  allowEntry(id: string): Promise<void>;
}

/** A model before anything is known. */
export const createOptionsModel = (language: Language, settings: Settings): OptionsModel => ({
  language: van.state<Language>(language),
  settings: van.state<Settings>(settings),
  problem: van.state<SettingsProblem | null>(null),
  furtherSites: van.state<OptionsModel['furtherSites']['val']>([]),
  shortcuts: van.state<readonly Shortcut[]>([]),
  names: van.state<ReadonlyMap<string, string>>(new Map()),
});
