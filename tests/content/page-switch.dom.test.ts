import { beforeEach, describe, expect, it } from 'vitest';
import { createPageSwitch, type PageSwitch } from '../../src/content/page-switch';
import type { PageContents } from '../../src/content/session';
import { DEFAULTS, type LoadedSettings, type Settings } from '../../src/extension/settings';
import type { Mention } from '../../src/recognition/mention';
import { mention } from '../support/ui';

const CONTENTS: PageContents = { mentions: [{ index: 0, kind: 'term', text: 'OPD', entry: 'opd' }], facts: [] };
const loaded = (more: Partial<Settings> = {}): LoadedSettings => ({
  settings: { ...DEFAULTS, ...more },
  problem: null,
});
const OFF = loaded({ sitesOff: ['a.go.id'] });

/** A page whose settings are changed with or without telling it, and whose sessions are written down. */
class World {
  readonly view = new EventTarget() as Window;
  readonly log: string[] = [];
  stored = loaded();
  tell: (news: LoadedSettings) => void = () => {};
  /** Tells that own terms have changed. */
  learn: () => void = () => {};
  /** Whether readings of the settings wait until they are settled. */
  held = true;
  /** Settles the readings under way. */
  read: () => void = () => {};
  contents: () => Promise<PageContents> = async () => CONTENTS;
  connected = true;
  /** Tells that the page could not be read. */
  fail: (error: unknown) => void = () => {};
  isWanted: (mention: Mention) => boolean = () => false;
  scope: () => Settings['scope'] = () => 'article';
  density: () => Settings['density'] = () => 'all';
  ignore: (entry: string, ignored: boolean) => Promise<boolean> = async () => false;
  /** What becomes of a change. */
  problem: LoadedSettings['problem'] = null;
  readonly page: PageSwitch;

  constructor(ownHost?: string) {
    this.page = createPageSwitch({
      view: this.view,
      host: 'a.go.id',
      ...(ownHost === undefined ? {} : { ownHost }),
      browserLanguage: 'id',
      watchOwnTerms: (listener) => {
        this.learn = listener;
        return () => {
          this.learn = () => {};
        };
      },
      isConnected: () => this.connected,
      settings: {
        read: () =>
          this.held ? new Promise((resolve) => (this.read = () => resolve(this.stored))) : Promise.resolve(this.stored),
        change: async (patch) => {
          const { settings } = this.stored;
          this.stored = loaded({ ...settings, ...(typeof patch === 'function' ? patch(settings) : patch) });
          return { ...this.stored, problem: this.problem };
        },
        subscribe: (listener) => {
          this.tell = listener;
          return () => (this.tell = () => {});
        },
      },
      badge: (things) => this.log.push(`badge ${things.length}`),
      start: ({ language, isWanted, scope, density, palette, ignore, report, onError }) => {
        this.ignore = ignore;
        this.isWanted = isWanted;
        this.scope = scope;
        this.density = density;
        this.fail = (error) => onError(error);
        this.log.push(`start ${language()}${palette() === 'standard' ? '' : ` ${palette()}`}`);
        report(['opd', 'kkn', 'sakip']);
        return {
          contents: () => this.contents(),
          show: () => true,
          walk: () => true,
          giveWay: () => {},
          recolour: (palette) => void this.log.push(`recolour ${palette}`),
          rescan: async () => void this.log.push('rescan'),
          reread: async () => void this.log.push('reread'),
          destroy: () => this.log.push('destroy'),
        };
      },
    });
  }

  async settle(): Promise<void> {
    this.held = false;
    this.read();
    await new Promise((resolve) => setTimeout(resolve));
  }

  comeBack(): Promise<void> {
    this.view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return this.settle();
  }
}

let world: World;
beforeEach(() => {
  world = new World();
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
    const frame = new World('bingkai.go.id');
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
