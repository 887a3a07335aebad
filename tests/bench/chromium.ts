// Chromium as the bench drives it: one browser with our built extension and two controls, pages served under host names
// on which none, one of the controls, or ours runs, and the processor time of a page's main thread.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchChromium, type Site, serve } from '../../scripts/launch';
import { articlePage, paragraphs, readSentences } from './samples';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONTROLS = path.join(ROOT, 'dist/bench');

/** Hosts by what runs on their pages. */
const HOSTS = {
  plain: 'plain.test',
  empty: 'empty.test',
  walk: 'walk.test',
  ours: 'dishub.jatimprov.go.id',
} as const;
export type Variant = keyof typeof HOSTS;

/** A TypeScript file of page/ with all it imports, as one script. */
async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: path.join(import.meta.dirname, 'page', file), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}

/** Writes an extension that runs one script on one host, at the same moment as ours. */
function writeControl(variant: Variant, script: string): string {
  const folder = path.join(CONTROLS, variant);
  mkdirSync(folder, { recursive: true });
  const contentScript = { matches: [`*://${HOSTS[variant]}/*`], js: ['content.js'], run_at: 'document_start' };
  const manifest = { manifest_version: 3, name: variant, version: '1', content_scripts: [contentScript] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'content.js'), script);
  return folder;
}

/** Pages by the size of their text: `/30.html` has 30 KB; `/bench.js` holds the engines. */
async function serveBench(): Promise<Site> {
  const sentences = readSentences();
  const engines = await bundle('engines.ts');
  const pages = new Map<string, string>();
  return serve((_, url) => {
    if (url === '/bench.js') return { body: engines, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
    const kilobytes = Number(/^\/(\d+)\.html/.exec(url)?.[1]);
    if (!kilobytes) return undefined;
    const body = pages.get(url) ?? articlePage(paragraphs(sentences, kilobytes * 1000));
    pages.set(url, body);
    return { body };
  });
}

export interface Bench {
  readonly browser: Browser;
  readonly version: string;
  close(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  rmSync(CONTROLS, { recursive: true, force: true });
  const controls = [writeControl('empty', ''), writeControl('walk', await bundle('walk-script.ts'))];
  const site = await serveBench();
  const rules = ['*.go.id:80', '*.test:80'].map((host) => `MAP ${host} 127.0.0.1:${site.port}`);
  const args = [`--host-resolver-rules=${rules.join(', ')}`, '--js-flags=--expose-gc'];
  const browser = await launchChromium(site, { headless: true, args });
  for (const folder of controls) await browser.installExtension(folder);
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  return {
    browser,
    version: await browser.version(),
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}

export const addressOf = (variant: Variant, kilobytes: number): string => `http://${HOSTS[variant]}/${kilobytes}.html`;

/** Reads what the browser counts of one page. */
export class Meter {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Meter> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(session);
  }

  private async metric(name: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }

  /** Processor time of the page's main thread while `work` runs, in milliseconds. */
  async time(work: () => Promise<unknown>): Promise<number> {
    const before = await this.metric('ThreadTime');
    await work();
    return ((await this.metric('ThreadTime')) - before) * 1000;
  }

  /** Bytes in use on the page's JavaScript heap after a collection. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    return this.metric('JSHeapUsedSize');
  }
}
