// Who can receive or confer: organisations, regions, office holders, in the order of the text. A recipient is one of them.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { type Reading, regionEnd } from '../names';

export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: 'organisation' | 'region' | 'office' | 'person';
  readonly entry: string | null;
  /** Its last word is unknown: a misspelt name is not repeated for other facts. */
  readonly misspelt: boolean;
}

const ORGANISATION_TYPES = new Set(['institution', 'agency', 'government', 'unit', 'group']);

function isOrganisationMention(doc: Doc, candidate: Candidate): boolean {
  if (candidate.kind !== 'term') return false;
  if (candidate.reason.rule === 'institution-grammar') return true;
  const type = candidate.entry ? doc.lexicon.entryById.get(candidate.entry)?.type : undefined;
  return type !== undefined && ORGANISATION_TYPES.has(type);
}

function actorOf(doc: Doc, candidate: Candidate): Actor[] {
  const { from, to, entry } = candidate;
  const misspelt = candidate.reason.rule === 'typo' || ((doc.words[to - 1] as number) < 0 && to - from > 1);
  if (isOrganisationMention(doc, candidate)) return [{ from, to, kind: 'organisation', entry, misspelt }];
  if (candidate.kind !== 'title') return [];
  const office: Actor = { from, to, kind: 'office', entry, misspelt: false };
  return candidate.holder ? [office, { ...candidate.holder, kind: 'person', entry: null, misspelt: false }] : [office];
}

/** All actors of a text, in text order. */
export function findActors(reading: Reading, accepted: readonly Candidate[]): Actor[] {
  const { doc } = reading;
  const actors: Actor[] = [];
  let next = 0;
  for (let i = 0; i < doc.count; ) {
    while (next < accepted.length && (accepted[next] as Candidate).to <= i) next++;
    const mention = accepted[next];
    if (mention && mention.from <= i) {
      actors.push(...actorOf(doc, mention));
      i = mention.to;
      continue;
    }
    const end = doc.looksCapital(i) ? regionEnd(reading, i) : i;
    const free = !mention || end <= mention.from;
    if (end > i && free && !doc.at(i, 'ri') && !doc.at(i, 'indonesia')) {
      actors.push({ from: i, to: end, kind: 'region', entry: null, misspelt: false });
      i = end;
    } else i++;
  }
  return actors.sort((a, b) => a.from - b.from);
}
