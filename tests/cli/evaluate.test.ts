import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated } from '../../src/cli/annotated';
import { causeTable, changesSince, readSaved, savedForm, sourceTable } from '../../src/cli/report';
import { Score } from '../../src/cli/score';

const folder = mkdtempSync(path.join(tmpdir(), 'sorot-'));
function file(name: string, lines: readonly unknown[]): string {
  const at = path.join(folder, name);
  writeFileSync(at, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return at;
}

const article = { id: 'bekasi-01', title: 'Judul', text: 'Isi' };
const gold = { id: 'bekasi-01', mentions: [{ kind: 'term', start: 0, end: 5 }] };

describe('annotated articles', () => {
  it('have headline and text, and what publishes them', () => {
    const [read] = readAnnotated(file('gold', [gold, '']), file('articles', [article]));
    expect(read).toMatchObject({ id: 'bekasi-01', text: 'Judul\nIsi', source: 'bekasi' });
    const named = readAnnotated(file('gold', [gold]), file('articles', [{ ...article, outlet: 'Pemkot' }]));
    expect(named[0]?.source).toBe('Pemkot');
  });

  it.each<[string, readonly unknown[], readonly unknown[], RegExp]>([
    ['no JSON', [gold, '{'], [article], /gold, line 2: not JSON/],
    [
      'an unknown kind',
      [{ ...gold, mentions: [{ kind: 'x', start: 0, end: 1 }] }],
      [article],
      /gold, line 1: mentions/,
    ],
    ['an article without text', [gold], [{ id: 'bekasi-01' }], /articles, line 1: text/],
    ['an annotation without its article', [gold], [], /no article bekasi-01/],
  ])('say where there is %s', (_, golds, articles, message) => {
    expect(() => readAnnotated(file('gold', golds), file('articles', articles))).toThrow(message);
  });
});

function scored(tp: number, fn: number): Score {
  const score = new Score();
  for (let i = 0; i < tp; i++) score.add('strict.all', 'tp');
  for (let i = 0; i < fn; i++) score.add('strict.all', 'fn');
  return score;
}
const finding = (article: string, cause: string) => ({ article, cause, shown: `want ${article}` });

describe('the report', () => {
  it('lists sources, worst first, when there are several', () => {
    const table = sourceTable(
      new Map([
        ['good', scored(9, 0)],
        ['bad', scored(1, 8)],
      ]),
    );
    expect(table.slice(2).map((line) => line.split(' ').at(-1))).toEqual(['bad', 'good']);
    expect(sourceTable(new Map([['only', scored(1, 0)]]))).toEqual([]);
  });

  it('groups differences by cause, most frequent first, and shows as many as asked', () => {
    const findings = [finding('a', 'rare'), finding('b', 'often'), finding('c', 'often')];
    expect(causeTable(findings, 0).slice(2)).toEqual(['    2  often', '    1  rare']);
    expect(causeTable(findings, 1).slice(2)).toEqual(['    2  often', '         b: want b', '    1  rare']);
    expect(causeTable([], 5)).toEqual([]);
  });

  it('compares with a saved run', () => {
    const saved = file('saved', [savedForm(scored(1, 1), [finding('a', 'x'), finding('b', 'x')])]);
    const changes = changesSince(readSaved(saved), scored(2, 0), [finding('b', 'x'), finding('c', 'x')]);
    expect(changes.slice(1)).toEqual([
      'changed since the saved run',
      'strict.all         0.667 -> 1.000  (+0.333)',
      'new   c x: want c',
      'gone  a x: want a',
    ]);
    expect(changesSince(readSaved(saved), scored(1, 1), [finding('a', 'x'), finding('b', 'x')]).slice(1)).toEqual([
      'no measure changed since the saved run',
    ]);
  });

  it('refuses what is no saved run', () => {
    expect(() => readSaved(file('saved', ['[]']))).toThrow(/no saved evaluation/);
  });
});
