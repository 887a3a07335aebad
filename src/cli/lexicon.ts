// `npm run lexicon -- check | find WORD | unknown ARTICLES.jsonl`: the tools of those who keep the lexicon.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { checkLexicon } from '../lexicon/check';
import { compileLexicon, formWords } from '../lexicon/compile';
import { entries, entryFiles, scales } from '../lexicon/entries';
import { type Form, formText } from '../lexicon/entry';
import { loadLexicon } from '../lexicon/load';
import { UnexplainedWords } from './unexplained';

const USAGE = `Usage: npm run lexicon -- check
       npm run lexicon -- find WORD
       npm run lexicon -- unknown ARTICLES.jsonl`;
const MOST_LISTED = 200;

function tally(values: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  const more = sorted.length > most ? `, and ${sorted.length - most} more` : '';
  return (
    sorted
      .slice(0, most)
      .map(([value, n]) => `${value} ${n}`)
      .join(', ') + more
  );
}

const share = (part: readonly unknown[]): string =>
  `${part.length} (${((100 * part.length) / entries.length).toFixed(1)} %)`;

function check(): number {
  const problems = checkLexicon(entryFiles, scales);
  for (const problem of problems) console.error(problem);
  console.log(`${entries.length} entries: ${tally(entries.map((entry) => entry.kind))}; ${scales.length} scales`);
  console.log(`types: ${tally(entries.map((entry) => entry.type))}`);
  console.log(`how sure: ${tally(entries.map((entry) => entry.confidence))}`);
  console.log(`in both languages: ${share(entries.filter(({ explanation }) => explanation.id && explanation.en))}`);
  console.log(`with a regulation as basis: ${share(entries.filter(({ basis }) => basis?.length))}`);
  console.log(
    `with a regulation or a responsible body: ${share(entries.filter(({ basis, giver }) => basis?.length || giver))}`,
  );
  console.log(
    `regulations cited most: ${tally(
      entries.flatMap(({ basis }) => basis ?? []),
      15,
    )}`,
  );
  console.log(problems.length === 0 ? 'No problem found.' : `${problems.length} problems found.`);
  return problems.length === 0 ? 0 : 1;
}

/** A form with its conditions. */
const shown = (form: Form): string => (typeof form === 'string' ? form : JSON.stringify(form));

/** Entries that have the word in their id, name or forms, whatever its case and punctuation. */
function find(word: string): number {
  const wanted = formWords(word).join(' ');
  const holds = (text: string): boolean => ` ${formWords(text).join(' ')} `.includes(` ${wanted} `);
  const found = entries.filter(
    ({ id, name, forms }) => id === word || holds(name) || forms.some((form) => holds(formText(form))),
  );
  for (const { id, kind, type, name, forms, explanation, basis } of found) {
    console.log(
      `${id} (${kind}, ${type}): ${name}\n  ${explanation.id}\n  forms: ${forms.map(shown).join(' | ')}\n  basis: ${basis?.join(', ') ?? '–'}\n`,
    );
  }
  if (found.length === 0) console.log(`No entry holds “${word}”.`);
  return found.length > 0 ? 0 : 1;
}

async function unknown(file: string): Promise<number> {
  const words = new UnexplainedWords(loadLexicon(compileLexicon(entries, scales)));
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() === '') continue;
    const { title, text } = JSON.parse(line) as { title?: string; text: string };
    words.add(`${title ?? ''}\n${text}`);
  }
  console.log('articles\toccurrences\twords\texample');
  for (const { words: said, count, articles, example } of words.list().slice(0, MOST_LISTED))
    console.log(`${articles}\t${count}\t${said}\t…${example}…`);
  return 0;
}

async function main(): Promise<number> {
  const [command, argument] = process.argv.slice(2);
  if (command === 'check') return check();
  if (command === 'find' && argument) return find(argument);
  if (command === 'unknown' && argument) {
    return unknown(argument).catch((error: Error) => {
      console.error(`${argument} cannot be read as articles, one JSON object a line: ${error.message}`);
      return 1;
    });
  }
  console.error(USAGE);
  return 2;
}

process.exitCode = await main();
