// What a rating scale looks like: ordered levels, best first, and the entries whose grades are read on it.
import * as v from 'valibot';
import { TextSchema } from './entry';

const LevelSchema = v.strictObject({
  /** Letter grade, when the scale has one: "BB". */
  grade: v.optional(v.string()),
  /** The word of the level: "Sangat Baik". */
  word: v.string(),
  /** Other spellings of the word or grade that news uses. */
  forms: v.optional(v.array(v.string())),
  /** Lower bound; exclusive where the scale says `boundary: "above"`, else inclusive. */
  from: v.optional(v.number()),
  /** Upper bound, inclusive. */
  to: v.optional(v.number()),
  /** What the level means, when that is not plain from its word. */
  meaning: v.optional(TextSchema),
});

export const ScaleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: TextSchema,
  /** Id of the award entry that explains a grade on this scale. */
  award: v.string(),
  /** Ids of the entries that name this scheme in a text; the award is always one of them. */
  schemes: v.array(v.string()),
  /** Best first. */
  levels: v.pipe(v.array(LevelSchema), v.minLength(2)),
  /** `above`: a level holds values above `from`, up to `to`; `from`: values from `from`. */
  boundary: v.optional(v.picklist(['above', 'from'])),
  /** Years of evaluation for which the scale holds. */
  since: v.optional(v.number()),
  until: v.optional(v.number()),
  note: v.optional(TextSchema),
  basis: v.optional(v.array(v.string())),
  confidence: v.picklist(['verified', 'likely', 'unsure']),
});
export type Scale = v.InferOutput<typeof ScaleSchema>;
export type Level = Scale['levels'][number];
