import { describe, expect, it } from 'vitest';
import { recognizeRemotely } from '../../src/content/remote-recognition';
import { MAX_TEXT } from '../../src/extension/contracts';
import { MessageError } from '../../src/extension/exchange';
import type { Recognition } from '../../src/recognition/mention';

const FACT = { level: null, recipient: null, programme: null, giver: null, year: null, event: null };

/** Finds every "SAKIP"; the last is a fact. Remembers what it was asked. */
class Background {
  readonly asked: string[] = [];
  failures: Error[] = [];

  readonly ask = async (text: string): Promise<Recognition> => {
    this.asked.push(text);
    const failure = this.failures.shift();
    if (failure) throw failure;
    const mentions = [...text.matchAll(/SAKIP/g)].map(({ 0: found, index }) => ({
      ...{ kind: 'award' as const, start: index, end: index + found.length, text: found },
      ...{ entry: 'sakip', reason: { rule: 'lexicon' as const } },
    }));
    const last = mentions.length - 1;
    return { mentions, facts: last < 0 ? [] : [{ ...FACT, award: 'SAKIP', mention: last }] };
  };

  recognize(text: string, signal = new AbortController().signal): Promise<Recognition> {
    return recognizeRemotely({ ask: this.ask, retries: [1, 1] })(text, signal);
  }
}

const line = (length: number): string => `${'kata '.repeat(length / 5 - 2)}SAKIP ini\n`;

describe('recognition by the background', () => {
  it('hands a text over and its mentions back', async () => {
    const background = new Background();
    const found = await background.recognize('Nilai SAKIP naik');
    expect(background.asked).toEqual(['Nilai SAKIP naik']);
    expect(found.mentions.map(({ start, end }) => [start, end])).toEqual([[6, 11]]);
  });

  it.each(['', ' \n ', '12 / 2023'])('asks nobody about %j', async (text) => {
    const background = new Background();
    expect(await background.recognize(text)).toEqual({ mentions: [], facts: [] });
    expect(background.asked).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['lines', line(1000).repeat(MAX_TEXT / 400), 3],
    ['one line of words', line(MAX_TEXT * 2).trim(), 3],
    ['one endless word', `${'x'.repeat(MAX_TEXT)} SAKIP`, 2],
  ])('cuts a long text of %s into pieces that are short enough, and loses nothing', async (_what, text, pieces) => {
    const background = new Background();
    const { mentions, facts } = await background.recognize(text);
    expect(background.asked).toHaveLength(pieces);
    expect(Math.max(...background.asked.map((piece) => piece.length))).toBeLessThanOrEqual(MAX_TEXT);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map((mention) => mention.text));
    expect(mentions.map(({ start }) => start)).toEqual([...text.matchAll(/SAKIP/g)].map(({ index }) => index));
    expect(facts.at(-1)?.mention).toBe(mentions.length - 1);
  });

  it('reads no headline into a later piece', async () => {
    const background = new Background();
    await background.recognize(line(1000).repeat(MAX_TEXT / 600));
    expect(background.asked[0]?.startsWith('kata')).toBe(true);
    expect(background.asked[1]?.startsWith('\nkata')).toBe(true);
  });

  it('tries again while the background is not there yet', async () => {
    const background = new Background();
    background.failures = [new MessageError('unreachable', 'asleep'), new MessageError('unreachable', 'asleep')];
    expect((await background.recognize('SAKIP')).mentions).toHaveLength(1);
  });

  it.each<[string, Error[], number]>([
    ['the background never answers', Array(3).fill(new MessageError('unreachable', 'gone')), 3],
    ['the background refuses', [new MessageError('refused', 'no')], 1],
  ])('fails when %s', async (_what, failures, tries) => {
    const background = new Background();
    background.failures = [...failures];
    await expect(background.recognize('SAKIP')).rejects.toThrow(failures[0]);
    expect(background.asked).toHaveLength(tries);
  });

  it('asks no more once it is called off', async () => {
    const background = new Background();
    const stop = new AbortController();
    stop.abort(new Error('the page is gone'));
    await expect(background.recognize('SAKIP', stop.signal)).rejects.toThrow('the page is gone');
    expect(background.asked).toEqual([]);
  });
});
