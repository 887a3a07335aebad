// Cuts the blocks of a page's text into sentences and finds those around a mention, for the card that stands beside
// them and for quotations. What ends a sentence is the business of the text layer.
import { normalize } from '../text/normalizer';
import { sentenceNumbers } from '../text/sentence';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokenizer';
import type { PageText } from './text-map';

/** The sentences of a page's blocks, cut when they are first asked for: a text does not change. */
export interface Sentences {
  /** The sentence, or the sentences, that a span of the page's text stands in; never beyond its block. */
  around(page: PageText, span: Span): Span;
}

function sentencesIn(text: string, block: Span): readonly Span[] {
  const source = normalize(text.slice(block.start, block.end));
  const tokens = tokenize(source.text, source.folded);
  const numbers = sentenceNumbers(tokens);
  const sentences: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const { start, end } = source.toSource({ start: tokens.start[i] as number, end: tokens.end[i] as number });
    const last = sentences.at(-1);
    if (last && numbers[i] === numbers[i - 1]) last.end = block.start + end;
    else sentences.push({ start: block.start + start, end: block.start + end });
  }
  return sentences;
}

/** Makes an empty store of sentences. */
export function createSentences(): Sentences {
  const known = new WeakMap<Span, readonly Span[]>();
  return {
    around(page, span) {
      const block = page.blockOf(span);
      if (!block) return span;
      const sentences = known.get(block) ?? sentencesIn(page.text, block);
      known.set(block, sentences);
      const touched = sentences.filter(({ start, end }) => start < span.end && end > span.start);
      return { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
    },
  };
}
