// What is wrong with the accessibility tree of a surface: controls without a name or a state, things that take the focus
// and say nothing, headings out of order, tables with gaps, landmarks that are missing or twice there, words that are spoken unasked.
import { type AxNode, allNodes, lineOf, textOf } from './node';

/** Controls, and the state that each must tell. */
const CONTROLS: Readonly<Record<string, string | null>> = {
  button: null,
  link: null,
  textbox: null,
  searchbox: null,
  combobox: null,
  checkbox: 'checked',
  radio: 'checked',
  switch: 'checked',
  tab: 'selected',
  summary: 'expanded',
};

/** What else may take the focus: to be read, not to be acted upon. */
const READABLE: ReadonlySet<string> = new Set(['document', 'dialog', 'heading', 'tabpanel', 'option', 'listbox']);

const LANDMARKS: ReadonlySet<string> = new Set([
  ...['banner', 'main', 'contentinfo', 'search', 'navigation', 'complementary', 'region', 'form'],
]);

function faultsOfControl(node: AxNode): string[] {
  const { role, name, states, isFocusable } = node;
  const faults: string[] = [];
  const state = CONTROLS[role];
  if (state !== undefined) {
    if (!/[\p{L}\p{N}]/u.test(name)) faults.push('no name');
    if (/\s,|^,/.test(name)) faults.push('a name with a comma that nothing stands before');
    if (state !== null && states[state] === undefined) faults.push(`does not say whether it is ${state}`);
    // Of a row of tabs or radios only one is a stop of the Tab key, but all take the focus.
    if (!isFocusable && !states['disabled']) faults.push('cannot take the focus');
  } else if (isFocusable && !READABLE.has(role)) faults.push('takes the focus without a role');
  return faults.map((fault) => `${lineOf(node)}: ${fault}`);
}

/** Headings begin at the first level, of a dialog at the second, and go down step by step. */
function faultsOfHeadings(nodes: readonly AxNode[], top: number): string[] {
  let before = top - 1;
  const faults: string[] = [];
  const headings = nodes.filter(({ role }) => role === 'heading');
  for (const heading of headings) {
    const level = heading.level ?? 0;
    if (heading.name.trim() === '') faults.push(`heading ${level} without words`);
    if (level > before + 1 || level < top) faults.push(`${lineOf(heading)}: level ${level} after ${before}`);
    before = level;
  }
  const tops = headings.filter(({ level }) => level === top);
  return tops.length === 1 || top > 1 ? faults : [...faults, `${tops.length} headings of level ${top}`];
}

/** Texts outside of all landmarks. */
function strayTexts(node: AxNode): string[] {
  if (LANDMARKS.has(node.role) || node.role === 'dialog') return [];
  if (node.role === 'text') return node.name.trim() === '' ? [] : [`“${node.name}” stands in no landmark`];
  return node.children.flatMap(strayTexts);
}

function faultsOfLandmarks(root: AxNode, nodes: readonly AxNode[]): string[] {
  const found = nodes.filter(({ role }) => LANDMARKS.has(role)).map(({ role, name }) => `${role} “${name}”`);
  const mains = nodes.filter(({ role }) => role === 'main').length;
  return [
    ...(mains === 1 ? [] : [`${mains} landmarks “main”`]),
    ...found.filter((landmark, i) => found.indexOf(landmark) !== i).map((landmark) => `${landmark} is there twice`),
    ...strayTexts(root),
  ];
}

/** Nothing is told at once that the reader did not ask for, and nothing twice. */
function faultsOfLive(nodes: readonly AxNode[]): string[] {
  const live = nodes.filter((node) => node.live !== null);
  const inner = live.flatMap((node) => node.children.flatMap(allNodes)).filter((node) => node.live !== null);
  return [
    ...live.filter((node) => node.live === 'assertive' && textOf(node) !== '').map((node) => `spoken: ${textOf(node)}`),
    ...inner.map((node) => `told twice: ${textOf(node)}`),
  ];
}

/** Each row has a cell for each column, or values are told under the heading of others. */
const faultsOfTables = (nodes: readonly AxNode[]): string[] =>
  nodes
    .filter(({ role }) => role === 'table')
    .flatMap((table) => {
      const [head = 0, ...rows] = allNodes(table)
        .filter(({ role }) => role === 'row')
        .map(({ children }) => children.length);
      return rows.filter((cells) => cells !== head).map((cells) => `${cells} cells in a table of ${head} columns`);
    });

/** The dialog of a tree; undefined when none is open. */
export const dialogIn = (root: AxNode): AxNode | undefined => allNodes(root).find(({ role }) => role === 'dialog');

/** What is wrong with a tree: of the page, or of a dialog, beside which all else is out of reach. */
export function faultsOf(root: AxNode): string[] {
  const nodes = allNodes(root);
  const isDialog = root.role === 'dialog';
  return [
    ...(isDialog && root.name === '' ? ['the dialog has no name'] : []),
    ...nodes.flatMap(faultsOfControl),
    ...faultsOfHeadings(nodes, isDialog ? 2 : 1),
    ...(isDialog ? [] : faultsOfLandmarks(root, nodes)),
    ...faultsOfTables(nodes),
    ...faultsOfLive(nodes),
  ];
}
