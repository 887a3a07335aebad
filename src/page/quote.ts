// Quotes the place of a mention in words, so that it can be found again on another day or in another program: its
// sentence, and what stands right before and behind it.
import type { Span } from '../text/span';
import type { Sentences } from './sentence-around';
import type { PageText } from './text-map';

/** All of it stands in the mention's block, exactly as the page's text has it. */
export interface Quote {
  readonly sentence: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Units of context on each side: enough to tell places apart, as annotation programs take it. */
const CONTEXT = 32;
/** A "sentence" that goes on beyond this, as in a list without full stops, is cut at words around the mention. */
const MOST_AROUND = 500;

/** Draws a span in to at most `most` units on each side of what it holds, at spaces. */
function clip(text: string, outer: Span, { inner, most }: { inner: Span; most: number }): Span {
  let { start, end } = outer;
  if (inner.start - start > most) {
    const space = text.indexOf(' ', inner.start - most);
    start = space === -1 || space >= inner.start ? inner.start : space + 1;
  }
  if (end - inner.end > most) {
    const space = text.lastIndexOf(' ', inner.end + most);
    end = space <= inner.end ? inner.end : space;
  }
  return { start, end };
}

/** Quotes the place of a span of a page's text. */
export function quoteOf(page: PageText, span: Span, sentences: Sentences): Quote {
  const block = page.blockOf(span) ?? span;
  const { text } = page;
  const sentence = clip(text, sentences.around(page, span), { inner: span, most: MOST_AROUND });
  return {
    sentence: text.slice(sentence.start, sentence.end),
    prefix: text.slice(Math.max(block.start, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, Math.min(block.end, span.end + CONTEXT)),
  };
}
