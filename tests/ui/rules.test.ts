import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whySentence } from '../../src/ui/rules';

const RECOGNITION = path.resolve(import.meta.dirname, '../../src/recognition');

/** The names that recognition gives the rules of its mentions; facts give theirs to rows that are never shown. */
const rules = readdirSync(RECOGNITION, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('facts'))
  .flatMap((file) => [...readFileSync(path.join(RECOGNITION, file), 'utf8').matchAll(/rule: ([^,}]+)/g)])
  .flatMap(([, expression = '']) => [...expression.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name));

describe('why something is marked', () => {
  it('is asked of the rules that there are', () => {
    expect(new Set(rules)).toEqual(
      new Set([...rules, 'lexicon', 'typo', 'definition', 'title-grammar', 'award-grade']),
    );
  });

  it.each([...new Set(rules)])('is said of “%s” in its own words, in both languages', (rule) => {
    for (const language of ['id', 'en'] as const) {
      const general = whySentence({ rule: 'a-rule-of-tomorrow' }, language);
      expect(whySentence({ rule }, language)).not.toBe(general);
    }
  });
});
