// Finds the named event at which an award was handed over ("dalam acara X", "pada Rakor Y 2023"), or another award as the
// occasion ("pada KI Award 2024"). The place of a ceremony without a name is found in venue.ts.
import { Shape } from '../../../text/tokenizer';
import { yearEnd } from '../../award/draft';
import { bracketEnd } from '../../brackets';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { capitalsEnd } from '../grammar/capitals';
import { between, type Range } from '../grammar/clause';

/** Words that announce an event's name; the last ones are part of it. */
const ANNOUNCES = words('acara ajang agenda rangkaian kegiatan gelaran perhelatan event momen malam rangka');
const BEGINS = words('peringatan upacara puncak pembukaan penutupan peluncuran peresmian');
const HEADS = words(
  'rapat hari puncak upacara peringatan malam pekan festival musyawarah konferensi penyerahan penganugerahan launching pameran kejuaraan lomba rakornas rakor rakernas seminar porprov pon popnas piala championship jambore apel',
);
/** Games are events wherever they are named; a contest is one where it is said to take place. */
const GAMES = words(
  'porprov pon popnas popda popwil porda porseni porwil peparnas peparprov olimpiade mtq stq pesparani pesparawi pomnas pimnas jambore musrenbang',
);
const CONTESTS = words('lomba kompetisi kejuaraan turnamen festival');
const HELD = words('digelar diadakan diselenggarakan dilaksanakan berlangsung dihelat dibuka ditutup');
const IN = words('dalam pada di saat sela dari menutup membuka menghadiri');
/** No event's name has more tokens; a page in capitals throughout names none. */
const LONGEST_EVENT = 60;
const MAX_FULL = 6;
const ASSESSING = /^(penilaian|evaluasi|verifikasi|sertifikasi|pemeringkatan|survei)$/;

/** "upacara Hari X", "acara Penyerahan Y": the occasion by name. */
function namedEventIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    const start = eventStart(doc, at);
    if (start < 0) continue;
    const end = eventEnd(doc, doc.isCapital(start) ? start : start + 1);
    if (end - start >= 2 && (start > at || !CONTESTS.has(doc.word(start)) || isHeld(doc, end)))
      return { from: start, to: end };
  }
  return null;
}

/** "dari kegiatan X", "melalui kegiatan Y": what was done for the award, not where it was given. */
const isWork = (doc: Doc, i: number): boolean =>
  doc.at(i, 'kegiatan') && /^(dari|melalui|lewat|atas)$/.test(doc.word(i - 1));

/** Token where an event's name begins if token `i` announces or begins one, or -1. */
function eventStart(doc: Doc, i: number): number {
  if (BEGINS.has(doc.word(i)) && doc.isCapital(i + 1)) return i;
  const next = doc.isQuote(i + 1) ? i + 2 : i + 1;
  if (ANNOUNCES.has(doc.word(i)) && doc.isCapital(next) && !isWork(doc, i)) return next;
  if (IN.has(doc.word(i)) && HEADS.has(doc.word(i + 1)) && doc.isCapital(i + 1)) return i + 1;
  if (!doc.isCapital(i) || !(GAMES.has(doc.word(i)) || CONTESTS.has(doc.word(i)))) return -1;
  return doc.at(i - 1, '(') ? fullNameStart(doc, i - 1) : i;
}

/** "Musabaqah Tilawatil Qur'an (MTQ) ke-52": where the full name before the bracket at token `i` begins. */
function fullNameStart(doc: Doc, i: number): number {
  let start = i;
  const isPart = (at: number): boolean =>
    doc.isCapital(at) || doc.isQuote(at) || (doc.isWord(at) && doc.length(at) < 3);
  while (start > i - MAX_FULL && doc.sameSentence(start - 1, i) && isPart(start - 1)) start--;
  while (start < i && !doc.isCapital(start)) start++;
  return start < i ? start : i + 1;
}

/** "Lomba X digelar di Y": a contest that is told of as what took place. */
const isHeld = (doc: Doc, i: number): boolean =>
  HELD.has(doc.word(i)) ||
  ((doc.at(i, 'yang') || doc.at(i, 'telah') || doc.at(i, 'resmi')) && HELD.has(doc.word(i + 1)));

