// A row of tabs: arrow keys, Home and End choose, and only the chosen one is a stop of the Tab key.
import van, { type State } from 'vanjs-core';

const { button, div, span } = van.tags;

export interface TabsOptions<Name extends string> {
  /** Name of the row for assistive technology. */
  readonly title: () => string;
  readonly names: readonly Name[];
  readonly selected: State<Name>;
  readonly label: (name: Name) => string;
  /** Shown beside the label; null where there is nothing to count. */
  readonly count: (name: Name) => number | null;
  /** Id of the element that a tab fills. */
  readonly panel: string;
}

export const tabId = (panel: string, name: string): string => `${panel}-${name}`;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Renders the row; what a tab shows is bound to `selected` elsewhere. */
export function renderTabs<Name extends string>(options: TabsOptions<Name>): HTMLElement {
  const { names, selected, label, count, panel } = options;
  const tabs = names.map((name) =>
    button(
      {
        type: 'button',
        role: 'tab',
        class: 'sf-tab',
        id: tabId(panel, name),
        'aria-controls': panel,
        'aria-selected': () => String(selected.val === name),
        tabindex: () => (selected.val === name ? 0 : -1),
        onclick: () => (selected.val = name),
      },
      () => span(label(name)),
      () => span({ class: 'sf-number' }, count(name) ?? ''),
    ),
  );
  const onkeydown = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(names.indexOf(selected.val), names.length);
    if (next === undefined) return;
    event.preventDefault();
    selected.val = names[next] as Name;
    tabs[next]?.focus();
  };
  return div({ role: 'tablist', class: 'sf-tabs', 'aria-label': options.title, onkeydown }, tabs);
}
