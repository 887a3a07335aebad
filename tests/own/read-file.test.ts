import { describe, expect, it } from 'vitest';
import { MAX_FILE, readGlossaryFile } from '../../src/own/read-file';
import { LIMITS } from '../../src/own/term';
import { countingOrigin, NOW, ownTerm } from '../support/own';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string | Uint8Array) =>
  readGlossaryFile(typeof file === 'string' ? bytes(file) : file, countingOrigin());

const termsIn = (file: string | Uint8Array) => {
  const found = read(file);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};
const badIn = (file: string): unknown[] => termsIn(file).bad.map(({ line, fault }) => [line, fault]);

const HEAD = 'istilah,penjelasan\n';

describe('a table', () => {
  it.each([
    ['commas', 'istilah,penjelasan\nRembuk Warga,"Pertemuan, warga."\n'],
    ['tabs', 'istilah\tpenjelasan\nRembuk Warga\tPertemuan, warga.\n'],
    ['semicolons', 'Istilah;Penjelasan\r\nRembuk Warga;Pertemuan, warga.\r\n'],
    ['a byte order mark', '\uFEFFistilah,penjelasan\nRembuk Warga,"Pertemuan, warga."'],
    ['English headings in another order', 'EXPLANATION,term\n"Pertemuan, warga.",Rembuk Warga\n'],
    ['old line ends', 'istilah,penjelasan\rRembuk Warga,"Pertemuan, warga."\r'],
  ])('is read with %s', (_what, file) => {
    const { incoming, bad } = termsIn(file);
    expect(bad).toEqual([]);
    expect(incoming).toEqual([
      { line: 2, term: { ...ownTerm({ id: 'own-new-1', explanation: 'Pertemuan, warga.' }) } },
    ]);
  });

  it('may have every column, and words for kinds', () => {
    const file = `id,istilah,ejaan lain,jenis,penjelasan,catatan,sumber,dibuat,diubah
own-7,Piala Kita,Pialanya | Piala Kami,Penghargaan,Piala.,Catatan,Buku,2020-01-01T00:00:00Z,${NOW}`;
    expect(termsIn(file).incoming[0]?.term).toEqual({
      id: 'own-7',
      term: 'Piala Kita',
      forms: ['Pialanya', 'Piala Kami'],
      kind: 'award',
      explanation: 'Piala.',
      note: 'Catatan',
      source: 'Buku',
      created: '2020-01-01T00:00:00Z',
      changed: NOW,
    });
  });

  it('tells the line of each fault, behind cells of several lines and empty lines', () => {
    expect(
      badIn(
        `${HEAD}Satu,"dua\nbaris"\n\n,Tanpa istilah\nDua,\nTiga,ada,lebih\nEmpat,ada\nA,pendek\nLima,Rusak \u0000`.replace(
          '\u0000',
          '\u0007',
        ),
      ),
    ).toEqual([
      [5, { field: 'term', code: 'missing' }],
      [6, { field: 'explanation', code: 'missing' }],
      [7, 'columns'],
      [9, { field: 'term', code: 'short' }],
      [10, { field: 'explanation', code: 'characters' }],
    ]);
  });

  it('tells of a quote that is not closed, and takes what stands before it', () => {
    const found = termsIn(`${HEAD}Satu,baik\nDua,"tak tertutup\nTiga,hilang\n`);
    expect(found.incoming.map(({ term }) => term.term)).toEqual(['Satu']);
    expect(found.bad).toEqual([{ line: 3, fault: 'quotes' }]);
  });

  it('tells of columns that it leaves out', () => {
    expect(termsIn('istilah,penjelasan,warna\nSatu,baik,merah').ignored).toEqual(['warna']);
  });

  it('keeps what tries to be more than text as text', () => {
    const words = ['=HYPERLINK("http://evil")', '<img src=x onerror=alert(1)>', '__proto__', 'constructor'];
    const file = `${HEAD}${words.map((word) => `"${word.replaceAll('"', '""')}",ada`).join('\n')}`;
    expect(termsIn(file).incoming.map(({ term }) => term.term)).toEqual(words);
  });

  it('tells of a field that is far too long', () => {
    expect(badIn(`${HEAD}Satu,${'x'.repeat(1_000_000)}\nDua,ada`)).toEqual([
      [2, { field: 'explanation', code: 'long' }],
    ]);
  });
});

describe('JSON', () => {
  it('is read as a plain list', () => {
    expect(termsIn('[{"term":"Rembuk Warga","explanation":"Pertemuan."}]').incoming[0]?.term).toEqual(
      ownTerm({ id: 'own-new-1', explanation: 'Pertemuan.' }),
    );
  });

  it('tells the line of each fault', () => {
    const file = `[
  {"term": "Satu {[", "explanation": "baik"},
  {"term": "Dua", "explanation": 7},
  {"term": "Tiga",
   "explanation": "", "forms": []},
  {"term": "Empat \\ud800", "explanation": "ada"}, {"term": "Lima", "explanation": "ada"},
  "Enam", {"term": "Tujuh", "explanation": "ada", "lain": 1}, null
]`;
    expect(badIn(file)).toEqual([
      [3, 'shape'],
      [4, { field: 'explanation', code: 'missing' }],
      [6, { field: 'term', code: 'characters' }],
      [7, 'shape'],
      [7, 'shape'],
      [7, 'shape'],
    ]);
  });

  it('changes no object by names such as __proto__', () => {
    const file = '[{"__proto__": {"polluted": 1}, "term": "__proto__", "explanation": "ada"}]';
    expect(termsIn(file).incoming.every(({ term }) => term.term === '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a file is refused with a reason', () => {
  const latin1 = Uint8Array.from([...`${HEAD}Satu,baik\nKaf`].map((sign) => sign.charCodeAt(0)).concat(0xe9));
  it.each<[string, string | Uint8Array, string, number | null]>([
    ['empty', '', 'empty', null],
    ['nothing but space', ' \n\n', 'empty', null],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'binary', null],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x69, 0]), 'not-utf8', 1],
    ['Latin-1', latin1, 'not-utf8', 3],
    ['too large', new Uint8Array(MAX_FILE + 1).fill(97), 'huge', null],
    ['a table without headings', 'Satu,baik\nDua,baik', 'no-columns', 1],
    ['a page', '<!doctype html><p>Halo', 'no-columns', 1],
    ['broken JSON', '[\n{"term": "Satu",\n]', 'not-json', 3],
    ['JSON of another kind', '{"entries": []}', 'not-glossary', null],
    ['a newer version', '{"format":"sorot-fakta-glossary","version":2,"terms":[]}', 'newer', null],
    ['too many lines', HEAD + 'a1,b\n'.repeat(LIMITS.terms + 1), 'many', null],
  ])('%s', (_what, file, problem, line) => {
    expect(read(file)).toEqual({ problem, line });
  });
});
