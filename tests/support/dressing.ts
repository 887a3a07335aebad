// The look of the extension's surfaces, put on the page of a test and taken off again.
import { afterEach, beforeEach } from 'vitest';
import { addStyles } from './ui';

/**
 * Registers the look for every test of a file.
 * @param reset takes back what a test has asked of the browser
 * @returns adds the styles that a test needs, until it ends
 */
export function dressing(reset: () => Promise<void>): (css: string) => void {
  let remove: () => void = () => {};
  beforeEach(() => document.body.classList.add('sf-theme'));
  afterEach(async () => {
    remove();
    document.body.replaceChildren();
    document.body.classList.remove('sf-theme');
    await reset();
  });
  return (css) => {
    remove = addStyles(css);
  };
}
