import { describe, expect, it } from 'vitest';
import { escapeMarkdown, termSheet } from '../../src/export/markdown';
import { FACT, HOSTILE, mentioned, SAKIP, sheet } from '../support/sheet';

describe('a term sheet', () => {
  it('gives each thing with sense, sentence, basis and a way back', () => {
    expect(termSheet(sheet())).toBe(`# Lembar istilah: Dishub raih predikat

- Alamat: [https://dishub.go.id/berita?id=7](<https://dishub.go.id/berita?id=7>)
- Diakses: 2026-11-24 08:15 UTC

Disusun Sorot Fakta dari kata-kata halaman itu sendiri; penjelasannya dari kamus Sorot Fakta.

## Fakta halaman ini

| Penerima | Penghargaan | Tingkat | Program | Pemberi | Tahun | Acara | Tautan ke kalimat |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Dishub | Predikat A | A |  |  | 2023 |  | [Kalimat](<https://dishub.go.id/berita?id=7#:~:text=Dishub%20meraih%20Predikat%20A%20tahun%202023.>) |

## Penghargaan

### Predikat SAKIP

Nilai kinerja sebuah instansi.

- Tertulis: “Predikat A” (2×)
- Kalimat: Dishub meraih Predikat A tahun 2023. [Tautan ke kalimat](<https://dishub.go.id/berita?id=7#:~:text=Dishub%20meraih%20Predikat%20A%20tahun%202023.>)
- Dasar: Perpres 29/2014; Permen PANRB 88/2021
- Diperiksa: 2026-11-24

## Istilah

### Terminal Ramah

Belum ada di kamus Sorot Fakta.

- Tertulis: “Terminal Ramah” (1×)
- Kalimat: Ada Terminal Ramah. [Tautan ke kalimat](<https://dishub.go.id/berita?id=7#:~:text=Ada%20Terminal%20Ramah.>)
`);
  });

  it('is in the reader’s language, adds a short form that the name lacks, and has no empty parts', () => {
    const entry = { ...SAKIP, name: 'Penilaian Kinerja', confidence: 'likely' as const };
    const text = termSheet(sheet({ language: 'en', mentions: [mentioned({ entry })] }));
    expect(text).toContain('# Term sheet: Dishub raih predikat');
    expect(text).toContain('### Penilaian Kinerja (SAKIP)\n\nA grade for a public body.');
    expect(text).toContain('## Awards');
    expect(text).toContain('- How sure: Fairly sure');
    expect(text).not.toContain('## Facts');
    expect(text).not.toContain('## Term\n');
  });

  it.each(HOSTILE)('holds %j as words', (text) => {
    const fact = { ...FACT, award: text, recipient: text };
    const written = termSheet(
      sheet({ title: text, mentions: [mentioned({ text, entry: null, sentence: text, facts: [fact] })] }),
    );
    const ours = written.replaceAll(/\[(?:Tautan ke kalimat|Kalimat|https:[^\]]*)\]\(<https:[^<>\n]*>\)/g, '');
    // Whatever could begin a link, an image, HTML, code or a cell stands behind a backslash.
    expect(ours.replaceAll(/\\./g, '').replaceAll(/^\|.*\|$/gm, '')).not.toMatch(/[[\]<>`|]/);
    const rows = written.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.map((row) => row.replaceAll(/\\./g, '').split('|').length)).toEqual([10, 10, 10]);
  });

  it('escapes signs, and breaks of lines', () => {
    expect(escapeMarkdown('a*b_c\n# d <e> [f](g)')).toBe('a\\*b\\_c \\# d \\<e\\> \\[f\\](g)');
    expect(escapeMarkdown('Perpres 29/2014, ayat (1)')).toBe('Perpres 29/2014, ayat (1)');
  });
});
