import { expect, it } from 'vitest';
import { givenTab } from '../../src/surfaces/given-tab';

it.each([
  ['', null],
  ['?tab=7', 7],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=7x', null],
  ['?tab=99999999999999999999', null],
  ['?other=7', null],
])('“%s” names the tab %j', (search, tab) => {
  expect(givenTab(search)).toBe(tab);
});
