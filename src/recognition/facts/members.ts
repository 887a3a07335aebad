// Reads the members of a group that received an award: in its sentence ("tiga daerah menerima A, yakni R1, R2, dan R3") or
// in the next one ("Di antaranya R1 dan R2").
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import { between, sentenceRange } from './clause';
import type { RecipientSearch } from './receiver';
import { coordinated } from './rows';
import type { Story } from './story';

const LEADS = /^(yakni|yaitu|adalah|ialah)$/;
const NAMES_MEMBERS =
  /^(di ?antaranya|antara lain|yakni|yaitu|(kedua|ketiga|keempat|kelima|mereka)\b[^,]*\b(adalah|yakni|yaitu|dari|ialah))\b/;
const REACH = 8;

/** "adalah Kombes M Iqbal", "yaitu, Gubernur X": the word that leads to a name, before its words of honour. */
function isLed(doc: Doc, i: number): boolean {
  let at = i - 1;
  while (doc.is(at, 'honorific') || /^[.,:]$/.test(doc.word(at))) at--;
  return LEADS.test(doc.word(at));
}

function inSentence({ doc, actors, award }: RecipientSearch, own: Actor | undefined): Actor[] | undefined {
  const from = own ? own.to : award.to;
  const first = actors.find((actor) => actor.from > from && isLed(doc, actor.from));
  return first && coordinated({ doc, actors }, first);
}

/** A row of bodies may hold governments and their places alike: "Pemkab Cilacap, Wonogiri dan Kota Pekalongan". */
function inNextSentence({ doc, actors }: Story, award: Candidate): Actor[] | undefined {
  const { to } = sentenceRange(doc, award.from);
  if (to >= doc.count) return undefined;
  const next = sentenceRange(doc, to);
  if (!NAMES_MEMBERS.test(doc.phrase(to, Math.min(next.to, to + REACH)).toLowerCase())) return undefined;
  const told = between(actors, next).map(
    (actor): Actor => (actor.kind === 'region' ? { ...actor, kind: 'organisation' } : actor),
  );
  const first = told.find((actor) => doc.looksCapital(actor.from) && actor.kind !== 'group');
  const row = first && coordinated({ doc, actors: told }, first);
  return row && row.length > 1 ? row : undefined;
}

/** The members of the group that received an award, where `own`, who the sentence names, is none of them. */
export function membersOf(story: Story, search: RecipientSearch, own: Actor | undefined): Actor[] | undefined {
  if (own && own.kind !== 'group' && own.kind !== 'office') return undefined;
  return inSentence(search, own) ?? inNextSentence(story, search.award);
}
