// Grades on their own, on a page that has awarded them before: behind "predikat Unggul", "Unggul itu bukan piagam";
// behind "KLA Nindya", "kami turun ke Madya". Only what stands before a grade counts, so that a page may grow.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { GradeWord } from '../grades';
import type { Reading } from '../names';
import { words } from '../word-set';
import { isNumberWord, startDraft } from './draft';
import { readGrade } from './grade';
import { toCandidate } from './proposal';
import { isStop, speaks } from './words';

/** What has been awarded up to a token of the page. */
class Awarded {
  private readonly words = new Set<string>();
  private readonly scales = new Set<number>();
  /** Scales that know the grades of the sentence, and its number. */
  private row: { sentence: number; scales: ReadonlySet<number> } = { sentence: -1, scales: new Set() };

  constructor(private readonly reading: Reading) {}

  add({ entry, level }: Candidate): void {
    const { doc, grades } = this.reading;
    for (const scale of grades.scalesOf(entry)) this.scales.add(scale);
    const word = level && grades.wordAt(level.from);
    if (!word) return;
    this.words.add(this.phrase(word));
    this.row = { sentence: doc.sentences[word.from] as number, scales: new Set(word.levels.map(({ scale }) => scale)) };
  }

  knows(word: GradeWord): boolean {
    const { doc } = this.reading;
    // "tujuh meraih Unggul, enam Baik": counted grades of one sentence stand on one scale.
    const counted = isNumberWord(doc, word.from - 1) && this.row.sentence === doc.sentences[word.from];
    return (
      this.words.has(this.phrase(word)) ||
      word.levels.some(({ scale }) => this.scales.has(scale) || (counted && this.row.scales.has(scale)))
    );
  }

  private phrase({ from, to }: GradeWord): string {
    return this.reading.doc.phrase(from, to).toLowerCase();
  }
}

/** Words behind a grade that begins a sentence, where its capital says nothing. */
const POINTERS = words('itu ini tersebut kami kita pun lagi');
/** Words before a capitalised word that is no grade: "warna Merah", "Ahli Madya". */
const NO_GRADES = words('warna bendera jalan hotel partai ahli kelas pak bu si');

/** Whether a grade word is no part of another name: "Yang Merah dan Hitam", but not "Hotel Utama", "Merah Putih". */
function standsAlone(doc: Doc, { from, to }: GradeWord): boolean {
  if (doc.isCapital(to) || doc.at(to, '-') || NO_GRADES.has(doc.word(from - 1)) || speaks(doc, from - 1)) return false;
  const starts = !doc.sameSentence(from - 1, from) || doc.lineStart(from) === from || doc.at(from - 1, '"');
  if (starts) return POINTERS.has(doc.word(to));
  return !doc.isCapital(from - 1) || isStop(doc, from - 1);
}

/** Letters alone say too little: "C", "AA". */
const isWordy = (doc: Doc, { from, to }: GradeWord): boolean => to - from > 1 || doc.raw(from).length > 3;

/** All grades that the page awarded before and that stand on their own. */
export function findAgain(reading: Reading, named: readonly Candidate[]): Candidate[] {
  const { doc, grades } = reading;
  const awarded = new Awarded(reading);
  const ordered = named.toSorted((a, b) => a.to - b.to);
  const found: Candidate[] = [];
  for (let i = 0, next = 0; i < doc.count; i++) {
    for (; next < ordered.length && (ordered[next] as Candidate).to <= i; next++)
      awarded.add(ordered[next] as Candidate);
    const word = doc.isCapital(i) ? grades.wordAt(i) : undefined;
    if (!word || !isWordy(doc, word) || !standsAlone(doc, word) || !awarded.knows(word)) continue;
    const draft = startDraft(reading, i);
    if (!readGrade(draft)) continue;
    const again = toCandidate(draft);
    found.push(again);
    awarded.add(again);
  }
  return found;
}
