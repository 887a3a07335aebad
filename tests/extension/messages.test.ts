import { describe, expect, it } from 'vitest';
import { MAX_LISTED } from '../../src/extension/contracts';
import {
  call,
  createListener,
  type Handlers,
  MessageError,
  messageOf,
  requestIn,
  type Send,
  type Sender,
} from '../../src/extension/exchange';

const NOBODY: Sender = { tabId: null, frame: 0 };

/** A wire that turns everything into JSON and back, as browsers do. */
function wire(handlers: Handlers, sender = NOBODY): Send {
  const listener = createListener(handlers);
  return async (message) => {
    const answer = await listener(JSON.parse(JSON.stringify(message)), sender);
    return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
  };
}

const page = {
  host: 'a.go.id',
  enabled: true,
  mentions: [{ index: 0, kind: 'term', text: 'OPD', entry: 'opd' }],
  facts: [],
};

async function failure(promise: Promise<unknown>): Promise<MessageError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MessageError);
  return error as MessageError;
}

describe('an exchange', () => {
  it('carries request, sender and reply', async () => {
    const seen: unknown[] = [];
    const send = wire(
      {
        reportPage: (request, sender) => {
          seen.push(request, sender);
          return {};
        },
      },
      { tabId: 7, frame: 2 },
    );
    expect(await call(send, 'reportPage', { distinct: 3 })).toEqual({});
    expect(seen).toEqual([{ distinct: 3 }, { tabId: 7, frame: 2 }]);
  });

  it('carries a page list', async () => {
    expect(await call(wire({ listPage: () => page as never }), 'listPage', {})).toEqual(page);
  });

  it('passes on why the other side refused', async () => {
    const send = wire({
      showMention: () => {
        throw new Error('no mention 9');
      },
    });
    expect(await failure(call(send, 'showMention', { index: 9, text: 'OPD' }))).toMatchObject({
      code: 'refused',
      message: 'no mention 9',
    });
  });

  it.each<[string, Send]>([
    ['nobody is connected', () => Promise.reject(new Error('Could not establish connection.'))],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['nobody answers, told by null', () => Promise.resolve(null)],
    ['only listeners for other messages are there', wire({ rescan: () => ({}) })],
  ])('is unreachable when %s', async (_what, send) => {
    expect((await failure(call(send, 'listPage', {}))).code).toBe('unreachable');
  });

  it.each<[string, unknown]>([
    ['no envelope', 'hello'],
    ['an envelope without a verdict', { reply: page }],
    ['a reply that lacks a field', { ok: true, reply: { ...page, host: undefined } }],
    ['a mention of an unknown kind', { ok: true, reply: { ...page, mentions: [{ ...page.mentions[0], kind: 'ad' }] } }],
    [
      'a mention with more than was agreed',
      { ok: true, reply: { ...page, mentions: [{ ...page.mentions[0], x: 1 }] } },
    ],
    ['too many mentions', { ok: true, reply: { ...page, mentions: Array(MAX_LISTED + 1).fill(page.mentions[0]) } }],
  ])('is malformed when the answer is %s', async (_what, answer) => {
    expect((await failure(call(() => Promise.resolve(answer), 'listPage', {}))).code).toBe('malformed');
  });

  it('does not send a malformed request', async () => {
    let sent = 0;
    const send: Send = () => Promise.resolve(sent++);
    expect((await failure(call(send, 'showMention', { index: -1, text: 'OPD' }))).code).toBe('malformed');
    expect(sent).toBe(0);
  });
});

describe('a listener', () => {
  const listener = createListener({ explain: () => ({ entries: [], scales: [] }), listPage: () => page as never });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'explain'],
    ['a list', [1]],
    ['another program’s message', { type: 'explain' }],
    ['an unknown name', { sorot: 'erase', request: {} }],
    ['a known name without a handler here', { sorot: 'rescan', request: {} }],
    ['a name of Object itself', { sorot: 'toString', request: {} }],
    ['a name that is no string', { sorot: 5, request: {} }],
  ])('ignores %s', (_what, message) => {
    expect(listener(message, NOBODY)).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ['no request', { sorot: 'explain' }, /request of explain/],
    ['no list', { sorot: 'explain', request: { entries: 'opd' } }, /entries/],
    ['a list of other things', { sorot: 'explain', request: { entries: [1] } }, /entries\.0/],
    ['an endless id', { sorot: 'explain', request: { entries: ['x'.repeat(500)] } }, /entries\.0/],
    ['more than was agreed', { sorot: 'listPage', request: { tab: 1 } }, /request of listPage/],
  ])('answers a message with %s by a clear error', async (_what, message, error) => {
    expect(await listener(message, NOBODY)).toEqual({ ok: false, error: expect.stringMatching(error) });
  });
});

describe('what a message carries', () => {
  const news = messageOf('storageChanged', { keys: ['settings'] });

  it('is told to those who ask for its name', () => {
    expect(requestIn(news, 'storageChanged')).toEqual({ keys: ['settings'] });
  });

  it.each<[string, unknown]>([
    ['another name', { sorot: 'rescan', request: {} }],
    ['something else', 'storageChanged'],
    ['a request that does not fit', { sorot: 'storageChanged', request: { keys: 'settings' } }],
    ['no request', { sorot: 'storageChanged' }],
  ])('is nothing in %s', (_what, message) => {
    expect(requestIn(message, 'storageChanged')).toBeNull();
  });
});
