import { describe, expect, it } from 'vitest';
import { linkTo, webAddress } from '../../src/export/text-fragment';

const WORDS = Array.from({ length: 20 }, (_, i) => `k${i}`).join(' ');

describe('a link to a sentence', () => {
  it.each<[string, string, string, string | null]>([
    [
      'names it',
      'https://a.go.id/x',
      'Kata-kata, 50% & lain',
      'https://a.go.id/x#:~:text=Kata%2Dkata%2C%2050%25%20%26%20lain',
    ],
    ['keeps an anchor', 'https://a.go.id/x#isi', 'SAKIP', 'https://a.go.id/x#isi:~:text=SAKIP'],
    ['replaces a directive', 'https://a.go.id/#:~:text=lama', 'SAKIP', 'https://a.go.id/#:~:text=SAKIP'],
    [
      'names a long one by its ends',
      'https://a.go.id/',
      WORDS,
      'https://a.go.id/#:~:text=k0%20k1%20k2%20k3%20k4,k15%20k16%20k17%20k18%20k19',
    ],
    ['of no words is the page', 'https://a.go.id/', ' ', 'https://a.go.id/'],
    ['survives half a character', 'https://a.go.id/', '\uD800', 'https://a.go.id/#:~:text=%EF%BF%BD'],
    ['of code is none', 'javascript:alert(1)', 'SAKIP', null],
    ['of a file is none', 'file:///etc/passwd', 'SAKIP', null],
    ['of nonsense is none', 'bukan alamat', 'SAKIP', null],
  ])('%s', (_what, address, sentence, expected) => {
    expect(linkTo(address, sentence)).toBe(expected);
  });

  it('can break out of nothing', () => {
    expect(webAddress('https://a.go.id/"><script>(x)')).toBe('https://a.go.id/%22%3E%3Cscript%3E(x)');
  });
});
