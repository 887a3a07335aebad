// `npm run lexicon -- check`: checks every entry and prints the counts.
import { checkLexicon } from '../lexicon/check';
import { entries, scales } from '../lexicon/entries';

function count(values: readonly string[]): string {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([value, n]) => `${value} ${n}`)
    .join(', ');
}

function check(): number {
  const problems = checkLexicon(entries, scales);
  for (const problem of problems) console.error(problem);
  console.log(`${entries.length} entries (${count(entries.map((entry) => entry.kind))}), ${scales.length} scales`);
  console.log(`how sure: ${count(entries.map((entry) => entry.confidence))}`);
  console.log(`with a basis: ${entries.filter((entry) => entry.basis?.length || entry.giver).length}`);
  console.log(problems.length === 0 ? 'No problem found.' : `${problems.length} problems found.`);
  return problems.length === 0 ? 0 : 1;
}

const [command] = process.argv.slice(2);
if (command === 'check') process.exitCode = check();
else {
  console.error('Usage: npm run lexicon -- check');
  process.exitCode = 2;
}
