import { expect, it } from 'vitest';
import { splitByTerms } from '../../src/ui/split-terms';

const SAKIP = { words: 'SAKIP', entry: 'sakip' };
const PREDICATE = { words: 'Predikat SAKIP', entry: 'predikat' };
const REGION = { words: 'pemerintah daerah', entry: 'pemda' };

/** Linked words stand in brackets, with their entry. */
const marked = (text: string, references: Parameters<typeof splitByTerms>[1]): string =>
  splitByTerms(text, references)
    .map((piece) => (piece.entry === null ? piece.text : `[${piece.text}=${piece.entry}]`))
    .join('');

it.each([
  ['words of their own', 'Nilai SAKIP naik.', [SAKIP], 'Nilai [SAKIP=sakip] naik.'],
  ['words at both ends', 'SAKIP dan SAKIP', [SAKIP], '[SAKIP=sakip] dan SAKIP'],
  ['the first of several', 'SAKIP, lalu SAKIP lagi', [SAKIP], '[SAKIP=sakip], lalu SAKIP lagi'],
  ['words inside of others not at all', 'eSAKIP dan SAKIPan', [SAKIP], 'eSAKIP dan SAKIPan'],
  ['words behind such a false place', 'eSAKIP dan SAKIP', [SAKIP], 'eSAKIP dan [SAKIP=sakip]'],
  ['the longest words', 'Predikat SAKIP itu', [SAKIP, PREDICATE], '[Predikat SAKIP=predikat] itu'],
  [
    'short words beside long ones',
    'SAKIP dan Predikat SAKIP',
    [SAKIP, PREDICATE],
    '[SAKIP=sakip] dan [Predikat SAKIP=predikat]',
  ],
  [
    'each entry once, whichever words name it',
    'Pemda ialah pemerintah daerah',
    [{ words: 'Pemda', entry: 'pemda' }, REGION],
    'Pemda ialah [pemerintah daerah=pemda]',
  ],
  [
    'an entry named on both sides of another once',
    'OPD (OPD): Predikat SAKIP, OPD',
    [{ words: 'OPD', entry: 'opd' }, PREDICATE],
    '[OPD=opd] (OPD): [Predikat SAKIP=predikat], OPD',
  ],
  ['signs in words as they are', 'Nilai A+ (B) naik', [{ words: 'A+ (B)', entry: 'x' }], 'Nilai [A+ (B)=x] naik'],
  ['nothing without references', 'Nilai SAKIP', [], 'Nilai SAKIP'],
  ['nothing in nothing', '', [SAKIP], ''],
])('cuts out %s', (_what, text, references, expected) => {
  expect(marked(text, references)).toBe(expected);
});
