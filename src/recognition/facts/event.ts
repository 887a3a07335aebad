// Finds where an award was handed over: a named event ("dalam acara X"), another award as the occasion ("pada KI Award
// 2024"), or else the place of the ceremony ("di Hotel X, Surabaya").
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { bracketEnd } from '../organisations';
import { words } from '../word-set';
import { between, DAY, holds, type Range } from './clause';

const EVENT_WORDS = words(
  'acara ajang rangkaian kegiatan upacara puncak gelaran perhelatan event peringatan momen malam',
);
const EVENT_HEADS = words(
  'rapat hari puncak upacara peringatan malam pekan festival musyawarah konferensi penyerahan penganugerahan launching pameran kejuaraan lomba rakornas rakor rakernas porprov pon popnas piala championship jambore apel',
);
/** Games are events wherever they are named; a contest is one where it is said to take place. */
const GAMES = words(
  'porprov pon popnas popda popwil porda porseni porwil peparnas peparprov olimpiade mtq stq pesparani pesparawi pomnas pimnas jambore',
);
const CONTESTS = words('lomba kompetisi kejuaraan turnamen festival');
const HELD = words('digelar diadakan diselenggarakan dilaksanakan berlangsung dihelat dibuka ditutup');
const IN = words('dalam pada di saat dari menutup');
const HANDING = words(
  'diserahkan menyerahkan penyerahan menerima diterima diberikan memberikan digelar berlangsung dianugerahkan menganugerahkan disematkan menyematkan',
);
const ASSESSING = /^(penilaian|evaluasi|verifikasi|sertifikasi|pemeringkatan|survei)$/;
const PLACES = words(
  'hotel gedung aula auditorium istana balai kantor pendopo convention ruang stadion lapangan sasana sasono ballroom grand rupatama graha taman',
);

/** "upacara Hari X", "acara Penyerahan Y": the occasion by name. */
function namedEventIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    const start = eventStart(doc, at);
    if (start < 0) continue;
    const end = eventEnd(doc, EVENT_WORDS.has(doc.word(start)) && !doc.isCapital(start) ? start + 1 : start);
    if (end - start >= 2 && (start > at || !CONTESTS.has(doc.word(start)) || isHeld(doc, end)))
      return { from: start, to: end };
  }
  return ceremonyIn(doc, { from, to });
}

/** "dari kegiatan X", "melalui kegiatan Y": what was done for the award, not where it was given. */
const isWork = (doc: Doc, i: number): boolean =>
  doc.at(i, 'kegiatan') && /^(dari|melalui|lewat|atas)$/.test(doc.word(i - 1));

/** Token where an event's name begins if token `i` announces or begins one, or -1. */
function eventStart(doc: Doc, i: number): number {
  if (EVENT_WORDS.has(doc.word(i)) && doc.isCapital(i + 1) && !isWork(doc, i)) return keepsCue(doc, i) ? i : i + 1;
  if (IN.has(doc.word(i)) && EVENT_HEADS.has(doc.word(i + 1)) && doc.isCapital(i + 1)) return i + 1;
  return (GAMES.has(doc.word(i)) || CONTESTS.has(doc.word(i))) && doc.isCapital(i) ? i : -1;
}

/** "Lomba X digelar di Y": a contest that is told of as what took place. */
const isHeld = (doc: Doc, i: number): boolean =>
  HELD.has(doc.word(i)) ||
  ((doc.at(i, 'yang') || doc.at(i, 'telah') || doc.at(i, 'resmi')) && HELD.has(doc.word(i + 1)));

/** "peringatan Hari X", "upacara Hari X": part of the name; "acara X" is not. */
const keepsCue = (doc: Doc, i: number): boolean =>
  doc.at(i, 'peringatan') || doc.at(i, 'upacara') || doc.at(i, 'puncak');

/** "pada malam penganugerahan di Hotel X". */
function ceremonyIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at + 3 < to; at++) {
    if (!/^(malam|acara|upacara)$/.test(doc.word(at)) || !/^(pe|peng)\p{L}+an$/u.test(doc.word(at + 1))) continue;
    const place = doc.at(at + 2, 'di') ? placeEnd(doc, at + 3) : at;
    if (place > at + 3) return { from: at, to: place };
  }
  return null;
}

