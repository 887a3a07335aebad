// Finds who received an award in the award's own sentence: behind it ("diraih X", ": X"), as the object of giving, in its
// reason ("atas prestasi X"), or else as its subject. What carries on from other sentences is left to who.ts.
import { Shape } from '../../../text/tokenizer';
import { METALS } from '../../award/medal';
import { words } from '../../word-set';
import { type Actor, unlisted } from '../actors/actors';
import { afterHonorifics } from '../actors/persons';
import { isReceiver, type RecipientSearch } from '../actors/receiver';
import { clauseEnd, clauseStart, findWord, holds, inBrackets, isMeasure, sentenceRange } from '../grammar/clause';
import { GIVING, isTaken, isWonBy, RECEIVED } from '../grammar/verbs';
import { bodyOfOffice } from '../sameness/identity';
import { personOf } from './office';
import { LINKS } from './row-tail';
import { comesIn } from './standing';
import { isOfHeads, isPersonal, subject } from './subject';

const GIVEN_TO = words('kepada bagi untuk jatuh terhadap');
const BESTOWING = words('anugerah anugrah penganugerahan pemberian memberikan menganugerahkan menyerahkan penyerahan');
const DIVIDES = new Set([...LINKS, '(']);
const REASON = words('atas berkat karena');
/** Words for who made what was entered. */
const MAKERS = words('inovator inisiator pencipta pembuat penggagas penulis karya milik');
const MAKER_REACH = 30;
const NEAR = 4;
const REACH = 14;

/** "menobatkan Kota X sebagai A", "Desa Y sebagai salah satu A". */
function namedAs({ doc, actors, award }: RecipientSearch): Actor | undefined {
  const at = doc.at(award.from - 1, 'satu') && doc.at(award.from - 2, 'salah') ? award.from - 3 : award.from - 1;
  // "diterima dari Kementerian X sebagai A": a giver.
  const isNamed = (actor: Actor): boolean =>
    actor.to === at && actor.kind !== 'office' && !/^(dari|oleh|versi)$/.test(doc.word(actor.from - 1));
  return doc.at(at, 'sebagai') ? actors.find(isNamed) : undefined;
}

/** "Terbaik I Polda Sulawesi Tenggara", "Predikat A: Kota X", "Juara 1 (Kota X)": directly behind the award. */
function adjacent(search: RecipientSearch): Actor | undefined {
  const { doc, actors, award } = search;
  let at = award.to;
  // "A (Memuaskan): Kota X": the bracket only says the grade once more.
  if (doc.at(at, '(')) while (at < award.to + 6 && !doc.at(at - 1, ')')) at++;
  const colon = doc.at(at, ':') || doc.at(at, '-') ? at + 1 : award.to;
  const actor = actors.find((candidate) => candidate.to > colon && candidate.from >= award.to);
  if (!actor || holds(doc, { from: colon, to: actor.from }, DIVIDES)) return undefined;
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
    if (isTaken(doc, at) && (actor.kind === 'office' || actor.kind === 'person') && !isOfHeads(search)) continue;
    // "kepada Bupati X": the head of a body takes it for the body.
    if (doc.at(at, 'kepada') && actor.kind === 'office' && !isPersonal(search) && !isOfHeads(search))
      return bodyOfOffice(doc, actor);
    // "kepada staf PTSP, Novita Sari": the employer is named first.
    if (actor.kind === 'office' && isOfHeads(search)) return actor;
    return isReceiver(doc, actor) ? personOf(search, actor) : (nextPerson(search, actor) ?? actor);
  }
  return undefined;
}

/** "dengan diraihnya A oleh R", "A1 diraih R1 dan A2 oleh R2": who reached it. */
function isReachedBy({ doc, award }: RecipientSearch, i: number): boolean {
  if (!doc.at(i, 'oleh')) return false;
  if (/^di\p{L}+nya$/u.test(doc.word(award.from - 1))) return true;
  for (let at = clauseStart(doc, award.from); at < award.from; at++) if (isWonBy(doc, at)) return i === award.to;
  return false;
}

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
  const at = doc.at(award.from - 1, 'berpredikat') ? award.from - 2 : award.from - 1;
  const number =
    doc.has(at, Shape.number) || /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)$/.test(doc.word(at));
  const listed = /^(,|dan|antaranya)$/.test(doc.word(at - 1));
  return number && listed && award.grade && !doc.at(award.from, 'medali') && !METALS.has(doc.word(award.from))
    ? unlisted('group', { from: at, to: at + 1 })
    : undefined;
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

/** "Juara I Si Peka karya Budi Santoso", "… dengan inovator Sari Dewi": whose work won. */
function maker({ doc, actors, award }: RecipientSearch): Actor | undefined {
  const end = Math.min(clauseEnd(doc, award.from), award.to + MAKER_REACH);
  for (let at = award.to; at < end && !doc.is(at, 'rankHead'); at++)
    if (MAKERS.has(doc.word(at)) && !(doc.at(at, 'karya') && doc.at(at - 1, 'dengan')))
      return actors.find(({ from }) => from === afterHonorifics(doc, at + 1));
  return undefined;
}

/** The recipient that the award's own sentence names. */
export function recipientInSentence(search: RecipientSearch): Actor | undefined {
  const { doc, award } = search;
  const clause = clauseStart(doc, award.from);
  return (
    beforeBracket(search) ??
    namedAs(search) ??
    comesIn(search) ??
    maker(search) ??
    adjacent(search) ??
    behind(search) ??
    countBefore(search) ??
    objectOfGiving(search, clause) ??
    subject(search, clause) ??
    inReason(search) ??
    (clause > 0 && doc.sameSentence(clause - 1, award.from) && !isMeasure(doc, clause) ? subject(search, 0) : undefined)
  );
}
