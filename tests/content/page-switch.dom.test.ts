import { beforeEach, describe, expect, it } from 'vitest';
import { CONTENTS, loaded, OFF, SwitchedPage } from '../support/page-switch';
import { mention } from '../support/ui';

let world: SwitchedPage;
beforeEach(() => {
  world = new SwitchedPage();
});

describe('a page and its switch', () => {
  it('is marked once the settings are known', async () => {
    expect(world.page.session).toBeNull();
    await world.settle();
    expect(world.log).toEqual(['start id', 'badge 3']);
    expect(await world.page.list()).toEqual({ host: 'a.go.id', enabled: true, ...CONTENTS });
  });

  it('is not marked where the settings say so', async () => {
    world.stored = OFF;
    await world.settle();
    expect(world.log).toEqual([]);
    expect(await world.page.list()).toEqual({ host: 'a.go.id', enabled: false, mentions: [], facts: [] });
  });

  it('is read anew when the reader’s own terms have changed', async () => {
    world.learn();
    await world.settle();
    world.learn();
    expect(world.log).toEqual(['start id', 'badge 3', 'reread']);
  });

  it('follows the switch, and is started once', async () => {
    await world.settle();
    world.tell(loaded({ language: 'en' }));
    world.tell(OFF);
    world.tell(OFF);
    world.tell(loaded({ language: 'en' }));
    expect(world.log).toEqual(['start id', 'badge 3', 'destroy', 'badge 0', 'start en', 'badge 3']);
  });

  it('is read anew when the reader wants other things marked, and only then', async () => {
    await world.settle();
    expect(world.isWanted(mention({ kind: 'title' }))).toBe(true);
    world.tell(loaded({ kindsOff: ['title'] }));
    world.tell(loaded({ kindsOff: ['title'], sitesOff: ['b.go.id'] }));
    expect(world.isWanted(mention({ kind: 'title' }))).toBe(false);
    expect(world.isWanted(mention({ entry: 'opd' }))).toBe(true);
    world.tell(loaded({ ignored: ['opd'] }));
    expect(world.isWanted(mention({ entry: 'opd' }))).toBe(false);
    expect(world.log).toEqual(['start id', 'badge 3', 'rescan', 'rescan']);
    world.tell(loaded({ ignored: ['opd'], density: 'page' }));
    expect(world.density()).toBe('page');
    world.tell(loaded({ ignored: ['opd'], density: 'page', scope: 'page' }));
    expect(world.scope()).toBe('page');
    expect(world.log).toEqual(['start id', 'badge 3', 'rescan', 'rescan', 'rescan', 'rescan']);
  });

  it('changes its colours without being read anew, and begins in those that the reader wants', async () => {
    await world.settle();
    world.tell(loaded({ palette: 'distinct' }));
    world.tell(loaded({ palette: 'distinct', language: 'id' }));
    expect(world.log).toEqual(['start id', 'badge 3', 'recolour distinct']);
    world.tell(OFF);
    world.tell(loaded({ palette: 'distinct' }));
    expect(world.log.slice(3)).toEqual(['destroy', 'badge 0', 'start id distinct', 'badge 3']);
  });

  it('keeps what the reader wants marked no more, and says when that is not possible', async () => {
    await world.settle();
    expect(await world.ignore('opd', true)).toBe(true);
    expect(await world.ignore('kkn', true)).toBe(true);
    expect(await world.ignore('opd', false)).toBe(true);
    expect(world.stored.settings.ignored).toEqual(['kkn']);
    world.problem = 'storage-unwritable';
    expect(await world.ignore('opd', true)).toBe(false);
  });

  it.each([
    [['a.go.id'], false],
    [['bingkai.go.id'], false],
    [['c.go.id'], true],
  ])('when it is a frame it is marked with %j switched off: %j', async (sitesOff, isMarked) => {
    const frame = new SwitchedPage('bingkai.go.id');
    frame.stored = loaded({ sitesOff });
    await frame.settle();
    expect(await frame.page.list()).toMatchObject({ host: 'a.go.id', enabled: isMarked });
  });

  it('follows a switch of which it was not told as soon as it is listed', async () => {
    await world.settle();
    world.stored = OFF;
    expect(await world.page.list()).toEqual({ host: 'a.go.id', enabled: false, mentions: [], facts: [] });
    world.stored = loaded();
    expect((await world.page.list()).enabled).toBe(true);
  });

  it('believes the switch that is turned while the settings are being read', async () => {
    world.tell(OFF);
    await world.settle();
    expect(world.log).toEqual([]);
    world.stored = OFF;
    expect((await world.page.list()).enabled).toBe(false);
  });

  it('is listed as off when it is switched off while it is being read', async () => {
    await world.settle();
    let answer = (): void => {};
    world.contents = () => new Promise((resolve) => (answer = () => resolve(CONTENTS)));
    const listed = world.page.list();
    await world.settle();
    world.tell(OFF);
    answer();
    expect(await listed).toEqual({ host: 'a.go.id', enabled: false, mentions: [], facts: [] });
  });
});
