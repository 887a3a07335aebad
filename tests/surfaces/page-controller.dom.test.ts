import { describe, expect, it } from 'vitest';
import { MessageError } from '../../src/extension/exchange';
import { SETTINGS_KEY } from '../../src/extension/settings';
import type { PageState } from '../../src/ui/page-model';
import { PAGE, unreachable, unreached, type World, world } from '../support/page-controller';

describe('opening the popup', () => {
  it('lists the page, with its host and the entries’ names, in the browser’s language', async () => {
    const { controller } = world();
    expect(controller.model.page.val).toEqual({ state: 'loading' });
    await controller.start();
    const { model } = controller;
    const nothing = { facts: [], truncated: false, marked: null };
    expect(model.page.val).toEqual({ state: 'listed', mentions: PAGE.mentions, ...nothing });
    expect(model.host.val).toBe('a.go.id');
    expect(model.names.val).toEqual(new Map([['sakip', 'Predikat SAKIP']]));
    expect(model.language.val).toBe('en');
  });

  it('lists the page also when names cannot be had', async () => {
    const { controller } = world({ explain: unreachable });
    await controller.start();
    expect(controller.model.page.val.state).toBe('listed');
  });

  it.each<[string, World, PageState]>([
    ['a page whose address is not told', unreached(null), { state: 'unreachable', site: null }],
    [
      'a site that could be marked',
      unreached('https://www.kompas.com/a'),
      { state: 'unreachable', site: 'kompas.com' },
    ],
    ['a page of the browser', unreached('about:addons'), { state: 'forbidden' }],
    ['no tab', world({}, { tab: async () => null }), { state: 'unreachable', site: null }],
    [
      'a page that answers nonsense',
      world({ listPage: async () => Promise.reject(new MessageError('malformed', 'x')) }),
      { state: 'failed' },
    ],
  ])('tells %s', async (_what, { controller }, state) => {
    await controller.start();
    expect(controller.model.page.val).toEqual(state);
    expect(controller.model.host.val).toBeNull();
  });

  it('tells that stored settings are garbage', async () => {
    const { controller, data } = world();
    data.set(SETTINGS_KEY, 42);
    await controller.start();
    expect(controller.model.problem.val).toBe('storage-garbage');
    expect(data.get(SETTINGS_KEY)).toBe(42);
  });
});

describe('a site that the reader wants marked', () => {
  /** A tab on which the extension runs once it was told to. */
  function asking(requestSite: () => Promise<boolean>): World {
    let runs = false;
    return world(
      {
        listPage: async () => (runs ? PAGE : unreachable()),
        markTab: async () => {
          runs = true;
        },
      },
      { sites: { addressOf: async () => 'https://kompas.com/', requestSite } },
    );
  }

  it('is listed once it is permitted', async () => {
    const { controller } = asking(async () => true);
    await controller.start();
    await controller.actions.permit('kompas.com');
    expect(controller.model.page.val.state).toBe('listed');
  });

  it.each([
    ['refused', async () => false],
    ['not to be had', unreachable],
  ])('stays as it is when the permission is %s', async (_what, requestSite) => {
    const { controller } = asking(requestSite);
    await controller.start();
    await controller.actions.permit('kompas.com');
    expect(controller.model.page.val).toEqual({ state: 'unreachable', site: 'kompas.com' });
  });
});
