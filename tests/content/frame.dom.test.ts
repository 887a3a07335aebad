import { afterEach, describe, expect, it } from 'vitest';
import { inArticles, whenLarge } from '../../src/content/frame';

afterEach(() => document.body.replaceChildren());

function addFrame(width: number, height: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: '0' });
  document.body.append(frame);
  return frame;
}

async function isRead(frame: HTMLIFrameElement): Promise<boolean> {
  let large = false;
  void whenLarge(frame.contentWindow as Window).then(() => {
    large = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  return large;
}

describe('a frame', () => {
  it.each([
    ['of an article', 700, 900, true],
    ['of an article on a telephone', 320, 600, true],
    ['of a rectangle that advertises', 300, 250, false],
    ['of a banner', 970, 250, true],
    ['of a thin banner', 1200, 90, false],
    ['of a counter', 1, 1, false],
    ['that is not shown', 0, 0, false],
  ])('%s, %i by %i, is read: %j', async (_what, width, height, expected) => {
    expect(await isRead(addFrame(width, height))).toBe(expected);
  });

  it('is read once the page has made it large', async () => {
    const frame = addFrame(700, 0);
    const large = whenLarge(frame.contentWindow as Window);
    await new Promise((resolve) => setTimeout(resolve, 500));
    frame.style.height = '500px';
    await large;
  });

  it('without an article holds nothing', async () => {
    const all = inArticles((text) => ({ mentions: [], facts: [{ award: text } as never] }));
    const { signal } = new AbortController();
    expect((await all('SAKIP untuk OPD', signal)).facts).toEqual([]);
    expect((await all('SAKIP untuk OPD. '.repeat(40), signal)).facts).toHaveLength(1);
  });
});
