// Keeps the explanations that a page has asked for, so that the second click on a thing is answered at once.
// How they are fetched is handed in.
import type { Entry } from '../lexicon/entry';
import type { Scale } from '../lexicon/scale';
import type { Mention } from '../recognition/mention';

export type Explain = (
  entries: readonly string[],
  scales: readonly string[],
) => Promise<{ readonly entries: readonly Entry[]; readonly scales: readonly Scale[] }>;

/** What is known of one mention. */
export interface Explained {
  readonly entry: Entry | null;
  readonly also: readonly Entry[];
  readonly scale: Scale | null;
}

export interface Explanations {
  /** What is known already, or undefined when something has to be fetched first. */
  peek(mention: Mention): Explained | undefined;
  /** Fetches all that `peek` needs. Rejects when that fails; the next call tries again. */
  get(mention: Mention): Promise<Explained>;
}

const entryIds = (mention: Mention): string[] => [
  ...(mention.entry === null ? [] : [mention.entry]),
  ...(mention.also ?? []),
];

/** An empty store of explanations. */
export function createExplanations(explain: Explain): Explanations {
  // Null stands for an id that the background does not know: asking again would not help.
  const entries = new Map<string, Entry | null>();
  const scales = new Map<string, Scale | null>();

  const peek = (mention: Mention): Explained | undefined => {
    const scaleId = mention.grade?.scale;
    if (!entryIds(mention).every((id) => entries.has(id)) || (scaleId && !scales.has(scaleId))) return undefined;
    return {
      entry: mention.entry === null ? null : (entries.get(mention.entry) ?? null),
      also: (mention.also ?? []).flatMap((id) => entries.get(id) ?? []),
      scale: scaleId ? (scales.get(scaleId) ?? null) : null,
    };
  };

  return {
    peek,
    async get(mention) {
      const wanted = entryIds(mention);
      const wantedScales = mention.grade ? [mention.grade.scale] : [];
      const reply = await explain(wanted, wantedScales);
      for (const id of wanted) entries.set(id, null);
      for (const id of wantedScales) scales.set(id, null);
      for (const entry of reply.entries) entries.set(entry.id, entry);
      for (const scale of reply.scales) scales.set(scale.id, scale);
      return peek(mention) ?? { entry: null, also: [], scale: null };
    },
  };
}
