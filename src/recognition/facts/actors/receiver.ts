// Tells by the words around an actor whether it can be the recipient of an award: no place, giver, employer or epithet.
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { DAY, holds, type Range } from '../grammar/clause';
import { RECEIVED } from '../grammar/verbs';
import type { Actor } from './actors';
import { DISTRICTS } from './places';

/** An award and the actors of its sentence, in text order. */
export interface RecipientSearch {
  readonly doc: Doc;
  readonly actors: readonly Actor[];
  readonly award: Candidate;
  /** The awards around; none of them stands inside a row. */
  readonly awards: readonly Candidate[];
}

/** Words before an actor that make it a place, a giver or somebody's employer, not a recipient. */
const NOT_RECIPIENT = words(
  'di dari oleh pada se versi wilayah lingkungan lingkup dalam kata ujar ucap didampingi menurut mewakili jalan hotel gedung jajaran bawah kantor nama tingkat selain disaksikan bersama antara kategori digelar diselenggarakan diadakan dirilis diinisiasi digagas diserahkan (',
);
/** What somebody is at an institution; the person is named elsewhere: "dosen FKIP". */
const ROLES = words(
  'dosen guru staf mahasiswa mahasiswi pustakawan bidan perawat sanitarian dokter pegawai siswa siswi milik',
);
const OWNED = words('inovasi aplikasi program');
const THINGS = words('inovasi inovasinya aplikasi aplikasinya program programnya bertajuk bernama berjudul');
const OWNED_REACH = 10;
/** No place is told with more names before it; a page that only lists places is none. */
const PLACE_REACH = 60;

/** The audit office gives opinions and gets none. */
export const isAuditor = (doc: Doc, actor: Actor): boolean =>
  /^(bpk|badan pemeriksa)/i.test(doc.phrase(actor.from, actor.to));

/** "dari Istana Negara, Kompleks Istana, Jakarta": where something took place. */
function isPlaced(doc: Doc, i: number): boolean {
  let at = i - 1;
  while (at > i - PLACE_REACH && (doc.at(at, ',') || doc.isCapital(at))) at--;
  return doc.at(at, 'di') || doc.at(at, 'dari') || doc.at(at, 'ke');
}

/** 'inovasi "P" milik R': who owns an innovation gets what it wins. */
const isOwner = (doc: Doc, { from }: Range): boolean =>
  doc.at(from - 1, 'milik') && holds(doc, { from: from - OWNED_REACH, to: from }, OWNED);

/** Whether an actor can be a recipient, by the words around it: no place, giver, employer or epithet. */
export function isReceiver(doc: Doc, actor: Actor): boolean {
  const before = doc.at(actor.from - 1, '-') ? doc.word(actor.from - 2) : doc.word(actor.from - 1);
  // "termasuk dalam 14 daerah yang meraih A": the relative clause tells of the actor before it.
  if (doc.at(actor.to, 'yang') && RECEIVED.has(doc.word(actor.to + 1)) && before !== 'di') return true;
  if (NOT_RECIPIENT.has(before) || (actor.kind !== 'person' && ROLES.has(before) && !isOwner(doc, actor))) return false;
  // "inovasinya Cengkeraman Mata Elang": the name of a thing.
  if (actor.kind === 'person' && THINGS.has(before)) return false;
  if (actor.kind === 'region' && doc.at(actor.from - 1, ',') && isPlaced(doc, actor.from)) return false;
  // "Perpustakaan Desa X, kecamatan Y": where a smaller place lies.
  if (actor.kind === 'region' && DISTRICTS.has(doc.word(actor.from - 1)) && doc.at(actor.from - 2, ',')) return false;
  // "di Istana Negara, Jakarta, Jumat (25/6)", "Kota Gelamai ini": a place of the day, an epithet.
  const dated = doc.at(actor.to, ',') && DAY.test(doc.word(actor.to + 1));
  return !dated && !(actor.kind === 'region' && /^(ini|itu)$/.test(doc.word(actor.to)));
}
