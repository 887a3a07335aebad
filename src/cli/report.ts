// Prints an evaluation: scores by kind and by source, differences by cause, and what changed since a saved run.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { KINDS } from '../lexicon/entry';
import type { Finding } from './causes';
import { type Counts, MODES, rates, type Score, SLOTS } from './score';

const NAMES = [
  ...MODES.flatMap((mode) => ['all', ...KINDS].map((kind) => `${mode}.${kind}`)),
  ...['award', 'slots', ...SLOTS].map((slot) => `fact.${slot}`),
];
const NONE: Counts = { tp: 0, fp: 0, fn: 0 };
const MOST_CAUSES = 25;

const explained = ({ wanted, explained: hits }: Score): number => (wanted ? hits / wanted : 0);

function row(name: string, score: Score): string {
  const counts = score.counts.get(name) ?? NONE;
  const { precision, recall, f1 } = rates(counts);
  return `${name.padEnd(18)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  (tp ${counts.tp} fp ${counts.fp} fn ${counts.fn})`;
}

/** Every measure with its counts, and the share of annotated mentions that an entry explains. */
export const scoreTable = (score: Score): string[] => [
  ...NAMES.map((name) => row(name, score)),
  `${'explained'.padEnd(18)} ${explained(score).toFixed(3)}`,
];

/** The strict measures by source, worst first; nothing when all is from one. */
export function sourceTable(bySource: ReadonlyMap<string, Score>): string[] {
  if (bySource.size < 2) return [];
  const f1 = (score: Score, name: string): number => rates(score.counts.get(name) ?? NONE).f1;
  const columns = ['all', ...KINDS].map((kind) => `strict.${kind}`);
  return [
    '',
    `${columns.map((name) => name.slice(7).padStart(6)).join(' ')}  mentions  source`,
    ...[...bySource]
      .toSorted(([, a], [, b]) => f1(a, 'strict.all') - f1(b, 'strict.all'))
      .map(
        ([source, score]) =>
          `${columns.map((name) => f1(score, name).toFixed(3).padStart(6)).join(' ')}  ${String(score.wanted).padStart(8)}  ${source}`,
      ),
  ];
}

/** How many differences each cause has, most first, with up to `most` of them in all. */
export function causeTable(findings: readonly Finding[], most: number): string[] {
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) byCause.set(finding.cause, [...(byCause.get(finding.cause) ?? []), finding]);
  const groups = [...byCause].toSorted(([, a], [, b]) => b.length - a.length);
  let left = most;
  return [
    ...(groups.length > 0 ? ['', 'differences by cause'] : []),
    ...groups.slice(0, most > 0 ? groups.length : MOST_CAUSES).flatMap(([cause, group]) => {
      const listed = group.slice(0, left);
      left -= listed.length;
      return [
        `${String(group.length).padStart(5)}  ${cause}`,
        ...listed.map(({ article, shown }) => `         ${article}: ${shown}`),
      ];
    }),
  ];
}

const SavedSchema = v.object({ f1: v.record(v.string(), v.number()), findings: v.array(v.string()) });
type Saved = v.InferOutput<typeof SavedSchema>;

const keyOf = ({ article, cause, shown }: Finding): string => `${article} ${cause}: ${shown}`;

/** What a later run compares itself with. */
export const savedForm = (score: Score, findings: readonly Finding[]): Saved => ({
  f1: Object.fromEntries([
    ...NAMES.map((name) => [name, rates(score.counts.get(name) ?? NONE).f1]),
    ['explained', explained(score)],
  ]),
  findings: findings.map(keyOf),
});

/** @throws Error when the file is no saved run. */
export function readSaved(file: string): Saved {
  try {
    return v.parse(SavedSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is no saved evaluation: ${error instanceof Error ? error.message : error}`);
  }
}

/** The measures that changed since, and the differences that are new or gone. */
export function changesSince(before: Saved, score: Score, findings: readonly Finding[]): string[] {
  const now = savedForm(score, findings);
  const changed = Object.entries(now.f1).flatMap(([name, f1]) => {
    const change = f1 - (before.f1[name] ?? 0);
    if (Math.abs(change) < 0.0005) return [];
    return [
      `${name.padEnd(18)} ${(f1 - change).toFixed(3)} -> ${f1.toFixed(3)}  (${change > 0 ? '+' : ''}${change.toFixed(3)})`,
    ];
  });
  const known = new Set(before.findings);
  const still = new Set(now.findings);
  return [
    '',
    changed.length > 0 ? 'changed since the saved run' : 'no measure changed since the saved run',
    ...changed,
    ...now.findings.filter((finding) => !known.has(finding)).map((finding) => `new   ${finding}`),
    ...before.findings.filter((finding) => !still.has(finding)).map((finding) => `gone  ${finding}`),
  ];
}
