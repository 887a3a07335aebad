// Which of the two languages the reader sees. Pure: the browser's language is handed in.
import type { Settings } from './settings';

/** Readers of these languages are at home in Indonesian; `in` is its old code. */
const INDONESIAN = new Set(['id', 'in', 'ms', 'jv', 'su']);

/**
 * Language of interface and explanations.
 * @param setting what the reader chose; `auto` follows the browser
 * @param browserLanguage a language tag such as `id-ID` or `en_US`
 */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): 'id' | 'en' {
  if (setting !== 'auto') return setting;
  const [primary = ''] = browserLanguage.toLowerCase().split(/[-_]/);
  return INDONESIAN.has(primary) ? 'id' : 'en';
}
