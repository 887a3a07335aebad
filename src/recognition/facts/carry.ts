// What goes on from one fact to the next: the ceremony of the article's opening (giver, occasion, year), until the article
// turns to something else. Sentences that look back take none of it.
import type { Candidate } from '../candidate';
import type { Doc } from '../doc';
import { words } from '../word-set';
import type { Actor } from './actors/actors';
import { isGeneral } from './conferral/general';
import { isLeft } from './grammar/change';
import { between, type Range, sentenceRange, textOf } from './grammar/clause';
import { eventBeside, isOccasion } from './slots/event';
import { giverIn } from './slots/giver';
import { placeIn } from './slots/venue';
import { articleYear, isRealYear, timeOf, yearIn } from './slots/year';

interface Told {
  readonly awards: readonly Candidate[];
  readonly items: ReadonlyMap<number, unknown>;
}

/** One act of conferring. */
export interface Conferral {
  readonly giver: Range | null;
  readonly event: Range | null;
  readonly year: string | null;
}

const NOTHING: Conferral = { giver: null, event: null, year: null };
const OPENING_SENTENCES = 4;
/** Openings by which a sentence turns from the ceremony to something else: an addition, another time, another field. */
const SHIFT =
  /^(selain itu|bukan (itu|cuma|hanya)|tak hanya|tidak hanya|sebelumnya|sepanjang|sejak|usai|di luar|(pada|tahun) \d{4}|awal tahun|(di|dari) (sektor|bidang|sisi|hari|tempat))\b|\p{L} lalu\b/u;
const BACK = /(kesempatan|acara|ajang|momen) (yang )?(sama|ini|itu|tersebut)/;
const ASSESSING = words('hasil penilaian evaluasi');
const STILL = /\b(diberikan|diserahkan|dianugerahkan)\b/;

/** The opening of a text: its first sentences behind the headline. */
function openingOf(doc: Doc): Range {
  const from = doc.lineEnd(0) < doc.count ? doc.lineEnd(0) + 1 : 0;
  let to = from;
  // The break behind a full stop has a number of its own.
  for (let left = OPENING_SENTENCES; left > 0 && to < doc.count; to = sentenceRange(doc, to).to)
    if (sentenceRange(doc, to).to - to > 1) left--;
  return { from, to };
}

/** "pada KI Award 2024": an award without a rank that gives the year of the others. */
const isDatedSetting = (doc: Doc, award: Candidate): boolean =>
  doc.at(award.from - 1, 'pada') &&
  award.level === undefined &&
  award.grade === undefined &&
  yearIn(doc, award) !== null;

/** The ceremony that the opening tells of. */
function openingConferral(doc: Doc, actors: readonly Actor[], { awards, items }: Told): Conferral {
  const opening = openingOf(doc);
  const first = sentenceRange(doc, opening.from);
  const inOpening = between(awards, opening);
  const occasion = inOpening.find(
    (award) => isOccasion(doc, award) || (inOpening.length > 1 && isDatedSetting(doc, award)),
  );
  const named = inOpening.find((award) => yearIn(doc, award) !== null && award.from < first.to);
  const date = articleYear(doc);
  const current = inOpening.find((award) => !isLeft(doc, award));
  const stated = current && timeOf(doc, current, null).years[0];
  const event = eventBeside(doc, awards, opening) ?? occasion ?? placeIn(doc, { from: opening.from, to: doc.count });
  return {
    giver: giverIn(doc, actors, beforeList(doc, opening, items)),
    event,
    year:
      (event && yearIn(doc, event)) ??
      (named && yearIn(doc, named)) ??
      (occasion && yearIn(doc, occasion)) ??
      stated ??
      date ??
      leadYear(doc, first),
  };
}

/** The running text of a range, up to its first list: a line of a list names the giver of its own award only. */
function beforeList(doc: Doc, { from, to }: Range, items: Told['items']): Range {
  let end = from;
  while (end < to && !items.has(doc.lineStart(end))) end++;
  return { from, to: end };
}

