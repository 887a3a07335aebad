import { beforeEach, describe, expect, it } from 'vitest';
import { loaded, OFF, SwitchedPage } from '../support/page-switch';

let world: SwitchedPage;
beforeEach(() => {
  world = new SwitchedPage();
});

describe('a page that comes back from the cache', () => {
  it('has its badge again', async () => {
    await world.settle();
    await world.comeBack();
    // Terms may have been added meanwhile.
    expect(world.log).toEqual(['start id', 'badge 3', 'badge 3', 'reread']);
  });

  it('is not marked any more when it was switched off meanwhile', async () => {
    await world.settle();
    world.stored = OFF;
    await world.comeBack();
    world.learn();
    expect(world.log).toEqual(['start id', 'badge 3', 'destroy', 'badge 0']);
  });

  it('is left alone when it was off and still is', async () => {
    world.stored = OFF;
    await world.settle();
    await world.comeBack();
    expect(world.log).toEqual([]);
  });
});

describe('a page whose extension is updated or removed under it', () => {
  it.each(['focus', 'pointerdown'])('is left as its site made it at the next %s', async (event) => {
    await world.settle();
    world.connected = false;
    world.view.dispatchEvent(new Event(event));
    expect(world.log).toEqual(['start id', 'badge 3', 'destroy']);
    expect(world.page.session).toBeNull();
  });

  it('is left so as well when nobody recognises its text any more', async () => {
    await world.settle();
    world.connected = false;
    world.fail(new Error('nobody there'));
    expect(world.log).toEqual(['start id', 'badge 3', 'destroy']);
  });

  it('stays marked while the extension is there', async () => {
    await world.settle();
    world.view.dispatchEvent(new Event('focus'));
    expect(world.page.session).not.toBeNull();
  });
});

describe('a page whose site the reader no longer permits', () => {
  it('is left for good: no switch, no return and no late setting marks it again', async () => {
    await world.settle();
    world.page.end();
    world.tell(loaded());
    await world.comeBack();
    expect(world.log).toEqual(['start id', 'badge 3', 'destroy', 'badge 0']);
    expect(world.page.session).toBeNull();
  });

  it('is not marked by settings that were still being read', async () => {
    world.page.end();
    await world.settle();
    expect(world.log).toEqual(['badge 0']);
  });
});
