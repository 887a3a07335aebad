import { expect, it } from 'vitest';
import { chooseLanguage } from '../../src/extension/i18n';

it.each([
  ['auto', 'id', 'id'],
  ['auto', 'id-ID', 'id'],
  ['auto', 'in_ID', 'id'],
  ['auto', 'ms-MY', 'id'],
  ['auto', 'jv', 'id'],
  ['auto', 'su', 'id'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'nl', 'en'],
  ['auto', 'sux', 'en'],
  ['auto', '', 'en'],
  ['id', 'en-US', 'id'],
  ['en', 'id-ID', 'en'],
] as const)('setting %s in a browser that speaks “%s” gives %s', (setting, browser, expected) => {
  expect(chooseLanguage(setting, browser)).toBe(expected);
});
