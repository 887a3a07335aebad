// Medals by their metal alone: "satu perak", "meraih emas", "emas kelas poster". Gold is a metal first: it counts as a
// medal only once the text has spoken of medals.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import type { Reading } from '../names';
import { words } from '../word-set';
import { isNumberWord } from './draft';
import { afterLink } from './row';
import { isStop, wins } from './words';

export const METALS = words('emas perak perunggu');
const CLASSES = words('kelas nomor cabang cabor beregu perorangan');

/** Whether the metal at token `i` was counted, won, or has a class: "dua emas", "diraihnya emas", "emas nomor ganda". */
const isMedal = (doc: Doc, i: number): boolean =>
  isNumberWord(doc, i - 1) || wins(doc, i - 1) || CLASSES.has(doc.word(i + 1));

/** "Bawa Pulang Dua Emas dari Pekan Olahraga": a headline speaks of medals before the text can. */
const isHeadlineMedal = (doc: Doc, i: number): boolean =>
  doc.has(i, Shape.flat) && isNumberWord(doc, i - 1) && (isStop(doc, i + 1) || !doc.isWord(i + 1));

/** "5 emas, 3 perak", "dua emas dan satu perunggu": metals that are counted side by side are medals. */
function isRow(doc: Doc, i: number): boolean {
  if (!isNumberWord(doc, i - 1)) return false;
  const next = afterLink(doc, i + 1);
  return next > i + 1 && isNumberWord(doc, next) && METALS.has(doc.word(next + 1));
}

/** All metals that are medals. */
export function findMedals({ doc, grades }: Reading): Candidate[] {
  const scale = doc.lexicon.scales.findIndex(({ id }) => id === 'medali');
  const found: Candidate[] = [];
  let spoken = false;
  for (let i = 0; i < doc.count; i++) {
    spoken ||= /^men?dali$/.test(doc.word(i));
    if (!METALS.has(doc.word(i))) continue;
    spoken ||= isRow(doc, i);
    if (!(spoken ? isMedal(doc, i) : isHeadlineMedal(doc, i))) continue;
    const level = grades.wordAt(i)?.levels.find((ref) => ref.scale === scale)?.level;
    found.push({
      from: i,
      to: i + 1,
      kind: 'award',
      entry: 'medali',
      ...(level === undefined ? {} : { grade: { scale: 'medali', level } }),
      level: { from: i, to: i + 1 },
      reason: { rule: 'award-grade', words: [doc.phrase(i, i + 1)] },
    });
  }
  return found;
}
