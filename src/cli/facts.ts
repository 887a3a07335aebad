// `npm run --silent facts -- [--jsonl] [--why] [FILE …]`: prints the mentions, holders and facts of texts, HTML pages or
// articles as JSON. Streams: one article is held at a time.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { compileLexicon } from '../lexicon/compile';
import { entries, scales } from '../lexicon/entries';
import { loadLexicon } from '../lexicon/load';
import type { Recognition } from '../recognition/mention';
import { recognize } from '../recognition/recognize';
import { InputError, readInput } from './read-input';

const ArticleSchema = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
});

const lexicon = loadLexicon(compileLexicon(entries, scales));

const OPTIONS = ['--jsonl', '--why'] as const;
const has = (option: (typeof OPTIONS)[number]): boolean => process.argv.includes(option);

/** The public form of a recognition: what outside tools rely on, with `--why` also the rule of each mention. */
function report({ mentions, facts }: Recognition): object {
  const why = has('--why');
  return {
    mentions: mentions.map(({ kind, start, end, text, entry, reason }) => ({
      ...{ kind, start, end, text, entry },
      ...(why ? { reason } : {}),
    })),
    holders: mentions.flatMap(({ text, holder }) => (holder ? [{ title: text, holder }] : [])),
    facts: facts.map(({ mention: _, ...fact }) => fact),
  };
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function articleLines(input: NodeJS.ReadableStream, name: string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const article = parseArticle(line);
    if (!article) {
      fail(
        `${name}, line ${number}: not an article; expected {"id", "title", "text"} as JSON on one line. It was skipped.`,
      );
      continue;
    }
    await print(
      JSON.stringify({ id: article.id, ...report(recognize(`${article.title ?? ''}\n${article.text}`, lexicon)) }),
    );
  }
}

function parseArticle(line: string): v.InferOutput<typeof ArticleSchema> | undefined {
  try {
    const result = v.safeParse(ArticleSchema, JSON.parse(line));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

async function document(bytes: Uint8Array, name: string, several: boolean): Promise<void> {
  const { text, html } = readInput(bytes, name);
  const result = { ...(several ? { file: name } : {}), ...(html ? { text } : {}), ...report(recognize(text, lexicon)) };
  await print(JSON.stringify(result, null, several ? 0 : 2));
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function main(): Promise<void> {
  const files = process.argv.slice(2).filter((argument) => !OPTIONS.some((option) => option === argument));
  const unknown = files.find((file) => file.startsWith('--'));
  if (unknown) return fail(`Unknown option ${unknown}. Usage: npm run --silent facts -- [--jsonl] [--why] [FILE …]`);
  if (has('--jsonl')) {
    if (files.length === 0) return articleLines(process.stdin, 'standard input');
    for (const file of files) await guarded(file, () => articleLines(createReadStream(file), file));
    return;
  }
  if (files.length === 0)
    return guarded('standard input', async () => document(await standardInput(), 'standard input', false));
  for (const file of files) await guarded(file, async () => document(await readFile(file), file, files.length > 1));
}

/** One unreadable input must not lose the others. */
async function guarded(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof InputError) fail(error.message);
    else if (error instanceof Error && 'code' in error) fail(`${name} cannot be read: ${error.message}`);
    else throw error;
  }
}

await main();
