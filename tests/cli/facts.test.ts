// The command line as users run it: `npm run --silent facts`.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'sorot-'));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function facts(args: readonly string[], input?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'src/cli/facts.ts', ...args], { cwd: ROOT });
    const run = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (run.out += chunk));
    child.stderr.on('data', (chunk) => (run.err += chunk));
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.end(input ?? '');
  });
}

const SENTENCE = 'Dishub Jatim meraih Predikat Memuaskan untuk SAKIP.';

describe('npm run facts', { timeout: 60_000 }, () => {
  it('reads standard input and prints mentions with exact offsets, holders and facts', async () => {
    const { out, code } = await facts([], `Berita\n${SENTENCE}\nKata Bupati Gresik Fandi Akhmad.\n`);
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(result.mentions.map((mention: { text: string }) => mention.text)).toEqual([
      'Dishub Jatim',
      'Predikat Memuaskan',
      'SAKIP',
      'Bupati Gresik',
    ]);
    expect(result.mentions[0]).toEqual({ kind: 'term', start: 7, end: 19, text: 'Dishub Jatim', entry: 'dishub' });
    expect(result.holders).toEqual([{ title: 'Bupati Gresik', holder: 'Fandi Akhmad' }]);
    expect(result.facts).toEqual([
      {
        award: 'Predikat Memuaskan',
        level: 'Memuaskan',
        recipient: 'Dishub Jatim',
        programme: 'SAKIP',
        giver: null,
        year: null,
        event: null,
      },
    ]);
  });

  it('tells the rule behind every mention when asked why', async () => {
    const { mentions } = JSON.parse((await facts(['--why'], `Berita\n${SENTENCE}\n`)).out);
    expect(mentions.map(({ reason }: { reason: { rule: string } }) => reason.rule)).toEqual([
      'lexicon',
      'award-grade',
      'lexicon',
    ]);
    expect(mentions[1].reason.words).toEqual(['Predikat Memuaskan', 'SAKIP']);
  });

  it('reads HTML as the page layer does, and says which text the offsets count in', async () => {
    const html = file(
      'page.html',
      `<!doctype html><nav>Menu OPD</nav><h1>Rapat Digelar di Surabaya</h1><article><p>Dishub <b>Jatim</b> hadir.</p></article>`,
    );
    const { text, mentions } = JSON.parse((await facts([html])).out);
    expect(text).toBe('Rapat Digelar di Surabaya\nDishub Jatim hadir.');
    expect(mentions).toMatchObject([{ text: 'Dishub Jatim', start: 26, end: 38 }]);
  });

  it('reads HTML in another encoding', async () => {
    const page =
      '<!doctype html><meta charset="windows-1252"><h1>Berita</h1><article><p>Caf\u00e9 Pemkab Gresik buka.</p></article>';
    const { text } = JSON.parse((await facts([file('latin.html', Buffer.from(page, 'latin1'))])).out);
    expect(text).toContain('Café');
  });

  it('reads articles line by line; a bad line is named and skipped, the others are kept', async () => {
    const lines = [
      JSON.stringify({ id: 'a', title: 'Judul', text: SENTENCE }),
      'not json',
      JSON.stringify({ id: 'b', title: null, text: 'OPD' }),
      '',
    ];
    const { out, err, code } = await facts(['--jsonl'], lines.join('\n'));
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', mentions: [{ start: 6 }, {}, {}] });
    expect(second).toMatchObject({ id: 'b', mentions: [{ start: 1, text: 'OPD' }] });
    expect(err).toMatch(/line 2: not an article/);
    expect(code).toBe(1);
  });

  it.each([
    [
      'binary data',
      () => [
        file(
          'image.png',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256),
        ),
      ],
      /binary/,
    ],
    ['a file that is not there', () => [path.join(folder, 'none.txt')], /cannot be read/],
    ['an unknown option', () => ['--xml'], /Unknown option/],
  ])('says in one line what is wrong with %s', async (_, args, message) => {
    const { err, code, out } = await facts(args());
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(out).toBe('');
    expect(code).toBe(1);
  });

  it('one unreadable file does not lose the others', async () => {
    const { out, code } = await facts([path.join(folder, 'none.txt'), file('good.txt', SENTENCE)]);
    expect(JSON.parse(out)).toMatchObject({ mentions: [{}, {}, {}] });
    expect(code).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['another language', 'The quick brown fox jumps over the lazy dog. '.repeat(50)],
  ])('finds nothing in %s', async (_, text) => {
    expect(JSON.parse((await facts([], text)).out)).toEqual({ mentions: [], holders: [], facts: [] });
  });
});
