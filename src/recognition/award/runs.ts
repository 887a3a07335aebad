// Where runs of capitalised words end, of which names of awards are made: in sentences, and in headlines, where every word
// is one.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { isNameWord, type Reading } from '../names';
import { isOrganisation } from '../organisations';
import { isVerb } from '../verbs';
import { words } from '../word-set';
import { awardMatch, yearEnd } from './draft';
import { SUPERLATIVES } from './rank';
import { isAgent, isStop } from './words';

/** Words that carry on a name in small letters, if a capitalised word follows; "untuk" and "di" lead away from it. */
const LINKS = words('dan of the for and in');
/** Words before whoever gave or got it, in capitals too: "Penghargaan Inovasi Dari Menteri". */
const GIVERS = words('dari oleh kepada');
const MAX_WORDS = 12;

/** "Unggul dan Tangguh", "Jawa-Bali"; but in "juara 3 STATION dan Harapan 1 OMVN" a second award follows. */
const isLink = (doc: Doc, i: number): boolean =>
  (LINKS.has(doc.word(i)) && !doc.is(i + 1, 'rankHead') && !doc.is(i + 1, 'nameAward') && !doc.at(i + 1, 'grand')) ||
  doc.at(i, '-') ||
  doc.at(i, '/');

/** End of a run of capitalised words, small links inside: "Inovasi Pelayanan Publik Terbaik". */
export function capitalRunEnd(doc: Doc, i: number): number {
  let end = i;
  if (isStop(doc, i)) return i;
  for (let at = i; at < i + MAX_WORDS && !GIVERS.has(doc.word(at)); ) {
    const numeral = at > i && doc.has(at, Shape.number) && doc.has(at - 1, Shape.capital);
    if (doc.isCapital(at) || numeral) {
      if (yearEnd(doc, at) > at || (at > i && doc.at(at, 'kategori')) || doc.at(at, 'tingkat')) break;
      end = ++at;
    } else if (at > i && isLink(doc, at) && (doc.isCapital(at + 1) || doc.at(at + 1, 'the'))) at++;
    else break;
  }
  return end;
}

/** Kinds of bodies, of which no single one is meant: "Kinerja Pemda Terbaik", "Kader PKK". */
const KINDS_OF_BODIES = new Set(['pemda', 'puskesmas', 'tp-pkk']);
export const isOneBody = (match: Match): boolean =>
  isOrganisation(match) && !KINDS_OF_BODIES.has(match.form.entry?.id ?? '');

/** Whether tokens `from` to `to` are but a region by its name. */
export const isRegion = ({ matches }: Reading, from: number, to: number): boolean =>
  matches.from(from).some((match) => match.form.category === 'region' && match.to >= to);

/** Whether an organisation, a title or a region begins at token `i` of a headline: who gives, or who gets. */
function isParty(reading: Reading, i: number): boolean {
  const { doc, matches } = reading;
  const place = doc.is(i, 'regionHead') ? i + 1 : i;
  return (
    matches.from(i).some((match) => isOneBody(match) || match.form.entry?.kind === 'title') ||
    isRegion(reading, place, place + 1)
  );
}

/**
 * End of a name on a line where every word is capitalised. It ends before a verb, a party, or another head; without a
 * preposition or mark behind it, also before the first word that neither the lexicon nor its affixes know.
 */
function headlineRunEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  let end = i;
  let sure = i;
  while (end < i + MAX_WORDS && doc.looksCapital(end) && doc.lineEnd(i) > end) {
    if (isStop(doc, end) || yearEnd(doc, end) > end || isVerb(doc, end)) break;
    if (end > i && (isParty(reading, end) || doc.is(end, 'nameAward'))) break;
    const known = (doc.words[end] as number) >= 0 || isNameWord(doc, end) || SUPERLATIVES.has(doc.word(end));
    if (sure === end && known) sure++;
    end++;
    if (LINKS.has(doc.word(end)) && doc.looksCapital(end + 1) && !doc.is(end + 1, 'awardHead')) {
      if (sure === end) sure++;
      end++;
    }
  }
  const closed =
    end === doc.lineEnd(i) ||
    doc.has(end, Shape.punctuation) ||
    yearEnd(doc, end) > end ||
    doc.is(end, 'nameAward') ||
    /^(dari|oleh|versi)$/.test(doc.word(end));
  return closed ? end : sure;
}

/** "Sekolah Sehat Nasional dan Adiwiyata Mandiri": a known award behind the link is a name of its own. */
function beforeSecondName(reading: Reading, from: number, end: number): number {
  const { doc } = reading;
  for (let at = from + 1; at + 1 < end; at++)
    // "Kabupaten dan Kota Peduli HAM": two kinds of place share the name.
    if (doc.at(at, 'dan') && !doc.is(at - 1, 'regionHead') && awardMatch(reading, at + 1)) return at;
  return end;
}

/** End of the field in which an agent before token `best` is best, or the token behind it: "Pembina terbaik KPH". */
export function agentFieldEnd(reading: Reading, best: number): number {
  const { doc } = reading;
  const i = best + 1;
  const field = isAgent(doc, best - 1) && doc.isCapital(i) && !isParty(reading, i);
  return field ? beforeSecondName(reading, i, capitalRunEnd(doc, i)) : i;
}

/** End of the capitalised name at token `i`, or `i`. */
export const nameEnd = (reading: Reading, i: number): number =>
  reading.doc.has(i, Shape.flat)
    ? headlineRunEnd(reading, i)
    : beforeSecondName(reading, i, capitalRunEnd(reading.doc, i));
