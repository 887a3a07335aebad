// Runs every check of the project, one after the other, and ends with the line "N passed, N failed".
// A check that fails does not hide the ones behind it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const REPORT = '.cache/vitest.json';
const CHECKS = [
  ['lexicon', 'node scripts/run.mjs src/cli/compile-lexicon.ts'],
  ['format and lint', 'biome check --error-on-warnings .'],
  ['unused code', 'knip'],
  ['types', 'tsc --noEmit'],
  ['build for Chrome', 'vite build'],
  ['build for Firefox', 'vite build --mode firefox'],
  ['extension lint', 'web-ext lint -s dist/firefox --warnings-as-errors --no-config-discovery'],
];

function run(command) {
  console.log(`\n$ ${command}`);
  const bin = path.resolve('node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, NODE_ENV: undefined };
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Counts of the test run; a run that left no report counts as one failure. */
function testCounts(succeeded) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(REPORT, 'utf8'));
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    return { passed: numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const only = process.argv.slice(2).join(' ');
const failures = [];
let passed = 0;
for (const [name, command] of CHECKS) {
  if (run(command)) passed++;
  else failures.push(name);
}
mkdirSync(path.dirname(REPORT), { recursive: true });
rmSync(REPORT, { force: true });
const succeeded = run(`vitest run ${only} --reporter=default --reporter=json --outputFile.json=${REPORT}`);
const tests = testCounts(succeeded);
if (failures.length > 0) console.log(`\nFailed checks: ${failures.join(', ')}`);
console.log(`\n${passed + tests.passed} passed, ${failures.length + tests.failed} failed`);
process.exitCode = failures.length + tests.failed > 0 ? 1 : 0;
