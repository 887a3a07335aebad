import { describe, expect, it } from 'vitest';
import { causeOf, factCause, showDifference, showFact } from '../../src/cli/causes';
import type { Difference, PredictedMention } from '../../src/cli/score';
import type { Kind } from '../../src/lexicon/entry';

const TEXT = 'Dishub Jatim raih SAKIP Award hari ini';
const at = (words: string, kind: Kind): PredictedMention => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
};
const award = at('SAKIP Award', 'award');
const NOTHING = { facts: [], optional: [], optionalFacts: [] };
const FACT = {
  ...{ award: 'SAKIP Award', level: 'A', recipient: 'Dishub', programme: null },
  ...{ giver: null, year: '2023', event: null },
};

describe('the cause of a difference', () => {
  it.each<[string, Difference, PredictedMention[]]>([
    ['award: bounds: begins late', { kind: 'award', wanted: award, got: at('Award', 'award') }, []],
    ['award: bounds: ends late', { kind: 'award', wanted: at('SAKIP', 'award'), got: award }, []],
    ['award: bounds: begins early, ends early', { kind: 'award', wanted: award, got: at('raih SAKIP', 'award') }, []],
    ['award: marked as term', { kind: 'award', wanted: award }, [at('SAKIP', 'term')]],
    ['award: split or joined', { kind: 'award', wanted: award }, [at('Award', 'award')]],
    ['award: missed, though a form of the lexicon', { kind: 'award', wanted: award }, []],
    ['term: missed, no form of the lexicon', { kind: 'term', wanted: at('Jatim', 'term') }, []],
    ['award: marked as term', { kind: 'term', got: at('SAKIP', 'term') }, []],
    ['term: extra by typo', { kind: 'term', got: { ...at('hari', 'term'), reason: { rule: 'typo' } } }, []],
  ])('%s', (cause, difference, predicted) => {
    const annotation = { ...NOTHING, mentions: [award] };
    expect(causeOf(difference, { text: TEXT, annotation, predicted, forms: new Set(['sakip award']) })).toBe(cause);
  });

  it('is shown with the words around it', () => {
    const shown = showDifference({ kind: 'award', wanted: award, got: at('Award', 'award') }, TEXT);
    expect(shown).toBe('want «SAKIP Award» got «Award»  …Dishub Jatim raih ▸SAKIP Award◂ hari ini…');
  });

  it('of a fact names the arguments that differ', () => {
    const other = { wanted: FACT, got: { ...FACT, year: '2022', level: null }, slots: ['level', 'year'] as const };
    expect(factCause(other)).toBe('fact: level, year');
    expect(showFact(other)).toBe('«SAKIP Award» of Dishub: level want A got null; year want 2023 got 2022');
    expect(factCause({ wanted: FACT, got: null, slots: ['level'] })).toBe('fact: missed');
    expect(factCause({ wanted: null, got: FACT, slots: ['level'] })).toBe('fact: extra');
    expect(showFact({ wanted: null, got: FACT, slots: [] })).toBe('want nothing got «SAKIP Award» of Dishub');
  });
});
