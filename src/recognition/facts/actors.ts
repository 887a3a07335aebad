// Who can receive or confer: organisations, regions, office holders, persons, companies, counted groups, in the order of
// the text. A recipient or giver is one of them.
import { Shape } from '../../text/tokenizer';
import { capitalRunEnd } from '../award/names';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { type Reading, regionEnd } from '../names';

export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: 'organisation' | 'region' | 'office' | 'person' | 'group';
  readonly entry: string | null;
  /** Its last word is unknown: a misspelt name is not repeated for other facts. */
  readonly misspelt: boolean;
}

const ORGANISATION_TYPES = new Set(['institution', 'agency', 'government', 'unit', 'group']);

function isOrganisationMention(doc: Doc, candidate: Candidate): boolean {
  if (candidate.kind !== 'term') return false;
  if (candidate.reason.rule === 'institution-grammar') return !doc.is(candidate.from, 'programmeHead');
  const type = candidate.entry ? doc.lexicon.entryById.get(candidate.entry)?.type : undefined;
  return type !== undefined && ORGANISATION_TYPES.has(type);
}

function actorsOf(doc: Doc, candidate: Candidate): Actor[] {
  const { from, to, entry } = candidate;
  const misspelt = candidate.reason.rule === 'typo' || ((doc.words[to - 1] as number) < 0 && to - from > 1);
  if (isOrganisationMention(doc, candidate)) return [{ from, to, kind: 'organisation', entry, misspelt }];
  if (candidate.kind !== 'title') return [];
  const office: Actor = { from, to, kind: 'office', entry, misspelt: false };
  return candidate.holder ? [office, { ...candidate.holder, kind: 'person', entry: null, misspelt: false }] : [office];
}

/** "PT Rimba Kimia Lestari", "RW 07 Kelurahan Gayungan": bodies that are no term, by the word that begins their name. */
function bodyEnd(doc: Doc, i: number): number {
  if (!doc.is(i, 'body') || !doc.looksCapital(i)) return i;
  const end = capitalRunEnd(doc, i + (doc.has(i + 1, Shape.number) ? 2 : 1));
  return end > i + 1 ? end : i;
}

/** "79 perusahaan", "412 ASN Pemprov Jatim": a number of recipients. */
function countedEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.has(i, Shape.number) || !doc.is(i + 1, 'counted')) return i;
  return Math.max(i + 2, regionEnd(reading, i + 2));
}

/** Capitalised words that begin no person's name: places to meet, days, months. */
const NO_PERSON = new Set(
  'gedung hotel jalan aula auditorium stadion lapangan ruang balai pendopo graha senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember alhamdulillah hari bulan tahun'.split(
    ' ',
  ),
);

/** A run of capitalised words that no form holds: most likely a person. */
function personEnd(doc: Doc, i: number): number {
  let end = i;
  if (NO_PERSON.has(doc.word(i)) || NO_PERSON.has(doc.word(i - 1))) return i;
  while (end - i < 5 && isNameWord(doc, end)) end++;
  const atStart = i === 0 || doc.sentences[i] !== doc.sentences[i - 1];
  const quoted = doc.at(i - 1, '"') || doc.at(i - 1, "'");
  return !quoted && end - i >= (atStart ? 2 : 1) && doc.raw(i).length > 1 + Number(doc.at(i + 1, '.')) ? end : i;
}

const isNameWord = (doc: Doc, i: number): boolean =>
  (doc.isCapital(i) &&
    (doc.words[i] as number) < 0 &&
    !doc.has(i, Shape.upper) &&
    !/^(ke|pe|per)\p{L}+an$/u.test(doc.word(i))) ||
  (doc.at(i, '.') && doc.raw(i - 1).length === 1 && doc.isCapital(i - 1) && doc.isCapital(i + 1));

/** "SURABAYA –", "Batu -": the place from which the news is told. */
const isDateline = (doc: Doc, from: number, to: number): boolean =>
  doc.lineStart(from) === from && (doc.at(to, '-') || doc.at(to, ',') || doc.at(to, '('));

function freeActor(reading: Reading, i: number): Actor | undefined {
  const { doc } = reading;
  const actor = (kind: Actor['kind'], to: number): Actor | undefined =>
    to > i ? { from: i, to, kind, entry: null, misspelt: false } : undefined;
  const counted = actor('group', countedEnd(reading, i));
  if (counted || !doc.looksCapital(i)) return counted;
  const end = doc.at(i, 'ri') || doc.at(i, 'indonesia') ? i : regionEnd(reading, i);
  const region = isDateline(doc, i, end) ? i : end;
  return actor('organisation', bodyEnd(doc, i)) ?? actor('region', region) ?? actor('person', personEnd(doc, i));
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
      actors.push(...actorsOf(doc, mention));
      i = mention.to;
      continue;
    }
    const actor = freeActor(reading, i);
    if (actor && (!mention || actor.to <= mention.from)) actors.push(actor);
    i = actor && (!mention || actor.to <= mention.from) ? actor.to : i + 1;
  }
  return withoutHolders(actors.sort((a, b) => a.from - b.from));
}

/** A holder's name is found both beside its title and as a person of its own. */
const withoutHolders = (actors: readonly Actor[]): Actor[] =>
  actors.filter(
    (actor, index) =>
      index === 0 || actor.from >= (actors[index - 1] as Actor).to || actor.to > (actors[index - 1] as Actor).to,
  );
