// Who can receive or confer: organisations, regions, office holders, persons, companies, counted groups, in the order of
// the text. Which of them received what is decided elsewhere.

import { Shape } from '../../../text/tokenizer';
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { type Reading, regionEnd, spelledRegionEnd } from '../../names';
import type { Range } from '../grammar/clause';
import { isUnnamed } from '../sameness/identity';
import { bodyEnd, isBody } from './bodies';
import { countedEnd } from './groups';
import { afterHonorifics, GIVEN_NAMES, personEnd, personsNamed } from './persons';
import { placesNamed, withoutDistrict } from './places';

/** Somebody or something that can receive or confer, as tokens `from` to `to`. */
export interface Actor extends Range {
  readonly kind: 'organisation' | 'region' | 'office' | 'person' | 'group';
  readonly entry: string | null;
  /** Its last word is unknown: a misspelt name is not repeated for other facts. */
  readonly misspelt: boolean;
  /** A person who is named as the holder of an office. */
  readonly holder?: boolean;
}

/** Whether an actor is a body or a place, which stands for its government. */
export const isBodyOrPlace = ({ kind }: Actor): boolean => kind === 'organisation' || kind === 'region';

/** An actor that no entry of the lexicon names. */
export const unlisted = (kind: Actor['kind'], { from, to }: Range): Actor => ({
  from,
  to,
  kind,
  entry: null,
  misspelt: false,
});

const isOrganisationMention = (doc: Doc, candidate: Candidate): boolean =>
  candidate.kind === 'term' &&
  isBody(doc, candidate) &&
  !(candidate.reason.rule === 'institution-grammar' && doc.is(candidate.from, 'programmeHead'));

/** "Laporan Keuangan Pemerintah Daerah (LKPD) Provinsi X": only the region behind a document's name is an actor. */
function insideDocument(reading: Reading, { from, to }: Candidate): Actor[] {
  for (let at = from; at < to; at++)
    if (reading.doc.at(at, ')') && regionEnd(reading, at + 1) === to) return [unlisted('region', { from: at + 1, to })];
  return [];
}

/** "Pemerintah Kabupaten (Pemkab) Bolaang Mongondow", "RW 07 Kelurahan X": names that go on behind the mention. */
function wholeEnd(reading: Reading, { from, to }: Candidate): number {
  const { doc } = reading;
  const bracket = bracketEnd(doc, to);
  const seat = doc.at(bracket, 'perwakilan') ? bracket + 1 : bracket;
  const region = bracket > to ? regionEnd(reading, seat) : seat;
  return Math.max(to, region > seat ? region : to, bodyEnd(doc, from));
}

/** "para bupati dan wali kota": offices in one row are one group. */
function officesEnd({ doc, matches }: Reading, i: number): number {
  const next = doc.at(i, 'dan') ? matches.longest(i + 1, (form) => form.entry?.kind === 'title') : undefined;
  return next ? next.to : i;
}

function actorsOf(reading: Reading, candidate: Candidate): Actor[] {
  const { doc } = reading;
  const { from, to, entry } = candidate;
  const misspelt = candidate.reason.rule === 'typo';
  if (isOrganisationMention(doc, candidate)) {
    const body: Actor = {
      from,
      to: withoutDistrict(doc, { from, to: wholeEnd(reading, candidate) }),
      kind: 'organisation',
      entry,
      misspelt,
    };
    // "laporan keuangan Pemprov Jatim" names the audited, "Laporan Keuangan Pemerintah Daerah" its kind.
    return doc.at(from - 1, 'keuangan') && isUnnamed(doc, body) ? insideDocument(reading, candidate) : [body];
  }
  if (candidate.kind === 'term') {
    const body = bodyEnd(doc, from);
    return body > to ? [{ from, to: body, kind: 'organisation', entry: null, misspelt }] : [];
  }
  if (candidate.kind !== 'title') return [];
  if (doc.at(from - 1, 'para')) return [unlisted('group', { from, to: officesEnd(reading, to) })];
  const office: Actor = { from, to, kind: 'office', entry, misspelt: false };
  const name = candidate.holder && { ...candidate.holder, from: afterHonorifics(doc, candidate.holder.from) };
  return name && name.to > name.from ? [office, { ...unlisted('person', name), holder: true }] : [office];
}

