// Finds the place where an award was handed over: "di Hotel X, Surabaya", "di Balai Kota Y, Selasa". An audit office's own
// building and a town alone say nothing.
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { capitalsEnd } from '../grammar/capitals';
import { DAY, holds, type Range, sentenceRange } from '../grammar/clause';

const HANDING = words(
  'diserahkan menyerahkan penyerahan menerima diterima diberikan memberikan digelar berlangsung dianugerahkan menganugerahkan disematkan menyematkan penyematan dilaksanakan diselenggarakan bertempat penerimaan menggelar penganugerahan dihelat diadakan dilangsungkan',
);
const VENUES = words(
  'hotel gedung aula auditorium istana balai kantor pendopo convention hall ruang stadion lapangan sasana sasono ballroom grand rupatama graha taman halaman atrium sekretariat rumah guest wisma studio resort convention mapolda mapolres mabes pelataran kompleks theater museum',
);
const AUDITOR = words('bpk');
const PARTS = 3;

/** "di TMII, Jakarta, Kamis (8/8)": a site is told with its town and day behind it; a town with its day alone. */
function isSite(doc: Doc, i: number): boolean {
  const town = doc.at(i, ',') ? capitalsEnd(doc, i + 1) : i;
  return (
    town > i + 1 &&
    !DAY.test(doc.word(i + 1)) &&
    (doc.at(town, ',') || doc.at(town, 'pada')) &&
    DAY.test(doc.word(town + 1))
  );
}

/** The building and the town behind commas: "Auditorium X, Kementerian Y, Jakarta"; a day or who came is none. */
function wholePlace(doc: Doc, from: number): Range {
  let to = capitalsEnd(doc, from);
  for (let part = 1; part < PARTS && doc.at(to, ',') && !DAY.test(doc.word(to + 1)); part++) {
    const next = /^(jalan|jl)$/.test(doc.word(to + 1)) ? to + 1 : capitalsEnd(doc, to + 1);
    if (next === to + 1 || !(/^[,.(]?$/.test(doc.word(next)) || doc.at(next, 'pada'))) break;
    to = next;
  }
  return { from, to };
}

function venueAt(doc: Doc, i: number): Range | null {
  if (!doc.at(i, 'di') || !(doc.isCapital(i + 1) || VENUES.has(doc.word(i + 1)))) return null;
  const from = i + 1;
  const end = capitalsEnd(doc, doc.isCapital(from) ? from : from + 1);
  const named = holds(doc, { from, to: end }, VENUES) && end - from > 1;
  if ((!named && !isSite(doc, end)) || holds(doc, { from, to: end }, AUDITOR)) return null;
  return { from, to: Math.max(end, doc.isCapital(from) ? wholePlace(doc, from).to : end) };
}

/** "diserahkan … di Auditorium Siwabessy, Gedung Kementerian Kesehatan": the place of the ceremony. */
export function placeIn(doc: Doc, range: Range): Range | null {
  for (let at = range.from; at < range.to; at++) {
    const venue = venueAt(doc, at);
    if (venue && holds(doc, sentenceRange(doc, at), HANDING)) return venue;
  }
  return null;
}
