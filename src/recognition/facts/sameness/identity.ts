// Tells whether two actors are the same body under different names, and picks the form under which a fact repeats one.
import { isOneEditApart } from '../../../text/edit-distance';
import { Shape } from '../../../text/tokenizer';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import type { Actor } from '../actors/actors';

/** Words that say what kind of government or place a name is, not which. */
const KINDS = words(
  'pemerintah pemerintahan pemprov pemkab pemkot pemko pemda provinsi propinsi prov kabupaten kab kota daerah desa kelurahan kecamatan nagari ( ) .',
);
/** Whether an actor is a government, which stands for its place. */
export const isGovernment = (doc: Doc, { from }: Actor): boolean =>
  /^pem(erintah|prov|kab|kot|ko|da)/.test(doc.word(from));
const isPlace = (doc: Doc, actor: Actor): boolean => actor.kind === 'region' || isGovernment(doc, actor);

function properWords(doc: Doc, { from, to }: Actor): string[] {
  const proper: string[] = [];
  for (let at = from; at < to; at++) {
    const word = doc.word(at);
    // "SMAN 2" is "SMA Negeri 2".
    if (doc.is(at, 'school') && word.endsWith('n')) proper.push(word.slice(0, -1), 'negeri');
    else if (!KINDS.has(word)) proper.push(word);
  }
  return proper;
}

const MIN_PIECE = 2;

/** Whether letters stand for a word: its beginning, or its first letter and others in their order ("tra" for "tenggara"). */
function standsFor(piece: string, word: string): boolean {
  if (piece[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === piece[at]) at++;
  return at === piece.length;
}

/** "jatim" for "jawa timur", "tanjabtim" for "tanjung jabung timur": the beginnings of several words run together. */
function abbreviates(short: string, [first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return standsFor(short, first);
  for (let cut = MIN_PIECE; cut <= short.length - MIN_PIECE; cut++)
    if (first.startsWith(short.slice(0, cut)) && abbreviates(short.slice(cut), rest)) return true;
  return false;
}

/** Whether the words of a short name say those of a long one: "tanjab timur" for "tanjung jabung timur". */
function shortens([word, ...words]: readonly string[], long: readonly string[]): boolean {
  if (word === undefined) return long.length === 0;
  if (word === long[0] && shortens(words, long.slice(1))) return true;
  for (let count = 2; count <= long.length; count++)
    if (abbreviates(word, long.slice(0, count)) && shortens(words, long.slice(count))) return true;
  return false;
}

function samePlace(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word)) || shortens(few, many);
}

/** What kind of place a name says it is: "pemkot", "Kota". */
function placeKind(doc: Doc, { from, to }: Actor): string | undefined {
  for (let at = from; at < to; at++) {
    const kind = /^(?:pem)?(kab|kot|ko$|prov)/.exec(doc.word(at))?.[1];
    if (kind) return kind.slice(0, 2);
  }
  return undefined;
}

/** The last word of "Bandung Barat" tells it from Bandung. */
const SIDES = words('barat timur utara selatan tengah tenggara daya');

/** "Kota Bekasi" and "Kabupaten Bekasi", "Kabupaten Bandung" and "Kabupaten Bandung Barat" share a name, no more. */
function areOtherPlaces(doc: Doc, a: Actor, b: Actor): boolean {
  const [x, y] = [placeKind(doc, a), placeKind(doc, b)];
  if (x === undefined || y === undefined || x !== y) return x !== undefined && y !== undefined;
  const [few, many] = [properWords(doc, a), properWords(doc, b)].sort((p, q) => p.length - q.length) as [
    string[],
    string[],
  ];
  return few.length < many.length && SIDES.has(many.at(-1) ?? '') && few.every((word) => many.includes(word));
}

/** "Pemkab", "Pemerintah Daerah": a government without its name is the one that the text tells of. */
export const isUnnamed = (doc: Doc, actor: Actor): boolean =>
  isGovernment(doc, actor) && properWords(doc, actor).length === 0;

/** "pemerintah daerah", "pemda": governments in general; "Pemkab" alone is the one that the text tells of. */
export const isAnyGovernment = (doc: Doc, actor: Actor): boolean =>
  isUnnamed(doc, actor) && (actor.to - actor.from > 1 || doc.at(actor.from, 'pemda'));

