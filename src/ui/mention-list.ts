// What the page holds: distinct things by kind, in reading order, each a button that leads to its first mention.
import van from 'vanjs-core';
import { isOwnId, type Kind } from '../lexicon/entry';
import { thingOf } from '../lexicon/thing';
import { kindClass } from './card-parts';
import { groupsByKind, type MentionGroup } from './group-mentions';
import { renderOwnSign } from './own-parts';
import type { PageActions, PageModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { renderStagedList } from './staged-list';

const { button, div, h2, li, section, span } = van.tags;

function toggle(model: PageModel, kind: Kind): void {
  const next = new Set(model.filter.val);
  if (!next.delete(kind)) next.add(kind);
  model.filter.val = next;
}

function renderFilter(model: PageModel, kinds: readonly [Kind, readonly MentionGroup[]][]): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  return div(
    { class: 'sf-filter', role: 'group', 'aria-label': strings.filter },
    kinds.map(([kind, groups]) =>
      button(
        {
          type: 'button',
          class: `sf-chip ${kindClass(kind)}`,
          'data-key': `filter ${kind}`,
          'aria-pressed': () => String(model.filter.val.has(kind)),
          onclick: () => toggle(model, kind),
        },
        strings.kinds[kind],
        ' ',
        span({ class: 'sf-number' }, groups.length),
      ),
    ),
  );
}

function renderItem(model: PageModel, actions: PageActions, group: MentionGroup): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  const count = group.indices.length;
  const name = (): string => {
    const official = group.entry === null ? undefined : model.names.val.get(group.entry);
    return official && official.toLowerCase() !== group.text.toLowerCase() ? official : '';
  };
  return li(
    button(
      {
        type: 'button',
        class: 'sf-item',
        'data-key': thingOf(group),
        'aria-current': () => String(model.current.val !== null && group.indices.includes(model.current.val)),
        onclick: () => void actions.show(group.indices[0] ?? 0),
      },
      span(
        span({ class: 'sf-item-text', lang: 'id' }, group.text),
        group.entry !== null && isOwnId(group.entry) ? [' ', renderOwnSign(model.language.val)] : null,
      ),
      count > 1
        ? span(
            { class: 'sf-times' },
            span({ 'aria-hidden': 'true' }, `${count}×`),
            span({ class: 'sf-unseen' }, `(${strings.times(count)})`),
          )
        : null,
      () => span({ class: 'sf-item-name', lang: 'id' }, name()),
    ),
  );
}

/** Whether a kind is shown; a filter for kinds that the page no longer has does not count. */
function isShown(model: PageModel, kind: Kind, kinds: readonly Kind[]): boolean {
  const wanted = model.filter.val;
  return wanted.has(kind) || !kinds.some((each) => wanted.has(each));
}

/** As many as a popup has room for, and some more. */
const FIRST = 30;

/** How many things are rendered at once: all, where the reader has a place among them to keep. */
const atOnce = (model: PageModel): number =>
  model.current.val !== null || document.querySelector('.sf-item') ? Number.POSITIVE_INFINITY : FIRST;

/** The filter and the groups of one listed page. */
export function renderMentions(model: PageModel, actions: PageActions, groups: readonly MentionGroup[]): HTMLElement {
  const strings = PAGE_STRINGS[model.language.val];
  const kinds = groupsByKind(groups);
  const present = kinds.map(([kind]) => kind);
  let left = atOnce(model);
  const renderItems = (members: readonly MentionGroup[]): HTMLElement => {
    const items = members.map((group) => () => renderItem(model, actions, group));
    const list = renderStagedList(items, left);
    left = Math.max(0, left - members.length);
    return list;
  };
  return div(
    kinds.length > 1 ? renderFilter(model, kinds) : null,
    kinds.map(([kind, members]) =>
      section(
        {
          class: `sf-group ${kindClass(kind)}`,
          hidden: () => !isShown(model, kind, present),
        },
        h2({ class: 'sf-group-head' }, strings.kinds[kind], ' ', span({ class: 'sf-number' }, members.length)),
        renderItems(members),
      ),
    ),
  );
}

/** Brings a reader who comes back to the list to the thing that was shown last, unless the focus is somewhere already. */
export function focusShown(root: ParentNode): void {
  if (document.activeElement !== document.body) return;
  root.querySelector<HTMLElement>('.sf-item[aria-current="true"]')?.focus();
}
