// How one entry leads to others: by words of its own texts, as something related, or as a rival for the same letters.
import * as v from 'valibot';

/** A way to another entry. */
const ReferenceSchema = v.strictObject({
  /** What the reader sees and follows: words of the text, or the other entry's name. */
  words: v.string(),
  entry: v.string(),
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;

const RivalSchema = v.strictObject({
  ...ReferenceSchema.entries,
  /** The form that both entries have. */
  form: v.string(),
});

export const ReferencesSchema = v.strictObject({
  /** Words of the entry's explanation, notes and senses that name other entries. */
  inText: v.array(ReferenceSchema),
  /** What the entry itself calls related. */
  related: v.array(ReferenceSchema),
  /** Entries that may be meant by the same form. */
  rivals: v.array(RivalSchema),
});
export type References = v.InferOutput<typeof ReferencesSchema>;

/** Of what leads nowhere. */
export const NO_REFERENCES: References = { inText: [], related: [], rivals: [] };
