// Finds the sentence around a mention, so that its card can stand beside it. Sentences are cut by the text layer.
import { normalize } from '../text/normalizer';
import { sentenceNumbers } from '../text/sentence';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokenizer';
import type { PageText } from './text-map';

/** The sentence, or the sentences, that a span of a page's text stands in; never beyond its block. */
export function sentenceAround(page: PageText, span: Span): Span {
  const block = page.blockOf(span);
  if (!block) return span;
  const source = normalize(page.text.slice(block.start, block.end));
  const tokens = tokenize(source.text, source.folded);
  const sentences = sentenceNumbers(tokens);
  const places = Array.from({ length: tokens.count }, (_, i) => {
    const { start, end } = source.toSource({ start: tokens.start[i] as number, end: tokens.end[i] as number });
    return { start: block.start + start, end: block.start + end, sentence: sentences[i] as number };
  });
  const inside = places.filter(({ start, end }) => start < span.end && end > span.start);
  const first = inside[0]?.sentence;
  const last = inside.at(-1)?.sentence;
  if (first === undefined || last === undefined) return span;
  const all = places.filter(({ sentence }) => sentence >= first && sentence <= last);
  return { start: all[0]?.start ?? span.start, end: all.at(-1)?.end ?? span.end };
}
