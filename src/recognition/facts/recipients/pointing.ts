// Finds whom an award's sentence means by a word that points back: "kantor itu", "kedua sekolah itu", "Keduanya", "Ketujuh
// daerah tersebut".
import { NUMBERS } from '../../award/draft';
import type { Candidate } from '../../candidate';
import type { Doc } from '../../doc';
import { words } from '../../word-set';
import { type Actor, isBodyOrPlace } from '../actors/actors';
import { isReceiver } from '../actors/receiver';
import { between, clauseStart, sentenceRange } from '../grammar/clause';
import type { Story } from '../story';
import { coordinated } from './enumeration';

const INSTITUTION = words(
  'kantor lembaga kampus perusahaan sekolah instansi dinas daerah universitas badan kabupaten kota desa kelurahan provinsi polres',
);
const SEVERAL = NUMBERS.slice(1).map((number) => `ke${number}`);
/** Tokens before "keduanya" in which they are named. */
const REACH = 80;

/** "kantor itu", "kampus tertua di Kalimantan Timur itu". */
function isPointed(doc: Doc, i: number): boolean {
  for (let at = i + 1; at <= i + 6 && doc.isWord(at); at++) if (/^(itu|ini|tersebut)$/.test(doc.word(at))) return true;
  return false;
}

/** How many token `i` means: 2 for "keduanya" and for "kedua" of "kedua daerah itu"; 0 for none. */
function severalAt(doc: Doc, i: number): number {
  const index = SEVERAL.findIndex((word) => doc.at(i, word) || doc.at(i, `${word}nya`));
  const points =
    index >= 0 && (doc.at(i, `${SEVERAL[index]}nya`) || (INSTITUTION.has(doc.word(i + 1)) && isPointed(doc, i + 1)));
  return points ? index + 2 : 0;
}

/** The last row of as many bodies before token `i`. */
function lastRow({ doc, actors, awards }: Story, i: number, count: number): Actor[] | undefined {
  const near = between(actors, { from: i - REACH, to: i }).filter(isBodyOrPlace);
  for (const actor of near.toReversed()) {
    const row = coordinated({ doc, actors, awards }, actor);
    if (row.length === count) return row;
  }
  return undefined;
}

/** The body or bodies that a pointing word before an award means. */
export function meantBy(story: Story, award: Candidate): Actor[] | undefined {
  const { doc, actors } = story;
  const { from } = sentenceRange(doc, award.from);
  for (let at = clauseStart(doc, award.from); at < award.from; at++) {
    const count = severalAt(doc, at);
    const row = count > 0 ? lastRow(story, from, count) : undefined;
    if (row) return row;
    if (!INSTITUTION.has(doc.word(at)) || (doc.looksCapital(at) && at > from) || !isPointed(doc, at)) continue;
    const line = doc.lineStart(from);
    const actor = between(actors, { from: line, to: from }).findLast(
      (named) => isBodyOrPlace(named) && isReceiver(doc, named),
    );
    return actor && [actor];
  }
  return undefined;
}
