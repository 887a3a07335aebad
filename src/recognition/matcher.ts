// Finds every form of the lexicon that a text holds, in one pass: from each token the trie is walked as far as it goes.
// Raw matches may overlap; which of them count is decided later.
import type { LoadedForm } from '../lexicon/load';
import { isOneEditApart } from '../text/edit-distance';
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';

/** A raw hit on tokens `from` to `to` (half-open). */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly form: LoadedForm;
  /** One long word is misspelt. */
  readonly typo: boolean;
}

/** Only words of this many letters and more may be misspelt: shorter ones are too near to other words. */
const TYPO_LENGTH = 7;
/** Abbreviations of up to this many letters may carry a full stop inside a form: "Prov. Sultra", "TP. PKK". */
const ABBREVIATION_LENGTH = 4;
/** Only names of this many words and more may hold a comma: "Meteorologi, Klimatologi, dan Geofisika". */
const COMMA_SIZE = 4;
const NONE: readonly Match[] = [];

/** All raw matches of a text, by the token where they begin, longest first. */
export class Matches {
  private readonly byStart: ReadonlyMap<number, readonly Match[]>;

  constructor(private readonly doc: Doc) {
    this.byStart = findMatches(doc);
  }

  /** Matches that begin at token `i`, longest first. */
  from(i: number): readonly Match[] {
    return this.byStart.get(i) ?? NONE;
  }

  /** The longest match at token `i` that passes `accept` and whose form is allowed by its context. */
  longest(i: number, accept: (form: LoadedForm) => boolean): Match | undefined {
    const matches = this.from(i).filter((match) => accept(match.form) && contextAllows(this.doc, match));
    const longest = matches[0]?.to;
    // Of several owners the one whose context words stand in the text wins over the one that asks for none.
    return matches
      .filter((match) => match.to === longest)
      .sort((a, b) => evidence(this.doc, b) - evidence(this.doc, a))[0];
  }
}

/** Number of context words of a form that the text holds by the end of the paragraph; those of the paragraph count double. */
function evidence(doc: Doc, { from, form }: Match): number {
  return (form.near ?? []).reduce(
    (sum, word) => sum + (doc.onLine(from, word) ? 2 : doc.knownBefore(from, word) ? 1 : 0),
    0,
  );
}

function contextAllows(doc: Doc, match: Match): boolean {
  const { near, unless } = match.form;
  if (near && evidence(doc, match) === 0) return false;
  return !unless?.some((word) => doc.onLine(match.from, word));
}

/** The next word after token `i` within a name: the neighbour, or the one behind a hyphen, slash, comma or quote. */
function nextWord(doc: Doc, i: number): number {
  const next = i + 1;
  if (next >= doc.count) return -1;
  if (!doc.has(next, Shape.punctuation)) return doc.has(next, Shape.lineBreak) ? -1 : next;
  const mark = doc.word(next);
  const joins =
    mark === '-' ||
    mark === '/' ||
    mark === ',' ||
    mark === "'" ||
    mark === '"' ||
    (mark === '.' && doc.word(i).length <= ABBREVIATION_LENGTH);
  if (!joins) return next;
  return next + 1 < doc.count && (doc.isWord(next + 1) || doc.has(next + 1, Shape.number)) ? next + 1 : -1;
}

/** Whether the letters' case of tokens `from` to `to` fits the form's rule. */
function caseFits(doc: Doc, from: number, to: number, form: LoadedForm): boolean {
  if (form.case === 'any') return true;
  if (form.case === 'capital') return doc.looksCapital(from);
  if (form.case === 'acronym') return doc.has(from, Shape.upper);
  const allCaps = doc.has(from, Shape.flat) && to - from === 1;
  return !allCaps && doc.phrase(from, to) === form.text;
}

function holdsComma(doc: Doc, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (doc.at(i, ',')) return true;
  return false;
}

interface Walk {
  readonly doc: Doc;
  readonly found: Match[];
  readonly start: number;
}

function accept(walk: Walk, node: number, to: number, typo: boolean): void {
  const { doc, found, start } = walk;
  doc.lexicon.trie.forEachValue(node, (value) => {
    const form = doc.lexicon.forms[value] as LoadedForm;
    if (typo && form.size < 2) return;
    if (form.size < COMMA_SIZE && holdsComma(doc, start, to)) return;
    if (caseFits(doc, start, to, form)) found.push({ from: start, to, form, typo });
  });
}

/** Follows the trie from `node` over the word at token `i`, collecting what ends there and behind. */
function follow(walk: Walk, node: number, i: number, typo: boolean): void {
  const { doc } = walk;
  const { trie } = doc.lexicon;
  const word = doc.words[i] as number;
  const child = word < 0 ? -1 : trie.child(node, word);
  if (child >= 0) step(walk, child, i, typo);
  const joined = gluedWord(doc, i);
  if (joined >= 0) {
    const glued = trie.child(node, joined);
    if (glued >= 0) step(walk, glued, i + 2, typo);
  }
  if (!typo && child < 0) for (const guess of misspelt(doc, node, i)) step(walk, guess, i, true);
}

function step(walk: Walk, node: number, i: number, typo: boolean): void {
  accept(walk, node, i + 1, typo);
  const next = nextWord(walk.doc, i);
  if (next >= 0) follow(walk, node, next, typo);
}

/** Number of the word that tokens `i` to `i + 2` make without the hyphen or slash between them ("KemenPAN-RB"), or -1. */
function gluedWord(doc: Doc, i: number): number {
  const mark = doc.tokens.folded[doc.tokens.start[i + 1] ?? -1];
  if (
    (mark !== '-' && mark !== '/') ||
    doc.has(i + 1, Shape.spaced) ||
    !doc.isWord(i + 2) ||
    doc.has(i + 2, Shape.spaced)
  )
    return -1;
  return doc.lexicon.wordId(doc.word(i) + doc.word(i + 2)) ?? -1;
}

/** Nodes reached from `node` by words that differ from token `i` in one edit. */
function misspelt(doc: Doc, node: number, i: number): number[] {
  const { trie, wordOf } = doc.lexicon;
  if ((doc.words[i] as number) >= 0 || !doc.isWord(i)) return [];
  const word = doc.word(i);
  if (word.length < TYPO_LENGTH - 1) return [];
  const candidates = node === 0 ? doc.lexicon.firstWordsLike(word) : trie.wordsFrom(node);
  return candidates
    .filter((id) => {
      const known = wordOf(id);
      return known.length >= TYPO_LENGTH && Math.abs(known.length - word.length) <= 1 && isOneEditApart(word, known);
    })
    .map((id) => trie.child(node, id));
}

function findMatches(doc: Doc): Map<number, Match[]> {
  const byStart = new Map<number, Match[]>();
  for (let start = 0; start < doc.count; start++) {
    if (doc.has(start, Shape.lineBreak)) continue;
    const found: Match[] = [];
    follow({ doc, found, start }, 0, start, false);
    if (found.length === 0) continue;
    // Of a misspelt and an exact reading that are equally long the exact one comes first.
    found.sort((a, b) => b.to - a.to || Number(a.typo) - Number(b.typo));
    byStart.set(start, found);
  }
  return byStart;
}
