// `npm start`: shows the extension on a demo news page. With a screen a browser window stays open; without one the demo
// runs headless, prints what was found, writes a screenshot with an open card, and ends.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { clickMark, DEMO, demoPage } from './demo';
import { hasDisplay, launchChromium, serve } from './launch';

const WORD = 'Predikat Memuaskan';
const SCREENSHOT = path.resolve('dist/demo.png');

interface Listed {
  readonly mentions: readonly { readonly kind: string; readonly text: string; readonly entry: string | null }[];
  readonly facts: readonly Readonly<Record<string, string | number | null>>[];
}

/** Asks the content script for what the page holds, as the popup does. */
async function listPage(browser: Browser): Promise<Listed> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  const ask = `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, ${JSON.stringify({ sorot: 'listPage', request: {} })}))`;
  const answer = (await worker?.evaluate(ask)) as { readonly reply: Listed };
  return answer.reply;
}

function print({ mentions, facts }: Listed): void {
  console.log(`\n${mentions.length} mentions:`);
  for (const { kind, text, entry } of mentions)
    console.log(`  ${kind.padEnd(6)} ${text}${entry ? `  →  ${entry}` : ''}`);
  console.log(`\n${facts.length} facts:`);
  for (const { mention: _, ...fact } of facts) {
    const slots = Object.entries(fact).flatMap(([slot, value]) => (value ? [`${slot}: ${value}`] : []));
    console.log(`  ${slots.join(' · ')}`);
  }
}

async function showHeadless(browser: Browser, page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('sorot-award'));
  print(await listPage(browser));
  await clickMark(page, WORD);
  await page.waitForSelector('sorot-fakta-card');
  await new Promise((resolve) => setTimeout(resolve, 500));
  mkdirSync(path.dirname(SCREENSHOT), { recursive: true });
  await page.screenshot({ path: SCREENSHOT as `${string}.png` });
  console.log(`\nNo display here, so the demo ran headless. A screenshot with an open card: ${SCREENSHOT}`);
}

const site = await serve((_, url) => (url === '/' ? { body: demoPage() } : undefined));
const headless = !hasDisplay();
const browser = await launchChromium(site, { headless, lang: 'id' });
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(DEMO);
if (headless) {
  try {
    await showHeadless(browser, page);
  } finally {
    await browser.close();
    site.close();
  }
} else {
  console.log(
    `The demo page is open at ${DEMO}. Click an underlined word, for example “${WORD}”, or the extension’s icon in the toolbar.`,
  );
  console.log('Close the browser window to end.');
  browser.on('disconnected', () => site.close());
}
