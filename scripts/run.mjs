// Runs a TypeScript module of the project in Node, through the same pipeline that builds the extension.
// Usage: node scripts/run.mjs src/cli/facts.ts [ARGUMENT …]
import path from 'node:path';
import { runnerImport } from 'vite';

const [entry, ...rest] = process.argv.slice(2);
// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.argv = [process.argv[0], path.resolve(entry), ...rest];
await runnerImport(path.resolve(entry), { configFile: false, logLevel: 'error' });
