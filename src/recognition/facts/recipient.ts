// Finds who received an award in the award's own sentence: behind it ("diraih X", ": X"), as the object of giving, before
// its verb ("X meraih …"), or in its reason ("atas prestasi X"). What carries on from other sentences is left to who.ts.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import {
  clauseEnd,
  clauseStart,
  findWord,
  holds,
  inBrackets,
  isMeasure,
  type Range,
  sentenceRange,
  words,
} from './clause';
import { isAuditor, isReceiver } from './receiver';
import { GIVING, HONOURED, isTaken, isWonBy, RECEIVED } from './verbs';

const GIVEN_TO = words('kepada bagi untuk jatuh');
const BESTOWING = words('anugerah anugrah penganugerahan pemberian memberikan menganugerahkan menyerahkan penyerahan');
const SPEAKING = words(
  'mengaku mengatakan menyebut menyebutkan menyatakan menjelaskan menyampaikan menuturkan mengungkapkan menambahkan bersyukur',
);
const WE = words('kami kita');
const MEDALS = words('medali emas perak perunggu');
const LINKS = words(', dan serta ; & (');
const REASON = words('atas berkat karena');
/** Decorations and titles of persons: here the holder of an office is the recipient, not the office. */
const PERSONAL = /satya ?lancana|bintang \p{L}|lencana|\bpin\b|teladan|berprestasi|tokoh|\bceo\b|role model/iu;
const NEAR = 4;
const REACH = 14;

/** An award and the actors of its sentence, in text order. */
export interface RecipientSearch {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
  readonly award: Candidate;
}

const isPersonal = ({ doc, award }: RecipientSearch): boolean => PERSONAL.test(doc.phrase(award.from, award.to));

/** Whether only marks and words of honour stand between an office and a name. */
function isNaming(doc: Doc, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (doc.isWord(at) && !doc.looksCapital(at)) return false;
  return doc.sameSentence(from - 1, to);
}

/** An office with its holder behind it stands for the holder: "Bripka Nurul Huda", "Kabagops Polres X Kompol Y". */
function personOf({ doc, actors }: RecipientSearch, actor: Actor): Actor {
  const next = actors[actors.indexOf(actor) + 1];
  const close =
    next?.kind === 'person' && next.from - actor.to <= NEAR && isNaming(doc, { from: actor.to, to: next.from });
  return actor.kind === 'office' && next && close ? next : actor;
}

/** "menobatkan Kota X sebagai A", "Desa Y sebagai salah satu A". */
function namedAs({ doc, actors, award }: RecipientSearch): Actor | undefined {
  const at = doc.at(award.from - 1, 'satu') && doc.at(award.from - 2, 'salah') ? award.from - 3 : award.from - 1;
  return doc.at(at, 'sebagai') ? actors.find((actor) => actor.to === at && actor.kind !== 'office') : undefined;
}

/** "Terbaik I Polda Sulawesi Tenggara", "Predikat A: Kota X", "Juara 1 (Kota X)": directly behind the award. */
function adjacent(search: RecipientSearch): Actor | undefined {
  const { doc, actors, award } = search;
  let at = award.to;
  // "A (Memuaskan): Kota X": the bracket only says the grade once more.
  if (doc.at(at, '(')) while (at < award.to + 6 && !doc.at(at - 1, ')')) at++;
  const colon = doc.at(at, ':') || doc.at(at, '-') ? at + 1 : award.to;
  const actor = actors.find((candidate) => candidate.to > colon && candidate.from >= award.to);
  if (!actor || holds(doc, { from: colon, to: actor.from }, LINKS)) return undefined;
  const gap = actor.from - colon;
  const only = (gap === 0 && actor.kind !== 'office') || (colon > award.to && gap <= 3);
  return only ? personOf(search, actor) : undefined;
}

/** "Juara III diraih Desa X", "jatuh kepada staf PTSP, Novita Sari", "Trofi diberikan kepada R". */
function behind(search: RecipientSearch): Actor | undefined {
  const { doc, actors, award } = search;
  const end = Math.min(clauseEnd(doc, award.from), award.to + REACH);
  for (let at = award.to; at < end; at++) {
    const won = isWonBy(doc, at);
    const leads = GIVEN_TO.has(doc.word(at)) || (doc.at(at, 'pada') && isBestowed(search)) || isReachedBy(search, at);
    if (!won && !leads) continue;
    const actor = actors.find((candidate) => candidate.from > at && candidate.from < end);
    if (!actor || actor.from - at > NEAR) continue;
    if (actor.from > at + 1 && !won && /^(dari|di|pada|kategori)$/.test(doc.word(actor.from - 1))) continue;
    if (doc.at(at, 'untuk') && actor.kind === 'person') continue;
    // "diterima langsung oleh Bupati X": whoever took it in hand stands for somebody else.
    if (isTaken(doc, at) && (actor.kind === 'office' || actor.kind === 'person')) continue;
    // "kepada staf PTSP, Novita Sari": the employer is named first.
    return isReceiver(doc, actor) ? personOf(search, actor) : (nextPerson(search, actor) ?? actor);
  }
  return undefined;
}

