// A page with its switch, whose settings and sessions tests can look into.
import { createPageSwitch, type PageSwitch } from '../../src/content/page-switch';
import type { PageContents } from '../../src/content/session';
import { DEFAULTS, type LoadedSettings, type Settings } from '../../src/extension/settings';
import type { Mention } from '../../src/recognition/mention';

/** What the page holds. */
export const CONTENTS: PageContents = { mentions: [{ index: 0, kind: 'term', text: 'OPD', entry: 'opd' }], facts: [] };
/** Settings as they are read. */
export const loaded = (more: Partial<Settings> = {}): LoadedSettings => ({
  settings: { ...DEFAULTS, ...more },
  problem: null,
});
/** With this page's site switched off. */
export const OFF = loaded({ sitesOff: ['a.go.id'] });

/** A page whose settings are changed with or without telling it, and whose sessions are written down. */
export class SwitchedPage {
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
      browserLanguage: () => 'id',
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
