// Finds terms: those of the lexicon with their region, institutions by the grammar of their names, what the article
// itself defines, and innovations that it names.

import { bracketEnd } from '../brackets';
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { facilityEnd } from '../facilities';
import { isTermForm, type Match } from '../matcher';
import { isRoman, type Reading, regionEnd } from '../names';
import { isOrganisation, organisationEnd } from '../organisations';
import { isTaskForce } from '../programmes';
import { definedTerms } from '../term/defined';
import { issuedDocument } from '../term/document';
import { isEmbedded } from '../term/embedded';
import { competingInnovation, namedInnovation } from '../term/innovation';
import { listedInnovations, visit } from '../term/innovation-names';
import { institution, isTerm } from '../term/institution';
import { furtherUses } from '../term/uses';
import { words } from '../word-set';

/** Kinds of firms of which a region has many: "dua BUMD Sumsel". */
const ANY_FIRMS = words('bumd bumn');
/** Entries of budgets, plans, elections and games that name the region whose they are. */
const OWNED = words('apbd p-apbd rpjmd rpjpd rkpd rtrw pilkada porprov-jatim');

/** "Perusahaan Umum Daerah (Perumda) Tirta Musi": the name of the one that is meant stands behind its kind. */
function namedKindEnd(reading: Reading, to: number): number {
  const { doc } = reading;
  const bracket = bracketEnd(doc, to);
  const named = bracket > to && doc.is(to + 1, 'facility') && doc.isCapital(bracket);
  return named ? regionEnd(reading, facilityEnd(reading, bracket - 1)) : to;
}

/** "Perubahan APBD Madina", "RPJMD NTB": a budget or a plan may name the region whose it is. */
function ownerEnd(reading: Reading, { to, form }: Match): number {
  const owned = OWNED.has(form.entry?.id ?? '') && reading.doc.looksCapital(to);
  return owned ? regionEnd(reading, to) : namedKindEnd(reading, to);
}

/** "dari pemerintah provinsi dan pemerintah kabupaten": written small and without its region, a government is an ordinary word. */
const isAnyGovernment = (doc: Doc, { from, to, form }: Match, end: number): boolean =>
  form.entry?.type === 'government' && !doc.looksCapital(from) && end <= to && doc.is(to - 1, 'regionHead');

function lexiconTerm(reading: Reading, i: number): Candidate | undefined {
  const { doc } = reading;
  if (isEmbedded(doc, i)) return undefined;
  const match = reading.matches.longest(i, isTermForm);
  if (!match) return undefined;
  const body = isOrganisation(match) && !ANY_FIRMS.has(doc.word(match.to - 1));
  const to = body ? organisationEnd(reading, i, 'stop') : ownerEnd(reading, match);
  if (isAnyGovernment(doc, match, to)) return undefined;
  return {
    from: i,
    to: editionEnd(doc, rangeEnd(doc, repeatedEnd(doc, i, Math.max(to, match.to)))),
    kind: 'term',
    entry: match.form.entry?.id ?? null,
    reason: { rule: match.typo ? 'typo' : 'lexicon', words: [doc.phrase(i, match.to)] },
  };
}

/** "OPD-OPD": a plural by doubling belongs to the word. */
function repeatedEnd(doc: Doc, from: number, to: number): number {
  return to - from === 1 && doc.at(to, '-') && doc.word(to + 1) === doc.word(from) ? to + 2 : to;
}

/** "eselon II-IV", "Eselon III/IV": a class and the next one. */
const rangeEnd = (doc: Doc, to: number): number =>
  isRoman(doc, to - 1) && (doc.at(to, '-') || doc.at(to, '/')) && isRoman(doc, to + 1) ? to + 2 : to;

/** "Jatim Bureaucracy Fest 2023": festivals bear their year in their name. */
function editionEnd(doc: Doc, to: number): number {
  return doc.is(to - 1, 'festival') && doc.isYear(to) ? to + 1 : to;
}

/** All terms that the text may hold. */
export function recognizeTerms(reading: Reading): Candidate[] {
  const { doc, matches } = reading;
  const { candidates, foreign } = definedTerms(reading);
  const found = [...candidates];
  const defined = new Set(candidates.map(({ from, to }) => `${from} ${to}`));
  const innovations: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const proposals = [
      matches.from(i).some(isTerm) && !foreign.has(doc.raw(i)) ? lexiconTerm(reading, i) : undefined,
      institution(reading, i),
      issuedDocument(reading, i),
      competingInnovation(doc, i),
    ];
    for (const proposal of proposals) {
      // "Program Semesta Berencana": a name that the article defined stands without its kind.
      if (proposal && !(doc.is(i, 'programmeHead') && !isTaskForce(doc, i) && defined.has(`${i + 1} ${proposal.to}`)))
        found.push(proposal);
    }
    innovations.push(...namedInnovation(doc, i), ...listedInnovations(doc, i), ...visit(doc, i));
  }
  // "Lewat 'Si Jempol Manis' …": an innovation that the article presents is known in its headline as well.
  const names = innovations.filter(({ from, to }) => to - from > 1);
  return [...found, ...innovations, ...furtherUses(doc, names)];
}
