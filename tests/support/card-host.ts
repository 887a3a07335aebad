// A card host at work, for the tests of what it minds: closing and place.
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CardHost, createCardHost } from '../../src/page/card-host';

export const STYLE = '.isi { width: 300px; height: 120px; background: white }';
export const onClose = vi.fn<() => void>();

/** The host at work, and whether its card is to stay. */
export const shown: { host: CardHost | undefined; pinned: boolean } = { host: undefined, pinned: false };

/** The open card. */
export const card = (): HTMLElement | null => document.querySelector('sorot-fakta-card');
export const box = (): DOMRect => (card() as HTMLElement).getBoundingClientRect();

/** What a card shows: words and a button. */
export function content(words = 'Penjelasan'): HTMLElement {
  const element = document.createElement('div');
  element.className = 'isi';
  element.append(words, Object.assign(document.createElement('button'), { textContent: 'Tutup' }));
  return element;
}

/** Opens a card for the sentence `#x` with the words `#m`; gives its content. */
export function open(words?: string): HTMLElement {
  shown.host ??= createCardHost(document, STYLE);
  const element = content(words);
  shown.host.open({
    content: element,
    label: words ?? 'CETTAR',
    anchors: () => ['#x', '#m'].map((each) => [...(document.querySelector(each)?.getClientRects() ?? [])]),
    stays: () => shown.pinned,
    onClose,
  });
  return element;
}

/** Waits until the card has come to rest. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Whether two boxes lie on one another. */
export const covers = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Closes the card and empties the page; for the end of each test. */
export async function takeAway(): Promise<void> {
  shown.host?.close();
  shown.host = undefined;
  shown.pinned = false;
  onClose.mockClear();
  document.body.replaceChildren();
  await page.viewport(1000, 700);
}
