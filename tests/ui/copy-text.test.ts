import { expect, it } from 'vitest';
import type { Entry } from '../../src/lexicon/entry';
import { copyText } from '../../src/ui/copy-text';

const entry: Entry = {
  id: 'sakip',
  kind: 'award',
  type: 'evaluation',
  name: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  acronym: 'SAKIP',
  forms: ['SAKIP'],
  explanation: { id: 'Nilai kinerja sebuah instansi.', en: 'A grade for a public body.' },
  basis: ['Perpres 29/2014', 'Permenpan 88/2021'],
  link: 'https://www.menpan.go.id/',
  checked: '2026-11-24',
  confidence: 'verified',
};
const ADDRESS = 'http://dishub.jatimprov.go.id/berita?id=1';

it('holds name, explanation, basis, date, official page and the address of the page', () => {
  expect(copyText(entry, ADDRESS, 'id').split('\n')).toEqual([
    'Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)',
    'Nilai kinerja sebuah instansi.',
    'Dasar: Perpres 29/2014; Permenpan 88/2021',
    'Diperiksa: 24 November 2026',
    'Laman resmi: https://www.menpan.go.id/',
    `Ditemukan di: ${ADDRESS}`,
  ]);
});

it('tells what is not sure', () => {
  const lines = copyText({ ...entry, confidence: 'likely' }, ADDRESS, 'id').split('\n');
  expect(lines[3]).toBe('Cukup yakin, tetapi belum semuanya dicocokkan dengan sumber resmi.');
});

it('leaves out what the entry does not have', () => {
  const { acronym: _, basis: __, link: ___, ...bare } = entry;
  expect(copyText(bare, ADDRESS, 'en').split('\n')).toEqual([
    'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    'A grade for a public body.',
    'Checked: 24 November 2026',
    `Found on: ${ADDRESS}`,
  ]);
});
