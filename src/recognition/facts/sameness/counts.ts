// Tells counts that the article resolves: "tiga daerah menerima A", and later the three by their names; or the same count once
// more under another word ("26 daerah", "26 kabupaten/kota").
import { Shape } from '../../../text/tokenizer';
import { NUMBERS } from '../../award/draft';
import type { Doc } from '../../doc';
import type { AwardName } from './award-name';
import { type Draft, sameAward } from './repeated';

const NUMBER_WORDS = [...NUMBERS, 'sebelas'];
/** Words for bodies of any kind; other kinds are counted apart ("12 desa", "12 kelurahan"). */
const ANY = /^(daerah|pemda|pemerintah|kepala|penerima|instansi)$/;

/** The number with which a group begins, or 0. */
function countOf(doc: Doc, { recipient }: Draft): number {
  if (recipient?.kind !== 'group') return 0;
  const word = doc.word(recipient.from);
  return doc.has(recipient.from, Shape.number) ? Number(word.replaceAll('.', '')) : NUMBER_WORDS.indexOf(word) + 1;
}

const isNamed = ({ recipient }: Draft): boolean => recipient !== undefined && recipient.kind !== 'group';

/** "Adiwiyata Nasional" and "Adiwiyata Mandiri" share a name. */
const areKin = (a: AwardName, b: AwardName): boolean => a.proper.some((word) => b.proper.includes(word));

/** Whether as many names as a count says got the same award, or awards of its kind behind it together. */
function isResolved(doc: Doc, count: number, { draft, drafts }: { draft: Draft; drafts: readonly Draft[] }): boolean {
  const named = drafts.filter(isNamed);
  const same = named.filter((other) => sameAward(doc, draft, other));
  const behind = named.filter(({ award, name }) => award.from > draft.award.from && areKin(draft.name, name));
  return same.length >= count || new Set(behind.map(({ fact }) => fact.recipient)).size === count;
}

/** "26 kabupaten/kota" behind "26 daerah". */
function isCountedBefore(
  doc: Doc,
  count: number,
  { draft, drafts }: { draft: Draft; drafts: readonly Draft[] },
): boolean {
  const before = drafts.slice(0, drafts.indexOf(draft));
  const kind = (other: Draft): string => doc.word((other.recipient?.from ?? 0) + 1);
  return before.some(
    (other) =>
      countOf(doc, other) === count && sameAward(doc, draft, other) && (ANY.test(kind(draft)) || ANY.test(kind(other))),
  );
}

/** The facts without the counts that others resolve. */
export const withoutCounts = (doc: Doc, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => {
    const count = countOf(doc, draft);
    return count < 2 || !(isResolved(doc, count, { draft, drafts }) || isCountedBefore(doc, count, { draft, drafts }));
  });
