import { describe, expect, it } from 'vitest';
import { createSiteAccess, type SiteAccess } from '../../src/background/site-access';

const KOMPAS = '*://*.kompas.com/*';

interface World {
  readonly access: SiteAccess;
  readonly log: string[];
  permitted: string[];
  /** Tabs of permitted sites. */
  tabs: number[];
  readonly running: Set<number>;
}

function world(broken: readonly number[] = []): World {
  const log: string[] = [];
  const running = new Set<number>();
  const state: World = {
    log,
    running,
    permitted: [KOMPAS],
    tabs: [1, 2, 3],
    access: createSiteAccess({
      permitted: async () => state.permitted,
      markOrigins: async (origins) => void log.push(`mark ${origins.join(' ') || 'nothing'}`),
      tabsOf: async (origins) => (origins ? state.tabs : [1, 2, 3, 4]),
      runsIn: async (tab) => running.has(tab),
      runIn: async (tab) => {
        if (broken.includes(tab)) throw new Error('an error page');
        await new Promise((resolve) => setTimeout(resolve, 1));
        running.add(tab);
        log.push(`run in ${tab}`);
      },
      leave: async (tab, origins) => {
        if (broken.includes(tab)) throw new Error('nobody there');
        log.push(`leave ${tab} ${origins.join(' ')}`);
      },
    }),
  };
  return state;
}

describe('sites that the reader permits', () => {
  it('are marked from now on and in the tabs that are open, once in each', async () => {
    const { access, log } = world();
    await Promise.all([access.follow(), access.mark(2), access.follow()]);
    expect(log).toEqual([`mark ${KOMPAS}`, 'run in 1', 'run in 2', 'run in 3', `mark ${KOMPAS}`]);
  });

  it('are marked in the other tabs although one shows an error page', async () => {
    const { access, running } = world([2]);
    await access.follow();
    expect([...running]).toEqual([1, 3]);
    await expect(access.mark(2)).rejects.toThrow('an error page');
    await access.mark(4);
    expect([...running]).toEqual([1, 3, 4]);
  });

  it('are left in every tab when the permission is taken back', async () => {
    const state = world([3]);
    state.permitted = [];
    await state.access.drop([KOMPAS]);
    expect(state.log).toEqual(['mark nothing', `leave 1 ${KOMPAS}`, `leave 2 ${KOMPAS}`, `leave 4 ${KOMPAS}`]);
  });

  it('are none, and no tab is asked for', async () => {
    const state = world();
    state.permitted = [];
    await state.access.follow();
    expect(state.log).toEqual(['mark nothing']);
  });
});
