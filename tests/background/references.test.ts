import { describe, expect, it } from 'vitest';
import { createReferences } from '../../src/background/references';
import compiled from '../../src/generated/lexicon.json' with { type: 'json' };
import type { CompiledLexicon } from '../../src/lexicon/compile';
import { entries } from '../../src/lexicon/entries';
import type { Entry } from '../../src/lexicon/entry';
import { loadLexicon } from '../../src/lexicon/load';
import type { Recognition } from '../../src/recognition/mention';
import { recognize } from '../../src/recognition/recognize';

const text = (words: string) => ({ id: words, en: words });
const entry = (id: string, more: Partial<Entry> = {}): Entry =>
  ({ id, name: `Nama ${id}`, forms: [id], explanation: text('.'), ...more }) as Entry;

/** Finds the words in capitals, each the name of an entry. */
const read = (source: string): Recognition => ({
  mentions: [...source.matchAll(/\b[A-Z]{2,}\b/g)].map(([words]) => ({
    start: 0,
    end: 0,
    kind: 'term',
    text: words,
    entry: words === 'NOBODY' ? null : words.toLowerCase(),
    reason: { rule: words === 'GUESS' ? 'institution-grammar' : 'lexicon' },
  })),
  facts: [],
});

const refer = (...known: Entry[]) => createReferences(known, read)(known[0] as Entry);

describe('what an entry leads to', () => {
  it('is what explanation, notes and senses name, in both languages, each once', () => {
    const sakip = entry('sakip', {
      explanation: { id: 'OPD, lagi OPD', en: 'The RPJMD' },
      notes: { limits: text('WTP') },
      senses: [{ expansion: 'BPK', note: text('DPR') }],
    });
    expect(
      refer(sakip)
        .inText.map(({ entry: id }) => id)
        .toSorted(),
    ).toEqual(['bpk', 'dpr', 'opd', 'rpjmd', 'wtp']);
  });

  it('is neither the entry itself, nor what no entry explains, nor a guess', () => {
    expect(refer(entry('opd', { explanation: text('OPD NOBODY GUESS') })).inText).toEqual([]);
  });

  it('is what it calls related, by name, if that exists', () => {
    const { related } = refer(entry('opd', { related: ['dinas', 'gone'] }), entry('dinas'));
    expect(related).toEqual([{ words: 'Nama dinas', entry: 'dinas' }]);
  });

  it('is what may be meant by the same form, in any case', () => {
    const mine = entry('ikm-survei', { forms: ['Indeks', { text: 'IKM', near: ['survei'] }] });
    const others = [entry('ikm-industri', { forms: [{ text: 'ikm', near: ['batik'] }] }), entry('opd')];
    expect(refer(mine, ...others).rivals).toEqual([{ words: 'Nama ikm-industri', entry: 'ikm-industri', form: 'IKM' }]);
  });
});

describe('the whole lexicon', () => {
  const lexicon = loadLexicon(compiled as unknown as CompiledLexicon);
  const find = createReferences(entries, (source) => recognize(source, lexicon));
  const of = (id: string) => find(entries.find((each) => each.id === id) as Entry);

  it('leads from the opinion of the auditors to its grades and its giver', () => {
    const leadsTo = [...of('opini-bpk').inText, ...of('opini-bpk').related].map(({ entry: id }) => id);
    expect(leadsTo).toEqual(expect.arrayContaining(['wtp', 'bpk']));
  });

  it('knows the three meanings of PMK', () => {
    expect(of('pmk-hewan').rivals.map(({ entry: id }) => id)).toEqual(
      expect.arrayContaining(['damkar', 'pmk-keuangan']),
    );
  });

  it('leads only to entries that exist, and never in a circle of one', () => {
    const ids = new Set(entries.map(({ id }) => id));
    for (const each of entries.filter((_, index) => index % 25 === 0)) {
      const { inText, related, rivals } = find(each);
      const leadsTo = [...inText, ...related, ...rivals].map(({ entry: id }) => id);
      expect(leadsTo.filter((id) => !ids.has(id) || id === each.id)).toEqual([]);
    }
  });
});
