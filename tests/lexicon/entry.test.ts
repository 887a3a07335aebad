import * as v from 'valibot';
import { expect, it } from 'vitest';
import { entries } from '../../src/lexicon/entries';
import { type Entry, EntrySchema, fullNameOf, shortNameOf } from '../../src/lexicon/entry';

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

it.each<[name: string, acronym: string | undefined, short: string | null, full: string]>([
  ['Organisasi Perangkat Daerah', 'OPD', 'OPD', 'Organisasi Perangkat Daerah (OPD)'],
  ['Budaya kerja CETTAR', 'CETTAR', null, 'Budaya kerja CETTAR'],
  ['Kepala Desa', undefined, null, 'Kepala Desa'],
])('“%s” with the acronym %s has the short form %s', (name, acronym, short, full) => {
  const entry = { ...entries[0], name, acronym } as Entry;
  expect([shortNameOf(entry), fullNameOf(entry)]).toEqual([short, full]);
});
