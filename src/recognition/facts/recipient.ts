// Finds who received an award: behind it ("diraih X", ": X"), before its verb ("X meraih …"), in its reason ("atas prestasi
// X"), or carried on from the facts before.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import { clauseStart } from './polarity';

const HANDED_TO = new Set(['kepada', 'diraih', 'disabet', 'diterima', 'disandang', 'digondol', 'dimenangkan', 'dimiliki', 'milik', 'untuk', 'jatuh', 'ke', 'dipegang', 'ditempati', 'diduduki', 'oleh', ':', 'bagi']);
/** Prepositions before an actor that make it a place or a giver, not a recipient. */
const NOT_RECIPIENT = new Set(['di', 'dari', 'oleh', 'pada', 'se', 'versi', 'wilayah', 'lingkungan', 'dalam']);
const GIVING = new Set('memberikan menyerahkan menganugerahkan menganugerahi mengganjar menyematkan memberi menetapkan menempatkan'.split(' '));
const NEAR = 4;

export interface RecipientSearch {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
  readonly award: Candidate;
}

const within = (doc: Doc, actor: Actor, i: number): boolean => doc.sameSentence(actor.from, i);

function isReceiver(doc: Doc, actor: Actor): boolean {
  const before = doc.at(actor.from - 1, '-') ? doc.word(actor.from - 2) : doc.word(actor.from - 1);
  return !NOT_RECIPIENT.has(before);
}

/** "Terbaik I Polda Sulawesi Tenggara", "diraih Dinas Pendidikan", "TOP CEO : …". */
function behind({ doc, actors, award }: RecipientSearch): Actor | undefined {
  for (const actor of actors) {
    if (actor.from < award.to || !within(doc, actor, award.from)) continue;
    const gap = actor.from - award.to;
    if (gap === 0) return actor;
    for (let at = award.to; at < actor.from; at++) if (HANDED_TO.has(doc.word(at)) && actor.from - at <= NEAR && gap <= 14) return actor;
    return undefined;
  }
  return undefined;
}

/** "Kota Payakumbuh meraih …": the nearest actor before the award in its clause that neither gives nor is a place. */
function subject({ doc, actors, award }: RecipientSearch, from: number): Actor | undefined {
  const before = actors.filter((actor) => actor.from >= from && actor.to <= award.from && within(doc, actor, award.from) && isReceiver(doc, actor));
  for (const actor of before.toReversed()) {
    let gives = false;
    for (let at = actor.to; at < award.from; at++) if (GIVING.has(doc.word(at))) gives = true;
    if (!gives && actor.kind !== 'office') return actor;
  }
  return undefined;
}

/** "…, atas prestasi Dishub Jatim dalam …": the reason names who it was. */
function inReason({ doc, actors, award }: RecipientSearch): Actor | undefined {
  for (let at = award.to; at < award.to + 3 && doc.sameSentence(at, award.from); at++) {
    if (!doc.at(at, 'atas') && !doc.at(at, 'berkat') && !doc.at(at, 'karena')) continue;
    return actors.find((actor) => actor.from > at && actor.kind !== 'office' && within(doc, actor, award.from));
  }
  return undefined;
}

/** The recipient that the award's own sentence names. */
export function recipientInSentence(search: RecipientSearch): Actor | undefined {
  const { doc, award } = search;
  const clause = clauseStart(doc, award.from);
  return behind(search) ?? subject(search, clause) ?? inReason(search) ?? (clause > 0 ? subject(search, 0) : undefined);
}

/** Who the article is about so far: the subject of the sentences before, or of the lead. */
export function recipientBefore({ doc, actors, award }: RecipientSearch): Actor | undefined {
  const before = actors.filter((actor) => actor.to <= award.from && actor.kind !== 'office' && actor.kind !== 'person' && isReceiver(doc, actor));
  const line = doc.lineStart(award.from);
  return before.findLast((actor) => actor.from >= line && actor.kind === 'organisation') ?? before.find((actor) => actor.kind === 'organisation') ?? before[0];
}

/** The shortest correct spelling that the text has used so far for the same body. */
export function preferredForm({ actors, award }: RecipientSearch, actor: Actor): Actor {
  if (!actor.misspelt || actor.entry === null) return actor;
  const same = actors.filter((other) => other.entry === actor.entry && !other.misspelt && other.to <= award.from);
  return same.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? actor;
}
