// `npm run bench -- [--quick] [--out FILE]`: measures the built extension and its engine beside the bare walk and others,
// in one run of Chromium; prints tables and writes all figures as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../../src/lexicon/compile';
import { entries, scales } from '../../src/lexicon/entries';
import { budgetRows, isMet, type Row } from './budgets';
import { startBench } from './chromium';
import { FULL, QUICK } from './plan';
import { report } from './report';
import { measureAll } from './results';
import { paragraphs, readSentences } from './samples';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist/bench/bench.json' } },
});
const plan = values.quick ? QUICK : FULL;
const begun = Date.now();
const seconds = (): string => `${Math.round((Date.now() - begun) / 1000)} s`;

const bench = await startBench();
try {
  const text = paragraphs(readSentences(), plan.kilobytes * 1000).join('\n');
  const step = (name: string): void => console.error(`${seconds()}: ${name}`);
  const results = await measureAll(bench, { compiled: compileLexicon(entries, scales), text }, { plan, step });
  const { page, library } = budgetRows(results);
  const judged = (rows: readonly Row[]) => rows.map((row) => ({ ...row, met: isMet(row) }));
  const budgets = { page: judged(page), library: judged(library) };
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, JSON.stringify({ browser: bench.version, plan, budgets, results }, null, 1));
  console.log(`${bench.version}, ${seconds()}\n\n${report(results)}\n\nAll figures: ${values.out}`);
} finally {
  await bench.close();
}
