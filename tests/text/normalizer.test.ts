import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/text/normalizer';

describe('normalize', () => {
  it.each([
    ['plain text stays as it is', 'Dinas Perhubungan', 'Dinas Perhubungan'],
    ['curly quotes become straight ones', '“Predikat” ‘CETTAR’', '"Predikat" \'CETTAR\''],
    ['dashes become hyphens', 'KUA–PPAS — 2023', 'KUA-PPAS - 2023'],
    ['no-break and thin spaces become spaces', 'Plt.\u00a0Kepala\u2009Dinas', 'Plt. Kepala Dinas'],
    ['soft hyphens and zero-width characters vanish', 'Ka\u00addis\u200bhub', 'Kadishub'],
    ['ligatures are taken apart', 'e\ufb01siensi', 'efisiensi'],
    ['combining accents join their letter', 'Jose\u0301', 'José'],
    ['full-width letters become plain', 'ＳＡＫＩＰ', 'SAKIP'],
  ])('%s', (_, source, expected) => {
    expect(normalize(source).text).toBe(expected);
  });

  it.each([
    ['SAKIP', 'nilai SAKIP naik', 'SAKIP'],
    ['Kadishub', 'kata Ka\u00addis\u200bhub Jatim', 'Ka\u00addis\u200bhub'],
    ['efisiensi', 'demi e\ufb01siensi anggaran', 'e\ufb01siensi'],
    ['Kepala Dinas', 'Plt.\u00a0Kepala\u00a0\u00adDinas', 'Kepala\u00a0\u00adDinas'],
    ['José', '😀 Jose\u0301 hadir', 'Jose\u0301'],
  ])('a span of %s maps back to the published characters', (phrase, source, published) => {
    const { text, toSource } = normalize(source);
    const start = text.indexOf(phrase);
    const span = toSource({ start, end: start + phrase.length });
    expect(source.slice(span.start, span.end)).toBe(published);
  });

  it('folded text has the length of the text, whatever the letters', () => {
    for (const source of ['İSTANBUL', 'straße', 'ﬃ', '\ud800 SAKIP', 'ΑΣ']) {
      const { text, folded } = normalize(source);
      expect(folded).toHaveLength(text.length);
    }
  });
});
