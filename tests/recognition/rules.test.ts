// docs/recognition-rules.md leads from a mark to its rule; here its examples and counter-examples are checked.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lexicon/rule';
import { HEADLINE, recognizeSentence } from './annotated';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RECOGNITION = path.join(ROOT, 'src/recognition');

const rows = readFileSync(path.join(ROOT, 'docs/recognition-rules.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, rule = '', file = '', example = '', counter = '']) => ({ rule, file, example, counter }));

const inBold = (sentence: string): string => /\*\*([^*]+)\*\*/.exec(sentence)?.[1] ?? '';

/** The marks that meet the words in bold, with their rules. */
function marksOf(sentence: string): string[] {
  const from = HEADLINE.length + sentence.indexOf('**');
  const to = from + inBold(sentence).length;
  return recognizeSentence(sentence.replaceAll('**', ''))
    .mentions.filter(({ start, end }) => start < to && from < end)
    .map(({ text, reason }) => `${reason.rule}: ${text}`);
}

const shown = rows.filter(({ example }) => example.includes('**'));

describe('the page on recognition rules', () => {
  it.each(shown)('$file marks $example by $rule', ({ rule, example }) => {
    expect(marksOf(example)).toEqual([`${rule}: ${inBold(example)}`]);
  });

  it.each(shown)('$file leaves $counter alone', ({ counter }) => {
    expect(inBold(counter)).not.toBe('');
    expect(marksOf(counter)).toEqual([]);
  });

  it('names files that exist', () => {
    expect(rows.filter(({ file }) => !existsSync(path.join(RECOGNITION, file)))).toEqual([]);
  });

  it('names every rule, and no other', () => {
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(RULES));
  });
});
