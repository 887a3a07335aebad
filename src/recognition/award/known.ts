// Known names of awards, with what the text adds to them: a second name, brackets, the region of a contest.
import { bracketEnd } from '../brackets';
import { isTermForm, type Match } from '../matcher';
import { isAcronym, isNameWord, regionEnd } from '../names';
import { words } from '../word-set';
import { awardMatch, type Draft, isHead, isPairOfPlaces, takeName } from './draft';
import { readGrade } from './grade';
import { isOfParty } from './names';
import { ordinalEnd, SUPERLATIVES } from './rank';
import { capitalRunEnd } from './runs';
import { bracketTailEnd, placeEnd, scopeEnd } from './tail';

/** Whether a phrase of the lexicon is only a description here: "dalam kategori baik", in small letters behind a weak head. */
function isDescription({ doc, from }: Draft, last: number): boolean {
  return (
    /^(kategori|nilai|status|tingkat)$/.test(doc.word(from)) && doc.is(last, 'plainGrade') && !doc.looksCapital(last)
  );
}

/** Verbs with which listed phrases begin: "terakreditasi Unggul", "berpredikat A". The award is what follows. */
const VERBS = words('terakreditasi tersertifikasi berpredikat berstatus bernilai berkategori berkualifikasi');

/** Reads what a known phrase names behind its verb: "Unggul" of "terakreditasi Unggul". */
export function readBehindVerb(draft: Draft): boolean {
  const { doc } = draft;
  if (!VERBS.has(doc.word(draft.from - 1))) return false;
  const match = awardMatch(draft, draft.from - 1);
  if (!match || match.to <= draft.from) {
    // "berstatus Level 3" of a lockdown: a level needs its scheme.
    return doc.looksCapital(draft.from) && !doc.at(draft.from, 'level') && readGrade(draft);
  }
  draft.entry = match.form.entry;
  if (!readGrade(draft)) draft.to = match.to;
  return true;
}

/** End of the class of places in which something is best, or `i`: "TPID terbaik provinsi", "TPID terbaik kota IHK". */
function classEnd(draft: Draft, i: number): number {
  const { doc, matches } = draft;
  if (!doc.is(i, 'scope') || doc.looksCapital(i)) return i;
  const scope = scopeEnd(doc, i);
  // "nonIHK": an acronym with a prefix.
  const isShort = /^(non)?\p{Lu}{2,}$/u.test(doc.raw(scope));
  if (doc.looksCapital(scope) && !isShort && !isAcronym(doc, scope)) return i;
  const end = matches.longest(scope, isTermForm)?.to ?? (isShort ? scope + 1 : scope);
  return bracketEnd(doc, end);
}

/** "IKPA Terbaik III", "TP2DD Terbaik Kalimantan": the ordinal or the place behind what is best. */
function readBestOf(draft: Draft): void {
  const ordinal = ordinalEnd(draft.doc, draft.to);
  if (ordinal === draft.to) draft.to = Math.max(placeEnd(draft, draft.to), classEnd(draft, draft.to));
  else {
    draft.rank = { from: draft.to - 1, to: ordinal };
    draft.to = ordinal;
  }
}

/** The known name at token `i`; in "Kabupaten/Kota Peduli HAM" the second of two kinds of place may begin it. */
function pairMatch(draft: Draft, i: number): Match | undefined {
  return awardMatch(draft, i) ?? (isPairOfPlaces(draft.doc, i) ? awardMatch(draft, i + 2) : undefined);
}

/**
 * End of a name that goes on behind the part of it that the lexicon knows, or `i`: "Bhumandala | Informasi Geospasial",
 * "Satya Lancana | Karya Praja Nugraha"; but not "Adipura | Kota Batu", "Opini WTP | Kementerian Agama".
 */
function goesOnEnd(draft: Draft, i: number): number {
  const { doc, matches } = draft;
  if (!doc.isCapital(i) || doc.is(i, 'regionHead') || doc.is(i, 'awardHead') || matches.from(i).some(isOfParty))
    return i;
  const end = capitalRunEnd(doc, i);
  return doc.is(end - 1, 'awardTail') || isNameWord(doc, i) ? end : i;
}

/** Reads a known award, its bracket and region: "Kompetisi Inovasi Pelayanan Publik (KOVABLIK) Provinsi Jatim 2023". */
export function readKnown(draft: Draft): boolean {
  const { doc } = draft;
  const match = pairMatch(draft, draft.to);
  if (!match || VERBS.has(doc.word(match.from)) || isDescription(draft, match.to - 1)) return false;
  // "opininya wajar tanpa pengecualian": a head with a clitic is no part of the name.
  if (match.form.size > 1 && doc.is(match.from, 'awardHead') && !isHead(doc, match.from)) return false;
  draft.entry = match.form.entry;
  takeName(draft, match.to);
  // "penghargaan Kota Sehat Swasti Saba Wistara": a scheme and its prize side by side are one name.
  const second = doc.isCapital(draft.to) && !doc.is(draft.to, 'awardHead') ? awardMatch(draft, draft.to) : undefined;
  if (second) draft.to = second.to;
  // "Sekolah Adiwiyata Provinsi": two names that share a word are one.
  const shared = awardMatch(draft, draft.to - 1);
  if (shared && shared.to > draft.to) draft.to = shared.to;
  draft.to = bracketTailEnd(draft, goesOnEnd(draft, draft.to));
  if (SUPERLATIVES.has(doc.word(draft.to - 1))) readBestOf(draft);
  // "Adiwiyata Kota Bekasi": the lexicon knows the class, the text names the place.
  if (draft.to === match.to && doc.is(draft.to - 1, 'regionHead'))
    draft.to = Math.max(draft.to, regionEnd(draft, draft.to - 1));
  const contest = match.form.entry?.type === 'competition' || draft.rank !== null || doc.at(draft.from, 'top');
  if (contest) draft.to = regionEnd(draft, draft.to);
  return true;
}
