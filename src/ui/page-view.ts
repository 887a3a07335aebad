// What popup and panel say instead of a list: nothing found, switched off, out of reach, failed, still reading. And how
// the focus survives when a list is replaced by a newer one.

import van from 'vanjs-core';
import { groupMentions, type MentionGroup } from './group-mentions';
import type { ListedPage, PageActions, PageModel, UnreachedPage } from './page-model';
import { PAGE_STRINGS, type PageStrings } from './page-strings';

const { button, div, p } = van.tags;

/** A few words in the middle of a surface. */
export const renderMessage = (headline: string, hint = ''): HTMLElement =>
  div({ class: 'sf-message', role: 'status' }, p(headline), hint ? p({ class: 'sf-small' }, hint) : null);

/** How much a listed page holds, and whether that is more than is marked or listed. */
export const renderCounts = (
  { mentions, truncated, marked }: ListedPage,
  distinct: number,
  strings: PageStrings,
): HTMLElement[] => [
  p({ class: 'sf-holds', role: 'status' }, strings.holds(distinct, mentions.length)),
  ...(marked ? [p({ class: 'sf-notice' }, strings.marked(marked.count, marked.of))] : []),
  ...(truncated ? [p({ class: 'sf-notice' }, strings.truncated(mentions.length))] : []),
];

/** What there is to do about a page on which the extension does not run. */
function renderUnreached({ site }: UnreachedPage, strings: PageStrings, actions: PageActions): HTMLElement {
  if (site === null) return renderMessage(strings.unreachable, strings.unreachableHint);
  return div(
    renderMessage(strings.notOn(site), strings.permitHint),
    p(
      { class: 'sf-permit' },
      button(
        { type: 'button', class: 'sf-plain', name: 'permit', onclick: () => void actions.permit(site) },
        strings.permit(site),
      ),
    ),
  );
}

/** The page as `renderListed` shows it, or what there is to say where nothing is listed. */
export function renderPage(
  model: PageModel,
  actions: PageActions,
  renderListed: (page: ListedPage, groups: readonly MentionGroup[]) => HTMLElement,
): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  const page = model.page.val;
  switch (page.state) {
    case 'listed':
      if (page.mentions.length === 0) return renderMessage(strings.none, strings.noneHint);
      return renderListed(page, groupMentions(page.mentions));
    case 'off':
      return renderMessage(model.enabled.val ? strings.offHere : strings.offEverywhere);
    case 'unreachable':
      return renderUnreached(page, strings, actions);
    case 'forbidden':
      return renderMessage(strings.forbidden);
    case 'failed':
      return renderMessage(strings.failed);
    case 'loading':
      return renderMessage(strings.loading);
  }
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
