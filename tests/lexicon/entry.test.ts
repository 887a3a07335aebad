import * as v from 'valibot';
import { expect, it } from 'vitest';
import { entries } from '../../src/lexicon/entries';
import { EntrySchema } from '../../src/lexicon/entry';

const accepts = (link: string): boolean => v.safeParse(EntrySchema, { ...entries[0], link }).success;

it.each([
  ['https://www.menpan.go.id/sakip', true],
  ['http://www.menpan.go.id/sakip', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https', false],
])('a link to %s is allowed: %s', (link, allowed) => {
  expect(accepts(link)).toBe(allowed);
});
