// Reads what a user hands to the command line: bytes of a file become text, in whatever encoding and format they are.
import { JSDOM } from 'jsdom';
import { findArticle } from '../page/article';
import { readText } from '../page/text-map';

/** An input that cannot be read as text; its message is for the user. */
export class InputError extends Error {}

const HTML = /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|article|main|div|p|h1|section|meta)\b/i;
/** Share of characters that plain text never holds, above which bytes are taken for binary. */
const BINARY_SHARE = 0.01;

function decode(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) strange++;
  }
  if (strange > text.length * BINARY_SHARE) throw new InputError(`${name} is not text or HTML (it holds binary data).`);
  return text;
}

const looksLikeHtml = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || HTML.test(text.slice(0, 4096));

/** The text of an HTML page as the page layer reads it: headline, then the article's blocks. */
function readHtml(bytes: Uint8Array): string {
  // Bytes, not a string: the parser finds the encoding in the page itself. No scripts run and nothing is fetched.
  const dom = new JSDOM(bytes);
  try {
    return readText(findArticle(dom.window.document)).text;
  } finally {
    dom.window.close();
  }
}

/**
 * Text of a file's bytes.
 * @param name shown in messages; its ending may tell HTML
 * @throws InputError for binary data
 */
export function readInput(bytes: Uint8Array, name: string): { readonly text: string; readonly html: boolean } {
  const text = decode(bytes, name);
  return looksLikeHtml(name, text) ? { text: readHtml(bytes), html: true } : { text, html: false };
}
