// Gathers what a page holds and what the lexicon says of it into a sheet, and hands the written file over to be saved.
import { type ExportedFile, type ExportFormat, exportPage } from '../export/formats';
import type { Sheet } from '../export/sheet';
import type { PageList, ReplyOf } from '../extension/contracts';
import type { Entry } from '../lexicon/entry';
import { entriesOn } from './entry-names';

export interface ExportDeps {
  readonly tab: () => Promise<number | null>;
  /** The page with quotes. */
  readonly listPage: (tabId: number) => Promise<PageList>;
  readonly explain: (entries: readonly string[]) => Promise<ReplyOf<'explain'>>;
  readonly language: () => Sheet['language'];
  readonly now: () => Date;
  readonly newId: () => string;
  readonly save: (file: ExportedFile) => void;
}

interface Reading {
  readonly language: Sheet['language'];
  readonly accessed: string;
}

const NOWHERE = { sentence: '', prefix: '', suffix: '' };

function sheetOf(page: PageList, entries: readonly Entry[], reading: Reading): Sheet {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const address = page.source?.address ?? '';
  return {
    ...reading,
    address,
    title: page.source?.title ?? '',
    mentions: page.mentions.map(({ index, kind, text, entry, place, quote = NOWHERE }) => ({
      ...quote,
      address: place?.address ?? address,
      kind,
      text,
      entry: entry === null ? null : (byId.get(entry) ?? null),
      facts: page.facts.filter((fact) => fact.mention === index).map(({ mention: _, ...fact }) => fact),
    })),
  };
}

/**
 * Makes what exports the page of the tab at hand.
 * @returns a function that is true once the file was handed over, and false when the page could not be had.
 */
export function createPageExport(deps: ExportDeps): (format: ExportFormat) => Promise<boolean> {
  return async (format) => {
    try {
      const tabId = await deps.tab();
      if (tabId === null) return false;
      const page = await deps.listPage(tabId);
      const ids = entriesOn(page);
      const { entries } = ids.length === 0 ? { entries: [] } : await deps.explain(ids);
      // To the second: more would feign precision.
      const accessed = `${deps.now().toISOString().slice(0, 19)}Z`;
      deps.save(exportPage(sheetOf(page, entries, { language: deps.language(), accessed }), format, deps.newId));
      return true;
    } catch {
      return false;
    }
  };
}
