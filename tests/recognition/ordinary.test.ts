// Everyday prose, written for this test, in which nothing is to be marked: ordinary words that look like awards, offices
// and terms must stay what they are.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from './annotated';

const FOLDER = path.resolve(import.meta.dirname, 'ordinary');
/** At most one false mark in so many words. */
const WORDS_PER_MARK = 2000;

const texts = readdirSync(FOLDER).map((file) => readFileSync(path.join(FOLDER, file), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);

describe('ordinary prose', () => {
  it('is long enough to count false marks', () => {
    expect(words).toBeGreaterThan(40_000);
  });

  it(`gets at most one mark in ${WORDS_PER_MARK} words`, () => {
    const marks = texts.flatMap((text) =>
      recognize(text, lexicon).mentions.map((mention) => `${mention.kind}: ${mention.text}`),
    );
    expect(marks.length, marks.join('\n')).toBeLessThanOrEqual(words / WORDS_PER_MARK);
  });
});
