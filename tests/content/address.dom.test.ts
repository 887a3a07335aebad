import { afterEach, expect, it } from 'vitest';
import { addressOf } from '../../src/content/address';

afterEach(() => document.body.replaceChildren());

async function frame(attributes: { srcdoc?: string; src?: string }): Promise<Document> {
  const element = Object.assign(document.createElement('iframe'), attributes);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  if (!element.contentDocument) throw new Error('the frame has no document');
  return element.contentDocument;
}

it('a page stands at its own address, whatever its base', async () => {
  expect(addressOf(document)).toBe(location.href);
  const own = new URL('/favicon.ico?x=1', location.href).href;
  const inside = await frame({ src: own });
  inside.head.append(Object.assign(inside.createElement('base'), { href: 'https://lain.example/' }));
  expect(addressOf(inside)).toBe(own);
});

it.each([{ srcdoc: '<p>SAKIP' }, { src: 'about:blank' }])(
  'a frame without an address of its own stands at that of its page: %j',
  async (attributes) => {
    expect(addressOf(await frame(attributes))).toBe(document.baseURI);
  },
);
