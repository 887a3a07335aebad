// What may follow a complete name: edition, scope, grade: "ke-10", "tingkat nasional", "kategori Nindya", "2023".
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { type Reading, regionEnd } from '../names';
import { type Draft, yearEnd } from './draft';
import { readGrade } from './grade';
import { ordinalEnd } from './rank';

/** End of a year, or of "ke-10", "kelima" behind a name, or `i`. */
function editionEnd(doc: Doc, i: number): number {
  const year = yearEnd(doc, i);
  if (year > i) return year;
  if (doc.at(i, 'ke')) return ordinalEnd(doc, i);
  return /^ke(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(doc.word(i)) ? i + 1 : i;
}

/** End of "tingkat nasional", "Tingkat Provinsi Jambi", "nasional", "se-Kalsel" at token `i`, or `i`. */
function scopeEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (doc.at(i, 'tingkat')) {
    const region = regionEnd(reading, i + 1);
    if (region > i + 1) return region;
    return doc.is(i + 1, 'scope') ? i + 2 : i;
  }
  if (doc.at(i, 'se') && doc.at(i + 1, '-')) return regionEnd(reading, i + 2) > i + 2 ? regionEnd(reading, i + 2) : i;
  if (doc.at(i, 'wilayah')) {
    const region = regionEnd(reading, i + 1);
    return doc.at(region, '-') && regionEnd(reading, region + 1) > region + 1
      ? regionEnd(reading, region + 1)
      : region > i + 1
        ? region
        : i;
  }
  return doc.at(i, 'nasional') || (doc.at(i, 'dunia') && doc.has(i - 1, Shape.number)) ? i + 1 : i;
}

/** Reads what may follow a complete name: grade, scope, edition. */
export function readTail(draft: Draft): void {
  const { doc } = draft;
  for (let before = -1; before !== draft.to; ) {
    before = draft.to;
    draft.to = Math.max(editionEnd(doc, draft.to), scopeEnd(draft, draft.to));
    if (draft.grade || !draft.named) continue;
    const grade = doc.is(draft.to, 'gradeHead') ? draft.to + 1 : draft.to;
    if (draft.grades.wordAt(grade) && doc.looksCapital(grade)) {
      draft.to = grade;
      readGrade(draft);
    }
  }
}
