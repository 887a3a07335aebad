// Finds who the article is about: the subject of its lead, confirmed by the headline. Facts without a recipient of their own
// belong to it.
import type { Doc } from '../../doc';
import { type Actor, isBodyOrPlace } from '../actors/actors';
import { isAuditor, isReceiver } from '../actors/receiver';
import { holds, sentenceRange } from '../grammar/clause';
import { GIVING, HANDED, RECEIVED } from '../grammar/verbs';
import { bodyOfOffice, isAnyGovernment, isSameBody } from '../sameness/identity';

const LEAD_SENTENCES = 3;

function isGiver(doc: Doc, actor: Actor): boolean {
  const { to } = sentenceRange(doc, actor.from);
  if (HANDED.has(doc.word(actor.from - 1)) || doc.at(actor.from - 1, ':')) return true;
  let end = actor.to;
  while (end < to && !doc.at(end, ',') && !RECEIVED.has(doc.word(end)) && !GIVING.has(doc.word(end))) end++;
  return GIVING.has(doc.word(end));
}

/** How much speaks for an actor: it is in the headline too, and its sentence says that it received something. */
function weight(doc: Doc, actor: Actor, headline: readonly Actor[]): number {
  const { to } = sentenceRange(doc, actor.from);
  const named = headline.some((other) => isSameBody(doc, actor, other));
  return (named ? 3 : 0) + (holds(doc, { from: actor.to, to }, RECEIVED) ? 2 : 0) - (isGiver(doc, actor) ? 4 : 0);
}

/** The body or region that the article is about. */
export function topicOf(doc: Doc, actors: readonly Actor[]): Actor | undefined {
  const possible = actors.filter(
    (actor) => isBodyOrPlace(actor) && isReceiver(doc, actor) && !isAuditor(doc, actor) && !isAnyGovernment(doc, actor),
  );
  const title = doc.lineEnd(0);
  const headline = possible.filter((actor) => actor.from < title);
  const first = doc.sentences[Math.min(title + 1, doc.count - 1)] as number;
  const lead = possible.filter(
    (actor) => actor.from >= title && (doc.sentences[actor.from] as number) < first + LEAD_SENTENCES,
  );
  const ranked = lead
    .map((actor) => ({ actor, weight: weight(doc, actor, headline) }))
    .filter((entry) => entry.weight >= 0)
    .sort((a, b) => b.weight - a.weight || a.actor.from - b.actor.from);
  const receiver = headline.find((actor) => RECEIVED.has(doc.word(actor.to)));
  if (receiver && !ranked.some(({ actor }) => isSameBody(doc, actor, receiver))) return receiver;
  const office = actors.find(({ kind, from }) => kind === 'office' && from < title);
  const ofOffice = office && bodyOfOffice(doc, office);
  return (
    ranked[0]?.actor ?? headline[0] ?? ofOffice ?? possible.find((actor) => actor.from >= title && !isGiver(doc, actor))
  );
}
