import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS, writeGlossary } from '../../src/own/export';
import { planImport } from '../../src/own/merge';
import { readGlossaryFile } from '../../src/own/read-file';
import { isFault, type OwnTerm, readTerm } from '../../src/own/term';
import { countingOrigin, manyTerms, NOW } from '../support/own';

/** What a glossary that was empty holds after it has taken in a file. */
function imported(text: string): readonly OwnTerm[] {
  const file = readGlossaryFile(new TextEncoder().encode(text), countingOrigin());
  if ('problem' in file || file.bad.length > 0) throw new Error(JSON.stringify(file).slice(0, 300));
  const { change, conflicts } = planImport([], file.incoming, 'mine');
  expect(conflicts).toEqual([]);
  return change.put;
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', ' ', 'a', '＝'),
    maxLength: 12,
  }),
);

const term = fc
  .record({
    term: words,
    forms: fc.array(words, { maxLength: 3 }),
    kind: fc.constantFrom('award', 'title', 'term'),
    explanation: words,
    note: words,
    source: words,
  })
  .map((draft) => readTerm(draft, { id: 'own-1', created: NOW, changed: NOW }))
  .filter((result) => !isFault(result));

describe.each(FILE_FORMATS)('a glossary as %s', (format) => {
  it('holds any term as it was, and comes back to the byte', () => {
    fc.assert(
      fc.property(term, (one) => {
        const { text } = writeGlossary([one as OwnTerm], format);
        const back = imported(text);
        expect(back).toEqual([one]);
        expect(writeGlossary(back, format).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('of 20,000 terms in many scripts comes back to the byte, in whichever order it was kept', () => {
    const { text } = writeGlossary(manyTerms(20_000), format);
    const back = imported(text);
    expect(back).toHaveLength(20_000);
    expect(writeGlossary(back, format).text).toBe(text);
    expect(writeGlossary(back.toReversed(), format).text).toBe(text);
  });

  it('that is empty is a file that says so', () => {
    expect(imported(writeGlossary([], format).text)).toEqual([]);
  });
});

it('a spreadsheet that opens the table runs nothing of it', () => {
  const { text } = writeGlossary(manyTerms(100), 'csv');
  const cells = text.replace(/^\uFEFF/, '').split(/,|\r\n|\n/);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell) && !cell.startsWith('=baris'))).toEqual([]);
});
