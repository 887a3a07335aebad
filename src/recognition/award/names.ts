// Names of awards that no list holds, behind a head: runs of capitalised words that say what was awarded, and not to whom;
// or what is best in small letters.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import type { Match } from '../matcher';
import { isFieldWord, type Reading, regionEnd } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';
import { words } from '../word-set';
import { afterQuote, awardMatch, type Draft, takeName } from './draft';
import { readSuperlative, SUPERLATIVES } from './rank';
import { isRegion, nameEnd } from './runs';
import { plainRunEnd, wins } from './words';

/** Words behind which a head names no award: "Piala Dunia", "sertifikat tanah". */
const NO_NAMES = words('dunia presiden gubernur bupati tanah hak redistribusi apel bergilir tuhan allah');
/** What any award may be called: "Penghargaan Khusus", "Penghargaan Sekaligus". */
const ADJECTIVES = words('khusus tertinggi bergengsi sekaligus serupa lain lainnya baru besar');
/** Words of old style with which names of honours begin; in small letters too they are hardly anything else. */
const HONOURS = words('dharma darma bakti bhakti satya adhi wira parama upakarya');
const MAX_PLAIN_WORDS = 5;

/** Whether a match is a body or an office: who gives, or who gets. */
export const isOfParty = (match: Match): boolean => isOrganisation(match) || match.form.entry?.kind === 'title';

/** Whether tokens `from` to `to` are but who gave the award or got it: "penghargaan KPPN", "penghargaan Kota Batu". */
export function isOnlyParty(reading: Reading, from: number, to: number): boolean {
  const { doc, matches } = reading;
  // "penghargaan Sekolah Adiwiyata": a party that bears the name of an award is more than a party.
  for (let at = from + 1; at < to; at++) if (awardMatch(reading, at)) return false;
  const place = doc.is(from, 'regionHead') ? from + 1 : from;
  return (
    (place === from && organisationEnd(reading, from, 'stop') >= to) ||
    matches.from(from).some((match) => isOfParty(match) && regionEnd(reading, match.to) >= to) ||
    isRegion(reading, place, to)
  );
}

/** "Anugerah KPAI", "Anugerah Mahkamah Agung 2024": the name of a prize may be that of its giver, "penghargaan KPAI" is not. */
const isAfterGiver = ({ doc, matches }: Reading, i: number): boolean =>
  /^anug(e)?rah$/.test(doc.word(i - 1)) &&
  doc.looksCapital(i - 1) &&
  ((doc.has(i, Shape.upper) && doc.length(i) > 2) || matches.from(i).some(isOrganisation));

/** Reads a name that no list holds behind a head: "Penghargaan Inovasi Pelayanan Publik Terbaik". */
export function readName(draft: Draft): boolean {
  const { doc } = draft;
  const at = afterQuote(doc, draft.to);
  if (NO_NAMES.has(doc.word(at))) return false;
  const end = nameEnd(draft, at);
  if (end === at || (isOnlyParty(draft, at, end) && !isAfterGiver(draft, at)) || !saysWhat(draft, at, end))
    return readHonour(draft) || readBest(draft) || readField(draft);
  return takeName(draft, end);
}

/** "14 Penghargaan Nasional", "penghargaan Satker" name no award, nor does "predikat Bangil", where a place follows that no list holds. */
function saysWhat({ doc }: Draft, from: number, to: number): boolean {
  if (to - from > 1) return !doc.at(from, 'sekaligus');
  if (doc.is(from, 'scope') || doc.is(from, 'body') || doc.is(from, 'unit') || ADJECTIVES.has(doc.word(from)))
    return false;
  return !doc.at(from - 1, 'predikat') || (doc.words[from] as number) >= 0 || doc.has(from, Shape.upper);
}

/** The last superlative of a name in small letters that begins at token `i`, or `i`. */
export function superlativeAt(doc: Doc, i: number, most: number): number {
  // "tercepat" looks like a verb, at which a run ends.
  for (let at = plainRunEnd(doc, i, most); at > i; at--) if (SUPERLATIVES.has(doc.word(at))) return at;
  return i;
}

/** Reads a name of an honour in small letters: "penghargaan dharma persandian". */
function readHonour(draft: Draft): boolean {
  const { doc, to } = draft;
  const end = HONOURS.has(doc.word(to)) && doc.is(to - 1, 'nameAward') ? plainRunEnd(doc, to, MAX_PLAIN_WORDS) : to;
  return end > to + 1 && takeName(draft, end);
}

/** Words behind which a field in small letters has ended and somebody gives or gets: "anugerah literasi | kepada". */
const PARTIES = words('kepada dari untuk bagi tahun tingkat');
/** First words that tell no field: who thanks, or how much. */
const NO_FIELDS = words('masyarakat pemerintah daerah negara warga desa kota kesetaraan');

/** Whether somebody gave or won what begins at token `i`. */
const isHandedOver = (doc: Doc, i: number): boolean =>
  wins(doc, i - 1) || /^(menyerahkan|memberikan|memberi|penyerahan|pemberian|penerima|peraih)$/.test(doc.word(i - 1));

/** Reads a field in small letters: "menyerahkan anugerah literasi kepada", "penghargaan pelayanan publik dari"; not "penghargaan masyarakat kepada". */
function readField(draft: Draft): boolean {
  const { doc, from, to } = draft;
  if (!isHandedOver(doc, from) || !isFieldWord(doc, to) || doc.looksCapital(to) || NO_FIELDS.has(doc.word(to)))
    return false;
  const end = plainRunEnd(doc, to, MAX_PLAIN_WORDS);
  const told = end - to > 1 || /^anug(e)?rah$/.test(doc.word(to - 1));
  return told && PARTIES.has(doc.word(end)) && takeName(draft, end);
}

/** Reads what is best in small letters: "penghargaan pembayaran PBB tercepat"; in "penghargaan terbaik" nothing is. */
function readBest(draft: Draft): boolean {
  const best = superlativeAt(draft.doc, draft.to, MAX_PLAIN_WORDS);
  // "predikat provinsi terbaik pertama"
  return best > draft.to && readSuperlative(draft, best);
}
