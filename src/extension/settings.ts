// The reader's settings: validation, defaults, and a store over any storage area. Only what the reader changed is
// kept; what cannot be read is reported, never overwritten on its own.
import * as v from 'valibot';

/** The one key in the storage under which everything is kept. */
export const SETTINGS_KEY = 'settings';

const LANGUAGES = ['auto', 'id', 'en'] as const;

export interface Settings {
  readonly enabled: boolean;
  /** Host names on which nothing is marked. */
  readonly sitesOff: readonly string[];
  /** `auto` follows the browser. */
  readonly language: (typeof LANGUAGES)[number];
}

export const DEFAULTS: Settings = { enabled: true, sitesOff: [], language: 'auto' };

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
  language: v.picklist(LANGUAGES),
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

/** The list of switched-off sites with one host switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): readonly string[] {
  const others = settings.sitesOff.filter((site) => site !== host);
  return on ? others : [...others, host];
}
