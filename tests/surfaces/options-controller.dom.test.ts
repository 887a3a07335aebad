import { describe, expect, it } from 'vitest';
import { createSettings, SETTINGS_KEY } from '../../src/extension/settings';
import { createOptionsController, type OptionsDeps } from '../../src/surfaces/options-controller';
import { entry } from '../support/ui';

function world(stored?: unknown, more: Partial<OptionsDeps> & { full?: boolean } = {}) {
  const data = new Map<string, unknown>([[SETTINGS_KEY, stored]]);
  let tell: (value: unknown) => void = () => {};
  const settings = createSettings({
    get: async (key) => data.get(key),
    set: async (key, value) => {
      if (more.full) throw new Error('full');
      data.set(key, value);
    },
    watch: (_key, listener) => {
      tell = listener;
      return () => {};
    },
  });
  const explain = async (ids: readonly string[]) => ({
    entries: ids.filter((id) => id === 'opd').map((id) => entry({ id, name: 'Organisasi Perangkat Daerah' })),
    scales: [],
  });
  const controller = createOptionsController({
    settings,
    browserLanguage: 'en',
    explain,
    sites: { permitted: async () => [], drop: async () => {}, watch: () => {} },
    shortcuts: async () => [{ name: 'open-panel', key: '' }],
    openShortcuts: async () => {},
    ...more,
  });
  return { ...controller, data, tell: (value: unknown) => tell(value) };
}

describe('the page of settings', () => {
  it('shows what is stored, with the names of ignored entries as far as they are known', async () => {
    const { start, model } = world({ language: 'id', ignored: ['opd', 'hilang'] });
    await start();
    expect(model.settings.val).toMatchObject({ enabled: true, language: 'id', ignored: ['opd', 'hilang'] });
    expect(model.language.val).toBe('id');
    expect(model.shortcuts.val).toEqual([{ name: 'open-panel', key: '' }]);
    expect([...model.names.val]).toEqual([['opd', 'Organisasi Perangkat Daerah']]);
  });

  it('does without names and keys when they cannot be had', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('gone'));
    const { start, model } = world({ ignored: ['opd'] }, { explain: gone, shortcuts: gone });
    await start();
    expect(model.shortcuts.val).toEqual([]);
    expect(model.settings.val.ignored).toEqual(['opd']);
  });

  it('keeps each change at once', async () => {
    const { start, actions, data, model } = world({ sitesOff: ['a.go.id', 'b.go.id'], ignored: ['opd', 'x'] });
    await start();
    await actions.setEnabled(false);
    await actions.setKind('title', false);
    await actions.setLanguage('id');
    await actions.setScope('page');
    await actions.setDensity('section');
    await actions.setPalette('distinct');
    await actions.allowSite('a.go.id');
    await actions.allowEntry('opd');
    expect(data.get(SETTINGS_KEY)).toEqual({
      enabled: false,
      kindsOff: ['title'],
      language: 'id',
      scope: 'page',
      density: 'section',
      palette: 'distinct',
      sitesOff: ['b.go.id'],
      ignored: ['x'],
    });
    await actions.setKind('title', true);
    expect(model.settings.val.kindsOff).toEqual([]);
  });

  it('lists the sites that were permitted beside those of the government, and gives permissions back', async () => {
    let origins = ['*://*.tempo.co/*', '*://*.detik.com/*'];
    let tell = (): void => {};
    const { start, actions, model } = world(undefined, {
      sites: {
        permitted: async () => origins,
        drop: async (dropped) => {
          origins = origins.filter((origin) => origin !== dropped);
        },
        watch: (listener) => {
          tell = listener;
        },
      },
    });
    await start();
    expect(model.furtherSites.val.map(({ name }) => name)).toEqual(['detik.com', 'tempo.co']);
    await actions.dropSite('*://*.tempo.co/*');
    expect(model.furtherSites.val).toEqual([{ id: '*://*.detik.com/*', name: 'detik.com' }]);
    origins = [];
    tell();
    await expect.poll(() => model.furtherSites.val).toEqual([]);
  });

  it('follows changes from elsewhere', async () => {
    const { start, model, tell } = world();
    await start();
    tell({ sitesOff: ['a.go.id'] });
    expect(model.settings.val.sitesOff).toEqual(['a.go.id']);
  });

  it('tells of garbage, shows defaults, and overwrites it only by a change', async () => {
    const { start, actions, model, data } = world(42);
    await start();
    expect(model.problem.val).toBe('storage-garbage');
    expect(data.get(SETTINGS_KEY)).toBe(42);
    await actions.setKind('award', false);
    expect([model.problem.val, data.get(SETTINGS_KEY)]).toEqual([null, { kindsOff: ['award'] }]);
  });

  it('tells that a change was not kept, and stays at the truth', async () => {
    const { start, actions, model } = world(undefined, { full: true });
    await start();
    await actions.setKind('award', false);
    expect([model.problem.val, model.settings.val.kindsOff]).toEqual(['storage-unwritable', []]);
  });
});
