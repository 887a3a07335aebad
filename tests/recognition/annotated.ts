// Reads test sentences in which the expected mentions stand in brackets: "kata [title:Bupati Gresik] itu".
import { compileLexicon } from '../../src/lexicon/compile';
import { entries, scales } from '../../src/lexicon/entries';
import type { Kind } from '../../src/lexicon/entry';
import { type Lexicon, loadLexicon } from '../../src/lexicon/load';
import type { Recognition } from '../../src/recognition/mention';
import { recognize } from '../../src/recognition/recognize';

export const lexicon: Lexicon = loadLexicon(compileLexicon(entries, scales));

/** A body sentence is not read as a headline. */
export const HEADLINE = 'Berita\n';

/** The plain text of an annotated sentence. */
const plain = (annotated: string): string => annotated.replace(/\[(?:award|title|term):([^\]]*)\]/g, '$1');

export const recognizeSentence = (sentence: string): Recognition => recognize(HEADLINE + plain(sentence), lexicon);

/** The sentence as recognition would annotate it, with all kinds or one. */
export function annotate(sentence: string, only?: Kind): string {
  const text = plain(sentence);
  let result = '';
  let at = 0;
  for (const { kind, start, end, text: words } of recognizeSentence(sentence).mentions) {
    if (only && kind !== only) continue;
    result += `${text.slice(at, start - HEADLINE.length)}[${kind}:${words}]`;
    at = end - HEADLINE.length;
  }
  return result + text.slice(at);
}
