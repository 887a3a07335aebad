// Finds the accounts that an audit opinion is about: "LKPD", "Laporan Keuangan Pemerintah Daerah (LKPD) tahun 2022",
// "pengelolaan keuangan TA. 2021".
import { bracketEnd } from '../../brackets';
import type { Doc } from '../../doc';
import { type Range, sentenceRange } from '../grammar/clause';
import type { ProgrammeSearch } from './scheme';
import { isRealYear, rowOfYears, yearIn } from './year';

/** Tokens before an opinion in which its accounts are told of. */
const FAR = 400;
const OPINION = /\b(wtp|wdp|wajar|disclaimer)\b/i;

/** Whether a name is that of an opinion on accounts. */
export const isOpinion = (name: string): boolean => OPINION.test(name);

/** "LKPD", "Laporan Keuangan Pemerintah Daerah (LKPD) tahun 2022", "pengelolaan keuangan TA. 2021" at token `i`. */
function accountsAt(doc: Doc, i: number): Range | null {
  if (doc.at(i, 'lkpd') || doc.at(i, 'lkpp')) return { from: i, to: i + 1 };
  if (!doc.at(i + 1, 'keuangan')) return null;
  if (doc.at(i, 'pengelolaan')) return { from: i, to: yearEnd(doc, i + 2) };
  if (!doc.at(i, 'laporan')) return null;
  const to = doc.at(i + 2, 'pemerintah') ? i + 4 : i + 2;
  return { from: i, to: yearEnd(doc, bracketEnd(doc, to)) };
}

/** End of "tahun anggaran 2018", "TA. 2021", "2018" at token `i`, or `i`. */
function yearEnd(doc: Doc, i: number): number {
  let at = i;
  while (/^(tahun|anggaran|ta|\.)$/.test(doc.word(at))) at++;
  return doc.isYear(at) ? at + 1 : i;
}

function accountsIn(doc: Doc, { from, to }: Range, isFit: (accounts: Range) => boolean): Range | null {
  for (let at = from; at < to; at++) {
    const accounts = accountsAt(doc, at);
    if (accounts && isFit(accounts)) return accounts;
  }
  return null;
}

/** The accounts that the article told of last before token `i`. */
function lastBefore(doc: Doc, i: number, isFit: (accounts: Range) => boolean): Range | null {
  for (let at = i - 1; at >= Math.max(0, i - FAR); at--) {
    const accounts = accountsAt(doc, at);
    if (accounts && isFit(accounts)) return accounts;
  }
  return null;
}

/** The fiscal years of accounts: in their full name, or behind their short form. */
export function accountYears(doc: Doc, { from, to }: Range): readonly string[] {
  const at = Math.max(to, yearEnd(doc, to)) - 1;
  const within = yearIn(doc, { from, to });
  return isRealYear(doc, at) ? rowOfYears(doc, at) : within ? [within] : [];
}

/** The accounts that an opinion is about; the sentences beside its own tell it where they give their year. */
export function accountsOf({ doc, award }: ProgrammeSearch): Range | null {
  if (!isOpinion(doc.phrase(award.from, award.to))) return null;
  const own = sentenceRange(doc, award.from);
  const dated = (accounts: Range): boolean => accountYears(doc, accounts).length > 0;
  return (
    accountsIn(doc, own, () => true) ??
    accountsIn(doc, sentenceRange(doc, Math.max(own.from - 1, 0)), dated) ??
    accountsIn(doc, sentenceRange(doc, Math.min(own.to, doc.count - 1)), dated) ??
    (yearIn(doc, own) === null ? lastBefore(doc, own.from, dated) : null)
  );
}
