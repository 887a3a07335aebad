// Recognises texts for all pages with one lexicon, loaded at the first text.
import type { CompiledLexicon } from '../lexicon/compile';
import { type FormIndex, type Lexicon, loadLexicon } from '../lexicon/load';
import type { Recognition } from '../recognition/mention';
import { recognize } from '../recognition/recognize';

/** Makes a function that recognises a text; see {@link recognize}. */
export function createRecognizer(compiled: CompiledLexicon): (text: string, own?: FormIndex | null) => Recognition {
  let lexicon: Lexicon | undefined;
  return (text, own) => {
    lexicon ??= loadLexicon(compiled);
    return recognize(text, lexicon, own);
  };
}
