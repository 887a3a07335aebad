import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../src/background/recognizer';
import { call, createListener } from '../../src/extension/exchange';
import { compileLexicon } from '../../src/lexicon/compile';
import { entries, scales } from '../../src/lexicon/entries';
import { recognize } from '../../src/recognition/recognize';
import { lexicon } from '../recognition/annotated';

const TEXT = `Dishub Jatim raih predikat SAKIP A
Plt. Kepala Dinas Perhubungan Jawa Timur Budi Santoso menerima Predikat Memuaskan untuk SAKIP tahun 2023 dari Kementerian PANRB, Senin (6/11/2023).`;

describe('the background', () => {
  it('answers a text with all that recognition finds in it', async () => {
    const answer = createRecognizer(compileLexicon(entries, scales));
    const listener = createListener({ recognize: ({ text }) => answer(text) });
    const wire = async (message: unknown): Promise<unknown> => {
      const reply = await listener(JSON.parse(JSON.stringify(message)), { frame: 0, tabId: 1 });
      return JSON.parse(JSON.stringify(reply));
    };
    const found = recognize(TEXT, lexicon);
    for (const field of ['also', 'grade', 'holder'] as const)
      expect(found.mentions.some((each) => each[field])).toBe(true);
    expect(found.facts).not.toEqual([]);
    expect(await call(wire, 'recognize', { text: TEXT })).toEqual(found);
  });
});
