// Finds where an award was handed over: a named event ("dalam acara X"), another award as the occasion ("pada KI Award
// 2024"), or else the place of the ceremony ("di Hotel X, Surabaya").
import { isYear } from '../award/draft';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { bracketEnd } from '../organisations';
import { DAY, holds, type Range, words } from './clause';

const EVENT_WORDS = words(
  'acara ajang rangkaian kegiatan upacara puncak gelaran perhelatan event forum peringatan momen malam',
);
const EVENT_HEADS = words(
  'rapat hari puncak upacara peringatan malam pekan festival musyawarah konferensi penyerahan penganugerahan launching pameran kejuaraan lomba rakornas rakor rakernas porprov pon popnas piala championship jambore apel',
);
const IN = words('dalam pada di saat dari menutup');
const HANDING = words(
  'diserahkan menyerahkan penyerahan menerima diterima diberikan memberikan digelar berlangsung dianugerahkan',
);
const PLACES = words(
  'hotel gedung aula auditorium istana balai kantor pendopo convention ruang stadion lapangan sasana sasono ballroom grand rupatama graha taman',
);

/** "upacara Hari X", "acara Penyerahan Y": the occasion by name. */
export function namedEventIn(doc: Doc, { from, to }: Range): Range | null {
  for (let at = from; at < to; at++) {
    const cue = EVENT_WORDS.has(doc.word(at)) && doc.isCapital(at + 1);
    const start = cue
      ? keepsCue(doc, at)
        ? at
        : at + 1
      : IN.has(doc.word(at)) && EVENT_HEADS.has(doc.word(at + 1)) && doc.isCapital(at + 1)
        ? at + 1
        : -1;
    if (start < 0) continue;
    const end = eventEnd(doc, cue ? at + 1 : start);
    if (end - start >= 2) return { from: start, to: end };
  }
  return ceremonyIn(doc, { from, to });
}

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
  while (doc.isCapital(end) || (doc.at(end, 'dan') && doc.isCapital(end + 1)) || isYear(doc, end)) end++;
  if (doc.at(end, 'ke') && doc.at(end + 1, '-')) return end + 3;
  if (doc.at(end, '-') && doc.isCapital(end - 1) && doc.at(end - 1, 'ke')) return end + 2;
  const bracket = bracketEnd(doc, end);
  const goesOn = bracket > end && (doc.isCapital(bracket) || doc.at(bracket, 'ke'));
  return goesOn ? eventEnd(doc, bracket) : end;
}

function placeEnd(doc: Doc, i: number): number {
  let end = i;
  while (doc.isCapital(end) || (doc.at(end, '-') && doc.isCapital(end + 1) && doc.isCapital(end - 1))) end++;
  return end;
}

/** "diserahkan … di Auditorium Siwabessy, Gedung Kementerian Kesehatan": the place of the ceremony. */
export function placeIn(doc: Doc, range: Range): Range | null {
  if (!holds(doc, range, HANDING)) return null;
  for (let at = range.from; at < range.to; at++) {
    if (!doc.at(at, 'di') || !doc.isCapital(at + 1) || !PLACES.has(doc.word(at + 1))) continue;
    const end = placeEnd(doc, at + 1);
    if (end - at < 3) continue;
    const more = doc.at(end, ',') && !DAY.test(doc.word(end + 1)) ? placeEnd(doc, end + 1) : end;
    return { from: at + 1, to: more > end + 1 ? more : end };
  }
  return null;
}

/** An award named as the occasion of another one: "pada Anugerah Keterbukaan Informasi Publik". */
export function isEvent(doc: Doc, award: Candidate): boolean {
  if (award.level !== undefined || award.grade !== undefined) return false;
  const before = doc.word(award.from - 1);
  return (
    (IN.has(before) && before !== 'dari') ||
    EVENT_WORDS.has(before) ||
    (doc.at(award.to, 'sebagai') && doc.is(award.to + 1, 'rankHead'))
  );
}
