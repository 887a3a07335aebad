// Finds every form of the lexicon that a text holds, in one pass: from each token the trie is walked as far as it goes.
// Raw matches may overlap; which of them count is decided later.
import type { FormIndex, LoadedForm } from '../lexicon/load';
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

/** Whether a form names a term. */
export const isTermForm = ({ entry }: LoadedForm): boolean => entry?.kind === 'term';

/** Only words of this many letters and more may be misspelt: shorter ones are too near to other words. */
const TYPO_LENGTH = 7;
/** Abbreviations of up to this many letters may carry a full stop inside a form: "Prov. Sultra", "TP. PKK". */
const ABBREVIATION_LENGTH = 4;
/** Only names of this many words and more may hold a comma: "Meteorologi, Klimatologi, dan Geofisika". */
const COMMA_SIZE = 4;
const ROOT = 0;
const NOWHERE = -1;
const NO_NODES: readonly number[] = [];
/** Evidence of a form that its context forbids. */
const FORBIDDEN = -1;
const HYPHEN = 45;
const SLASH = 47;

/** All raw matches of a text, by the token where they begin, longest first. */
export class Matches {
  private readonly found: Found;
  /** What `evidence` said of a match, which many rules ask about. */
  private readonly known = new Map<Match, number>();

  /** @param index the forms that are looked for, if not those of the lexicon */
  constructor(
    private readonly doc: Doc,
    index?: FormIndex,
  ) {
    const [forms, words] = index ? [index, doc.numbersIn(index)] : [doc.lexicon, doc.words];
    this.found = findMatches({ doc, index: forms, words });
  }

  /** Matches that begin at token `i`, longest first. */
  from(i: number): readonly Match[] {
    return this.found.lists[this.found.listAt[i] ?? 0] ?? [];
  }

  /** The longest match at token `i` that passes `accept` and whose form is allowed by its context. */
  longest(i: number, accept: (form: LoadedForm) => boolean): Match | undefined {
    let best: Match | undefined;
    let bestEvidence = FORBIDDEN;
    for (const match of this.from(i)) {
      if (best && match.to < best.to) break;
      if (!accept(match.form)) continue;
      // Of several owners the one whose context words stand in the text wins over the one that asks for none.
      const found = this.evidence(match);
      if (found <= bestEvidence) continue;
      best = match;
      bestEvidence = found;
    }
    return best;
  }

  private evidence(match: Match): number {
    if (!match.form.near && !match.form.unless) return 0;
    const known = this.known.get(match);
    if (known !== undefined) return known;
    const found = evidence(this.doc, match);
    this.known.set(match, found);
    return found;
  }
}

/**
 * Number of context words of a form that the text holds by the end of the paragraph; those of the paragraph count double.
 * -1 where the context does not allow the form.
 */
function evidence(doc: Doc, { from, form: { near, unless } }: Match): number {
  if (unless?.some((word) => doc.onLine(from, word))) return FORBIDDEN;
  if (!near) return 0;
  let sum = 0;
  for (const word of near) sum += doc.onLine(from, word) ? 2 : doc.knownBefore(from, word) ? 1 : 0;
  return sum === 0 ? FORBIDDEN : sum;
}

/** Marks between two words of a name. */
const JOINTS = new Set(['-', '/', ',', "'", '"']);

