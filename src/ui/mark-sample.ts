// A sentence of an invented article that shows how marks look. Its words only say what they are; they are painted as
// those of a page are, by whoever shows the sample.
import van from 'vanjs-core';
import type { Kind } from '../lexicon/entry';

const { p, span } = van.tags;

interface Sample {
  readonly kind: Kind;
  readonly words: string;
  readonly again?: boolean;
}

const SENTENCE: readonly (string | Sample)[] = [
  { kind: 'title', words: 'Kepala Dinas Perhubungan' },
  ' menerima ',
  { kind: 'award', words: 'Predikat Memuaskan' },
  ' untuk nilai ',
  { kind: 'term', words: 'SAKIP' },
  '. ',
  { kind: 'award', words: 'Predikat Memuaskan', again: true },
  ' itu dibanggakan ',
  { kind: 'title', words: 'Kepala Dinas Perhubungan', again: true },
  ', sebab ',
  { kind: 'term', words: 'SAKIP', again: true },
  ' menilai kinerja.',
];

/** The sentence; every mention in it is an element with `data-mark`, its kind, and `data-again` where it is repeated. */
export const renderMarkSample = (): HTMLElement =>
  p(
    { class: 'sf-mark-sample', lang: 'id' },
    SENTENCE.map((part) =>
      typeof part === 'string'
        ? part
        : span({ 'data-mark': part.kind, ...(part.again ? { 'data-again': '' } : {}) }, part.words),
    ),
  );
