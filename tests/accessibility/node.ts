// What assistive technology is given of a page, in the same words for every browser.

export interface AxNode {
  /** As ARIA names it; `summary` and `text` for what ARIA has no name for. */
  readonly role: string;
  readonly name: string;
  /** Those that the browser tells: `checked`, `pressed`, `expanded`, `selected`, `disabled`. */
  readonly states: Readonly<Record<string, boolean>>;
  /** Of a heading. */
  readonly level: number | null;
  /** How its changes are told of themselves; null where they are not. */
  readonly live: 'polite' | 'assertive' | null;
  readonly isFocusable: boolean;
  readonly children: readonly AxNode[];
}

/** A node and all below it, in reading order. */
export const allNodes = (node: AxNode): AxNode[] => [node, ...node.children.flatMap(allNodes)];

/** The text below a node. */
export const textOf = (node: AxNode): string =>
  node.role === 'text' ? node.name : node.children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();

/** A node in a line: `switch “Aktif” checked`. */
export function lineOf({ role, name, states }: AxNode): string {
  const told = Object.entries(states).map(([state, on]) => (on ? state : `not ${state}`));
  return [role, `“${name.replace(/\s+/g, ' ').trim()}”`, ...told].join(' ');
}
