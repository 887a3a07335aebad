import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSimilar, rates, Score, scoreArticle } from '../../src/cli/score';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from '../recognition/annotated';

const award = { kind: 'award', start: 0, end: 10 } as const;
const term = { kind: 'term', start: 20, end: 25 } as const;
const nothing = { facts: [], optional: [], optionalFacts: [] };
const fact = {
  award: 'Predikat A',
  level: 'A',
  recipient: 'Dishub Jatim',
  programme: null,
  giver: null,
  year: null,
  event: null,
};

function counts(annotation: Parameters<typeof scoreArticle>[1], predicted: Parameters<typeof scoreArticle>[2]): Score {
  const score = new Score();
  scoreArticle(score, annotation, predicted);
  return score;
}

describe('scoreArticle', () => {
  it.each([
    ['an exact hit', [award], [award], { tp: 1, fp: 0, fn: 0 }],
    ['another span', [award], [{ ...award, end: 9 }], { tp: 0, fp: 1, fn: 1 }],
    ['another kind', [award], [{ ...award, kind: 'term' as const }], { tp: 0, fp: 1, fn: 1 }],
    ['a miss', [award, term], [award], { tp: 1, fp: 0, fn: 1 }],
    ['an extra', [award], [award, term], { tp: 1, fp: 1, fn: 0 }],
  ])('%s, strictly', (_, mentions, got, expected) => {
    const score = counts({ ...nothing, mentions }, { mentions: got, facts: [] });
    expect(score.counts.get('strict.all')).toEqual(expected);
  });

  it('an optional mention counts neither for nor against', () => {
    const score = counts({ ...nothing, mentions: [award], optional: [term] }, { mentions: [award, term], facts: [] });
    expect(score.counts.get('strict.all')).toEqual({ tp: 1, fp: 0, fn: 0 });
  });

  it('facts are matched by award and recipient, and scored slot by slot', () => {
    const score = counts(
      { ...nothing, mentions: [], facts: [fact] },
      { mentions: [], facts: [{ ...fact, level: 'B', year: '2023' }] },
    );
    expect(score.counts.get('fact.award')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(score.counts.get('fact.slots')).toEqual({ tp: 1, fp: 2, fn: 1 });
  });
});

describe('isSimilar and rates', () => {
  it.each([
    ['Dishub Jatim', 'Dishub Jatim', true],
    ['Predikat A', 'predikat A', true],
    ['reformasi birokrasi', 'percepatan reformasi birokrasi', true],
    ['Dishub Jatim', 'Dishub Jatiim', false],
    [null, null, true],
    ['A', null, false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSimilar(a, b)).toBe(expected);
  });

  it('rates of nothing are perfect', () => {
    expect(rates({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');

describe.runIf(existsSync(path.join(corpus, 'score.mjs')))('beside the scorer of record', () => {
  it('gives the same figures', () => {
    const read = (name: string) =>
      readFileSync(path.join(corpus, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    const articles = new Map(
      read('written.articles.jsonl').map((article) => [article.id, `${article.title}\n${article.text}`]),
    );
    const score = new Score();
    const lines = read('written.gold.jsonl').map((gold) => {
      const { mentions, facts } = recognize(articles.get(gold.id) ?? '', lexicon);
      scoreArticle(score, { optional: [], optionalFacts: [], facts: [], ...gold }, { mentions, facts });
      return JSON.stringify({ id: gold.id, mentions, facts });
    });
    const predicted = path.join(mkdtempSync(path.join(tmpdir(), 'sorot-')), 'predicted.jsonl');
    writeFileSync(predicted, lines.join('\n'));
    const args = ['score.mjs', 'written.gold.jsonl', 'written.articles.jsonl', predicted, '--json'];
    const record = JSON.parse(spawnSync(process.execPath, args, { cwd: corpus, encoding: 'utf8' }).stdout);
    for (const [name, { tp, fp, fn }] of Object.entries<{ tp: number; fp: number; fn: number }>(record).filter(
      ([, value]) => typeof value === 'object',
    )) {
      expect({ name, ...score.counts.get(name) }).toEqual({ name, tp, fp, fn });
    }
    expect(score.explained / score.wanted).toBeCloseTo(record.explained, 10);
  });
});
