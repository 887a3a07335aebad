// `npm run evaluate -- GOLD.jsonl ARTICLES.jsonl [--misses N]`: how well recognition agrees with annotated articles.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { KINDS, type Kind } from '../lexicon/entry';
import { loadLexicon } from '../lexicon/load';
import type { Fact } from '../recognition/mention';
import { recognize } from '../recognition/recognize';
import { type Difference, MODES, rates, Score, SLOTS, scoreArticle } from './score';

interface GoldLine {
  readonly id: string;
  readonly mentions: readonly { kind: Kind; start: number; end: number }[];
  readonly facts?: readonly Fact[];
  readonly optional?: readonly { start: number; end: number }[];
  readonly optionalFacts?: readonly { award: string }[];
}

interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function row(name: string, score: Score): string {
  const counts = score.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
  const { precision, recall, f1 } = rates(counts);
  return `${name.padEnd(18)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  (tp ${counts.tp} fp ${counts.fp} fn ${counts.fn})`;
}

function describe({ kind, wanted, got }: Difference, text: string): string {
  const slice = (span: { start: number; end: number }): string => `«${text.slice(span.start, span.end)}»`;
  if (wanted && got) return `span ${kind}: want ${slice(wanted)} got ${slice(got)}`;
  return wanted ? `miss ${kind}: ${slice(wanted)}` : `extra ${kind}: ${got ? slice(got) : ''}`;
}

function evaluate(goldFile: string, articlesFile: string): { score: Score; differences: string[] } {
  const lexicon = loadLexicon(compileLexicon(entries, scales));
  const articles = new Map(
    readLines<ArticleLine>(articlesFile).map((article) => [article.id, `${article.title}\n${article.text}`]),
  );
  const score = new Score();
  const differences: string[] = [];
  for (const gold of readLines<GoldLine>(goldFile)) {
    const text = articles.get(gold.id);
    if (text === undefined) throw new Error(`${articlesFile} holds no article ${gold.id}`);
    const annotation = {
      mentions: gold.mentions,
      facts: gold.facts ?? [],
      optional: gold.optional ?? [],
      optionalFacts: gold.optionalFacts ?? [],
    };
    for (const difference of scoreArticle(score, annotation, recognize(text, lexicon)))
      differences.push(`${gold.id} ${describe(difference, text)}`);
  }
  return { score, differences };
}

function main(): void {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { misses: { type: 'string' } } });
  const [goldFile, articlesFile] = positionals;
  if (!goldFile || !articlesFile) throw new Error('Usage: npm run evaluate -- GOLD.jsonl ARTICLES.jsonl [--misses N]');
  const { score, differences } = evaluate(goldFile, articlesFile);
  for (const mode of MODES) for (const kind of ['all', ...KINDS]) console.log(row(`${mode}.${kind}`, score));
  for (const slot of ['award', 'slots', ...SLOTS]) console.log(row(`fact.${slot}`, score));
  console.log(`${'explained'.padEnd(18)} ${(score.wanted ? score.explained / score.wanted : 0).toFixed(3)}`);
  for (const difference of differences.slice(0, Number(values.misses ?? 0))) console.log(difference);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