/** "SURABAYA –", "DETIK.COM, Batu -": the place from which the news is told, with nothing but names before it on its line. */
function isDateline(doc: Doc, from: number, to: number): boolean {
  const line = doc.lineStart(from);
  if (from === 0 || from - line > 6) return false;
  let outlet = true;
  for (let at = line; at < from; at++) {
    if (!doc.isWord(at) || doc.has(at, Shape.upper) || doc.at(at, 'com') || doc.at(at + 2, 'com')) continue;
    // "BeritaKita, Batu -": a name that is written like none of an outlet.
    if (!doc.looksCapital(at)) return false;
    outlet = false;
  }
  if (!outlet) return from - line === 2 && doc.at(from - 1, ',') && doc.at(to, '-');
  return /^[-(:]$/.test(doc.word(to)) || (doc.at(to, ',') && [2, 3, 4, 5].some((gap) => doc.at(to + gap, '-')));
}

interface Search extends Reading {
  readonly places: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

function placeEnd(search: Search, i: number): number {
  const { doc, places } = search;
  if (doc.at(i, 'ri') || doc.at(i, 'indonesia') || doc.at(i, 'republik')) return i;
  const read = spelledRegionEnd(search, i);
  // A single unknown word that only resembles a region is none here.
  const known = read === i + 1 && (doc.words[i] as number) < 0 ? i : read;
  const end = known === i && places.has(doc.word(i)) && doc.looksCapital(i) ? i + 1 : known;
  return isDateline(doc, i, end) ? i : end;
}

function freeActor(search: Search, i: number): Actor | undefined {
  const { doc } = search;
  const actor = (kind: Actor['kind'], to: number): Actor | undefined =>
    to > i ? unlisted(kind, { from: i, to }) : undefined;
  const counted = actor('group', countedEnd(search, i));
  const body = counted ?? actor('organisation', bodyEnd(doc, i));
  if (body || !doc.looksCapital(i)) return body;
  return actor('region', placeEnd(search, i)) ?? freePerson(search, i);
}

function freePerson({ doc, persons }: Search, i: number): Actor | undefined {
  const to = personEnd(doc, i, persons);
  const dateline = to > i && isDateline(doc, i, to);
  return to > i && !dateline && (!doc.is(i, 'honorific') || GIVEN_NAMES.has(doc.word(i)))
    ? unlisted('person', { from: i, to })
    : undefined;
}

/** A body's or group's name may hold a term ("Perusahaan Umum Daerah (Perumda) X"), but no award; a group may be one of titles: "5 orang camat". */
const isSwallowed = (actor: Actor, mention: Candidate): boolean =>
  mention.to <= actor.to &&
  ((actor.kind === 'group' && mention.kind !== 'award') || (actor.kind === 'organisation' && mention.kind === 'term'));

/** What of an actor stands before the next mention: "Kecamatan Sukun" of "Kecamatan Sukun Juara III". */
function clipped(actor: Actor, mention: Candidate | undefined): Actor | undefined {
  if (!mention || actor.to <= mention.from || isSwallowed(actor, mention)) return actor;
  return mention.from - actor.from > 1 && actor.kind === 'region' ? { ...actor, to: mention.from } : undefined;
}

/** All actors of a text, in text order. */
export function findActors(reading: Reading, accepted: readonly Candidate[]): Actor[] {
  const search: Search = { ...reading, places: placesNamed(reading.doc), persons: personsNamed(reading.doc) };
  const actors: Actor[] = [];
  let next = 0;
  for (let i = 0; i < reading.doc.count; ) {
    while (next < accepted.length && (accepted[next] as Candidate).to <= i) next++;
    const mention = accepted[next];
    if (mention && mention.from <= i) {
      actors.push(...actorsOf(reading, mention));
      i = Math.max(mention.to, actors.at(-1)?.to ?? 0);
      continue;
    }
    const actor = freeActor(search, i);
    const fitting = actor && clipped(actor, mention);
    if (fitting) actors.push({ ...fitting, to: withoutDistrict(reading.doc, fitting) });
    i = fitting ? fitting.to : i + 1;
  }
  return withoutOverlaps(
    reading.doc,
    actors.sort((a, b) => a.from - b.from),
  );
}

/** "Direktur RSUD Kota Batu, dr. Sari": a name behind an office, with nothing but a comma and words of honour between. */
const isHolder = (doc: Doc, office: Actor | undefined, { kind, from }: Actor): boolean =>
  kind === 'person' &&
  office?.kind === 'office' &&
  afterHonorifics(doc, doc.at(office.to, ',') ? office.to + 1 : office.to) === from;

/**
 * A holder's name is found both beside its title and as a person of its own; a group holds what is counted in it, and the
 * body behind it: "150 ASN Pemkab Jember".
 */
function withoutOverlaps(doc: Doc, actors: readonly Actor[]): Actor[] {
  const kept: Actor[] = [];
  for (const actor of actors) {
    const last = kept.at(-1);
    if (last?.kind === 'group' && actor.from === last.to && actor.kind === 'organisation')
      kept[kept.length - 1] = { ...last, to: actor.to };
    else if (actor.from >= (last?.to ?? 0)) kept.push(isHolder(doc, last, actor) ? { ...actor, holder: true } : actor);
  }
  return kept;
}
