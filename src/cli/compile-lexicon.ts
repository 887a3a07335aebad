// Writes the compiled lexicon, which the background loads in a fraction of the time that compiling takes. Runs before every build; the file is not committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkLexicon } from '../lexicon/check';
import { compileLexicon } from '../lexicon/compile';
import { entries, entryFiles, scales } from '../lexicon/entries';

const OUTPUT = path.resolve('src/generated/lexicon.json');

const problems = checkLexicon(entryFiles, scales);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
mkdirSync(path.dirname(OUTPUT), { recursive: true });
writeFileSync(OUTPUT, JSON.stringify(compileLexicon(entries, scales)));
