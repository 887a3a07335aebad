// Every message that parts of the extension send one another: its name, and schemas of its request and reply.
// Pure: how messages travel is the business of messages.ts.
import * as v from 'valibot';
import { EntrySchema, KINDS } from '../lexicon/entry';
import { ReferencesSchema } from '../lexicon/reference';
import { RULES } from '../lexicon/rule';
import { ScaleSchema } from '../lexicon/scale';

/** A list of a page's mentions stops here, so that a huge page does not send a huge message. */
export const MAX_LISTED = 2000;
const MAX_ENTRIES = 5000;
/** Longest text that is recognised at once, in UTF-16 units: many times an article, and done within a second or so. */
export const MAX_TEXT = 200_000;

/** Nobody types a longer question; a pasted text is none. */
export const MAX_QUERY = 100;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.nullable(v.string());
const things = v.pipe(v.array(v.string()), v.maxLength(MAX_LISTED), v.readonly());

const ListedMentionSchema = v.strictObject({
  /** Position in the page's recognition, or in a list of the page and its frames. */
  index: count,
  /**
   * In a list of several frames: which frame it stands in, its position there, which `showMention` takes, and the frame's
   * address, where that was asked for.
   */
  place: v.exactOptional(v.strictObject({ frame: count, index: count, address: v.exactOptional(v.string()) })),
  kind: v.picklist(KINDS),
  text: v.string(),
  entry: v.nullable(id),
  /** Its place in words, where that was asked for: its sentence, and what stands right before and behind it. */
  quote: v.exactOptional(v.strictObject({ sentence: v.string(), prefix: v.string(), suffix: v.string() })),
});

const FactSchema = v.strictObject({
  mention: count,
  award: v.string(),
  level: words,
  recipient: words,
  programme: words,
  giver: words,
  year: words,
  event: words,
});

const PageListSchema = v.strictObject({
  /** Host name of the page, by which a site is switched on and off. */
  host: v.string(),
  /** Whether the page is marked now: switched on, here and everywhere. */
  enabled: v.boolean(),
  mentions: v.pipe(v.array(ListedMentionSchema), v.maxLength(MAX_LISTED)),
  facts: v.pipe(v.array(FactSchema), v.maxLength(MAX_LISTED)),
  /** How many of the page's mentions are marked, and how many there are, where the reader wants some left unmarked. */
  marked: v.exactOptional(v.strictObject({ count, of: count })),
  /** True when the page holds more mentions than are listed. */
  truncated: v.optional(v.boolean()),
  /** Index of the mention that was shown last, unless another frame has shown one since. */
  shown: v.exactOptional(count),
  /** Frames of the page that hold something as well, by the browser's numbers. */
  frames: v.exactOptional(v.array(count)),
  /** Where the quoted words stand, where all quotes were asked for. */
  source: v.exactOptional(v.strictObject({ address: v.string(), title: v.string() })),
});
export type PageList = v.InferOutput<typeof PageListSchema>;

/** As `Mention` and `PlacedFact` in recognition/mention.ts. */
const RecognitionSchema = v.strictObject({
  mentions: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(KINDS),
        start: count,
        end: count,
        text: v.string(),
        entry: v.nullable(id),
        also: v.exactOptional(v.pipe(v.array(id), v.readonly())),
        grade: v.exactOptional(v.strictObject({ scale: id, level: count })),
        holder: v.exactOptional(v.string()),
        reason: v.strictObject({
          rule: v.picklist(RULES),
          words: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
        }),
      }),
    ),
    v.readonly(),
  ),
  facts: v.pipe(v.array(FactSchema), v.readonly()),
});

const nothing = v.strictObject({});

export const CONTRACTS = {
  recognize: {
    request: v.strictObject({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
    reply: RecognitionSchema,
  },
  explain: {
    request: v.strictObject({
      entries: v.pipe(v.array(id), v.maxLength(MAX_ENTRIES)),
      /** Scales that grades were read on; those that the entries name come by themselves. */
      scales: v.optional(v.pipe(v.array(id), v.maxLength(MAX_ENTRIES))),
      /** The entry whose card it is: the reply says what it leads to. */
      subject: v.optional(id),
    }),
    reply: v.strictObject({
      entries: v.array(EntrySchema),
      scales: v.array(ScaleSchema),
      references: v.optional(ReferencesSchema),
    }),
  },
  /** Entries by what the reader types, best first. */
  search: {
    request: v.strictObject({ query: v.pipe(v.string(), v.maxLength(MAX_QUERY)) }),
    reply: v.strictObject({
      entries: v.pipe(v.array(EntrySchema), v.readonly()),
      /** True when nothing reads as typed, and these read almost so. */
      guessed: v.boolean(),
    }),
  },
  /** From a page to the background, for the badge. */
  reportPage: { request: v.strictObject({ distinct: count }), reply: nothing },
  /** From a frame by way of the background to its page: which things it holds now. Tells the page's host name. */
  reportFrame: {
    request: v.strictObject({ things }),
    reply: v.strictObject({ host: v.string(), frame: count }),
  },
  takeFrame: { request: v.strictObject({ frame: count, things }), reply: v.strictObject({ host: v.string() }) },
  /** From a frame by way of the background to all frames of its page: a mention is being shown in it. */
  reportShown: { request: nothing, reply: nothing },
  takeShown: { request: v.strictObject({ frame: count }), reply: nothing },
  listPage: {
    request: v.strictObject({ quotes: v.exactOptional(v.picklist(['facts', 'all'])) }),
    reply: PageListSchema,
  },
  /** The words tell whether the page still has the listed mention: it may have been read anew since. */
  showMention: { request: v.strictObject({ index: count, text: v.string() }), reply: nothing },
  /** Goes to the mention after (`1`) or before (`-1`) the one that was shown last, or to that one (`0`); where none was, to the first in sight. */
  walk: {
    request: v.strictObject({
      step: v.picklist([1, 0, -1]),
      /** Begins with the first mention, or the last. */
      enter: v.exactOptional(v.boolean()),
      /** To the page: the frame in which the walk has come to an end, or that is no longer there. */
      left: v.exactOptional(v.strictObject({ frame: count, isGone: v.boolean() })),
    }),
    reply: v.strictObject({
      shown: v.boolean(),
      /** From the page: the frame in which the walk goes on. */
      on: v.exactOptional(v.strictObject({ frame: count, enter: v.boolean() })),
    }),
  },
  /** To the background: opens the reader's own glossary at one of its terms. */
  editTerm: { request: v.strictObject({ id }), reply: nothing },
  rescan: { request: nothing, reply: nothing },
  /** To all that watch the storage: what stands under these keys has changed. Nobody answers. */
  storageChanged: { request: v.strictObject({ keys: v.array(v.string()) }), reply: nothing },
  /** To a page: answered wherever the script runs. */
  isThere: { request: nothing, reply: nothing },
  /** To the background: marks the page in a tab of a site that the reader has permitted. */
  markTab: { request: v.strictObject({ tabId: count }), reply: nothing },
  /** To a page and its frames: the reader has taken back the permission for these patterns of sites. */
  leave: { request: v.strictObject({ origins: v.array(v.string()) }), reply: nothing },
} as const;

export type MessageName = keyof typeof CONTRACTS;
export type RequestOf<N extends MessageName> = v.InferOutput<(typeof CONTRACTS)[N]['request']>;
export type ReplyOf<N extends MessageName> = v.InferOutput<(typeof CONTRACTS)[N]['reply']>;