/** "tahun 2023" of the lead, where it tells of an award; the year of a law is none. */
function leadYear(doc: Doc, { from, to }: Range): string | null {
  let year: string | null = null;
  let told = false;
  for (let at = from; at < to; at++) {
    if (doc.is(at, 'awardHead')) told = true;
    if (year === null && doc.at(at - 1, 'tahun') && isRealYear(doc, at)) year = doc.word(at);
  }
  return told ? year : null;
}

/** Follows the article from sentence to sentence and knows which ceremony its awards belong to. */
export class Conferrals {
  private readonly opening: Conferral;
  private readonly openingEnd: number;
  private readonly bySentence = new Map<number, Conferral>();

  constructor(
    private readonly doc: Doc,
    private readonly actors: readonly Actor[],
    private readonly told: Told,
  ) {
    this.opening = openingConferral(doc, actors, told);
    this.openingEnd = openingOf(doc).to;
    this.follow();
  }

  /** The year of the article's day or ceremony. */
  get year(): string | null {
    return this.opening.year;
  }

  /** Whether the article says at its beginning who confers. */
  get isGiverTold(): boolean {
    return this.opening.giver !== null;
  }

  /** The ceremony of the sentence of token `i`. */
  at(i: number): Conferral {
    return this.bySentence.get(this.doc.sentences[i] as number) ?? NOTHING;
  }

  private follow(): void {
    let current = this.opening;
    for (let i = 0; i < this.doc.count; ) {
      const range = sentenceRange(this.doc, i);
      current = this.next(current, range);
      this.bySentence.set(this.doc.sentences[i] as number, current);
      i = range.to;
    }
  }

  /** The ceremony of a sentence, given that of the one before. */
  private next(before: Conferral, { from, to }: Range): Conferral {
    const { doc } = this;
    const text = doc
      .phrase(from, to)
      .toLowerCase()
      .replace(/^["'\s]+/, '');
    if (BACK.test(text.slice(0, 60))) return this.opening;
    if (from < this.openingEnd || this.told.items.has(doc.lineStart(from))) return before;
    // "Di Jawa Tengah, …": the view widens from the ceremony to others of the same day.
    if (/^di /.test(text) && this.actors.some((actor) => actor.from === from + 1 && actor.kind === 'region'))
      return { ...NOTHING, year: before.year };
    const shifted = SHIFT.test(text.slice(0, 90)) && !STILL.test(text) ? NOTHING : this.continued(before, from);
    const giver = this.tellsOfAwards({ from, to }) ? giverIn(doc, this.actors, { from, to }) : null;
    const event = eventBeside(doc, this.told.awards, { from, to }) ?? this.occasionIn({ from, to });
    if (!giver && !event) return shifted;
    if (this.isNamed(event, this.opening.event) || (!event && this.isNamed(giver, this.opening.giver)))
      return this.opening;
    return {
      giver: giver ?? (event ? null : shifted.giver),
      event: event ?? shifted.event,
      year: shifted.year,
    };
  }

  /** A ceremony told of in passing ends with its paragraph; what follows is of the article's time, and hardly from its place. */
  private continued(before: Conferral, from: number): Conferral {
    const passing = before !== this.opening && before !== NOTHING && this.doc.lineStart(from) === from;
    return passing ? { ...NOTHING, year: this.opening.year } : before;
  }

  /** Whether one name says the other again: "Presiden" for "Presiden Republik Indonesia". */
  private isNamed(again: Range | null, first: Range | null): boolean {
    const [a, b] = [textOf(this.doc, again), textOf(this.doc, first)];
    return a !== null && b !== null && (a.includes(b) || b.includes(a));
  }

  /** "dana dari Kementerian Keuangan" in a sentence without an award is of something else. */
  private tellsOfAwards({ from, to }: Range): boolean {
    const { doc, told } = this;
    const own = between(told.awards, { from, to });
    if (own.length > 0) return own.some((award) => !isGeneral(doc, award));
    for (let at = from; at < to; at++)
      if (doc.is(at, 'awardHead') || doc.is(at, 'gradeHead') || ASSESSING.has(doc.word(at))) return true;
    return false;
  }

  private occasionIn({ from, to }: Range): Range | null {
    return between(this.told.awards, { from, to }).find((award) => isOccasion(this.doc, award)) ?? null;
  }
}
