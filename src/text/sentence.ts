// Finds where sentences end in a token stream: at full stops, question and exclamation marks and line breaks, but not
// after abbreviations ("Plt.", "Kab."), initials, or inside numbers.
import { Shape, type Tokens } from './tokenizer';

/** Abbreviations that are written with a full stop and go on. */
const ABBREVIATIONS = new Set(
  'plt plh pj pjs prof dr drs dra ir h hj kh st ss sst mr mrs jl jln gg no nomor kab prov kec kel ds dsn rt rw tgl hlm hal tp pt cv tbk a.n an u.b ub s.d sd dll dsb dst yth sdr moh muh muhammad m ny tn brig jend letjen mayjen brigjen kol let komjen irjen kombes kompol pol pemkab pemprov pemkot pemda ka kasi kabid kabag kadis sekdaprov sekda ps'.split(
    ' ',
  ),
);

function endsSentence(tokens: Tokens, at: number): boolean {
  const mark = tokens.folded.charCodeAt(tokens.start[at] as number);
  if (mark === 33 || mark === 63) return true;
  if (mark !== 46) return false;
  const before = at - 1;
  if (before < 0) return true;
  const word = tokens.folded.slice(tokens.start[before], tokens.end[before]);
  // An initial is a letter or a digit: a bracket is one character too ("(6/6/2024). Tahun lalu …").
  const initial = word.length === 1 && ((tokens.shape[before] as number) & Shape.punctuation) === 0;
  if (((tokens.shape[at] as number) & Shape.spaced) === 0 && (initial || ABBREVIATIONS.has(word))) return false;
  const next = at + 1;
  if (next >= tokens.count) return true;
  const shape = tokens.shape[next] as number;
  if (shape & Shape.lineBreak) return true;
  // "Rp. 5 juta", "S.Sos": a full stop that no space follows, or that a small letter follows, ends nothing.
  if (!(shape & Shape.spaced)) return (shape & Shape.punctuation) !== 0;
  return (shape & Shape.word) === 0 || (shape & Shape.capital) !== 0;
}

/**
 * Sentence number of every token, counted from 0 and rising. A line break belongs to the sentence that it ends.
 */
export function sentenceNumbers(tokens: Tokens): Uint32Array {
  const numbers = new Uint32Array(tokens.count);
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    numbers[i] = sentence;
    const shape = tokens.shape[i] as number;
    if (shape & Shape.lineBreak || (shape & Shape.punctuation && endsSentence(tokens, i))) sentence++;
  }
  return numbers;
}
