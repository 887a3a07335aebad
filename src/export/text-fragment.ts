// Links that open a page at a sentence and mark it there, by the text fragments of the URL
// (https://wicg.github.io/scroll-to-text-fragment/). Browsers without them open the page at its top.

/** Longer sentences are named by their first and last words; browsers look for all that is between. */
const MOST_WORDS = 14;
const EDGE_WORDS = 5;

/** The hyphen has a meaning of its own in the directive; half a surrogate pair cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

function directive(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  if (words.length <= MOST_WORDS) return `text=${encode(words.join(' '))}`;
  const [start, end] = [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)];
  return `text=${encode(start.join(' '))},${encode(end.join(' '))}`;
}

/** The address as a link that can do no harm; null where it is none of the web. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The address of a page at a sentence; null where the page is none of the web. A directive that it had is replaced. */
export function linkTo(address: string, sentence: string): string | null {
  const [page] = webAddress(address)?.split(':~:') ?? [];
  if (page === undefined) return null;
  if (sentence.trim() === '') return page;
  return `${page}${page.includes('#') ? '' : '#'}:~:${directive(sentence)}`;
}
