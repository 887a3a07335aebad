// What is measured inside of a page: the bare walk, our own recognition and painting, and the peers. The bench speaks with
// it through `globalThis.engines`.
import type { CompiledForms, CompiledLexicon } from '../../../src/lexicon/compile';
import { type FormIndex, type Lexicon, loadForms, loadLexicon } from '../../../src/lexicon/load';
import { createPainter } from '../../../src/page/painter';
import { scanPage } from '../../../src/page/scan';
import type { Recognition } from '../../../src/recognition/mention';
import { recognize } from '../../../src/recognition/recognize';
import { advancedMarkJs, ahoCorasick, type Engine, markJs, regularExpression } from './peers';
import { walk } from './walk';

interface Ours extends Engine {
  /** Takes a lexicon without doing anything with it yet. */
  keep(compiled: CompiledLexicon): void;
  load(): void;
  /** Takes terms of the reader's own. */
  keepOwn(compiled: CompiledForms): void;
  recognize(text: string, withOwn: boolean): number;
  /** What a page pays while another thread recognises: it is read, and what was found in its text before is painted. */
  readonly page: Engine;
}

function ours(): Ours {
  let kept: CompiledLexicon | undefined;
  let lexicon: Lexicon | undefined;
  let own: FormIndex | null = null;
  const known = new Map<string, Recognition>();
  const { signal } = new AbortController();
  const painter = createPainter(document, 'standard');
  const find = (text: string) => {
    if (!lexicon) throw new Error('no lexicon has been loaded');
    return recognize(text, lexicon);
  };
  const recall = (text: string): Recognition => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
  let clear = (): void => {};
  const mark = async (recognizing: (text: string) => Recognition): Promise<number> => {
    const context = { before: undefined, isWanted: () => true, scope: 'article', density: 'all', signal } as const;
    const { page, recognition, strengths } = await scanPage(document, recognizing, context);
    painter.show({ page, mentions: recognition.mentions, strengths });
    clear = () => painter.show({ page, mentions: [], strengths: [] });
    return recognition.mentions.length;
  };
  return {
    keep: (compiled) => {
      kept = compiled;
    },
    load: () => {
      if (kept) lexicon = loadLexicon(kept);
    },
    keepOwn: (compiled) => {
      own = loadForms(compiled);
    },
    recognize: (text, withOwn) => (lexicon ? recognize(text, lexicon, withOwn ? own : null).mentions.length : 0),
    prepare: () => {},
    mark: () => mark(find),
    clear: () => clear(),
    page: { prepare: () => known.clear(), mark: () => mark(recall), clear: () => clear() },
  };
}

const withoutMarks: Pick<Engine, 'prepare' | 'clear'> = { prepare: () => {}, clear: () => {} };
const sorot = ours();

const engines = {
  nothing: { ...withoutMarks, mark: () => 0 },
  walk: { ...withoutMarks, mark: () => walk(document.body) },
  'Sorot Fakta': sorot,
  'page alone': sorot.page,
  'mark.js': markJs(),
  'advanced-mark.js': advancedMarkJs(),
  'regular expression': regularExpression(),
  'Aho–Corasick': ahoCorasick(),
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

const pageText = (): string => document.querySelector('article')?.textContent ?? '';

const handle = {
  keep: sorot.keep,
  keepOwn: sorot.keepOwn,
  load: sorot.load,
  /** Recognises the article's text alone, without a look at the page around it. */
  recognize: (times: number, withOwn: boolean): number => {
    const text = pageText();
    let found = 0;
    for (let i = 0; i < times; i++) found = sorot.recognize(text, withOwn);
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