/** The next word after token `i` within a name: the neighbour, or the one behind a hyphen, slash, comma or quote. */
function nextWord(doc: Doc, i: number): number {
  const next = i + 1;
  if (next >= doc.count) return -1;
  if (!doc.has(next, Shape.punctuation)) return doc.has(next, Shape.lineBreak) ? -1 : next;
  const mark = doc.word(next);
  const joins = JOINTS.has(mark) || (mark === '.' && doc.word(i).length <= ABBREVIATION_LENGTH);
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

/** What is looked for, and in what. */
interface Quest {
  readonly doc: Doc;
  readonly index: FormIndex;
  /** Number of each token's word in the index. */
  readonly words: Int32Array;
}

/** A search at one token after the other. */
interface Search extends Quest {
  /** What a misspelt first word of a name may stand for, as nodes of the trie. */
  readonly guesses: Map<string, readonly number[]>;
  /** What was found at the present token. */
  found: Match[];
  start: number;
  /** Whether a misspelt word lies on the way. */
  typo: boolean;
}

/** Takes what ends at `node`, behind token `to - 1`. */
function accept({ doc, index, found, start, typo }: Search, node: number, to: number): void {
  const { trie, forms } = index;
  for (let value = trie.valueAt(node); value >= 0; value = trie.valueBefore(value)) {
    const form = forms[value] as LoadedForm;
    if (typo && form.size < 2) continue;
    if (form.size < COMMA_SIZE && holdsComma(doc, start, to)) continue;
    if (caseFits(doc, start, to, form)) found.push({ from: start, to, form, typo });
  }
}

/** Follows the trie from `node` over the word at token `i`, collecting what ends there and behind. */
function follow(search: Search, node: number, i: number): void {
  const { trie, firstWordsLike } = search.index;
  const word = search.words[i] as number;
  const child = word < 0 ? NOWHERE : trie.child(node, word);
  if (child >= 0) step(search, child, i);
  const joined = gluedWord(search, i);
  const glued = joined < 0 ? NOWHERE : trie.child(node, joined);
  if (glued >= 0) step(search, glued, i + 2);
  if (word >= 0 || search.typo || !firstWordsLike) return;
  for (const guess of misspelt(search, node, i)) {
    search.typo = true;
    step(search, guess, i);
    search.typo = false;
  }
}

function step(search: Search, node: number, i: number): void {
  accept(search, node, i + 1);
  const next = nextWord(search.doc, i);
  if (next >= 0) follow(search, node, next);
}

/** Number of the word that tokens `i` to `i + 2` make without the hyphen or slash between them ("KemenPAN-RB"), or -1. */
function gluedWord({ doc, index }: Quest, i: number): number {
  const { tokens } = doc;
  if (i + 2 >= tokens.count || doc.has(i + 1, Shape.spaced) || doc.has(i + 2, Shape.spaced)) return NOWHERE;
  const mark = tokens.folded.charCodeAt(tokens.start[i + 1] as number);
  if ((mark !== HYPHEN && mark !== SLASH) || !doc.isWord(i + 2)) return NOWHERE;
  return index.wordId(doc.word(i) + doc.word(i + 2)) ?? NOWHERE;
}

/** Nodes reached from `node` by words that differ in one edit from the unknown word of token `i`. */
function misspelt({ doc, index, guesses }: Search, node: number, i: number): readonly number[] {
  if (!doc.isWord(i) || doc.length(i) < TYPO_LENGTH - 1) return NO_NODES;
  const word = doc.word(i);
  if (node !== ROOT) return wordsMeant(index, { word, node });
  const known = guesses.get(word);
  if (known) return known;
  const nodes = wordsMeant(index, { word, node });
  guesses.set(word, nodes);
  return nodes;
}

function wordsMeant(
  { trie, wordOf, firstWordsLike }: FormIndex,
  { word, node }: { word: string; node: number },
): number[] {
  const nodes: number[] = [];
  for (const id of node === ROOT ? (firstWordsLike?.(word) ?? []) : trie.wordsFrom(node)) {
    const known = wordOf(id);
    if (known.length >= TYPO_LENGTH && isOneEditApart(word, known)) nodes.push(trie.child(node, id));
  }
  return nodes;
}

/** Lists of matches, and for each token the number of its list; 0 is the empty one. */
interface Found {
  readonly lists: readonly (readonly Match[])[];
  readonly listAt: Int32Array;
}

function findMatches(quest: Quest): Found {
  const { doc } = quest;
  const lists: Match[][] = [[]];
  const listAt = new Int32Array(doc.count);
  const search: Search = { ...quest, guesses: new Map(), found: [], start: 0, typo: false };
  for (let start = 0; start < doc.count; start++) {
    if (doc.has(start, Shape.lineBreak)) continue;
    search.start = start;
    follow(search, ROOT, start);
    if (search.found.length === 0) continue;
    // Of a misspelt and an exact reading that are equally long the exact one comes first.
    search.found.sort((a, b) => b.to - a.to || Number(a.typo) - Number(b.typo));
    listAt[start] = lists.push(search.found) - 1;
    search.found = [];
  }
  return { lists, listAt };
}