/** What may stand between two capitalised parts of an event's name: "dan", "atas", the slash of "Kabupaten/Kota". */
const isLink = (doc: Doc, i: number): boolean => /^(dan|atas|serta|\/)$/.test(doc.word(i)) && doc.isCapital(i + 1);

/** Token where an event's name goes on behind its part: with an edition, a scope, a place, a short form in brackets; or `to`. */
function nextPart(doc: Doc, { from, to }: Range): number {
  if (doc.at(to, 'ke') && doc.at(to + 1, '-')) return to + 3;
  if (doc.at(to, 'ke') && doc.has(to + 1, Shape.number)) return to + 2;
  if (doc.at(to, 'tingkat') && doc.isCapital(to + 1) && to > from) return to + 1;
  if (doc.at(to, 'se')) return doc.at(to + 1, '-') ? to + 2 : to + 1;
  if (doc.at(to, '-') && doc.at(to - 1, 'ke') && doc.isCapital(to - 1)) return to + 2;
  if (doc.at(to, 'di') && isDated(doc, to + 1)) return to + 1;
  const bracket = bracketEnd(doc, to);
  const goesOn = doc.isCapital(bracket) || doc.isYear(bracket) || /^(ke|se|tingkat)$/.test(doc.word(bracket));
  return goesOn ? bracket : to;
}

/** End of an event's name: parts of capitalised words, the last one with its year. */
function eventEnd(doc: Doc, i: number): number {
  const limit = i + LONGEST_EVENT;
  let from = i;
  while (from < limit) {
    let to = from;
    while (to < limit && ((doc.isCapital(to) && !HELD.has(doc.word(to))) || isLink(doc, to) || doc.isYear(to))) to++;
    const next = nextPart(doc, { from, to });
    if (next === to) return yearEnd(doc, to);
    from = next;
  }
  return from;
}

/** "Penganugerahan X di Badan Publik Tahun 2021": a name that goes on to its year. */
function isDated(doc: Doc, i: number): boolean {
  const end = capitalsEnd(doc, i);
  return end > i && doc.isYear(end) && doc.at(end - 1, 'tahun');
}

/** "penilaian KLA", "penilaian nasional KLA", "Sertifikasi Mutu X": what was assessed, no occasion. */
const isAssessment = (doc: Doc, { from }: Candidate): boolean =>
  [from, from - 1].some((at) => ASSESSING.test(doc.word(at))) ||
  (doc.at(from - 1, 'nasional') && ASSESSING.test(doc.word(from - 2)));

/** What lies inside the name of an award with a rank is that award, no event: "Top 99 Kompetisi X yang digelar G". */
export function eventBeside(doc: Doc, awards: readonly Candidate[], range: Range): Range | null {
  const near = between(awards, range);
  for (let { from } = range; from < range.to; ) {
    const event = namedEventIn(doc, { from, to: range.to });
    if (!event) return null;
    const holder = near.find((award) => award.from <= event.from && event.from < award.to);
    if (!holder?.level || holder.from === event.from) return event;
    from = Math.max(event.to, holder.to);
  }
  return null;
}

/** An award that is where another one was given, and not what was assessed. */
export const isOccasion = (doc: Doc, award: Candidate): boolean => isEvent(doc, award) && !isAssessment(doc, award);

/** "dalam Penganugerahan A", "Malam Penganugerahan A", "acara Penyerahan A": a ceremony by its name. */
const isActOf = (doc: Doc, { from }: Candidate): boolean =>
  /^(penganugerahan|penyerahan|pemberian)$/.test(doc.word(from - 1)) &&
  doc.isCapital(from - 1) &&
  (ANNOUNCES.has(doc.word(from - 2)) || /^(dalam|pada|saat)$/.test(doc.word(from - 2)));

/** An award named as the occasion of another one: "pada Anugerah Keterbukaan Informasi Publik". */
export function isEvent(doc: Doc, award: Candidate): boolean {
  if (award.level !== undefined || award.grade !== undefined) return false;
  const before = doc.word(award.from - 1);
  return (
    (IN.has(before) && before !== 'dari') ||
    ANNOUNCES.has(before) ||
    BEGINS.has(before) ||
    isActOf(doc, award) ||
    isAssessment(doc, award) ||
    (doc.at(award.to, 'sebagai') && doc.is(award.to + 1, 'rankHead'))
  );
}
