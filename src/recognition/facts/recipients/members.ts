// Reads the members of a group that received an award: in its sentence ("tiga daerah menerima A, yakni R1, R2, dan R3") or
// in the next one ("Di antaranya R1 dan R2").
import { Shape } from '../../../text/tokenizer';
import { NUMBERS } from '../../award/draft';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, isBodyOrPlace } from '../actors/actors';
import type { RecipientSearch } from '../actors/receiver';
import { between, findWord, type Range, sentenceRange } from '../grammar/clause';
import { NAMING } from '../grammar/verbs';
import { bodyOfOffice, isUnnamed } from '../sameness/identity';
import type { Story } from '../story';
import { coordinated } from './enumeration';
import { personOf } from './office';
import { isPersonal } from './subject';

/** "termasuk R", "antara lain R": some of those who received it; the others stand before. */
const SOME = words('diantaranya antaranya termasuk');
const NUMBER = `(\\d+|${NUMBERS.slice(1).join('|')})`;
/** "Di antaranya R1", "Ketiga kota itu adalah R1", "Lima desa tersebut masing-masing R1": a sentence that names those told of before. */
const NAMES_MEMBERS = new RegExp(
  `^(adapun )?(di ?antaranya|antara lain|yakni|yaitu|((ke ?-? ?${NUMBER}(nya)?|mereka|para|nama|penerima(nya)?)\\b[^,]*|${NUMBER}\\b[^,]*\\b(tersebut|itu|ini)) (adalah|yakni|yaitu|(terdiri )?dari|ialah|masing|antara lain))\\b`,
);
/** Words behind which the names begin. */
const CUES = words('antaranya lain yakni yaitu adalah dari ialah masing');
const REACH = 8;
const MAX_MORE = 100;

/** "adalah Kombes M Iqbal", "yaitu, Gubernur X": the word that leads to a name, before its words of honour. */
export function leads(doc: Doc, i: number): 'all' | 'some' | undefined {
  let at = i - 1;
  while (doc.is(at, 'honorific') || /^([.,()]|\d{1,2})$/.test(doc.word(at))) at--;
  if (doc.at(at, 'lain') && doc.at(at - 1, 'antara')) return 'some';
  if (SOME.has(doc.word(at))) return 'some';
  return NAMING.has(doc.word(at)) ? 'all' : undefined;
}

/** "termasuk Sekda": an office without its body or its holder names nobody. */
const isNamed = (search: RecipientSearch, actor: Actor): boolean =>
  actor.kind !== 'office' ||
  bodyOfOffice(search.doc, actor) !== undefined ||
  (isPersonal(search) && personOf(search, actor) !== actor);

/** Whether a sentence names another award between two of its tokens: then the members are of that one. */
const isDivided = ({ awards }: Pick<Story, 'awards'>, range: Range): boolean => between(awards, range).length > 0;

function inSentence(story: Story, search: RecipientSearch, own: Actor | undefined): Actor[] | undefined {
  const { doc, actors, award } = search;
  const from = own ? own.to : award.to;
  const first = actors.find((actor) => actor.from > from && leads(doc, actor.from) && isNamed(search, actor));
  if (!first || isDivided(story, { from: award.to, to: first.from })) return undefined;
  const row = coordinated({ doc, actors, awards: story.awards }, first);
  if (!own || leads(doc, first.from) === 'all') return own && !isGroup(doc, own) ? undefined : row;
  return [own, ...row];
}

/** The sentence behind that of token `i`, on the next line too. */
function sentenceAfter(doc: Doc, i: number): Range | undefined {
  const { to } = sentenceRange(doc, i);
  const from = doc.has(to, Shape.lineBreak) ? to + 1 : to;
  return from < doc.count ? sentenceRange(doc, from) : undefined;
}

/** A row of bodies may hold governments and their places alike: "Pemkab Cilacap, Wonogiri dan Kota Pekalongan". */
function inNextSentence({ doc, actors, awards }: Story, award: Candidate): Actor[] | undefined {
  const next = sentenceAfter(doc, award.from);
  if (!next || isDivided({ awards }, next)) return undefined;
  const { from, to } = next;
  if (!NAMES_MEMBERS.test(doc.phrase(from, Math.min(to, from + REACH)).toLowerCase())) return undefined;
  const told = between(actors, next).map(
    (actor): Actor => (actor.kind === 'region' ? { ...actor, kind: 'organisation' } : actor),
  );
  const cue = findWord(doc, { from, to: from + REACH }, CUES);
  const first = told.find((actor) => actor.from > cue && doc.looksCapital(actor.from) && actor.kind !== 'group');
  const row = first && coordinated({ doc, actors: told, awards }, first);
  return row && row.length > 1 ? row : undefined;
}

/** "sejumlah daerah", "pemda yang meraih A": whoever is told of without a name. */
const isGroup = (doc: Doc, actor: Actor): boolean =>
  actor.kind === 'group' || actor.kind === 'office' || isUnnamed(doc, actor);

/** What a sentence begins with that goes on with those who received: "Ada juga Kota X", "Untuk kabupaten meliputi Kabupaten Y". */
const GOES_ON = /^((ada|juga|pula|kemudian|lalu|selanjutnya|berikutnya|selain itu|disusul|menyusul|,)( |$))+$/;
const SORTS = /^(untuk|sementara|sedangkan|adapun)\b(?!.*\b(kategori|penghargaan|hadir)\b)/;

function rowGoingOn({ doc, actors, awards }: Story, sentence: Range): Actor[] {
  const told = between(actors, sentence);
  const first = told.find(({ kind }) => kind !== 'group');
  if (!first || between(awards, sentence).length > 0) return [];
  const head = doc.phrase(sentence.from, first.from).toLowerCase().trim();
  if (!GOES_ON.test(head) && !(SORTS.test(head) && leads(doc, first.from) !== undefined)) return [];
  const row = coordinated({ doc, actors: told, awards }, first);
  return row.length > 1 && isBodyOrPlace(first) ? row.filter(({ kind }) => kind !== 'group') : [];
}

/** Those whom the sentences behind a row add to it. */
export function goingOn(story: Story, row: readonly Actor[]): Actor[] {
  const { doc } = story;
  const more: Actor[] = [];
  const last = row.at(-1);
  if (row.length < 2 || !last || !isBodyOrPlace(row[0] as Actor)) return more;
  for (let next = sentenceAfter(doc, last.from); next && more.length < MAX_MORE; next = sentenceAfter(doc, next.from)) {
    const found = rowGoingOn(story, next);
    if (found.length === 0) break;
    more.push(...found);
  }
  return more;
}

/** "Mereka adalah Menteri X Sari dan Menteri Y Budi": persons, whatever offices they hold. */
const areThey = ({ doc }: Story, [first]: readonly Actor[]): boolean =>
  first !== undefined && doc.at(sentenceRange(doc, first.from).from, 'mereka');

/** The members of the group that received an award, where `own`, who the sentence names, is none of them or not the only one. */
export function membersOf(story: Story, search: RecipientSearch, own: Actor | undefined): Actor[] | undefined {
  const told =
    inSentence(story, search, own) ??
    (own && !isGroup(story.doc, own) ? undefined : inNextSentence(story, search.award));
  return isPersonal(search) || (told && areThey(story, told)) ? told?.map((actor) => personOf(story, actor)) : told;
}