/** "dengan diraihnya A oleh R": who reached it. */
const isReachedBy = ({ doc, award }: RecipientSearch, i: number): boolean =>
  doc.at(i, 'oleh') && /^di\p{L}+nya$/u.test(doc.word(award.from - 1));

/** "atas penganugerahan A pada R", "memberikan A pada R": here "pada" leads to the recipient. */
const isBestowed = ({ doc, award }: RecipientSearch): boolean =>
  holds(doc, { from: clauseStart(doc, award.from), to: award.from + 1 }, BESTOWING);

const nextPerson = ({ doc, actors }: RecipientSearch, actor: Actor): Actor | undefined =>
  actors.find(
    (next) =>
      next.kind === 'person' &&
      next.from >= actor.to &&
      next.from - actor.to <= 2 &&
      doc.sameSentence(next.from, actor.from),
  );

/** "mengganjar Pemprov X dengan kategori AA", "menempatkan Jatim di Peringkat I", "menyerahkan A kepada R". */
function objectOfGiving(search: RecipientSearch, from: number): Actor | undefined {
  const { doc, actors, award } = search;
  const verb = findWord(doc, { from, to: award.from }, GIVING);
  if (verb < 0) return undefined;
  const object = actors.find((actor) => actor.from > verb && actor.from - verb <= 2 && actor.to <= award.from);
  return object && isReceiver(doc, object) ? personOf(search, object) : undefined;
}

/** "241 peringkat Hijau", "enam Baik": the number alone stands for the recipients. */
function countBefore({ doc, award }: RecipientSearch): Actor | undefined {
  const at = award.from - 1;
  const number =
    doc.has(at, Shape.number) || /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(doc.word(at));
  const listed = doc.at(at - 1, ',') || doc.at(at - 1, 'dan');
  return number && listed && award.grade && !MEDALS.has(doc.word(award.from))
    ? { from: at, to: at + 1, kind: 'group', entry: null, misspelt: false }
    : undefined;
}

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
  if (actor.kind === 'office') return HONOURED.has(doc.word(actor.to));
  return !actor.holder || isPersonal(search) || holds(doc, { from: actor.to, to: award.from }, HONOURED);
}

/** "Pemkab Sumenep, Jawa Timur, meraih": a region behind a comma says where the body before it lies. */
function isApposition({ doc, actors }: RecipientSearch, actor: Actor): boolean {
  const before = actors[actors.indexOf(actor) - 1];
  return (
    actor.kind === 'region' && doc.at(actor.from - 1, ',') && before?.to === actor.from - 1 && isReceiver(doc, before)
  );
}

/** "Kota Payakumbuh meraih …", "SMKN 1 X juara ketiga": the nearest actor before the award that is no place. */
function subject(search: RecipientSearch, from: number): Actor | undefined {
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
    const near = doc.at(actor.to, 'yang') ? NEAR + 2 : NEAR;
    if (verb === 'receives' || (award.from - actor.to <= near && actor.kind !== 'person')) return actor;
  }
  return undefined;
}

/** "…, atas prestasi Dishub Jatim dalam …": the reason names who it was. */
function inReason({ doc, actors, award }: RecipientSearch): Actor | undefined {
  const end = Math.min(clauseEnd(doc, award.from), award.to + 8);
  const at = findWord(doc, { from: award.to, to: end }, REASON);
  if (at < 0) return undefined;
  return actors.find(
    (actor) =>
      actor.from > at &&
      actor.kind !== 'office' &&
      actor.kind !== 'person' &&
      doc.sameSentence(actor.from, at) &&
      isReceiver(doc, actor),
  );
}

/** "Suparlan dari Dinas X (XXX Tahun)": what stands in brackets belongs to the first actor of its part of the row. */
function beforeBracket({ doc, actors, award }: RecipientSearch): Actor | undefined {
  if (!inBrackets(doc, award)) return undefined;
  const { from } = sentenceRange(doc, award.from);
  let start = award.from - 1;
  while (
    start > from &&
    !doc.at(start - 1, ')') &&
    !doc.at(start - 1, ':') &&
    !RECEIVED.has(doc.word(start - 1)) &&
    !doc.at(start - 1, 'yakni')
  )
    start--;
  const inPart = actors.filter((actor) => actor.from >= start && actor.to <= award.from - 1 && isReceiver(doc, actor));
  return inPart.find((actor) => actor.kind === 'person') ?? inPart[0];
}

/** The recipient that the award's own sentence names. */
export function recipientInSentence(search: RecipientSearch): Actor | undefined {
  const { doc, award } = search;
  const clause = clauseStart(doc, award.from);
  return (
    beforeBracket(search) ??
    namedAs(search) ??
    adjacent(search) ??
    behind(search) ??
    countBefore(search) ??
    objectOfGiving(search, clause) ??
    subject(search, clause) ??
    inReason(search) ??
    (clause > 0 && doc.sameSentence(clause - 1, award.from) && !isMeasure(doc, clause) ? subject(search, 0) : undefined)
  );
}
