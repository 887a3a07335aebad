// How recognition bears misspelt names: every known name of several words with one random edit in one of its long words.
import { describe, expect, it } from 'vitest';
import { formWords } from '../../src/lexicon/compile';
import { entries } from '../../src/lexicon/entries';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from './annotated';

const LONG = 7;
const LETTERS = 'aeioubdgklmnprst';

/** A small generator with a fixed seed, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One edit inside a word: a letter dropped, doubled, exchanged, or two neighbours swapped; never at its first letter. */
function misspell(word: string, next: (below: number) => number): string {
  const at = 1 + next(word.length - 2);
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + LETTERS[next(LETTERS.length)] + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return edits[next(edits.length)] ?? word;
}

const names = entries.flatMap((entry) =>
  entry.forms.flatMap((form) => {
    if (typeof form !== 'string') return [];
    const words = form.split(' ');
    const long = words.findIndex((word) => /^\p{L}+$/u.test(word) && word.length >= LONG);
    return formWords(form).length >= 2 && long >= 0 ? [{ entry, words, long }] : [];
  }),
);

describe('misspelt names', () => {
  it('of several words are still found, nearly always, when one long word has one error', () => {
    const next = random(20231123);
    const lost: string[] = [];
    for (const { words, long } of names) {
      const written = words.with(long, misspell(words[long] ?? '', next)).join(' ');
      const sentence = `Warga membahas ${written} kemarin.`;
      const start = 'Warga membahas '.length;
      const found = recognize(sentence, lexicon).mentions.some(
        (mention) => mention.start < start + written.length && start < mention.end && mention.entry !== null,
      );
      if (!found) lost.push(written);
    }
    expect(names.length).toBeGreaterThan(2000);
    expect(lost.length / names.length, lost.slice(0, 40).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
