import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForClicks } from '../../src/content/clicks';

let stop = new AbortController();
let opened: number[] = [];

beforeEach(() => {
  stop = new AbortController();
  opened = [];
  listenForClicks({
    document,
    mentionAt: (x, y) => (x < 100 && y < 100 ? 5 : null),
    ownTag: 'our-card',
    open: (index) => opened.push(index),
    signal: stop.signal,
  });
  const root = document.createElement('div');
  for (const [id, tag, attributes] of [
    ['text', 'p', {}],
    ['link', 'a', { href: '#there' }],
    ['button', 'button', { type: 'button' }],
    ['role', 'div', { role: 'button' }],
    ['editable', 'div', { contenteditable: '' }],
    ['input', 'input', {}],
    ['ours', 'our-card', {}],
  ] as const) {
    const element = Object.assign(document.createElement(tag), { id });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const inner = document.createElement('b');
    inner.append('predikat');
    if (tag !== 'input' && tag !== 'our-card') element.append(inner);
    root.append(element);
  }
  document.body.replaceChildren(root);
});
afterEach(() => {
  stop.abort();
  document.getSelection()?.removeAllRanges();
});

const find = (id: string): Element => {
  const element = document.querySelector(`#${id} b`) ?? document.querySelector(`#${id}`);
  if (!element) throw new Error(`no ${id}`);
  return element;
};

/** A press and a click; true when the page's own reaction goes on. */
function click(id: string, more: MouseEventInit = {}, from: { x: number; y: number } = { x: 10, y: 10 }): boolean {
  const at = { clientX: 10, clientY: 10, detail: 1, bubbles: true, cancelable: true, ...more };
  find(id).dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: from.x, clientY: from.y }));
  return find(id).dispatchEvent(new MouseEvent('click', at));
}

describe('a click', () => {
  it('on text opens the mention’s card and leaves the page its click', () => {
    expect(click('text')).toBe(true);
    expect(opened).toEqual([5]);
  });

  it.each(['link', 'button', 'role', 'editable', 'input'])('on a %s does what the page meant', (id) => {
    expect(click(id)).toBe(true);
    expect(opened).toEqual([]);
  });

  it('with Alt on a link opens the card and does not follow the link', () => {
    let pageSaw = 0;
    find('link').addEventListener('click', () => pageSaw++);
    expect(click('link', { altKey: true })).toBe(false);
    expect([opened, pageSaw]).toEqual([[5], 0]);
  });

  it('with Alt on a link without a mention is the page’s', () => {
    expect(click('link', { altKey: true, clientX: 500 }, { x: 500, y: 10 })).toBe(true);
    expect(opened).toEqual([]);
  });

  it.each<[string, MouseEventInit]>([
    ['with Ctrl', { ctrlKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with the command key', { metaKey: true }],
    ['by another button', { button: 1 }],
    ['that is the second of a double click', { detail: 2 }],
    ['beside a mention', { clientX: 300 }],
  ])('%s opens nothing', (_what, more) => {
    click('text', more, { x: more.clientX ?? 10, y: 10 });
    expect(opened).toEqual([]);
  });

  it('on our own card opens nothing', () => {
    click('ours');
    expect(opened).toEqual([]);
  });

  it('at the end of a drag opens nothing', () => {
    click('text', {}, { x: 40, y: 10 });
    expect(opened).toEqual([]);
  });

  it('that leaves text selected opens nothing', () => {
    document.getSelection()?.selectAllChildren(find('text'));
    click('text');
    expect(opened).toEqual([]);
  });

  it('opens nothing after the end', () => {
    stop.abort();
    click('text');
    expect(opened).toEqual([]);
  });
});
