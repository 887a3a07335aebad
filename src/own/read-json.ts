// Reads a glossary from JSON: a file that we wrote, or a plain list of objects.
import * as v from 'valibot';
import { kindOf } from './columns';
import { GLOSSARY_FORMAT } from './export';
import type { FileRows } from './read-table';
import type { BadLine, Row } from './row';

const text = v.optional(v.string(), '');

const ItemSchema = v.strictObject({
  id: text,
  term: v.string(),
  forms: v.optional(v.array(v.string()), []),
  kind: text,
  explanation: v.string(),
  note: text,
  source: text,
  created: text,
  changed: text,
});

const FileSchema = v.strictObject({
  format: v.literal(GLOSSARY_FORMAT),
  version: v.number(),
  terms: v.array(v.unknown()),
});

/** Versions up to this one are understood. */
const VERSION = 1;

/** The lines on which the items of a list begin that stands `depth` brackets deep. */
function itemLines(source: string, depth: number): number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  let inString = false;
  let inItem = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string;
    if (sign === '\n') line++;
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
      continue;
    }
    if (sign === ']' || sign === '}') open--;
    else if (open === depth && sign === ',') inItem = false;
    else if (open === depth && !inItem && sign.trim() !== '') {
      inItem = true;
      lines.push(line);
    }
    if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') open++;
  }
  return lines;
}

/** The line at which a parser gave up, as far as its message tells. */
function errorLine(source: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const told = /line (\d+)/.exec(message);
  if (told) return Number(told[1]);
  const position = /position (\d+)/.exec(message);
  return source.slice(0, position ? Number(position[1]) : source.length).split('\n').length;
}

function readItems(items: readonly unknown[], lines: readonly number[]): FileRows {
  const rows: Row[] = [];
  const bad: BadLine[] = [];
  for (const [index, item] of items.entries()) {
    const line = lines[index] ?? 1;
    const parsed = v.safeParse(ItemSchema, item);
    if (parsed.success) rows.push({ line, fields: { ...parsed.output, kind: kindOf(parsed.output.kind) } });
    else bad.push({ line, fault: 'shape' });
  }
  return { rows, bad, ignored: [] };
}

/** Why JSON cannot be read as a glossary. */
export interface JsonProblem {
  readonly problem: 'not-json' | 'not-glossary' | 'newer';
  readonly line: number | null;
}

/** Reads JSON; a file of a newer version is refused rather than read by halves. */
export function readJson(source: string): FileRows | JsonProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    return { problem: 'not-json', line: errorLine(source, error) };
  }
  if (Array.isArray(parsed)) return readItems(parsed, itemLines(source, 1));
  const file = v.safeParse(FileSchema, parsed);
  if (!file.success) return { problem: 'not-glossary', line: null };
  if (file.output.version !== VERSION) return { problem: 'newer', line: null };
  return readItems(file.output.terms, itemLines(source, 2));
}
