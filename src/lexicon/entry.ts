// What one item of knowledge looks like: the schema of the JSON files in entries/, and the types inferred from it.
// Meaning across entries (unique ids, owners of forms) is checked in check.ts.
import * as v from 'valibot';

export const KINDS = ['award', 'title', 'term'] as const;
export type Kind = (typeof KINDS)[number];

/** Finer types of each kind. The recognizers use some of them: see `REGIONAL_TYPES`. */
export const TYPES = {
  award: ['award', 'predicate', 'competition', 'medal', 'certificate', 'opinion', 'evaluation', 'zone', 'rank'],
  title: [
    'status',
    'state',
    'region-head',
    'agency-head',
    'staff',
    'legislature',
    'police',
    'army',
    'justice',
    'village',
    'body',
    'enterprise',
    'school',
    'functional',
  ],
  term: [
    'institution',
    'agency',
    'government',
    'unit',
    'document',
    'rule',
    'system',
    'index',
    'programme',
    'service',
    'budget',
    'personnel',
    'event',
    'culture',
    'concept',
    'group',
    'innovation',
  ],
} as const;
export type EntryType = (typeof TYPES)[Kind][number];

/** A text for readers in both languages. */
export const TextSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
export type Text = v.InferOutput<typeof TextSchema>;

/**
 * A surface form. A plain string follows the default rule of case: a short acronym (up to four letters) must be written as
 * listed, everything else in any case. The object says more:
 * - `case`: `exact` as listed; `capital` at least the first letter is a capital; `any`.
 * - `near`: one of these words must stand in the same paragraph or before it.
 * - `unless`: none of these words may stand in the same paragraph.
 */
const FormSchema = v.union([
  v.pipe(v.string(), v.minLength(2)),
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(2)),
    case: v.optional(v.picklist(['exact', 'capital', 'any'])),
    near: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    unless: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  }),
]);
export type Form = v.InferOutput<typeof FormSchema>;

/** The text of a form, whichever way it is written. */
export const formText = (form: Form): string => (typeof form === 'string' ? form : form.text);

/** The labelled remarks under an explanation, in the order in which the card shows them. */
export const NOTES = ['decided', 'winners', 'limits', 'appointed', 'acting', 'older', 'beware'] as const;
export type NoteLabel = (typeof NOTES)[number];

/** Begins the ids of the reader's own terms; the lexicon has none that do. */
export const OWN_PREFIX = 'own-';

/** Whether an id is that of one of the reader's own terms. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Another thing that the same letters or words have meant, or mean elsewhere. */
const SenseSchema = v.strictObject({
  expansion: v.string(),
  when: v.optional(TextSchema),
  note: v.optional(TextSchema),
});

export const EntrySchema = v.strictObject({
  id: slug,
  kind: v.picklist(KINDS),
  type: v.picklist([...TYPES.award, ...TYPES.title, ...TYPES.term]),
  /** Official name, as the card's heading shows it. */
  name: v.pipe(v.string(), v.minLength(2)),
  /** The usual short form, when there is one. */
  acronym: v.optional(v.string()),
  /** What the acronym stands for, where that is not the name itself. */
  expansion: v.optional(v.string()),
  /** Why the letters of the acronym are not those of its words. */
  letters: v.optional(TextSchema),
  forms: v.pipe(v.array(FormSchema), v.minLength(1)),
  /** First paragraph of the card: at most 45 words, plain sentences. */
  explanation: TextSchema,
  notes: v.optional(
    v.partial(
      v.strictObject(Object.fromEntries(NOTES.map((n) => [n, TextSchema])) as Record<NoteLabel, typeof TextSchema>),
    ),
  ),
  /** Who confers or runs it. */
  giver: v.optional(v.string()),
  /** Id of the scale on which its grades are read. */
  scale: v.optional(slug),
  senses: v.optional(v.array(SenseSchema)),
  /** Regulations by type, number and year: "Perpres 29/2014". */
  basis: v.optional(v.array(v.string())),
  /** The official page itself, on an official host; a link of another scheme could run as code of the page. */
  link: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  related: v.optional(v.array(slug)),
  /** Day on which the facts were last checked. */
  checked: date,
  confidence: v.picklist(['verified', 'likely', 'unsure']),
  /** Only of the reader's own terms: what the reader wrote beside the explanation. Nobody has checked it. */
  own: v.optional(v.strictObject({ note: v.optional(v.string()), source: v.optional(v.string()) })),
});
export type Entry = v.InferOutput<typeof EntrySchema>;

/** The short form of an entry's name, where the name itself does not hold it. */
export const shortNameOf = ({ acronym, name }: Pick<Entry, 'acronym' | 'name'>): string | null =>
  acronym && !name.includes(acronym) ? acronym : null;

/** The name with its short form: "Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)". */
export function fullNameOf(entry: Entry): string {
  const short = shortNameOf(entry);
  return short ? `${entry.name} (${short})` : entry.name;
}
