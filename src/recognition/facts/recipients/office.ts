// Tells for whom the head of a body or the holder of an office stands when an award is told of: the holder, or the body.
import type { Doc } from '../../doc';
import type { Actor } from '../actors/actors';
import type { RecipientSearch } from '../actors/receiver';
import type { Range } from '../grammar/clause';
import { bodyOfOffice } from '../sameness/identity';
import { coordinated, type Row } from './enumeration';

/** Tokens between an office and the name of its holder. */
const NEAR = 4;

/** Whether only marks and words of honour stand between an office and a name. */
function isNaming(doc: Doc, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (doc.isWord(at) && !doc.looksCapital(at)) return false;
  return doc.sameSentence(from - 1, to);
}

/** An office with its holder behind it stands for the holder: "Bripka Nurul Huda", "Kabagops Polres X Kompol Y". */
export function personOf({ doc, actors }: Row, actor: Actor): Actor {
  const next = actors[actors.indexOf(actor) + 1];
  const close =
    next?.kind === 'person' && next.from - actor.to <= NEAR && isNaming(doc, { from: actor.to, to: next.from });
  return actor.kind === 'office' && next && close ? next : actor;
}

/** "Bupati A Budi dan Bupati B Sari": of a row of offices all stand for whom the first one stands for. */
export function rowWith(search: RecipientSearch, own: Actor): Actor[] {
  const { doc, actors } = search;
  const office = actors.findLast(
    (actor) => actor !== own && actor.kind === 'office' && actor.from <= own.from && own.from - actor.to <= NEAR,
  );
  const stands = office && (own.to <= office.to || personOf(search, office) === own);
  if (!stands) return coordinated(search, own);
  return coordinated(search, office).map((actor) => {
    if (actor.kind !== 'office') return actor;
    return own.kind === 'person' ? personOf(search, actor) : (bodyOfOffice(doc, actor) ?? actor);
  });
}
