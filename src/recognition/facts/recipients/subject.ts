// Finds who stands before the verb of an award in its sentence: "X meraih …", "SMKN 1 X juara ketiga". Who stands there
// as a giver, a speaker or a place is passed over.
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, unlisted } from '../actors/actors';
import { canHold, liesIn } from '../actors/nesting';
import { isAuditor, isReceiver, type RecipientSearch } from '../actors/receiver';
import { isWritten } from '../grammar/capitals';
import { holds, isMeasure, type Range, sentenceRange } from '../grammar/clause';
import { GIVING, HONOURED, RECEIVED } from '../grammar/verbs';

const SPEAKING = words(
  'mengaku mengatakan menyebut menyebutkan menyatakan menjelaskan menyampaikan menuturkan mengungkapkan menambahkan bersyukur',
);
/** By "we" a sentence is quoted: its subject speaks for others. */
export const WE = words('kami kita');
/** Decorations and titles of persons: here the holder of an office is the recipient, not the office. */
const PERSONAL =
  /satya ?lancana|satya ?lencana|tanda kehormatan|bintang \p{L}|lencana|\bpin\b|\bgelar\b|teladan|berprestasi|tokoh/iu;
/** Decorations of the heads of governments: here the office itself is the recipient. */
const OF_HEADS = /manggala karya|lencana (melati|dh?arma|karya)|jasadarma|\bpembina(an)?\b|kepala daerah/iu;
const ONE_OF = /^(siswa|pelajar|mahasiswa|atlet|warga)$/;
const MAX_NAME = 6;
const NEAR = 4;

/** Whether an award decorates the head of a government as such: "Bupati X menerima Manggala Karya Kencana". */
export const isOfHeads = ({ doc, award }: RecipientSearch): boolean => OF_HEADS.test(doc.phrase(award.from, award.to));

/** Whether an award decorates persons: then the holder of an office is the recipient. */
export const isPersonal = ({ doc, award }: RecipientSearch): boolean => PERSONAL.test(doc.phrase(award.from, award.to));

/** Whether a verb of receiving or of giving stands between an actor and an award. */
function verbBetween(doc: Doc, range: Range): 'receives' | 'gives' | undefined {
  if (holds(doc, range, GIVING)) return 'gives';
  return holds(doc, range, RECEIVED) ? 'receives' : undefined;
}

/** Offices stand for their institution, unless the verb or the award honours the person. */
function canBeSubject(search: RecipientSearch, actor: Actor): boolean {
  const { doc, award } = search;
  if (!isReceiver(doc, actor) || isAuditor(doc, actor)) return false;
  // "mengalahkan X sebagai juara kedua": the defeated have their own place, or none.
  if (doc.at(actor.from - 1, 'mengalahkan') && !/^(sebagai|yang|dan)$/.test(doc.word(actor.to))) return false;
  if (actor.kind === 'office') return isOfHeads(search) || HONOURED.has(doc.word(actor.to));
  if (isOfHeads(search) && actor.kind === 'person') return false;
  return !actor.holder || isPersonal(search) || holds(doc, { from: actor.to, to: award.from }, HONOURED);
}

/** "Pemkab Sumenep, Madura, Jawa Timur, meraih", "Kota Serang Banten meraih": names that say where the body before them lies. */
function isApposition({ doc, actors }: RecipientSearch, actor: Actor): boolean {
  const index = actors.indexOf(actor);
  const last = actors[index - 1];
  if (last && liesIn(last, actor)) return isReceiver(doc, last);
  if ((actor.kind !== 'region' && actor.kind !== 'person') || !doc.at(actor.from - 1, ',')) return false;
  for (let at = index - 1; at >= 0 && (actors[at] as Actor).to === (actors[at + 1] as Actor).from - 1; at--) {
    const before = actors[at] as Actor;
    if (!doc.at(before.to, ',')) return false;
    // "Siswa SMAN 1 X, Dimas Arya, meraih A": the name is of the one among them.
    if (ONE_OF.test(doc.word(before.from)) && actor.kind === 'person') return false;
    if (before.kind === 'organisation' || (before.kind === 'region' && canHold(doc, actor, before)))
      return isReceiver(doc, before);
  }
  return false;
}

/** "Sanggar X, Kabupaten Y, meraih A": a name that nobody knows, at the start of its sentence and before where it lies. */
function namedBefore({ doc }: RecipientSearch, place: Actor): Actor | undefined {
  if (place.kind !== 'region' || !doc.at(place.from - 1, ',') || !doc.at(place.to, ',')) return undefined;
  const to = place.from - 1;
  const { from } = sentenceRange(doc, to);
  let at = from;
  while (at < to && isWritten(doc, at)) at++;
  return at === to && to - from > 1 && to - from <= MAX_NAME ? unlisted('organisation', { from, to }) : undefined;
}

/** "Kota Payakumbuh meraih …", "SMKN 1 X juara ketiga": the nearest actor before the award that is no place. */
export function subject(search: RecipientSearch, from: number): Actor | undefined {
  const { doc, actors, award } = search;
  const before = actors.filter(
    (actor) => actor.from >= from && actor.to <= award.from && doc.sameSentence(actor.from, award.from),
  );
  for (const actor of before.toReversed()) {
    const verb = verbBetween(doc, { from: actor.to, to: award.from });
    if (verb === 'gives' || holds(doc, { from: actor.to, to: award.from }, WE)) return undefined;
    // "kapabilitas APIP pada Inspektorat X sudah level 3": whose it is.
    const measured = isMeasure(doc, from) && doc.at(actor.from - 1, 'pada') && actor.kind === 'organisation';
    if (!measured && (!canBeSubject(search, actor) || isApposition(search, actor))) continue;
    // "Bupati X mengaku bersyukur meraih A": whoever speaks, speaks for others.
    if (actor.kind === 'person' && holds(doc, { from: actor.to, to: award.from }, SPEAKING)) continue;
    const unknown = actor === before[0] ? namedBefore(search, actor) : undefined;
    if (unknown && verb === 'receives') return unknown;
    const near = doc.at(actor.to, 'yang') ? NEAR + 2 : NEAR;
    if (verb === 'receives' || (award.from - actor.to <= near && actor.kind !== 'person')) return actor;
  }
  return undefined;
}
