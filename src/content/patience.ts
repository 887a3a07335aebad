// Asks the background again when it was not there yet.
import { MessageError } from '../extension/exchange';

/** Milliseconds before each further try: a browser that starts loads pages sooner than extensions. */
const RETRIES = [100, 500, 2000];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until somebody answers.
 * @param retries milliseconds to wait before each further try.
 * @throws what `ask` throws after the last try, and at once what is not about being unreachable.
 */
export async function patiently<T>(ask: () => Promise<T>, retries: readonly number[] = RETRIES): Promise<T> {
  for (const pause of retries) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof MessageError) || error.code !== 'unreachable') throw error;
      await wait(pause);
    }
  }
  return ask();
}