/** End of an event's name: capitalised words, a short form in brackets, an edition, a year. */
function eventEnd(doc: Doc, i: number): number {
  let end = i;
  while (
    (doc.isCapital(end) && !HELD.has(doc.word(end))) ||
    (doc.at(end, 'dan') && doc.isCapital(end + 1)) ||
    doc.isYear(end)
  )
    end++;
  if (doc.at(end, 'ke') && doc.at(end + 1, '-')) return end + 3;
  if (doc.at(end, '-') && doc.isCapital(end - 1) && doc.at(end - 1, 'ke')) return end + 2;
  if (doc.at(end, 'di') && isDated(doc, end + 1)) return eventEnd(doc, end + 1);
  const bracket = bracketEnd(doc, end);
  const goesOn = bracket > end && (doc.isCapital(bracket) || doc.at(bracket, 'ke'));
  return goesOn ? eventEnd(doc, bracket) : end;
}

/** "Penganugerahan X di Badan Publik Tahun 2021": a name that goes on to its year. */
function isDated(doc: Doc, i: number): boolean {
  const end = placeEnd(doc, i);
  return end > i && doc.isYear(end) && doc.at(end - 1, 'tahun');
}

function placeEnd(doc: Doc, i: number): number {
  let end = i;
  while (doc.isCapital(end) || (doc.at(end, '-') && doc.isCapital(end + 1) && doc.isCapital(end - 1))) end++;
  return end;
}

/** "di TMII, Jakarta, Kamis (8/8)": a site is told with its town and day behind it; a town with its day alone. */
function isSite(doc: Doc, i: number): boolean {
  const town = doc.at(i, ',') ? placeEnd(doc, i + 1) : i;
  return (
    town > i + 1 &&
    !DAY.test(doc.word(i + 1)) &&
    (doc.at(town, ',') || doc.at(town, 'pada')) &&
    DAY.test(doc.word(town + 1))
  );
}

/** "diserahkan … di Auditorium Siwabessy, Gedung Kementerian Kesehatan": the place of the ceremony. */
export function placeIn(doc: Doc, range: Range): Range | null {
  if (!holds(doc, range, HANDING)) return null;
  for (let at = range.from; at < range.to; at++) {
    if (!doc.at(at, 'di') || !doc.isCapital(at + 1)) continue;
    const end = placeEnd(doc, at + 1);
    if (PLACES.has(doc.word(at + 1)) ? end - at < 3 : !isSite(doc, end)) continue;
    const more = doc.at(end, ',') && !DAY.test(doc.word(end + 1)) ? placeEnd(doc, end + 1) : end;
    return { from: at + 1, to: more > end + 1 ? more : end };
  }
  return null;
}

/** "penilaian KLA", "Sertifikasi Mutu X": what was assessed, no occasion. */
const isAssessment = (doc: Doc, { from }: Range): boolean =>
  ASSESSING.test(doc.word(from)) || ASSESSING.test(doc.word(from - 1));

/** What lies inside the name of an award with a rank is that award, no event: "Top 99 Kompetisi X yang digelar G". */
export function eventBeside(doc: Doc, awards: readonly Candidate[], range: Range): Range | null {
  const event = namedEventIn(doc, range);
  const holder = event && between(awards, range).find(({ from, to }) => from <= event.from && event.to <= to);
  return holder?.level && holder.from < (event?.from ?? 0) ? null : event;
}

/** An award that is where another one was given, and not what was assessed. */
export const isOccasion = (doc: Doc, award: Candidate): boolean => isEvent(doc, award) && !isAssessment(doc, award);

/** An award named as the occasion of another one: "pada Anugerah Keterbukaan Informasi Publik". */
export function isEvent(doc: Doc, award: Candidate): boolean {
  if (award.level !== undefined || award.grade !== undefined) return false;
  const before = doc.word(award.from - 1);
  return (
    (IN.has(before) && before !== 'dari') ||
    EVENT_WORDS.has(before) ||
    ASSESSING.test(before) ||
    (doc.at(award.to, 'sebagai') && doc.is(award.to + 1, 'rankHead'))
  );
}
