// Finds what an award was for behind "atas", "untuk", "lewat", "tentang": a name, a name in quotation marks, or small words
// behind a word for doing ("atas hasil pengawasan kearsipan").
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { isBody } from '../actors/bodies';
import { isWritten } from '../grammar/capitals';
import { clauseEnd, findWord, type Range } from '../grammar/clause';
import { namesEnd } from './field';
import type { ProgrammeSearch } from './scheme';

const PURPOSE = words('atas untuk melalui lewat berkat tentang');
/** Words that lead to a purpose only where a word for doing follows: "dari kegiatan X", "di bidang Y". */
const WORK_CUES = words('dari dalam di karena');
const WORK = words(
  'komitmen hasil keberhasilan implementasi penerapan pelaksanaan pengelolaan pengembangan peningkatan penanganan inovasi program kegiatan aplikasi layanan karya capaian prestasi kinerja upaya bidang',
);
/** "atas nama warga", "atas kerja keras semua": nothing that was assessed. */
const NO_GROUND = /^(nama|dasar|kerja|kerjasama|dukungan|bantuan|partisipasi|doa|izin)$/;
/** Tokens behind an award in which its purpose is told. */
export const PURPOSE_REACH = 12;
const QUOTES = words('" \'');
const STOPS = words('dan serta dari untuk di pada oleh yang tahun dengan dalam');

/** Names in quotation marks between two tokens, without the marks. */
export function quotesIn(doc: Doc, { from, to }: Range): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!doc.isQuote(at) || !doc.isCapital(at + 1)) continue;
    const end = findWord(doc, { from: at + 1, to }, QUOTES);
    if (end < 0) break;
    if (end - at <= 8) found.push({ from: at + 1, to: end });
    at = end;
  }
  return found;
}

/** A range without the quotation marks at its ends. */
export const unquoted = (doc: Doc, { from, to }: Range): Range => ({
  from: doc.isQuote(from) ? from + 1 : from,
  to: doc.isQuote(to - 1) ? to - 1 : to,
});

/** "atas komitmen pengarusutamaan gender", "untuk Instalasi Laboratorium Sentral", "lewat inovasi X": what the award was for. */
export function purposeBehind(search: ProgrammeSearch): Range | null {
  const { doc, award, awards } = search;
  const next = awards.find(({ from }) => from >= award.to && !doc.at(from - 1, '('));
  const end = Math.min(clauseEnd(doc, award.from), award.to + PURPOSE_REACH, next?.from ?? doc.count);
  for (let at = award.to; at < end; at++) {
    const work = workStart(doc, at + 1);
    const cue = PURPOSE.has(doc.word(at)) || (WORK_CUES.has(doc.word(at)) && work > at + 1);
    const found =
      cue &&
      (nameAt(search, work, work > at + 1) ?? phraseAt(doc, { start: at + 1, work, isGround: isGround(search, at) }));
    if (found) return found;
    // "karena mendirikan perpustakaan berkonsep 'X'": the reason names it in quotation marks.
    const [quoted] = /^(karena|berkat|atas)$/.test(doc.word(at)) ? quotesIn(doc, { from: at, to: end }) : [];
    if (quoted) return quoted;
  }
  return null;
}

/** "A atas X", "A (B) atas X": directly behind the award. */
const isGround = ({ doc, award }: ProgrammeSearch, i: number): boolean =>
  doc.at(i, 'atas') && (i === award.to || (doc.at(i - 1, ')') && i - award.to <= 3));

/** Skips the words that only say what kind of doing follows: "komitmen", "inovasi", "hasil". */
function workStart(doc: Doc, i: number): number {
  let at = i;
  while (WORK.has(doc.word(at)) && !doc.looksCapital(at)) at++;
  return at;
}

/** A name at token `i` that is no body, no place and no award; behind a word for doing one word is enough. */
function nameAt({ doc, accepted, awards }: ProgrammeSearch, i: number, isWork: boolean): Range | null {
  const start = doc.isQuote(i) ? i + 1 : i;
  if (!isWritten(doc, start) || doc.is(start, 'regionHead') || doc.is(start, 'unit')) return null;
  const mention = accepted.find((candidate) => candidate.from <= start && candidate.to > start);
  if (mention && (mention.kind !== 'term' || isBody(doc, mention))) return null;
  const named = namesEnd(doc, start, awards);
  const quoted = doc.isQuote(named) && start === i ? findWord(doc, { from: named + 1, to: named + 8 }, QUOTES) + 1 : 0;
  const to = Math.max(named, quoted);
  return to - start >= (isWork ? 1 : 2) ? { from: start, to } : null;
}

/** "atas hasil pengawasan kearsipan", "atas pengelolaan sampah": small words behind a word for doing, which may belong to them. */
function phraseAt(
  doc: Doc,
  { start, work, isGround }: { start: number; work: number; isGround: boolean },
): Range | null {
  const from = /^(pengelolaan|pengembangan|peningkatan|penanganan)$/.test(doc.word(work - 1)) ? work - 1 : work;
  // "atas khazanah arsip" directly behind the award needs no word for doing.
  if (work === start && (!isGround || NO_GROUND.test(doc.word(start)))) return null;
  let to = from;
  while (to - from < 5 && doc.isWord(to) && !STOPS.has(doc.word(to)) && doc.sameSentence(to, from)) to++;
  return to - from >= 2 ? { from, to } : null;
}
