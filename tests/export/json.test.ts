import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportPage, FORMATS } from '../../src/export/formats';
import { pageJson } from '../../src/export/json';
import { pageJsonLd } from '../../src/export/json-ld';
import { webAnnotations } from '../../src/export/web-annotation';
import { FACT, HOSTILE, mentioned, OWN, SAKIP, sheet } from '../support/sheet';

/** Properties that each type has at schema.org, its own or those of what it is a kind of; of names alone those of all things. */
const THING = ['name', 'alternateName', 'description', 'disambiguatingDescription', 'subjectOf', 'url'];
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Thing: THING,
  WebPage: [...THING, 'about', 'mentions', 'sdDatePublished'],
  DefinedTerm: [...THING, 'termCode', 'inDefinedTermSet'],
  DefinedTermSet: THING,
  Legislation: THING,
  Quotation: [...THING, 'text'],
  GiveAction: [...THING, 'agent', 'recipient', 'object'],
};

/** Types and properties that the vocabulary lacks. */
function strangersIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strangersIn);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type = 'Thing', ...properties } = node as Record<string, unknown>;
  const known = VOCABULARY[String(type)];
  if (!known) return [String(type)];
  const names = Object.keys(properties).filter((name) => !known.includes(name));
  return [...names.map((name) => `${type}.${name}`), ...Object.values(properties).flatMap(strangersIn)];
}

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
        alternateName: ['SAKIP', 'Predikat A'],
        termCode: 'predikat-sakip',
        disambiguatingDescription: 'Penghargaan',
        description: 'Nilai kinerja sebuah instansi.',
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Sorot Fakta' },
        subjectOf: [
          { '@type': 'Quotation', text: 'Dishub meraih Predikat A tahun 2023.', url: LINK },
          { '@type': 'Legislation', name: 'Perpres 29/2014' },
          { '@type': 'Legislation', name: 'Permen PANRB 88/2021' },
        ],
      },
      {
        '@type': 'DefinedTerm',
        name: 'Terminal Ramah',
        disambiguatingDescription: 'Istilah',
        subjectOf: [
          {
            '@type': 'Quotation',
            text: 'Ada Terminal Ramah.',
            url: 'https://dishub.go.id/berita?id=7#:~:text=Ada%20Terminal%20Ramah.',
          },
        ],
      },
    ]);
    expect(page.about).toEqual([
      {
        '@type': 'GiveAction',
        recipient: { name: 'Dishub' },
        object: { '@type': 'Thing', name: 'Predikat A' },
        description: 'Tingkat: A; Tahun: 2023',
        subjectOf: [{ '@type': 'Quotation', text: 'Dishub meraih Predikat A tahun 2023.', url: LINK }],
      },
    ]);
  });

  it('says when it was read, and of what it is not sure', () => {
    const entry = { ...SAKIP, confidence: 'unsure' as const };
    const page = JSON.parse(pageJsonLd(sheet({ language: 'en', mentions: [mentioned({ entry })] })));
    expect(page.sdDatePublished).toBe('2026-11-24');
    expect(page.mentions[0].description).toBe('A grade for a public body. Not certain: sources are few or disagree.');
  });

  it('quotes nothing where the page gave no sentence', () => {
    const page = JSON.parse(pageJsonLd(sheet({ mentions: [mentioned({ sentence: '', facts: [FACT] })] })));
    expect(JSON.stringify(page)).not.toContain('Quotation');
  });

  it('uses no type and no property that schema.org does not have', () => {
    const full = { ...FACT, programme: 'SAKIP', giver: 'Gubernur', event: 'Malam Apresiasi' };
    const page = JSON.parse(pageJsonLd(sheet({ mentions: [mentioned({ facts: [full] }), mentioned({ entry: OWN })] })));
    const { '@context': context, ...content } = page;
    expect(context).toBe('https://schema.org');
    expect(strangersIn(content)).toEqual([]);
    expect(strangersIn({ ...content, hasAward: 1, about: { '@type': 'Prize' } })).toEqual([
      'WebPage.hasAward',
      'Prize',
    ]);
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
      first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
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
