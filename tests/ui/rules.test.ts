import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lexicon/rule';
import { whySentence } from '../../src/ui/rules';

describe('why something is marked', () => {
  it.each(['id', 'en'] as const)('is said of each rule in words of its own: %s', (language) => {
    const said = RULES.map((rule) => whySentence({ rule }, language));
    expect(new Set(said).size).toBe(RULES.length);
  });
});
