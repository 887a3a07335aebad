// What is measured inside of a page: the bare walk, our own recognition and painting, and the peers. The bench speaks with
// it through `globalThis.engines`.
import type { CompiledLexicon } from '../../../src/lexicon/compile';
import { type Lexicon, loadLexicon } from '../../../src/lexicon/load';
import { createPainter } from '../../../src/page/painter';
import { scanPage } from '../../../src/page/scan';
import { recognize } from '../../../src/recognition/recognize';
import { advancedMarkJs, ahoCorasick, type Engine, markJs, regularExpression } from './peers';
import { walk } from './walk';

interface Ours extends Engine {
  /** Takes a lexicon without doing anything with it yet. */
  keep(compiled: CompiledLexicon): void;
  load(): void;
  recognize(text: string): number;
}

function ours(): Ours {
  let kept: CompiledLexicon | undefined;
  let lexicon: Lexicon | undefined;
  const { signal } = new AbortController();
  const painter = createPainter(document, 'standard');
  const find = (text: string) => {
    if (!lexicon) throw new Error('no lexicon has been loaded');
    return recognize(text, lexicon);
  };
  let clear = (): void => {};
  return {
    keep: (compiled) => {
      kept = compiled;
    },
    load: () => {
      if (kept) lexicon = loadLexicon(kept);
    },
    recognize: (text) => find(text).mentions.length,
    prepare: () => {},
    mark: async () => {
      const context = { before: undefined, isWanted: () => true, scope: 'article', density: 'all', signal } as const;
      const { page, recognition, strengths } = await scanPage(document, find, context);
      painter.show({ page, mentions: recognition.mentions, strengths });
      clear = () => painter.show({ page, mentions: [], strengths: [] });
      return recognition.mentions.length;
    },
    clear: () => clear(),
  };
}

const withoutMarks: Pick<Engine, 'prepare' | 'clear'> = { prepare: () => {}, clear: () => {} };
const sorot = ours();

const engines = {
  nothing: { ...withoutMarks, mark: () => 0 },
  walk: { ...withoutMarks, mark: () => walk(document.body) },
  'Sorot Fakta': sorot,
  'mark.js': markJs(),
  'advanced-mark.js': advancedMarkJs(),
  'regular expression': regularExpression(),
  'Aho–Corasick': ahoCorasick(),
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

const pageText = (): string => document.querySelector('article')?.textContent ?? '';

const handle = {
  keep: sorot.keep,
  load: sorot.load,
  /** Recognises the article's text alone, without a look at the page around it. */
  recognize: (times: number): number => {
    const text = pageText();
    let found = 0;
    for (let i = 0; i < times; i++) found = sorot.recognize(text);
    return found;
  },
  prepare: (name: EngineName, spellings: readonly string[]): void => engines[name].prepare(spellings),
  /** Marks so many times over; the marks of the last time stay. */
  mark: async (name: EngineName, times: number): Promise<number> => {
    let marks = 0;
    for (let i = 0; i < times; i++) marks = await engines[name].mark();
    return marks;
  },
  clear: (name: EngineName): void => engines[name].clear(),
  frames: async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};

/** The bench's handle on a page. */
export type EnginesHandle = typeof handle;

Object.assign(globalThis, { engines: handle });
