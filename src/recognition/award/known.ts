// Known names of awards, with what the text adds to them: a second name, brackets, the region of a contest.
import { regionEnd } from '../names';
import { bracketTailEnd } from './bracket';
import { awardMatch, type Draft, isHead } from './draft';

/** Whether a phrase of the lexicon is only a description here: "dalam kategori baik", in small letters behind a weak head. */
function isDescription({ doc, from }: Draft, last: number): boolean {
  return (
    /^(kategori|nilai|status|tingkat)$/.test(doc.word(from)) && doc.is(last, 'plainGrade') && !doc.looksCapital(last)
  );
}

/** Reads a known award, its bracket and region: "Kompetisi Inovasi Pelayanan Publik (KOVABLIK) Provinsi Jatim 2023". */
export function readKnown(draft: Draft): boolean {
  const { doc } = draft;
  const match = awardMatch(draft, draft.to);
  if (!match || isDescription(draft, match.to - 1)) return false;
  // "opininya wajar tanpa pengecualian": a head with a clitic is no part of the name.
  if (match.form.size > 1 && doc.is(match.from, 'awardHead') && !isHead(doc, match.from)) return false;
  draft.entry = match.form.entry;
  draft.to = match.to;
  draft.named = true;
  // "penghargaan Kota Sehat Swasti Saba Wistara": a scheme and its prize side by side are one name.
  const second = doc.isCapital(draft.to) && !doc.is(draft.to, 'awardHead') ? awardMatch(draft, draft.to) : undefined;
  if (second) draft.to = second.to;
  draft.to = bracketTailEnd(draft, draft.to);
  // "Adiwiyata Kota Bekasi": the lexicon knows the class, the text names the place.
  if (doc.is(draft.to - 1, 'regionHead')) draft.to = Math.max(draft.to, regionEnd(draft, draft.to - 1));
  const contest = match.form.entry?.type === 'competition' || draft.rank !== null || doc.at(draft.from, 'top');
  if (contest) draft.to = regionEnd(draft, draft.to);
  return true;
}
