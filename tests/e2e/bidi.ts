// The connection to Firefox beneath puppeteer, which has no way of its own to what the tests need of it.
import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: { result?: { value?: unknown }; nodes?: unknown[] } }>;
}

export const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
