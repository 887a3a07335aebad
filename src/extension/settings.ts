// The reader's settings: validation, defaults, and a store over any storage area. Only what the reader changed is
// kept; what cannot be read is reported, never overwritten on its own.
import * as v from 'valibot';
import { KINDS, type Kind } from '../lexicon/entry';

/** The one key in the storage under which everything is kept. */
export const SETTINGS_KEY = 'settings';

const LANGUAGES = ['auto', 'id', 'en'] as const;
const SCOPES = ['article', 'page'] as const;
const DENSITIES = ['all', 'section', 'page'] as const;
const PALETTES = ['standard', 'distinct'] as const;

export interface Settings {
  readonly enabled: boolean;
  /** Host names on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** Kinds of things that are not marked anywhere. */
  readonly kindsOff: readonly Kind[];
  /** Ids of entries that are not marked anywhere. */
  readonly ignored: readonly string[];
  /** `auto` follows the browser. */
  readonly language: (typeof LANGUAGES)[number];
  /** How much of a page is read: its article, or everything on it. */
  readonly scope: (typeof SCOPES)[number];
  /** Which mentions of a thing are marked: all, the first in each section of a page, or the first on the page. */
  readonly density: (typeof DENSITIES)[number];
  /** Colours and lines of the marks; `distinct` is for readers who do not tell all colours apart. */
  readonly palette: (typeof PALETTES)[number];
}

export const DEFAULTS: Settings = {
  enabled: true,
  sitesOff: [],
  kindsOff: [],
  ignored: [],
  language: 'auto',
  scope: 'article',
  density: 'all',
  palette: 'standard',
};

/** `storage-unreadable` reading failed; `storage-garbage` something else stood there; `storage-unwritable` a change was not kept. */
export type SettingsProblem = 'storage-unreadable' | 'storage-garbage' | 'storage-unwritable';

export interface LoadedSettings {
  readonly settings: Settings;
  readonly problem: SettingsProblem | null;
}

/** The part of a storage area that the store needs. */
export interface SettingsArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Calls back with the new value whenever the key changes; returns the removal. */
  watch(key: string, listener: (value: unknown) => void): () => void;
}

/** What is to change; as a function of the settings as they are then, where it depends on them. */
export type SettingsPatch = Partial<Settings> | ((now: Settings) => Partial<Settings>);

export interface SettingsStore {
  /** Never rejects: defaults and a problem when the storage fails. */
  read(): Promise<LoadedSettings>;
  /** Changes what the patch names and keeps the rest. Never rejects. */
  change(patch: SettingsPatch): Promise<LoadedSettings>;
  /** Tells every change, from any part of the extension; returns the removal. */
  subscribe(listener: (loaded: LoadedSettings) => void): () => void;
}

const FIELDS = {
  enabled: v.boolean(),
  sitesOff: v.array(v.string()),
  kindsOff: v.array(v.picklist(KINDS)),
  ignored: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  language: v.picklist(LANGUAGES),
  scope: v.picklist(SCOPES),
  density: v.picklist(DENSITIES),
  palette: v.picklist(PALETTES),
} as const;

/** The fields of what is stored, also those that only a newer version knows; null where something else stands there. */
const fieldsOf = (stored: unknown): Record<string, unknown> | null =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : null;

/** What can be used of a stored value, field by field: one broken field does not take the others with it. */
function parse(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: DEFAULTS, problem: null };
  const fields = fieldsOf(stored);
  if (!fields) return { settings: DEFAULTS, problem: 'storage-garbage' };
  const good: Record<string, unknown> = {};
  let broken = false;
  for (const [name, schema] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(fields, name)) continue;
    const field = v.safeParse(schema, fields[name]);
    if (field.success) good[name] = field.output;
    else broken = true;
  }
  return { settings: { ...DEFAULTS, ...good }, problem: broken ? 'storage-garbage' : null };
}

/**
 * Only what differs from the defaults is stored, so that better defaults reach readers who never chose. Fields that this
 * version does not know, left by a newer one, survive.
 */
function toStore(stored: unknown, settings: Settings): Record<string, unknown> {
  const result = fieldsOf(stored) ?? {};
  for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    if (JSON.stringify(settings[name]) === JSON.stringify(DEFAULTS[name])) delete result[name];
    else result[name] = settings[name];
  }
  return result;
}

const UNREADABLE: LoadedSettings = { settings: DEFAULTS, problem: 'storage-unreadable' };

async function write(area: SettingsArea, patch: SettingsPatch): Promise<LoadedSettings> {
  let stored: unknown;
  try {
    stored = await area.get(SETTINGS_KEY);
  } catch {
    // Writing blindly could wipe what is still there.
    return UNREADABLE;
  }
  const before = parse(stored).settings;
  try {
    const settings = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
    await area.set(SETTINGS_KEY, toStore(stored, settings));
    return { settings, problem: null };
  } catch {
    return { settings: before, problem: 'storage-unwritable' };
  }
}

/** A store over one storage area. Changes are made one after the other. */
export function createSettings(area: SettingsArea): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async read() {
      try {
        return parse(await area.get(SETTINGS_KEY));
      } catch {
        return UNREADABLE;
      }
    },
    change(patch) {
      const done = last.then(() => write(area, patch));
      last = done;
      return done;
    },
    subscribe: (listener) => area.watch(SETTINGS_KEY, (value) => listener(parse(value))),
  };
}

/** Whether pages of this host are marked. */
export const isActive = (settings: Settings, host: string): boolean =>
  settings.enabled && !settings.sitesOff.includes(host);

/** Whether mentions like this one are marked where pages are marked. */
export const isWanted = (settings: Settings, { kind, entry }: { kind: Kind; entry: string | null }): boolean =>
  !settings.kindsOff.includes(kind) && (entry === null || !settings.ignored.includes(entry));

function withMember<T>(list: readonly T[], member: T, isIn: boolean): readonly T[] {
  const others = list.filter((each) => each !== member);
  return isIn ? [...others, member] : others;
}

/** The list of switched-off sites with one host switched on or off. */
export const withSite = (settings: Settings, host: string, on: boolean): readonly string[] =>
  withMember(settings.sitesOff, host, !on);

/** The list of switched-off kinds with one kind switched on or off. */
export const withKind = (settings: Settings, kind: Kind, on: boolean): readonly Kind[] =>
  withMember(settings.kindsOff, kind, !on);

/** The list of ignored entries with one entry ignored or marked again. */
export const withIgnored = (settings: Settings, entry: string, ignored: boolean): readonly string[] =>
  withMember(settings.ignored, entry, ignored);
