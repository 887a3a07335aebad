import { describe, expect, it } from 'vitest';
import {
  createSettings,
  DEFAULTS,
  isActive,
  isWanted,
  type LoadedSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsArea,
  withIgnored,
  withKind,
  withSite,
} from '../../src/extension/settings';

interface FakeArea extends SettingsArea {
  readonly data: Map<string, unknown>;
  writes: number;
}

function fakeArea(stored?: unknown, broken: { get?: boolean; set?: boolean } = {}): FakeArea {
  const listeners = new Set<(value: unknown) => void>();
  const area: FakeArea = {
    data: new Map(stored === undefined ? [] : [[SETTINGS_KEY, stored]]),
    writes: 0,
    get: async (key) => {
      if (broken.get) throw new Error('cannot read');
      return structuredClone(area.data.get(key));
    },
    set: async (key, value) => {
      if (broken.set) throw new Error('quota');
      area.writes++;
      area.data.set(key, structuredClone(value));
      for (const listener of listeners) listener(structuredClone(value));
    },
    watch(_key, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return area;
}

describe('reading settings', () => {
  const cases: [what: string, stored: unknown, expected: LoadedSettings][] = [
    ['nothing stored gives defaults and no problem', undefined, { settings: DEFAULTS, problem: null }],
    [
      'stored fields win over defaults',
      { enabled: false, language: 'en' },
      { settings: { ...DEFAULTS, enabled: false, language: 'en' }, problem: null },
    ],
    [
      'fields of a newer version are passed over',
      { enabled: false, novelty: 'first' },
      { settings: { ...DEFAULTS, enabled: false }, problem: null },
    ],
    ['a string is garbage', 'enabled', { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['null is garbage', null, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['a list is garbage', [true], { settings: DEFAULTS, problem: 'storage-garbage' }],
    [
      'one broken field leaves the others standing',
      { enabled: false, sitesOff: 'x.go.id', language: 'id' },
      { settings: { ...DEFAULTS, enabled: false, language: 'id' }, problem: 'storage-garbage' },
    ],
    ['a density', { density: 'section' }, { settings: { ...DEFAULTS, density: 'section' }, problem: null }],
    ['a palette', { palette: 'distinct' }, { settings: { ...DEFAULTS, palette: 'distinct' }, problem: null }],
    ['an unknown palette is garbage', { palette: 'neon' }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['a scope', { scope: 'page' }, { settings: { ...DEFAULTS, scope: 'page' }, problem: null }],
    ['an unknown scope is garbage', { scope: 'site' }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['an unknown density is garbage', { density: 'none' }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['an unknown language is garbage', { language: 'fr' }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['a list of other things is garbage', { sitesOff: [1] }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    [
      'kinds and entries that are not marked',
      { kindsOff: ['title'], ignored: ['opd'] },
      { settings: { ...DEFAULTS, kindsOff: ['title'], ignored: ['opd'] }, problem: null },
    ],
    ['an unknown kind is garbage', { kindsOff: ['ad'] }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['an entry without a name is garbage', { ignored: [''] }, { settings: DEFAULTS, problem: 'storage-garbage' }],
    ['one entry is no list', { ignored: 'opd' }, { settings: DEFAULTS, problem: 'storage-garbage' }],
  ];
  it.each(cases)('%s', async (_what, stored, expected) => {
    expect(await createSettings(fakeArea(stored)).read()).toEqual(expected);
  });

  it('gives defaults and says so when the storage cannot be read', async () => {
    const loaded = await createSettings(fakeArea({ enabled: false }, { get: true })).read();
    expect(loaded).toEqual({ settings: DEFAULTS, problem: 'storage-unreadable' });
  });

  it('does not write anything', async () => {
    const area = fakeArea('garbage');
    await createSettings(area).read();
    expect(area.writes).toBe(0);
    expect(area.data.get(SETTINGS_KEY)).toBe('garbage');
  });
});

describe('changing settings', () => {
  it('keeps what the patch does not name', async () => {
    const area = fakeArea({ sitesOff: ['a.go.id'] });
    const loaded = await createSettings(area).change({ enabled: false });
    expect(loaded).toEqual({ settings: { ...DEFAULTS, enabled: false, sitesOff: ['a.go.id'] }, problem: null });
    expect(area.data.get(SETTINGS_KEY)).toEqual({ enabled: false, sitesOff: ['a.go.id'] });
  });

  it('stores only what differs from the defaults', async () => {
    const area = fakeArea({ enabled: false });
    await createSettings(area).change({ enabled: true });
    expect(area.data.get(SETTINGS_KEY)).toEqual({});
  });

  it('keeps the fields of a newer version', async () => {
    const area = fakeArea({ novelty: 'first' });
    await createSettings(area).change({ enabled: false });
    expect(area.data.get(SETTINGS_KEY)).toEqual({ novelty: 'first', enabled: false });
  });

  it('overwrites garbage only now, and the problem is gone', async () => {
    const area = fakeArea('garbage');
    const store = createSettings(area);
    expect((await store.change({ language: 'en' })).problem).toBeNull();
    expect(await store.read()).toEqual({ settings: { ...DEFAULTS, language: 'en' }, problem: null });
  });

  it('keeps the sound fields beside a broken one', async () => {
    const area = fakeArea({ enabled: false, sitesOff: 7 });
    await createSettings(area).change({ language: 'id' });
    expect(area.data.get(SETTINGS_KEY)).toEqual({ enabled: false, language: 'id' });
  });

  it('writes nothing when it cannot read first, so that nothing is lost', async () => {
    const area = fakeArea({ sitesOff: ['a.go.id'] }, { get: true });
    expect((await createSettings(area).change({ enabled: false })).problem).toBe('storage-unreadable');
    expect(area.writes).toBe(0);
  });

  it('says that a change was not kept, and stays at what is stored', async () => {
    const loaded = await createSettings(fakeArea({ language: 'en' }, { set: true })).change({ enabled: false });
    expect(loaded).toEqual({ settings: { ...DEFAULTS, language: 'en' }, problem: 'storage-unwritable' });
  });

  it('makes two changes at once one after the other', async () => {
    const area = fakeArea();
    const store = createSettings(area);
    await Promise.all([store.change({ enabled: false }), store.change({ language: 'en' })]);
    expect(area.data.get(SETTINGS_KEY)).toEqual({ enabled: false, language: 'en' });
  });

  it('reckons a change that depends on the settings from those that are stored then', async () => {
    const area = fakeArea({ sitesOff: ['a.go.id'] });
    const store = createSettings(area);
    const off = (host: string) => (now: Settings) => ({ sitesOff: withSite(now, host, false) });
    await Promise.all([store.change(off('b.go.id')), store.change(off('c.go.id'))]);
    expect(area.data.get(SETTINGS_KEY)).toEqual({ sitesOff: ['a.go.id', 'b.go.id', 'c.go.id'] });
  });

  it('tells subscribers, until they leave', async () => {
    const store = createSettings(fakeArea());
    const seen: boolean[] = [];
    const leave = store.subscribe(({ settings }) => seen.push(settings.enabled));
    await store.change({ enabled: false });
    leave();
    await store.change({ enabled: true });
    expect(seen).toEqual([false]);
  });
});

describe('sites', () => {
  it.each([
    ['on by default', DEFAULTS, true],
    ['off everywhere', { ...DEFAULTS, enabled: false }, false],
    ['off here', { ...DEFAULTS, sitesOff: ['a.go.id'] }, false],
    ['off elsewhere', { ...DEFAULTS, sitesOff: ['b.go.id', 'www.a.go.id'] }, true],
  ])('a site is marked: %s', (_what, settings, expected) => {
    expect(isActive(settings, 'a.go.id')).toBe(expected);
  });

  it('switches one site off once, and on again', () => {
    const off = { ...DEFAULTS, sitesOff: withSite({ ...DEFAULTS, sitesOff: ['b', 'a'] }, 'a', false) };
    expect(off.sitesOff).toEqual(['b', 'a']);
    expect(withSite(off, 'a', true)).toEqual(['b']);
  });
});

describe('kinds and entries', () => {
  const settings: Settings = { ...DEFAULTS, kindsOff: ['title'], ignored: ['opd'] };
  it.each([
    ['a kind that is on', { kind: 'term', entry: 'sakip' }, true],
    ['a kind that is off', { kind: 'title', entry: 'sakip' }, false],
    ['an entry that is ignored', { kind: 'term', entry: 'opd' }, false],
    ['what no entry explains', { kind: 'term', entry: null }, true],
    ['what no entry explains, of a kind that is off', { kind: 'title', entry: null }, false],
  ] as const)('are marked or not: %s', (_what, mention, wanted) => {
    expect(isWanted(settings, mention)).toBe(wanted);
  });

  it('are listed once, and no more when they are wanted again', () => {
    expect(withKind(settings, 'title', false)).toEqual(['title']);
    expect(withKind(settings, 'award', false)).toEqual(['title', 'award']);
    expect(withKind(settings, 'title', true)).toEqual([]);
    expect(withIgnored(settings, 'opd', true)).toEqual(['opd']);
    expect(withIgnored(settings, 'opd', false)).toEqual([]);
  });
});