/** Whether two actors name the same body: "Pemprov Jatim" and "Jawa Timur", "Unmul" in the bracket of its full name. */
export function isSameBody(doc: Doc, a: Actor, b: Actor): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from === first.to + 1 && doc.at(first.to, '(')) return true;
  // "12 desa", "12 kelurahan": counts are told apart by all their words.
  if (a.kind === 'group' || b.kind === 'group') return false;
  const place = isPlace(doc, a);
  if (place !== isPlace(doc, b) || (!place && a.kind !== b.kind)) return false;
  const [x, y] = [properWords(doc, a), properWords(doc, b)];
  if (place) return samePlace(x, y) && !areOtherPlaces(doc, a, b);
  if (numbersOf(x) !== numbersOf(y) || areOtherSchools(doc, a, b)) return false;
  if (a.entry !== null && a.entry === b.entry) return x.length < 2 || y.length < 2 || endAlike(x, y) || shares(x, y);
  return x.join(' ') === y.join(' ') || shares(x, y);
}

/** The body inside a title: "Dinas PU SDA Provinsi Jatim" of "Plt Kepala Dinas PU SDA Provinsi Jatim", "Wonogiri" of "Bupati Wonogiri". */
export function bodyOfOffice(doc: Doc, office: Actor): Actor | undefined {
  for (let at = office.from + 1; at < office.to; at++) {
    if (!doc.looksCapital(at)) continue;
    const isUnit = doc.is(at, 'unit') || doc.is(at, 'facility') || doc.is(at, 'school');
    const isSeat =
      (doc.is(at, 'regionHead') && at + 1 < office.to) ||
      /^(bupati|gubernur|kota|walikota|camat|lurah)$/.test(doc.word(at - 1));
    if (isUnit || isSeat) return { ...office, from: at, kind: isUnit ? 'organisation' : 'region', entry: null };
  }
  return undefined;
}

/** Whether two actors are schools of two kinds: "SMPN 1 Batu", "SMAN 1 Batu". */
export function areOtherSchools(doc: Doc, a: Actor, b: Actor): boolean {
  const kind = ({ from }: Actor): string => doc.word(from).replace(/n$/, '');
  return doc.is(a.from, 'school') && doc.is(b.from, 'school') && kind(a) !== kind(b);
}

/** "SMAN 2 Batu" and "SMAN 3 Batu" differ by their number. */
const numbersOf = (name: readonly string[]): string => name.filter((word) => /^\d+$/.test(word)).join(' ');

/** Two names of an institution share their last words, or one holds the other. */
function shares(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const shared = few.filter((word) => many.includes(word)).length;
  return endAlike(few, many) ? shared * 2 >= few.length - 1 : shared === few.length && shared > 1;
}

/** Both end in the same region, perhaps misspelt or shortened: "Dishub Jatiim", "Dinas Perhubungan Jawa Timur". */
function endAlike(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const [last, other] = [few.at(-1) ?? '', many.at(-1) ?? ''];
  return (
    last === other ||
    isOneEditApart(last, other) ||
    abbreviates(last, many.slice(-2)) ||
    abbreviates(other, few.slice(-2))
  );
}

/** "PPID Utama Sultra": a region that ends a longer name. */
const endsName = (doc: Doc, { from, kind }: Actor): boolean =>
  kind === 'region' && doc.isCapital(from - 1) && (doc.words[from - 1] as number) >= 0 && doc.isCapital(from - 2);

/**
 * The form of a body that stands nearest before token `i`; a misspelt one is given as it is spelt correctly elsewhere.
 */
export function nearestForm(doc: Doc, actors: readonly Actor[], { actor, i }: { actor: Actor; i: number }): Actor {
  if (actor.kind === 'person' || actor.kind === 'group' || actor.kind === 'office') return actor;
  const title = doc.lineEnd(0);
  const forms = actors
    .filter((other) => other.to <= i && !doc.at(other.from - 1, '(') && !endsName(doc, other))
    .map((other) => (other.kind === 'office' ? bodyOfOffice(doc, other) : other))
    .filter((other) => other !== undefined)
    .filter((other) => isSameBody(doc, actor, other));
  const body = forms.filter((form) => form.from >= title);
  // "PKK" alone does not say which.
  const nearest =
    body.findLast(({ from, to }) => to - from > 1 || !doc.has(from, Shape.upper)) ??
    body.at(-1) ??
    forms.at(-1) ??
    actor;
  return isMisspelt(doc, nearest) ? (correctForm(doc, forms, nearest) ?? nearest) : nearest;
}

const isMisspelt = (doc: Doc, actor: Actor): boolean =>
  actor.misspelt || (actor.to - actor.from > 1 && (doc.words[actor.to - 1] as number) < 0);

function correctForm(doc: Doc, forms: readonly Actor[], wrong: Actor): Actor | undefined {
  return forms.find(
    (form) =>
      form !== wrong &&
      form.to - form.from === wrong.to - wrong.from &&
      isOneEditApart(doc.phrase(form.from, form.to).toLowerCase(), doc.phrase(wrong.from, wrong.to).toLowerCase()),
  );
}
