import { describe, expect, it } from 'vitest';
import { createCommands } from '../../src/background/run-command';
import { createSettings, SETTINGS_KEY } from '../../src/extension/settings';

function world() {
  const calls: unknown[][] = [];
  const data = new Map<string, unknown>();
  const run = createCommands({
    settings: createSettings({
      get: async (key) => data.get(key),
      set: async (key, value) => void data.set(key, value),
      watch: () => () => {},
    }),
    walk: async (tabId, { step }) => void calls.push(['walk', tabId, step]),
    openPanel: async (windowId) => void calls.push(['panel', windowId]),
  });
  return { run, calls, data };
}

const HERE = { tabId: 7, windowId: 3 };

describe('a command', () => {
  it.each<[string, unknown[][]]>([
    ['next-mention', [['walk', 7, 1]]],
    ['previous-mention', [['walk', 7, -1]]],
    ['open-panel', [['panel', 3]]],
    ['_execute_action', []],
    ['toString', []],
  ])('%s does %j', async (command, expected) => {
    const { run, calls } = world();
    await run(command, HERE);
    expect(calls).toEqual(expected);
  });

  it('opens the panel before anything else may happen', () => {
    const { run, calls } = world();
    void run('open-panel', HERE);
    expect(calls).toEqual([['panel', 3]]);
  });

  it('switches marks off and on, also where there is no tab', async () => {
    const { run, data } = world();
    await run('toggle-marks', null);
    expect(data.get(SETTINGS_KEY)).toEqual({ enabled: false });
    await run('toggle-marks', HERE);
    expect(data.get(SETTINGS_KEY)).toEqual({});
  });

  it('that needs a tab does nothing without one', async () => {
    const { run, calls } = world();
    await run('next-mention', null);
    await run('open-panel', null);
    expect(calls).toEqual([]);
  });
});
