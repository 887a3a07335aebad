import { describe, expect, it } from 'vitest';
import { type Draft, type Fault, isFault, LIMITS, readTerm, termKey } from '../../src/own/term';
import { NOW } from '../support/own';

const identity = { id: 'own-1', created: NOW, changed: NOW };
const draft = (more: Partial<Draft> = {}): Draft => ({
  term: 'Rembuk Warga',
  forms: [],
  kind: 'term',
  explanation: 'Pertemuan warga.',
  note: '',
  source: '',
  ...more,
});

describe('a term of one’s own', () => {
  it('is made of texts, without the white space around them and without empty or doubled spellings', () => {
    const term = readTerm(
      draft({ term: ' Rembuk Warga\t', forms: ['', ' rembug ', 'rembug', 'Rembuk Warga'], explanation: 'a\r\nb\rc ' }),
      identity,
    );
    expect(term).toEqual({
      ...identity,
      term: 'Rembuk Warga',
      forms: ['rembug'],
      kind: 'term',
      explanation: 'a\nb\nc',
    });
  });

  it.each(['=SUM(A1)', '+62', '-minus', '@surel', '<script>alert(1)</script>', '__proto__', 'ꦱꦼꦩꦫꦁ', '印尼', 'دوريان'])(
    'may be any words: %s',
    (term) => {
      expect(readTerm(draft({ term, note: term, source: term }), identity)).toMatchObject({ term, note: term });
    },
  );

  it.each<[string, Partial<Draft>, string, Fault]>([
    ['no term', { term: '  ' }, 'term', 'missing'],
    ['a single letter', { term: 'A' }, 'term', 'short'],
    ['a term that is a text', { term: 'x'.repeat(LIMITS.term + 1) }, 'term', 'long'],
    ['signs alone', { term: '…!?' }, 'term', 'wordless'],
    ['a line break in a term', { term: 'Rembuk\nWarga' }, 'term', 'characters'],
    ['a NUL', { term: 'Rem\u0000buk' }, 'term', 'characters'],
    ['half a character', { explanation: 'a \uD800 b' }, 'explanation', 'characters'],
    ['no explanation', { explanation: '\n' }, 'explanation', 'missing'],
    ['a book', { explanation: 'x'.repeat(LIMITS.explanation + 1) }, 'explanation', 'long'],
    ['a long note', { note: 'x'.repeat(LIMITS.note + 1) }, 'note', 'long'],
    ['an unknown kind', { kind: 'toString' }, 'kind', 'kind'],
    ['the separator of a table in a spelling', { forms: ['a|b'] }, 'forms', 'separator'],
    ['too many spellings', { forms: Array.from({ length: 31 }, (_, i) => `bentuk ${i}`) }, 'forms', 'many'],
  ])('is not made of %s', (_what, more, field, code) => {
    const result = readTerm(draft(more), identity);
    expect(isFault(result) && result).toEqual({ field, code });
  });

  it.each([
    ['own-', 'id'],
    ['sakip', 'id'],
    ['own-<b>', 'id'],
  ])('has an id of its own: not %s', (id, field) => {
    expect(readTerm(draft(), { ...identity, id })).toMatchObject({ field });
  });

  it('has dates', () => {
    expect(readTerm(draft(), { ...identity, changed: 'kemarin' })).toEqual({ field: 'changed', code: 'format' });
  });
});

describe('terms are alike', () => {
  it.each([
    ['Rembuk  Warga', 'rembuk warga', true],
    ['“Si Jempol”', '"si jempol"', true],
    ['-minus', 'minus', false],
    ['=SUM', 'SUM', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(termKey(a) === termKey(b)).toBe(alike);
  });
});
