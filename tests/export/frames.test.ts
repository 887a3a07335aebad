import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportPage, FORMATS } from '../../src/export/formats';
import { FACT, FRAME, mentioned, sheet } from '../support/sheet';

const SENTENCE = 'Kabupaten meraih predikat itu.';
const AT_SENTENCE = '#:~:text=Kabupaten%20meraih%20predikat%20itu.';

describe('what stands in a frame of the page', () => {
  const page = sheet({
    mentions: [
      mentioned({ text: 'SAKIP', sentence: 'Di halaman.' }),
      mentioned({ text: 'Predikat B', sentence: SENTENCE, address: FRAME, entry: null, facts: [FACT] }),
    ],
  });
  const linked = (Object.keys(FORMATS) as ExportFormat[]).filter((format) => format !== 'annotations');

  it.each(linked)('is linked to in the frame in %s', (format) => {
    const { text } = exportPage(page, format, () => '1');
    expect(text).toContain(FRAME + AT_SENTENCE);
    expect(text).not.toContain(page.address + AT_SENTENCE);
    if (format !== 'facts-csv') expect(text).toContain(`${page.address}#:~:text=Di%20halaman.`);
  });

  it('is annotated in the frame', () => {
    const { first } = JSON.parse(exportPage(page, 'annotations', () => '1').text);
    expect(first.items.map(({ target }: { target: { source: string } }) => target.source)).toEqual([
      page.address,
      FRAME,
    ]);
  });

  it('is exported under the name of the page', () => {
    expect(exportPage(page, 'json', () => '1').name).toContain('dishub.go.id');
  });
});
