// A page for the tests of exports: two mentions of one award with a fact, one thing without an entry.
import type { Sheet, SheetMention } from '../../src/export/sheet';
import type { Entry } from '../../src/lexicon/entry';
import { ownEntry } from '../../src/own/entry';
import { ownTerm } from './own';

export const SAKIP: Entry = {
  id: 'predikat-sakip',
  kind: 'award',
  type: 'evaluation',
  name: 'Predikat SAKIP',
  acronym: 'SAKIP',
  forms: ['Predikat SAKIP'],
  explanation: { id: 'Nilai kinerja sebuah instansi.', en: 'A grade for a public body.' },
  basis: ['Perpres 29/2014', 'Permen PANRB 88/2021'],
  checked: '2026-11-24',
  confidence: 'verified',
};

const ADDRESS = 'https://dishub.go.id/berita?id=7';

export const mentioned = (more: Partial<SheetMention> = {}): SheetMention => ({
  kind: 'award',
  text: 'Predikat A',
  entry: SAKIP,
  address: ADDRESS,
  sentence: 'Dishub meraih Predikat A tahun 2023.',
  prefix: 'Dishub meraih ',
  suffix: ' tahun 2023.',
  facts: [],
  ...more,
});

export const FACT = {
  award: 'Predikat A',
  level: 'A',
  recipient: 'Dishub',
  programme: null,
  giver: null,
  year: '2023',
  event: null,
};

export const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  address: ADDRESS,
  title: 'Dishub raih predikat',
  accessed: '2026-11-24T08:15:00Z',
  language: 'id',
  mentions: [
    mentioned({ facts: [FACT] }),
    mentioned({
      kind: 'term',
      text: 'Terminal Ramah',
      entry: null,
      sentence: 'Ada Terminal Ramah.',
      prefix: 'Ada ',
      suffix: '.',
    }),
    mentioned({ text: 'SAKIP', sentence: 'SAKIP lagi.', prefix: '', suffix: ' lagi.' }),
  ],
  ...more,
});

/** A term of the reader's own. */
export const OWN = ownEntry(ownTerm({ id: 'own-7' }));

/** A frame of the page. */
export const FRAME = 'https://bappeda.go.id/kutipan';

/** Words with which a page may try to be more than text. */
export const HOSTILE = [
  '=HYPERLINK("http://evil","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '[klik](javascript:alert(1))',
  '![x](http://evil/x.png)',
  '| a | b |',
  '```js',
  '"; DROP TABLE',
  'a,b\r\nc',
  '\uD800x',
  '$x {{y}} &lt;',
] as const;
