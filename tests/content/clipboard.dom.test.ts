import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copy } from '../../src/content/clipboard';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Copies while a real click is handled. */
async function copyOnClick(text: string): Promise<boolean> {
  const button = Object.assign(document.createElement('button'), { textContent: 'Salin' });
  document.body.append(button);
  const done = new Promise<boolean>((resolve) => {
    button.onclick = () => void copy(document, text).then(resolve);
  });
  await userEvent.click(button);
  return done;
}

async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  return field.value;
}

const refuse = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));

it('puts text on the clipboard where the page may not write it, and tells the page nothing', async () => {
  refuse();
  const told = vi.fn<() => void>();
  document.addEventListener('copy', told, { capture: true });
  expect(await copyOnClick('Predikat SAKIP\nNilai “A”')).toBe(true);
  document.removeEventListener('copy', told, { capture: true });
  expect(await pasted()).toBe('Predikat SAKIP\nNilai “A”');
  expect(told).not.toHaveBeenCalled();
});

it('says when the browser refuses both ways', async () => {
  refuse();
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyOnClick('x')).toBe(false);
});
