// Reads a glossary file that may be anything: its size, its encoding, its form, then its rows. Nothing is taken over here.
import { readJson } from './read-json';
import { type FileRows, readTable } from './read-table';
import { type BadLine, type Incoming, type Origin, readRow } from './row';
import { LIMITS } from './term';

/** Largest file, in bytes: the largest glossary fits into it with texts of usual length. */
export const MAX_FILE = 32 * 1024 * 1024;

/** Why a file cannot be read at all, and on which line, where that can be told. */
export interface FileProblem {
  readonly problem:
    | 'huge'
    | 'empty'
    | 'binary'
    | 'not-utf8'
    | 'not-json'
    | 'not-glossary'
    | 'newer'
    | 'no-columns'
    | 'many'
    | 'unreadable';
  readonly line: number | null;
}

export interface ReadFile {
  readonly incoming: readonly Incoming[];
  readonly bad: readonly BadLine[];
  readonly ignored: readonly string[];
}

const problem = (code: FileProblem['problem'], line: number | null = null): FileProblem => ({ problem: code, line });

/** Whether the first bytes are the mark of UTF-16. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The first line that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

function decode(bytes: Uint8Array): string | FileProblem {
  if (bytes.length > MAX_FILE) return problem('huge');
  if (isUtf16(bytes)) return problem('not-utf8', 1);
  if (bytes.includes(0)) return problem('binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return problem('not-utf8', brokenLine(bytes));
  }
}

function rowsOf(text: string): FileRows | FileProblem {
  if (text.trim() === '') return problem('empty');
  if (/^\s*[[{]/.test(text)) return readJson(text);
  return readTable(text, LIMITS.terms) ?? problem('no-columns', 1);
}

/** Reads the bytes of a file. */
export function readGlossaryFile(bytes: Uint8Array, origin: Origin): ReadFile | FileProblem {
  const text = decode(bytes);
  if (typeof text !== 'string') return text;
  const found = rowsOf(text);
  if ('problem' in found) return found;
  const { rows, bad, ignored } = found;
  if (rows.length + bad.length > LIMITS.terms) return problem('many');
  const read = rows.map((row) => readRow(row, origin));
  const failed = read.filter((each) => 'fault' in each);
  return {
    incoming: read.filter((each) => 'term' in each),
    bad: [...bad, ...failed].toSorted((a, b) => a.line - b.line),
    ignored,
  };
}
