// One term of the reader's own glossary: its schema, its limits, and the one door through which texts become a term,
// whether they were typed or read from a file.
import * as v from 'valibot';
import { formWords } from '../lexicon/compile';
import { KINDS, OWN_PREFIX } from '../lexicon/entry';
import { normalize } from '../text/normalizer';

/** Limits of a glossary, each many times what a reader writes. */
export const LIMITS = {
  terms: 50_000,
  /** UTF-16 units. */
  term: 200,
  explanation: 4000,
  note: 4000,
  source: 1000,
  /** Other spellings of one term. */
  forms: 30,
} as const;

/** What is wrong with a field, as the surfaces have it in words. */
export type Fault = 'missing' | 'short' | 'long' | 'many' | 'characters' | 'wordless' | 'separator' | 'kind' | 'format';

/** Control characters other than a tab and a line break show nothing and break files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/;
const ANY_BREAK = /[\t\n\u2028\u2029]/;
/** Stands between the spellings of one cell. */
export const SEPARATOR = '|';

const fault = (code: Fault): Fault => code;

const clean = v.pipe(
  v.string(fault('format')),
  v.check((text) => text.isWellFormed() && !CONTROL.test(text), fault('characters')),
  v.check((text) => text === text.trim(), fault('format')),
);
const filled = v.pipe(clean, v.minLength(1, fault('missing')));
const line = v.pipe(
  filled,
  v.check((text) => !ANY_BREAK.test(text), fault('characters')),
  v.minLength(2, fault('short')),
  v.maxLength(LIMITS.term, fault('long')),
  v.check((text) => /[\p{L}\p{N}]/u.test(text) && formWords(text).length > 0, fault('wordless')),
);
const stamp = v.pipe(v.string(fault('format')), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, fault('format')));

export const OwnTermSchema = v.strictObject({
  id: v.pipe(
    v.string(fault('format')),
    v.regex(new RegExp(`^${OWN_PREFIX}[a-z0-9]+(-[a-z0-9]+)*$`), fault('format')),
    v.maxLength(100, fault('format')),
  ),
  term: line,
  /** Further spellings. */
  forms: v.pipe(
    v.array(
      v.pipe(
        line,
        v.check((form) => !form.includes(SEPARATOR), fault('separator')),
      ),
      fault('format'),
    ),
    v.maxLength(LIMITS.forms, fault('many')),
  ),
  kind: v.picklist(KINDS, fault('kind')),
  explanation: v.pipe(filled, v.maxLength(LIMITS.explanation, fault('long'))),
  note: v.exactOptional(v.pipe(filled, v.maxLength(LIMITS.note, fault('long')))),
  source: v.exactOptional(v.pipe(filled, v.maxLength(LIMITS.source, fault('long')))),
  /** Moments in UTC, to the second. */
  created: stamp,
  changed: stamp,
});
export type OwnTerm = Readonly<v.InferOutput<typeof OwnTermSchema>>;

/** What a reader types or a file holds; empty where there is nothing. */
export interface Draft {
  readonly term: string;
  readonly forms: readonly string[];
  readonly kind: string;
  readonly explanation: string;
  readonly note: string;
  readonly source: string;
}
export type DraftField = keyof Draft;

/** Which term it is, and since when. */
export type Identity = Pick<OwnTerm, 'id' | 'created' | 'changed'>;

export interface TermFault {
  readonly field: keyof OwnTerm;
  readonly code: Fault;
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Makes a term out of texts, or says what is wrong with them. White space around them and line ends are made even. */
export function readTerm(draft: Draft, identity: Identity): OwnTerm | TermFault {
  const term = tidy(draft.term);
  const forms = [...new Set(draft.forms.map(tidy))].filter((form) => form !== '' && form !== term);
  const [explanation, note, source] = [tidy(draft.explanation), tidy(draft.note), tidy(draft.source)];
  const parsed = v.safeParse(OwnTermSchema, {
    id: identity.id,
    term,
    forms,
    kind: draft.kind,
    explanation,
    ...(note === '' ? {} : { note }),
    ...(source === '' ? {} : { source }),
    created: identity.created,
    changed: identity.changed,
  });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return { field: (issue.path?.[0].key ?? 'term') as keyof OwnTerm, code: issue.message as Fault };
}

export const isFault = (result: OwnTerm | TermFault): result is TermFault => 'code' in result;

/** What two terms share when they are spelt alike, whatever their case and the kinds of their quotes, dashes and spaces. */
export const termKey = (term: string): string => normalize(term).folded.replace(/\s+/g, ' ').trim();

/** Whether two terms say the same; when they were written does not count. */
export const saysTheSame = (a: OwnTerm, b: OwnTerm): boolean =>
  a.term === b.term &&
  a.kind === b.kind &&
  a.explanation === b.explanation &&
  a.note === b.note &&
  a.source === b.source &&
  a.forms.length === b.forms.length &&
  a.forms.every((form, index) => form === b.forms[index]);

/** An identity for a term that is written now. */
export function newIdentity(uuid: string, now: Date): Identity {
  const moment = stampOf(now);
  return { id: OWN_PREFIX + uuid, created: moment, changed: moment };
}

/** A moment as terms keep it. */
export const stampOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
