// Has the page's text recognised by the background, which holds the lexicon once for all tabs: long texts in pieces, so
// that no tab waits behind another's, and again when the background was not there yet.
import { MAX_TEXT } from '../extension/contracts';
import type { Mention, PlacedFact, Recognition } from '../recognition/mention';
import { patiently } from './patience';

export interface RemoteRecognition {
  /** @throws {MessageError} `unreachable` while the background does not answer. */
  readonly ask: (text: string) => Promise<Recognition>;
  /** See {@link patiently}. */
  readonly retries?: readonly number[];
}

/** End of the piece that begins at `start`: behind its last line break, or inside of a line that is too long. */
function pieceEnd(text: string, start: number): number {
  const most = start + MAX_TEXT - 1;
  if (most >= text.length) return text.length;
  const lineBreak = text.lastIndexOf('\n', most - 1);
  if (lineBreak > start) return lineBreak + 1;
  const space = text.lastIndexOf(' ', most - 1);
  return space > start ? space + 1 : most;
}

function append(
  mentions: Mention[],
  facts: PlacedFact[],
  { piece, shift }: { piece: Recognition; shift: number },
): void {
  const known = mentions.length;
  // Those of the first piece, mostly the only one, are right as they are.
  for (const mention of piece.mentions)
    mentions.push(shift === 0 ? mention : { ...mention, start: mention.start + shift, end: mention.end + shift });
  for (const fact of piece.facts) facts.push(known === 0 ? fact : { ...fact, mention: fact.mention + known });
}

/**
 * Makes a function that recognises texts as `recognize` does. Texts of more than {@link MAX_TEXT} units are recognised
 * piece by piece; there an article's own definitions bind only in their piece.
 * @returns a function that throws the signal's reason when it is aborted, and what `ask` throws after the last retry.
 */
export function recognizeRemotely({
  ask,
  retries,
}: RemoteRecognition): (text: string, signal: AbortSignal) => Promise<Recognition> {
  return async (text, signal) => {
    const mentions: Mention[] = [];
    const facts: PlacedFact[] = [];
    for (let start = 0; start < text.length; ) {
      signal.throwIfAborted();
      const end = pieceEnd(text, start);
      // A later piece begins with an empty headline, since its first line is none.
      const lead = start === 0 ? '' : '\n';
      const words = text.slice(start, end);
      if (/\p{L}/u.test(words)) {
        const piece = await patiently(() => ask(lead + words), retries);
        append(mentions, facts, { piece, shift: start - lead.length });
      }
      start = end;
    }
    return { mentions, facts };
  };
}
