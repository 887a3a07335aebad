// Reads the smaller arguments of an award fact: year, event, giver, programme. Each is a range of tokens, or nothing.
import { Shape } from '../../text/tokenizer';
import { isYear } from '../award/draft';
import { capitalRunEnd } from '../award/names';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { bracketEnd } from '../organisations';
import type { Actor } from './actors';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const EVENT_WORDS = new Set([
  'acara',
  'ajang',
  'rangkaian',
  'kegiatan',
  'upacara',
  'puncak',
  'gelaran',
  'perhelatan',
  'event',
  'forum',
  'peringatan',
  'momen',
]);
const EVENT_HEADS = new Set([
  'rapat',
  'hari',
  'puncak',
  'upacara',
  'peringatan',
  'malam',
  'pekan',
  'festival',
  'musyawarah',
  'konferensi',
  'penyerahan',
  'penganugerahan',
  'launching',
  'pameran',
  'kejuaraan',
  'lomba',
  'rakornas',
  'rakor',
  'rakernas',
]);
const IN = new Set(['dalam', 'pada', 'di', 'saat']);
const FROM = new Set([
  'dari',
  'oleh',
  'versi',
  'digelar',
  'diselenggarakan',
  'diinisiasi',
  'dirilis',
  'digagas',
  'diadakan',
  'dianugerahi',
]);
const GIVES = new Set([
  'memberikan',
  'menganugerahkan',
  'menganugerahi',
  'memberi',
  'menetapkan',
  'menempatkan',
  'mengganjar',
]);
const PROGRAMME_CUES = new Set([
  'penilaian',
  'evaluasi',
  'implementasi',
  'penerapan',
  'pelaksanaan',
  'pengelolaan',
  'bidang',
  'melalui',
  'lewat',
  'inovasi',
  'untuk',
  'kategori',
  'dengan',
]);

/** Bounds of the sentence of token `i`. */
export function sentenceRange(doc: Doc, i: number): Range {
  let from = i;
  let to = i + 1;
  while (from > 0 && doc.sameSentence(from - 1, i)) from--;
  while (to < doc.count && doc.sameSentence(to, i)) to++;
  return { from, to };
}

/** The year inside the award's name, or the nearest one in its sentence. */
export function yearOf(doc: Doc, award: Candidate): string | null {
  for (let at = award.from; at < award.to; at++) if (isYear(doc, at)) return doc.word(at);
  const { from, to } = sentenceRange(doc, award.from);
  let best = -1;
  const distance = (at: number): number => Math.min(Math.abs(at - award.from), Math.abs(at - award.to));
  for (let at = from; at < to; at++) if (isYear(doc, at) && (best < 0 || distance(at) < distance(best))) best = at;
  return best < 0 ? null : doc.word(best);
}

/** The year of the article's first full date: "Kamis (23/11/2023)". */
export function articleYear(doc: Doc): string | null {
  for (let at = 2; at < doc.count; at++) {
    if (!isYear(doc, at)) continue;
    const slash = doc.at(at - 1, '/') && doc.has(at - 2, Shape.number);
    const month = /^(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/.test(
      doc.word(at - 1),
    );
    if (slash || month) return doc.word(at);
  }
  return null;
}

/** An event named in tokens `from` to `to`: "dalam acara Pameran Inovasi Pelayanan Publik". */
export function eventIn(doc: Doc, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const start = EVENT_WORDS.has(doc.word(at))
      ? at + 1
      : IN.has(doc.word(at)) && EVENT_HEADS.has(doc.word(at + 1))
        ? at + 1
        : -1;
    if (start < 0 || !doc.isCapital(start)) continue;
    const end = eventEnd(doc, start);
    if (end - start >= 2) return { from: start, to: end };
  }
  return null;
}

/** End of an event's name: capitalised words, a short form in brackets, a year. */
function eventEnd(doc: Doc, i: number): number {
  let end = i;
  while (doc.isCapital(end) || (doc.at(end, 'dan') && doc.isCapital(end + 1)) || isYear(doc, end)) end++;
  const bracket = bracketEnd(doc, end);
  return bracket > end && doc.isCapital(bracket) ? eventEnd(doc, bracket) : end;
}

/** An award named as the place of another one: "pada Anugerah Keterbukaan Informasi Publik". */
export function isEvent(doc: Doc, award: Candidate): boolean {
  if (award.level !== undefined) return false;
  const before = doc.word(award.from - 1);
  return IN.has(before) || EVENT_WORDS.has(before) || (before === '-' && doc.lineStart(award.from) === award.from - 1);
}

/** Who confers: "dari Kemendagri", "yang digelar Komisi Informasi", or the subject of a giving verb. */
export function giverOf(doc: Doc, actors: readonly Actor[], award: Candidate): Range | null {
  const { from, to } = sentenceRange(doc, award.from);
  const near = actors.filter(
    (actor) => actor.from >= from && actor.to <= to && (actor.kind === 'organisation' || actor.kind === 'office'),
  );
  for (const actor of near) {
    const cue = doc.at(actor.from - 1, 'oleh') ? doc.word(actor.from - 2) : doc.word(actor.from - 1);
    if (FROM.has(cue) || doc.at(actor.from - 1, 'oleh')) return actor;
  }
  const subject = near.find((actor) => actor.to <= award.from);
  if (!subject) return null;
  for (let at = subject.to; at < award.from; at++) if (GIVES.has(doc.word(at))) return subject;
  return null;
}

/** What was assessed or entered: an innovation in the sentence, or the term behind "penilaian", "implementasi". */
export function programmeOf({ doc }: Reading, accepted: readonly Candidate[], award: Candidate): Range | null {
  const { from, to } = sentenceRange(doc, award.from);
  const terms = accepted.filter(
    (candidate) => candidate.kind === 'term' && candidate.from >= from && candidate.to <= to,
  );
  const innovation = terms.find(
    (term) =>
      term.reason.rule === 'innovation-name' ||
      (term.entry !== null && doc.lexicon.entryById.get(term.entry)?.type === 'innovation'),
  );
  if (innovation) return innovation;
  const behind = terms.find((term) => term.from >= award.to && PROGRAMME_CUES.has(doc.word(term.from - 1)));
  if (behind) return behind;
  const at = award.to;
  if (!doc.at(at, 'kategori') || !doc.looksCapital(at + 1)) return null;
  const end = capitalRunEnd(doc, at + 1);
  return end > at + 1 ? { from: at + 1, to: end } : null;
}
