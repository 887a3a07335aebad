import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults';
import type { AxNode } from './node';

const node = (role: string, name = '', more: Partial<AxNode> = {}): AxNode => ({
  role,
  name,
  states: {},
  level: null,
  live: null,
  isFocusable: false,
  children: [],
  ...more,
});
const control = (role: string, name: string, states: AxNode['states'] = {}): AxNode =>
  node(role, name, { states, isFocusable: true });
const heading = (level: number, name = 'Judul'): AxNode => node('heading', name, { level });
const within = (role: string, ...children: AxNode[]): AxNode => node(role, '', { children });
const live = (politeness: 'polite' | 'assertive', ...children: AxNode[]): AxNode =>
  node('status', '', { live: politeness, children });

/** A page that is as it should be, with these in its main part. */
const page = (...inMain: AxNode[]): AxNode =>
  within('document', within('banner', heading(1)), within('main', ...inMain));

const row = (role: string, cells: number): AxNode =>
  within('row', ...Array.from({ length: cells }, () => node(role, '')));

describe('the walk through an accessibility tree', () => {
  it.each<[string, AxNode]>([
    [
      'controls with role, name and state',
      page(control('switch', 'Aktif', { checked: false }), control('button', 'Ya')),
    ],
    ['a button that is switched off', page(node('button', 'Unduh', { states: { disabled: true } }))],
    ['headings that go down step by step and up at once', page(heading(2), heading(3), heading(2))],
    ['a table with a cell in each column', page(within('table', row('columnheader', 2), row('cell', 2)))],
    ['a live region that says nothing, and one that waits', page(live('assertive'), live('polite', node('text', 'a')))],
    [
      'a dialog that begins at the second level',
      node('dialog', 'Kartu', { children: [heading(2), node('text', 'a')] }),
    ],
  ])('has nothing to say of %s', (_what, tree) => {
    expect(faultsOf(tree)).toEqual([]);
  });

  it.each<[string, AxNode, string]>([
    ['a button without a name', page(control('button', ' ')), 'button “”: no name'],
    ['a name of signs only', page(control('button', '×')), 'button “×”: no name'],
    [
      'a switch without a state',
      page(control('switch', 'Aktif')),
      'switch “Aktif”: does not say whether it is checked',
    ],
    ['a link that no key reaches', page(node('link', 'SAKIP')), 'link “SAKIP”: cannot take the focus'],
    ['a box that takes the focus', page(control('generic', '')), 'generic “”: takes the focus without a role'],
    ['a comma for the eye', page(control('button', 'OPD , 2 kali')), 'nothing stands before'],
    ['a level that is left out', page(heading(3)), 'level 3 after 1'],
    ['a second heading of the page', page(heading(1)), '2 headings of level 1'],
    ['a heading without words', page(heading(2, '')), 'heading 2 without words'],
    ['a page without a main part', within('document', within('banner', heading(1))), '0 landmarks “main”'],
    ['a landmark that is there twice', within('document', page(), within('banner')), 'banner “” is there twice'],
    ['a text in no landmark', within('document', page(), node('text', 'Halo')), '“Halo” stands in no landmark'],
    [
      'a cell that is left out',
      page(within('table', row('columnheader', 2), row('cell', 1))),
      '1 cells in a table of 2',
    ],
    ['words that break in', page(live('assertive', node('text', 'Awas'))), 'spoken: Awas'],
    ['words that are told twice', page(live('polite', live('polite', node('text', 'Dua')))), 'told twice: Dua'],
    ['a dialog without a name', within('dialog', heading(2)), 'the dialog has no name'],
  ])('finds %s', (_what, tree, fault) => {
    expect(faultsOf(tree)).toEqual([expect.stringContaining(fault)]);
  });
});
