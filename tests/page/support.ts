// What the browser tests of the page layer share: a recogniser of listed words, and a look at what is painted.
import type { Kind } from '../../src/lexicon/entry';
import type { Mention, Recognition } from '../../src/recognition/mention';

export type Words = Partial<Record<Kind, readonly string[]>>;

/** A recogniser that finds exactly these words; each award is a fact of its own. */
export function recognizer(
  words: Words,
  entries: Readonly<Record<string, string>> = {},
): (text: string) => Recognition {
  return (text) => {
    const mentions: Mention[] = [];
    for (const [kind, list] of Object.entries(words) as [Kind, readonly string[]][]) {
      for (const word of list) {
        for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
          const reason = { rule: 'lexicon' } as const;
          mentions.push({ kind, start, end: start + word.length, text: word, entry: entries[word] ?? null, reason });
        }
      }
    }
    mentions.sort((a, b) => a.start - b.start);
    const nothing = { level: null, recipient: null, programme: null, giver: null, year: null, event: null };
    const facts = mentions.flatMap(({ kind, text: award }, mention) =>
      kind === 'award' ? [{ award, mention, ...nothing }] : [],
    );
    return { mentions, facts };
  };
}

function published({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** The words that are registered under a name, in the order in which they were registered. */
export const paintedAs = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(published);

/** Sets the page's content; its styles apply. */
export function setPage(html: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  scrollTo(0, 0);
}

export const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
};

/** The middle of an element's first line, in CSS pixels of the window. */
export function middleOf(element: Element): { x: number; y: number } {
  const rect = element.getClientRects()[0] as DOMRect;
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
