// Terms of one's own for tests.
import type { OwnTerm } from '../../src/own/term';

export const NOW = '2026-11-24T08:15:00Z';

export const ownTerm = (more: Partial<OwnTerm> = {}): OwnTerm => ({
  id: 'own-1',
  term: 'Rembuk Warga',
  forms: [],
  kind: 'term',
  explanation: 'Pertemuan warga sebelum musyawarah desa.',
  created: NOW,
  changed: NOW,
  ...more,
});

/** An origin whose ids count up. */
export function countingOrigin() {
  let count = 0;
  return { newId: () => `new-${++count}`, now: new Date(NOW) };
}

const SCRIPTS = [
  'Rembuk Warga',
  'ꦱꦼꦩꦫꦁ',
  'دوريان',
  '印尼语',
  'Żółć – “kutip”',
  '=SUM(A1)',
  '-minus',
  '@surel',
  "'=kutip",
  '+plus',
];

/** Many terms in Indonesian and other scripts, some of which a spreadsheet would run. */
export const manyTerms = (count: number): OwnTerm[] =>
  Array.from({ length: count }, (_, index) =>
    ownTerm({
      id: `own-${index}`,
      term: `${SCRIPTS[index % SCRIPTS.length]} ${index}`,
      forms: index % 3 === 0 ? [`bentuk ${index}`, `=bentuk ${index}`] : [],
      explanation: `Penjelasan ke-${index}, “dengan kutip”;\n=baris kedua\tdan ${SCRIPTS[(index * 7) % SCRIPTS.length]}.`,
      ...(index % 5 === 0 ? { note: '@catatan, "penting"' } : {}),
      ...(index % 4 === 0 ? { source: 'https://contoh.go.id/?a=1,2' } : {}),
    }),
  );
