import { describe, expect, it } from 'vitest';
import { isOneEditApart } from '../../src/text/edit-distance';

describe('isOneEditApart', () => {
  it.each([
    ['pemerintah', 'peemrintah', true],
    ['jatim', 'jatiim', true],
    ['sekretaris', 'sekertaris', true],
    ['perangkat', 'peragkat', true],
    ['dinas', 'dinaz', true],
    ['dinas', 'dinas', false],
    ['pelayanan', 'pelaayaan', false],
    ['abcd', 'badc', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });
});
