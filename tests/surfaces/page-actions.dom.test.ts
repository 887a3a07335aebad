import { describe, expect, it } from 'vitest';
import type { PageList } from '../../src/extension/contracts';
import { MessageError } from '../../src/extension/exchange';
import { SETTINGS_KEY } from '../../src/extension/settings';
import { PAGE, unreachable, world } from '../support/page-controller';
import { entry } from '../support/ui';

describe('what the reader asks for', () => {
  it('the switch for everything waits until the page has followed', async () => {
    const { controller } = world();
    await controller.start();
    await controller.actions.setEnabled(false);
    expect(controller.model.enabled.val).toBe(false);
    expect(controller.model.page.val).toEqual({ state: 'off' });
    await controller.actions.setEnabled(true);
    expect(controller.model.page.val.state).toBe('listed');
  });

  it('the switch for the site changes this site alone', async () => {
    const { controller, data } = world();
    data.set(SETTINGS_KEY, { sitesOff: ['b.go.id'] });
    await controller.start();
    await controller.actions.setSite(false);
    expect(data.get(SETTINGS_KEY)).toEqual({ sitesOff: ['b.go.id', 'a.go.id'] });
    expect(controller.model.siteOn.val).toBe(false);
    expect(controller.model.page.val).toEqual({ state: 'off' });
  });

  it('a switch that is turned while a slow page is being listed is not undone by that list', async () => {
    let answer = (): void => {};
    let asked = 0;
    const { controller } = world({
      listPage: () =>
        asked++ === 0
          ? new Promise((resolve) => (answer = () => resolve(PAGE)))
          : Promise.resolve({ ...PAGE, enabled: false, mentions: [] }),
    });
    const started = controller.start();
    await controller.actions.setEnabled(false);
    answer();
    await started;
    expect(controller.model.page.val).toEqual({ state: 'off' });
  });

  it('a switch has the page listed once: until it has followed', async () => {
    let asked = 0;
    let off = false;
    const { controller, tell } = world({
      listPage: async () => {
        asked++;
        return { ...PAGE, enabled: !off };
      },
    });
    await controller.start();
    asked = 0;
    off = true;
    await controller.actions.setEnabled(false);
    expect([asked, controller.model.page.val]).toEqual([1, { state: 'off' }]);
    off = false;
    await controller.actions.setEnabled(true);
    expect([asked, controller.model.page.val.state]).toEqual([2, 'listed']);
    tell({ language: 'id' });
    await expect.poll(() => asked).toBe(3);
    expect(controller.model.language.val).toBe('id');
  });

  it('a problem is told no longer once a change was kept, though it changes nothing', async () => {
    const { controller, breakOneReading } = world();
    await controller.start();
    await controller.actions.setEnabled(true);
    breakOneReading();
    await controller.actions.setEnabled(true);
    expect(controller.model.problem.val).toBe('storage-unreadable');
    await controller.actions.setEnabled(true);
    expect(controller.model.problem.val).toBeNull();
  });

  it('a page that does not follow is asked no further once a newer list is under way', async () => {
    let asked = 0;
    const { controller } = world({
      listPage: async () => {
        asked++;
        return PAGE;
      },
    });
    await controller.start();
    const waiting = controller.actions.setEnabled(false);
    await expect.poll(() => asked).toBeGreaterThan(2);
    const before = asked;
    await controller.refresh();
    await waiting;
    expect(asked - before).toBe(1);
  });

  it('a change that cannot be kept is told also when the list comes later', async () => {
    let answer = (): void => {};
    const { controller } = world(
      { listPage: () => new Promise((resolve) => (answer = () => resolve(PAGE))) },
      { brokenStorage: true },
    );
    const started = controller.start();
    await controller.actions.setEnabled(false);
    answer();
    await started;
    expect(controller.model.problem.val).toBe('storage-unwritable');
  });

  it('the switch for the site leaves out no other site, also when the storage cannot be read for a moment', async () => {
    const { controller, data, breakOneReading } = world();
    data.set(SETTINGS_KEY, { sitesOff: ['b.go.id'] });
    await controller.start();
    breakOneReading();
    await controller.actions.setSite(false);
    if (controller.model.problem.val !== null) await controller.actions.setSite(false);
    expect(data.get(SETTINGS_KEY)).toEqual({ sitesOff: ['b.go.id', 'a.go.id'] });
  });

  it('a change that cannot be kept changes nothing and is told', async () => {
    const { controller } = world({}, { brokenStorage: true });
    await controller.start();
    await controller.actions.setEnabled(false);
    expect(controller.model.enabled.val).toBe(true);
    expect(controller.model.problem.val).toBe('storage-unwritable');
    expect(controller.model.page.val.state).toBe('listed');
  });

  it('a mention is shown, then the popup leaves', async () => {
    const { controller, calls } = world();
    await controller.start();
    await controller.actions.show(0);
    expect(calls).toEqual(['show 0, Predikat SAKIP, in 7', 'leave']);
  });

  it('a mention that was shown is remembered as the page tells it, and a list that is the same stays as it is', async () => {
    let mentions = PAGE.mentions;
    let shown: { shown?: number } = {};
    const { controller } = world({ listPage: async () => ({ ...PAGE, ...shown, mentions }) });
    await controller.start();
    expect(controller.model.current.val).toBeNull();
    await controller.actions.show(0);
    const before = controller.model.page.val;
    shown = { shown: 0 };
    mentions = structuredClone(mentions);
    await controller.refresh();
    expect([controller.model.current.val, controller.model.page.val]).toEqual([0, before]);
    expect(controller.model.page.val).toBe(before);
    mentions = [];
    shown = {};
    await controller.refresh();
    expect(controller.model.current.val).toBeNull();
  });

  it('a mention that is gone is told, and the list renewed', async () => {
    const { controller, calls } = world({
      showMention: async () => Promise.reject(new MessageError('refused', 'gone')),
    });
    await controller.start();
    controller.model.page.val = { state: 'loading' };
    await controller.actions.show(3);
    expect(controller.model.gone.val).toBe(true);
    expect(controller.model.page.val.state).toBe('listed');
    expect(calls).toEqual([]);
  });

  it('another page that comes to the front is listed, and one without the extension has no host', async () => {
    const pages: (() => Promise<PageList>)[] = [
      async () => PAGE,
      async () => ({ ...PAGE, host: 'b.go.id', mentions: [] }),
      unreachable,
    ];
    const { controller } = world({ listPage: () => (pages.shift() ?? unreachable)() });
    await controller.start();
    controller.model.gone.val = true;
    await controller.refresh();
    expect(controller.model).toMatchObject({ host: { val: 'b.go.id' }, gone: { val: false } });
    expect(controller.model.page.val).toMatchObject({ state: 'listed', mentions: [] });
    await controller.refresh();
    expect([controller.model.host.val, controller.model.page.val]).toEqual([
      null,
      { state: 'unreachable', site: null },
    ]);
  });

  it('names are asked for once', async () => {
    const asked: string[] = [];
    const { controller } = world({
      explain: async (ids) => {
        asked.push(...ids);
        return { entries: [entry()], scales: [] };
      },
    });
    await controller.start();
    await controller.refresh();
    expect(asked).toEqual(['sakip']);
    expect(controller.model.names.val.get('sakip')).toBe('Predikat SAKIP');
  });

  it('words are looked up, trimmed and cut; the last of several counts; none end the search', async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const { controller } = world({
      search: (query) => {
        asked.push(query);
        return new Promise((resolve) => answers.push(() => resolve({ entries: [], guessed: false })));
      },
    });
    const { model, actions } = controller;
    const first = actions.search(' sakip ');
    expect(model.search.val).toEqual({ state: 'searching' });
    const second = actions.search('x'.repeat(500));
    for (const answer of answers.toReversed()) answer();
    await Promise.all([first, second]);
    expect(asked).toEqual(['sakip', 'x'.repeat(100)]);
    expect(model.search.val).toMatchObject({ state: 'found', query: 'x'.repeat(100) });
    await actions.search('  ');
    expect(model.search.val).toEqual({ state: 'idle' });
  });

  it('a look-up that fails is told', async () => {
    const { controller } = world({ search: unreachable });
    await controller.actions.search('sakip');
    expect(controller.model.search.val).toEqual({ state: 'failed' });
  });

  it('the page is read again', async () => {
    const { controller, calls } = world();
    await controller.start();
    controller.model.gone.val = true;
    await controller.actions.again();
    expect(calls).toEqual(['rescan 7']);
    expect(controller.model.gone.val).toBe(false);
    expect(controller.model.page.val.state).toBe('listed');
  });
});
