// What popup and panel say of a page: how much it holds, nothing found, switched off, out of reach, failed, still reading.
// And how the focus survives when a list is replaced by a newer one.

import van from 'vanjs-core';
import { thingOf } from '../lexicon/thing';
import { groupMentions, type MentionGroup } from './group-mentions';
import type { ListedPage, PageActions, PageModel, UnreachedPage } from './page-model';
import { PAGE_STRINGS, type PageStrings } from './page-strings';

const { button, div, p } = van.tags;

/** A few words in the middle of a surface. */
export const renderMessage = (headline: string, hint = ''): HTMLElement =>
  div({ class: 'sf-message' }, p(headline), hint ? p({ class: 'sf-small' }, hint) : null);

/** What a surface says of what it shows. */
export interface Said {
  readonly words: string;
  readonly hint?: string;
  /** Stands in small letters over the list that it counts. */
  readonly isCount?: boolean;
}

/** Says it in one place that stays: screen readers pass over words that come together with the element that tells them. */
export const renderStatus = (say: () => Said | null): HTMLElement =>
  div({ role: 'status' }, () => {
    const said = say();
    if (said?.isCount) return p({ class: 'sf-holds' }, said.words);
    return said ? renderMessage(said.words, said.hint) : p({ hidden: true });
  });

function sayOfUnreached({ site }: UnreachedPage, strings: PageStrings): Said {
  if (site === null) return { words: strings.unreachable, hint: strings.unreachableHint };
  return { words: strings.notOn(site), hint: strings.permitHint };
}

function sayOfListed({ mentions }: ListedPage, strings: PageStrings): Said {
  if (mentions.length === 0) return { words: strings.none, hint: strings.noneHint };
  return { words: strings.holds(new Set(mentions.map(thingOf)).size, mentions.length), isCount: true };
}

/** What there is to say of a page: how much it holds, or why nothing is listed. */
export function sayOfPage(model: PageModel): Said {
  const strings = PAGE_STRINGS[model.language.val];
  const page = model.page.val;
  switch (page.state) {
    case 'listed':
      return sayOfListed(page, strings);
    case 'unreachable':
      return sayOfUnreached(page, strings);
    case 'off':
      return { words: model.enabled.val ? strings.offHere : strings.offEverywhere };
    default:
      return { words: strings[page.state] };
  }
}

/** Whether a page holds more than is marked or listed. */
export const renderLimits = ({ mentions, truncated, marked }: ListedPage, strings: PageStrings): HTMLElement[] => [
  ...(marked ? [p({ class: 'sf-notice' }, strings.marked(marked.count, marked.of))] : []),
  ...(truncated ? [p({ class: 'sf-notice' }, strings.truncated(mentions.length))] : []),
];

/** A button below what is said. */
export const renderOffer = (name: string, label: string, run: () => Promise<void>): HTMLElement =>
  p({ class: 'sf-offer' }, button({ type: 'button', class: 'sf-plain', name, onclick: () => void run() }, label));

/** The page as `renderListed` shows it, or what there is to do where nothing is listed. */
export function renderPage(
  model: PageModel,
  actions: PageActions,
  renderListed: (page: ListedPage, groups: readonly MentionGroup[]) => HTMLElement,
): HTMLElement {
  const page = model.page.val;
  if (page.state === 'listed' && page.mentions.length > 0) return renderListed(page, groupMentions(page.mentions));
  const site = page.state === 'unreachable' ? page.site : null;
  if (site === null) return div();
  return renderOffer('permit', PAGE_STRINGS[model.language.val].permit(site), () => actions.permit(site));
}

/**
 * Makes a rendering that keeps the reader's place: the element that had the focus hands it to the one with the same
 * `data-key` in what replaces it.
 */
export function keepingFocus(render: () => HTMLElement): () => HTMLElement {
  return () => {
    const focused = document.activeElement;
    const key = focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
    const next = render();
    if (key === undefined) return next;
    // Once what was rendered stands in the document.
    queueMicrotask(() => {
      if (focused?.isConnected) return;
      next.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    });
    return next;
  };
}
