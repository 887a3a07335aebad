import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/own/term';
import { givenTerm, givenWords } from '../../src/surfaces/given-words';

describe('the page of the own glossary is opened', () => {
  it.each([
    ['?add=Si%20Jempol', 'Si Jempol'],
    ['?add=%20dua%0Abaris%20', 'dua baris'],
    [`?add=${'x'.repeat(300)}`, 'x'.repeat(LIMITS.term)],
    ['?add=', ''],
    ['?edit=own-1', null],
    ['', null],
  ])('with %j to add %j', (search, words) => {
    expect(givenWords(search)).toBe(words);
  });

  it.each([
    ['?edit=own-1', 'own-1'],
    ['?add=x', null],
    ['', null],
  ])('with %j at the term %j', (search, term) => {
    expect(givenTerm(search)).toBe(term);
  });
});
