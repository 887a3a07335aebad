// `npm run evaluate -- GOLD.jsonl ARTICLES.jsonl [--misses N] [--save FILE] [--against FILE]`: how well recognition agrees
// with annotated articles, by kind and by source, what differs and why, and what changed since a saved run.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { loadLexicon } from '../lexicon/load';
import { recognize } from '../recognition/recognize';
import { type AnnotatedArticle, readAnnotated } from './annotated';
import { causeOf, type Finding, factCause, formsOf, showDifference, showFact } from './causes';
import { causeTable, changesSince, readSaved, savedForm, scoreTable, sourceTable } from './report';
import { Score, scoreArticle } from './score';

const USAGE = 'Usage: npm run evaluate -- GOLD.jsonl ARTICLES.jsonl [--misses N] [--save FILE] [--against FILE]';

interface Evaluation {
  readonly bySource: Map<string, Score>;
  readonly findings: Finding[];
}

const lexicon = loadLexicon(compileLexicon(entries, scales));
const forms = formsOf(entries);

function judge(article: AnnotatedArticle, { bySource, findings }: Evaluation): void {
  const { id, text, source, annotation } = article;
  const predicted = recognize(text, lexicon);
  const score = bySource.get(source) ?? new Score();
  bySource.set(source, score);
  const { mentions, facts } = scoreArticle(score, annotation, predicted);
  const judged = { text, annotation, predicted: predicted.mentions, forms };
  findings.push(
    ...mentions.map((difference) => ({
      ...{ article: id, cause: causeOf(difference, judged), shown: showDifference(difference, text) },
    })),
    ...facts.map((difference) => ({ article: id, cause: factCause(difference), shown: showFact(difference) })),
  );
}

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'string', default: '0' }, save: { type: 'string' }, against: { type: 'string' } },
  });
  const [goldFile, articlesFile] = positionals;
  if (!goldFile || !articlesFile || !/^\d+$/.test(values.misses)) throw new Error(USAGE);
  const before = values.against ? readSaved(values.against) : null;
  const evaluation: Evaluation = { bySource: new Map(), findings: [] };
  for (const article of readAnnotated(goldFile, articlesFile)) judge(article, evaluation);
  const { bySource, findings } = evaluation;
  const total = new Score();
  for (const score of bySource.values()) total.merge(score);
  const lines = [
    ...scoreTable(total),
    ...sourceTable(bySource),
    ...causeTable(findings, Number(values.misses)),
    ...(before ? changesSince(before, total, findings) : []),
  ];
  console.log(lines.join('\n'));
  if (values.save) writeFileSync(values.save, JSON.stringify(savedForm(total, findings)));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
