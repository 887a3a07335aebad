import { describe, expect, it } from 'vitest';
import { type CommandDeps, createCommands } from '../../src/background/run-command';
import { createSettings, SETTINGS_KEY } from '../../src/extension/settings';

type Walk = CommandDeps['walk'];

function world(answer: (...asked: Parameters<Walk>) => ReturnType<Walk> = async () => ({ shown: true })) {
  const calls: unknown[][] = [];
  const walk: Walk = (tabId, request, frame) => {
    calls.push(['walk', tabId, ...(frame === undefined ? [] : [frame]), request]);
    return answer(tabId, request, frame);
  };
  const data = new Map<string, unknown>();
  const run = createCommands({
    settings: createSettings({
      get: async (key) => data.get(key),
      set: async (key, value) => void data.set(key, value),
      watch: () => () => {},
    }),
    walk,
    openPanel: async (windowId) => void calls.push(['panel', windowId]),
  });
  return { run, calls, data };
}

const HERE = { tabId: 7, windowId: 3 };

describe('a command', () => {
  it.each<[string, unknown[][]]>([
    ['next-mention', [['walk', 7, { step: 1 }]]],
    ['previous-mention', [['walk', 7, { step: -1 }]]],
    ['open-card', [['walk', 7, { step: 0 }]]],
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

  it('walks on in the frame that the page names, and asks the page again where that frame ends or is gone', async () => {
    const { run, calls } = world(async (_tab, { left }, frame) => {
      if (frame === 4) throw new Error('gone');
      if (frame !== undefined) return { shown: frame === 5 };
      const on = { 3: 4, 4: 5 }[left?.frame ?? 0] ?? 3;
      return { shown: false, on: { frame: on, enter: left !== undefined } };
    });
    await run('next-mention', HERE);
    expect(calls).toEqual([
      ['walk', 7, { step: 1 }],
      ['walk', 7, 3, { step: 1, enter: false }],
      ['walk', 7, { step: 1, left: { frame: 3, isGone: false } }],
      ['walk', 7, 4, { step: 1, enter: true }],
      ['walk', 7, { step: 1, left: { frame: 4, isGone: true } }],
      ['walk', 7, 5, { step: 1, enter: true }],
    ]);
  });

  it('ends a walk that finds nothing anywhere', async () => {
    const { run, calls } = world(async () => ({ shown: false, on: { frame: 3, enter: true } }));
    await run('next-mention', HERE);
    expect(calls.length).toBeLessThan(200);
  });

  it('that needs a tab does nothing without one', async () => {
    const { run, calls } = world();
    await run('next-mention', null);
    await run('open-panel', null);
    expect(calls).toEqual([]);
  });
});
