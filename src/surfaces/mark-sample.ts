// Paints the sample of the page of settings as the marks of a page are painted.
import { KINDS } from '../lexicon/entry';
import { createHighlighter, type Highlighter, type Mark } from '../page/highlighter';

function markOf(element: HTMLElement): Mark[] {
  const kind = KINDS.find((each) => each === element.dataset['mark']);
  const words = element.firstChild;
  if (!kind || !words) return [];
  const range = new StaticRange({
    startContainer: words,
    startOffset: 0,
    endContainer: words,
    endOffset: words.textContent?.length ?? 0,
  });
  return [{ kind, again: element.dataset['again'] !== undefined, range }];
}

/** Marks the words of every `renderMarkSample` in a document. */
export function paintSamples(document: Document): Pick<Highlighter, 'recolour' | 'destroy'> {
  const highlighter = createHighlighter(document, 'standard');
  highlighter.paint([...document.querySelectorAll<HTMLElement>('[data-mark]')].flatMap(markOf));
  return highlighter;
}
