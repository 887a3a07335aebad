// Keeps the explanations that a page has asked for, so that the second click on a thing is answered at once.
// How they are fetched is handed in.
import type { Entry } from '../lexicon/entry';
import { NO_REFERENCES, type References } from '../lexicon/reference';
import type { Scale } from '../lexicon/scale';
import type { Mention } from '../recognition/mention';

/** @param subject the entry whose card it is: what it leads to is wanted as well. */
export type Explain = (
  entries: readonly string[],
  scales: readonly string[],
  subject?: string,
) => Promise<{
  readonly entries: readonly Entry[];
  readonly scales: readonly Scale[];
  readonly references?: References | undefined;
}>;

/** What is to be explained: a mention, or an entry that a card leads to. */
export type Subject = Pick<Mention, 'entry' | 'also' | 'grade'>;

/** What is known of it. */
export interface Explained {
  readonly entry: Entry | null;
  readonly also: readonly Entry[];
  readonly scale: Scale | null;
  readonly references: References;
}

export interface Explanations {
  /** What is known already, or undefined when something has to be fetched first. */
  peek(subject: Subject): Explained | undefined;
  /** Fetches all that `peek` needs. Rejects when that fails; the next call tries again. */
  get(subject: Subject): Promise<Explained>;
  /** Forgets all, since the entries may have changed. */
  forget(): void;
}

const entryIds = ({ entry, also = [] }: Subject): string[] => [...(entry === null ? [] : [entry]), ...also];

/** An empty store of explanations. */
export function createExplanations(explain: Explain): Explanations {
  // Null stands for an id that the background does not know: asking again would not help.
  const entries = new Map<string, Entry | null>();
  const scales = new Map<string, Scale | null>();
  const references = new Map<string | null, References>([[null, NO_REFERENCES]]);

  const peek = (subject: Subject): Explained | undefined => {
    const scaleId = subject.grade?.scale;
    const leadsTo = references.get(subject.entry);
    if (!leadsTo || !entryIds(subject).every((id) => entries.has(id)) || (scaleId && !scales.has(scaleId)))
      return undefined;
    return {
      entry: subject.entry === null ? null : (entries.get(subject.entry) ?? null),
      also: (subject.also ?? []).flatMap((id) => entries.get(id) ?? []),
      scale: scaleId ? (scales.get(scaleId) ?? null) : null,
      references: leadsTo,
    };
  };

  return {
    peek,
    forget() {
      entries.clear();
      scales.clear();
      references.clear();
      references.set(null, NO_REFERENCES);
    },
    async get(subject) {
      const wanted = entryIds(subject);
      const wantedScales = subject.grade ? [subject.grade.scale] : [];
      const reply = await explain(wanted, wantedScales, subject.entry ?? undefined);
      for (const id of wanted) entries.set(id, null);
      for (const id of wantedScales) scales.set(id, null);
      for (const entry of reply.entries) entries.set(entry.id, entry);
      for (const scale of reply.scales) scales.set(scale.id, scale);
      if (subject.entry !== null) references.set(subject.entry, reply.references ?? NO_REFERENCES);
      return peek(subject) ?? { entry: null, also: [], scale: null, references: NO_REFERENCES };
    },
  };
}
