// Tells whether two actors are the same body under different names, and picks the form under which a fact repeats one.
import { isOneEditApart } from '../../text/edit-distance';
import type { Doc } from '../doc';
import type { Actor } from './actors';
import { words } from './clause';

/** Words that say what kind of government or place a name is, not which. */
const KINDS = words(
  'pemerintah pemerintahan pemprov pemkab pemkot pemko pemda provinsi propinsi prov kabupaten kab kota daerah desa kelurahan kecamatan nagari ( ) .',
);
const isGovernment = (doc: Doc, { from }: Actor): boolean => /^pem(erintah|prov|kab|kot|ko|da)/.test(doc.word(from));

function properWords(doc: Doc, { from, to }: Actor): string[] {
  const proper: string[] = [];
  for (let at = from; at < to; at++) if (!KINDS.has(doc.word(at))) proper.push(doc.word(at));
  return proper;
}

/** "jatim" for "jawa timur", "kalsel" for "kalimantan selatan": the beginnings of both words run together. */
function abbreviates(short: string, [first = '', second = '']: readonly string[]): boolean {
  if (short.length < 4 || second === '') return false;
  for (let cut = 2; cut <= short.length - 2; cut++)
    if (first.startsWith(short.slice(0, cut)) && second.startsWith(short.slice(cut))) return true;
  return false;
}

function samePlace(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length === 1 && b.length > 1) return abbreviates(a[0] as string, b) || b.includes(a[0] as string);
  if (b.length === 1 && a.length > 1) return samePlace(b, a);
  return a.every((word) => b.includes(word));
}

/** Whether two actors name the same body: "Pemprov Jatim" and "Jawa Timur", "Unmul" in the bracket of its full name. */
export function isSameBody(doc: Doc, a: Actor, b: Actor): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (doc.at(first.to, '(') && second.from === first.to + 1) return true;
  const place = (actor: Actor): boolean => actor.kind === 'region' || isGovernment(doc, actor);
  if (place(a) && place(b)) return samePlace(properWords(doc, a), properWords(doc, b));
  if (place(a) !== place(b) || a.kind !== b.kind) return false;
  const [x, y] = [properWords(doc, a), properWords(doc, b)];
  if (a.entry !== null && a.entry === b.entry) return x.length < 2 || y.length < 2 || endAlike(x, y) || shares(x, y);
  return x.join(' ') === y.join(' ') || shares(x, y);
}

/** The body inside a title: "Dinas PU SDA Provinsi Jatim" of "Plt Kepala Dinas PU SDA Provinsi Jatim". */
function bodyOfOffice(doc: Doc, office: Actor): Actor | undefined {
  const body = (from: number, kind: Actor['kind']): Actor => ({ ...office, from, kind, entry: null });
  for (let at = office.from; at < office.to; at++) {
    const head =
      /^(kepala|ketua|direktur|utama|bupati|gubernur|kota|sekretaris)$/.test(doc.word(at)) || doc.at(at, '.');
    if (!head || at + 1 >= office.to || !doc.looksCapital(at + 1)) continue;
    if (/^(bupati|gubernur|kota)$/.test(doc.word(at))) return body(at + 1, 'region');
    if (doc.is(at + 1, 'unit') || doc.is(at + 1, 'facility') || doc.is(at + 1, 'school'))
      return body(at + 1, 'organisation');
  }
  return undefined;
}

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

/**
 * The form of a body that stands nearest before token `i`; a misspelt one is given as it is spelt correctly elsewhere.
 */
export function nearestForm(doc: Doc, actors: readonly Actor[], { actor, i }: { actor: Actor; i: number }): Actor {
  if (actor.kind === 'person' || actor.kind === 'group' || actor.kind === 'office') return actor;
  const title = doc.lineEnd(0);
  const forms = actors
    .filter((other) => other.to <= i && !doc.at(other.from - 1, '('))
    .map((other) => (other.kind === 'office' ? bodyOfOffice(doc, other) : other))
    .filter((other) => other !== undefined)
    .filter((other) => isSameBody(doc, actor, other));
  const body = forms.filter((form) => form.from >= title);
  const nearest = body.at(-1) ?? forms.at(-1) ?? actor;
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
