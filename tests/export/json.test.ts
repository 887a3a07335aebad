import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportPage, FORMATS } from '../../src/export/formats';
import { pageJson } from '../../src/export/json';
import { pageJsonLd } from '../../src/export/json-ld';
import { webAnnotations } from '../../src/export/web-annotation';
import { FACT, HOSTILE, mentioned, sheet } from '../support/sheet';

let ids = 0;
const newId = (): string => String(++ids);
const LINK = 'https://dishub.go.id/berita?id=7#:~:text=Dishub%20meraih%20Predikat%20A%20tahun%202023.';

describe('JSON', () => {
  it('holds every mention, every fact, and each entry once', () => {
    const { page, mentions, facts, entries } = JSON.parse(pageJson(sheet()));
    expect(page).toEqual({
      address: 'https://dishub.go.id/berita?id=7',
      title: 'Dishub raih predikat',
      accessed: '2026-11-24T08:15:00Z',
    });
    expect(mentions.map(({ text, entry }: { text: string; entry: string | null }) => [text, entry])).toEqual([
      ['Predikat A', 'predikat-sakip'],
      ['Terminal Ramah', null],
      ['SAKIP', 'predikat-sakip'],
    ]);
    expect(facts).toEqual([
      {
        ...FACT,
        address: 'https://dishub.go.id/berita?id=7',
        sentence: 'Dishub meraih Predikat A tahun 2023.',
        prefix: 'Dishub meraih ',
        suffix: ' tahun 2023.',
        link: LINK,
      },
    ]);
    expect(entries).toEqual([expect.objectContaining({ id: 'predikat-sakip', checked: '2026-11-24' })]);
    expect(entries[0]).not.toHaveProperty('forms');
  });
});

describe('JSON-LD', () => {
  it('tells terms as defined terms and facts as things given, and leaves out what is not known', () => {
    const page = JSON.parse(pageJsonLd(sheet()));
    expect(page).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage', url: sheet().address });
    expect(page.mentions).toEqual([
      {
        '@type': 'DefinedTerm',
        name: 'Predikat SAKIP',
        alternateName: 'SAKIP',
        termCode: 'predikat-sakip',
        description: 'Nilai kinerja sebuah instansi.',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Sorot Fakta' },
        subjectOf: [
          { '@type': 'Legislation', name: 'Perpres 29/2014' },
          { '@type': 'Legislation', name: 'Permen PANRB 88/2021' },
        ],
        url: LINK,
      },
      {
        '@type': 'DefinedTerm',
        name: 'Terminal Ramah',
        url: 'https://dishub.go.id/berita?id=7#:~:text=Ada%20Terminal%20Ramah.',
      },
    ]);
    expect(page.about).toEqual([
      {
        '@type': 'GiveAction',
        recipient: { name: 'Dishub' },
        object: { '@type': 'Thing', name: 'Predikat A' },
        startTime: '2023',
        description: 'Tingkat: A',
        url: LINK,
      },
    ]);
  });

  it.each([
    ['2022/2023', undefined],
    ['2022', '2022'],
    [null, undefined],
  ])('the year %j is the time %j', (year, time) => {
    const page = JSON.parse(pageJsonLd(sheet({ mentions: [mentioned({ facts: [{ ...FACT, year }] })] })));
    expect(page.about[0].startTime).toBe(time);
  });
});

describe('Web Annotations', () => {
  it('name the place of every mention by its words, and what it means', () => {
    const collection = JSON.parse(webAnnotations(sheet(), newId));
    const { items } = collection.first;
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 3,
    });
    expect(items[0].target).toEqual({
      source: 'https://dishub.go.id/berita?id=7',
      selector: { type: 'TextQuoteSelector', exact: 'Predikat A', prefix: 'Dishub meraih ', suffix: ' tahun 2023.' },
      state: { type: 'TimeState', sourceDate: '2026-11-24T08:15:00Z' },
    });
    expect(items[0].body.map(({ value }: { value: string }) => value)).toEqual([
      'award',
      'Predikat SAKIP: Nilai kinerja sebuah instansi.',
      'Penerima: Dishub; Tingkat: A; Tahun: 2023',
    ]);
    expect(items[1].body).toEqual([{ type: 'TextualBody', purpose: 'tagging', value: 'term' }]);
    const names = [collection.id, collection.first.id, ...items.map(({ id }: { id: string }) => id)];
    expect(new Set(names).size).toBe(5);
  });
});

describe('every format', () => {
  const formats = Object.keys(FORMATS) as ExportFormat[];
  it.each(formats)('%s has a file name that every system takes', (format) => {
    const { name } = exportPage(sheet(), format, newId);
    expect(name).toMatch(new RegExp(`^sorot-fakta-dishub\\.go\\.id-${format}-2026-11-24\\.(csv|md|json|jsonld)$`));
    expect(exportPage(sheet({ address: 'x:/../..\\' }), format, newId).name).toMatch(
      /^sorot-fakta-[a-z0-9-]+\.[a-z]+$/,
    );
  });

  it.each(formats)('%s takes whatever a page holds', (format) => {
    for (const text of HOSTILE) {
      const fact = { ...FACT, award: text, giver: text, year: text };
      const page = sheet({
        address: text,
        title: text,
        mentions: [mentioned({ text, sentence: text, facts: [fact] })],
      });
      const { text: written, type } = exportPage(page, format, newId);
      expect(written.length).toBeGreaterThan(20);
      if (type.endsWith('json')) expect(() => JSON.parse(written)).not.toThrow();
      if (type === 'text/markdown') expect(written).not.toMatch(/(?<!\\)\]\(<?javascript/);
    }
  });
});
