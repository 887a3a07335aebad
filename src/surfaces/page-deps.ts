// What popup and panel need of the browser and of pages, handed in.
import type { PageList, ReplyOf } from '../extension/contracts';
import type { SettingsStore } from '../extension/settings';
import type { ListedMention } from '../ui/group-mentions';

export interface PageDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  /** The tab to speak of, or null when there is none; asked for every time, since a panel outlives it. */
  readonly tab: () => Promise<number | null>;
  readonly pages: {
    /** The page with its frames. */
    listPage(tabId: number): Promise<PageList>;
    showMention(tabId: number, mention: ListedMention): Promise<void>;
    rescan(tabId: number): Promise<void>;
    explain(entries: readonly string[]): Promise<ReplyOf<'explain'>>;
    search(query: string): Promise<ReplyOf<'search'>>;
    markTab(tabId: number): Promise<void>;
  };
  readonly sites: {
    /** Address of the page in a tab; null where the browser does not tell. */
    addressOf(tabId: number): Promise<string | null>;
    /** Asks the reader's permission; whether it is given. */
    requestSite(site: string): Promise<boolean>;
  };
  /** Called after it has led to a mention. */
  readonly leave: () => void;
  readonly openOptions: () => Promise<void>;
  /** Opens the reader's own glossary; with words, to add them. */
  readonly openGlossary: (add?: string) => Promise<void>;
  /** Opens it at one of its terms. */
  readonly openGlossaryAt: (id: string) => Promise<void>;
}
