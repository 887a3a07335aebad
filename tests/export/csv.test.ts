import { describe, expect, it } from 'vitest';
import { factsCsv, termsCsv } from '../../src/export/csv';
import { toCsv } from '../../src/export/csv-table';
import { FACT, HOSTILE, mentioned, SAKIP, sheet } from '../support/sheet';

/** Reads CSV by RFC 4180, as a spreadsheet does. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const text = csv.replace(/^\uFEFF/, '');
  let match = pattern.exec(text);
  let end = 0;
  while (match) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    end = pattern.lastIndex;
    match = pattern.exec(text);
  }
  expect(end).toBe(text.length);
  return rows.slice(0, -1);
}

describe('a cell', () => {
  it.each([
    ['SAKIP', 'SAKIP'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['kata “CETTAR” "x"', '"kata “CETTAR” ""x"""'],
    ['baris\nbaru', '"baris\nbaru"'],
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['@x', "'@x"],
    ['+62', "'+62"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['1-2', '1-2'],
    ['a=b', 'a=b'],
  ])('%j is written %j', (value, written) => {
    expect(toCsv([[value]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('comes back as it was, and never as a formula', () => {
    const rows = HOSTILE.map((value) => [value, 'x', value]);
    for (const [index, row] of parse(toCsv(rows)).entries()) {
      const value = HOSTILE[index] as string;
      expect([value, `'${value}`]).toContain(row[0]);
      expect(row).toEqual([row[0], 'x', row[0]]);
      expect(row[0]).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }
  });
});

describe('tables', () => {
  it('hold the facts with sentence and link', () => {
    expect(parse(factsCsv(sheet()))).toEqual([
      [
        'Penghargaan',
        'Penerima',
        'Tingkat',
        'Program',
        'Pemberi',
        'Tahun',
        'Acara',
        'Kalimat',
        'Tautan ke kalimat',
        'Diakses',
      ],
      [
        'Predikat A',
        'Dishub',
        'A',
        '',
        '',
        '2023',
        '',
        'Dishub meraih Predikat A tahun 2023.',
        'https://dishub.go.id/berita?id=7#:~:text=Dishub%20meraih%20Predikat%20A%20tahun%202023.',
        '2026-11-24T08:15:00Z',
      ],
    ]);
  });

  it('hold each thing once, in the reader’s language, also what no entry explains', () => {
    const rows = parse(termsCsv(sheet({ language: 'en' })));
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ['As written', 'Kind', 'Official name', 'Meaning', 'Source', 'Legal basis', 'How sure', 'Mentions'],
      [
        'Predikat A',
        'Award',
        'Predikat SAKIP',
        'A grade for a public body.',
        'the dictionary of Sorot Fakta',
        'Perpres 29/2014; Permen PANRB 88/2021',
        '',
        '2',
      ],
      ['Terminal Ramah', 'Term', '', '', '', '', '', '1'],
    ]);
  });

  it('tell what is not sure about an explanation', () => {
    const entry = { ...SAKIP, confidence: 'likely' as const };
    const [head = [], row = []] = parse(termsCsv(sheet({ mentions: [mentioned({ entry })] })));
    expect(row[head.indexOf('Kepastian')]).toMatch(/^Cukup yakin/);
  });

  it('of a page without anything hold their head only', () => {
    expect(parse(factsCsv(sheet({ mentions: [] })))).toHaveLength(1);
    expect(parse(termsCsv(sheet({ mentions: [] })))).toHaveLength(1);
  });

  it.each(HOSTILE)('stay whole with %j on the page', (text) => {
    const fact = { ...FACT, award: text, recipient: text, event: text };
    const page = sheet({ title: text, mentions: [mentioned({ text, sentence: text, facts: [fact] })] });
    expect(parse(factsCsv(page)).map((row) => row.length)).toEqual([10, 10]);
    expect(parse(termsCsv(page)).map((row) => row.length)).toEqual([11, 11]);
  });
});
