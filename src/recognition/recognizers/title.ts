// Finds official titles: a status ("Plt."), an office, its unit and its region, as far as they stand together.
// The names of persons stay outside; who holds the title is noted beside it.

import { bracketEnd } from '../brackets';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { officeWord } from '../fused';
import { afterStop, isRoman, type Reading } from '../names';
import { isForeign, postEnd } from '../title/foreign';
import { beginsOffice, findHead } from '../title/head';
import { holderAt } from '../title/holder';
import { complementEnd } from '../title/office';
import { isAnyFirm, isOfClub, isOffice } from '../title/official';
import { isInCode, isOfDocument, isPartOfName } from '../title/other-name';
import { words } from '../word-set';

const LONG_STATUS = [
  ['pelaksana', 'tugas'],
  ['pelaksana', 'harian'],
  ['penjabat', 'sementara'],
];
/** End of an acting prefix at token `i`, or `i`: "Plt.", "Pelaksana Tugas (Plt.)". */
function statusEnd(doc: Doc, i: number): number {
  const long = LONG_STATUS.find((status) => status.every((word, k) => doc.at(i + k, word)));
  if (long) return Math.max(i + long.length, bracketEnd(doc, i + long.length));
  if (!doc.is(i, 'status')) return i;
  const end = afterStop(doc, i + 1);
  return Math.max(end, doc.at(i, 'penjabat') ? bracketEnd(doc, end) : end);
}

/** Id of the entry that explains an acting prefix. */
function statusId(doc: Doc, from: number, to: number): string | undefined {
  const status = doc.phrase(from, to).toLowerCase();
  if (/plt|pelaksana tugas/.test(status)) return 'plt';
  if (/plh|pelaksana harian/.test(status)) return 'plh';
  if (/pjs|sementara/.test(status)) return 'pjs';
  return /pj|penjabat/.test(status) ? 'pj' : undefined;
}

/** "kepala-kepala OPD": a plural by doubling begins with the first of the two. */
const doubledEnd = (doc: Doc, i: number): number =>
  doc.at(i + 1, '-') && doc.word(i) !== '' && doc.at(i + 2, doc.word(i)) ? i + 2 : i;

function titleAt(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!doc.isWord(i) || isPartOfName(doc, i)) return undefined;
  const start = doubledEnd(doc, statusEnd(doc, i));
  if (start === i && !beginsOffice(reading, i)) return undefined;
  const head = findHead(reading, start);
  if (!head) return undefined;
  const to = postEnd(doc, start, complementEnd(reading, head));
  if (isForeign(doc, to) || isOfClub(doc, start, to)) return undefined;
  if (isInCode(doc, i, to) || isOfDocument(doc, i, to)) return undefined;
  const capital = doc.looksCapital(start) || doc.looksCapital(to - 1);
  if (head.match ? isAnyFirm(doc, head, to) : !head.whole && !(capital && isOffice(reading, head, to)))
    return undefined;
  const status = start > i ? statusId(doc, i, start) : undefined;
  const holder = holderAt(doc, to);
  return {
    from: i,
    to,
    kind: 'title',
    entry: head.match?.form.entry?.id ?? doc.lexicon.defaultEntry('title', head.meant ?? officeWord(doc, start)),
    ...(status && doc.lexicon.entryById.has(status) ? { also: [status] } : {}),
    ...(holder ? { holder } : {}),
    reason: { rule: head.match?.typo || head.meant ? 'typo' : 'title-grammar', words: [doc.phrase(start, head.to)] },
  };
}

/** Offices that need no organisation in a list of offices. */
const LISTED = words('asisten inspektur direktur sekretaris kabag kasat kanit kasi');

/** "Sekda Endi Nazir, asisten, kepala OPD dan camat": a bare office among others. */
function listedOffice(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (!LISTED.has(doc.word(i)) || !doc.at(i - 1, ',')) return undefined;
  const link = doc.at(i + 1, ',') ? i + 2 : i + 1;
  const next = doc.at(link, 'dan') || doc.at(link, 'serta') ? link + 1 : link;
  if (next === i + 1 || !doc.sameSentence(i, next) || !titleAt(reading, next)) return undefined;
  const entry = doc.lexicon.defaultEntry('title', doc.word(i));
  return { from: i, to: i + 1, kind: 'title', entry, reason: { rule: 'title-grammar', words: [doc.raw(i)] } };
}

/** Offices of a board beside its head. */
const COMPANIONS = words('wakil anggota sekretaris bendahara komisioner');

/** "Ketua KPU Batu Nuril didampingi Anggota Syakbani": an office of the body that the sentence has named, before a person. */
function companionOffice(reading: Reading, i: number, last: Candidate | undefined): Candidate | undefined {
  const { doc } = reading;
  if (!last || !COMPANIONS.has(doc.word(i)) || !doc.isCapital(i) || !doc.sameSentence(last.from, i)) return undefined;
  const ofBody = doc.at(last.from, 'ketua') || COMPANIONS.has(doc.word(last.from));
  if (!ofBody || !/^(dan|serta|bersama|didampingi|,)$/.test(doc.word(i - 1))) return undefined;
  const office = findHead(reading, i)?.to ?? i;
  // "Wakil Ketua I Yohanes"
  const to = isRoman(doc, office) && doc.isCapital(office + 1) ? office + 1 : office;
  if (!doc.isCapital(to) || doc.is(to, 'unit') || beginsOffice(reading, to)) return undefined;
  const entry = doc.lexicon.defaultEntry('title', doc.word(office - 1));
  const holder = holderAt(doc, to);
  const reason = { rule: 'title-grammar', words: [doc.phrase(i, to)] } as const;
  return holder && { from: i, to, kind: 'title', entry, holder, reason };
}

/** All titles that the text may hold. */
export function recognizeTitles(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.doc.count; i++) {
    const candidate = titleAt(reading, i) ?? listedOffice(reading, i) ?? companionOffice(reading, i, found.at(-1));
    if (!candidate) continue;
    found.push(candidate);
    i = candidate.to - 1;
  }
  return found;
}
