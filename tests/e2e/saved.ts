// What pages of the extension hand to the browser to be saved, without a file on the disk.
import type { Page } from 'puppeteer-core';

/** What the page hands to the browser to be saved when a button is pressed. */
export const saved = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate(async (button) => {
    const made: Blob[] = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => create(made[made.push(blob as Blob) - 1] as Blob);
    document.querySelector<HTMLButtonElement>(`[name="${button}"]`)?.click();
    while (made.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    URL.createObjectURL = create;
    return made[0]?.text();
  }, name);
