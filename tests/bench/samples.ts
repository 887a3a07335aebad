// Texts and pages to measure on, always the same: sentences of the project's own news pages and stories, dealt out by a
// seeded generator. One paragraph in two is news, the other a story without anything to find.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demoPage } from '../../scripts/demo';
import { readInput } from '../../src/cli/read-input';

const TESTS = path.resolve(import.meta.dirname, '..');
/** A word in so many is set in bold or is a link, as in the articles of agencies. */
const WORDS_PER_TAG = 25;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Files below a folder of the tests whose name ends so, in a fixed order. */
const files = (folder: string, ending: string): string[] =>
  readdirSync(path.join(TESTS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(TESTS, folder, file))
    .toSorted();

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?]["”]?) (?=["“A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 40);

const textOf = (html: string | Uint8Array): string => readInput(Buffer.from(html), 'page.html').text;

/** Sentences of news, and of stories in which nothing is to be found. */
export interface Sentences {
  readonly news: readonly string[];
  readonly stories: readonly string[];
}

export function readSentences(): Sentences {
  const pages = [...files('pages', 'source.html').map((file) => readFileSync(file)), Buffer.from(demoPage())];
  const stories = files('recognition/ordinary', '.txt').map((file) => readFileSync(file, 'utf8'));
  return { news: pages.map(textOf).flatMap(sentencesOf), stories: stories.flatMap(sentencesOf) };
}

/** Paragraphs of together at least `length` UTF-16 units. */
export function paragraphs({ news, stories }: Sentences, length: number): string[] {
  const random = randomFrom(1);
  const made: string[] = [];
  for (let size = 0; size < length; size += made.at(-1)?.length ?? 0) {
    const source = made.length % 2 === 0 ? news : stories;
    const count = 2 + Math.floor(random() * 4);
    made.push(Array.from({ length: count }, () => source[Math.floor(random() * source.length)]).join(' '));
  }
  return made;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function withTags(paragraph: string, random: () => number): string {
  const words = escapeHtml(paragraph).split(' ');
  const tagged = words.map((word) => {
    if (random() * WORDS_PER_TAG > 1) return word;
    return random() < 0.5 ? `<b>${word}</b>` : `<a href="/">${word}</a>`;
  });
  return `<p>${tagged.join(' ')}</p>`;
}

/** An article page around paragraphs, with a place beside the article (`#elsewhere`) that changes do not concern. */
export function articlePage(texts: readonly string[]): string {
  const random = randomFrom(2);
  const body = texts.map((text) => withTags(text, random)).join('\n');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Berita daerah</title></head>
<body><aside id="elsewhere">0</aside><main><h1>Kabar dari daerah hari ini</h1><article>${body}</article></main></body></html>`;
}
