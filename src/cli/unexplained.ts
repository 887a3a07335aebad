// Collects what articles say and no entry explains: mentions that only a rule found, and acronyms that nothing marked.
import type { Lexicon } from '../lexicon/load';
import { recognize } from '../recognition/recognize';

export interface Unexplained {
  readonly words: string;
  readonly count: number;
  readonly articles: number;
  /** A stretch of text around the first occurrence. */
  readonly example: string;
}

/** Words in capitals and with capitals inside: "SAKIP", "KemenPANRB". */
const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}[\p{Lu}\p{N}-]*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLC]+$/;
const AROUND = 40;

/** Whether a position lies on a line in capitals, whose words are no acronyms. */
function isShouted(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (line.match(/\p{L}/gu)?.length ?? 0) / 2;
}

interface Tally {
  count: number;
  readonly articles: Set<number>;
  readonly example: string;
}

/** Gathers unexplained words over any number of articles. */
export class UnexplainedWords {
  private readonly tallies = new Map<string, Tally>();
  private article = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds one article's text. */
  add(text: string): void {
    this.article++;
    const { mentions } = recognize(text, this.lexicon);
    for (const { text: words, entry, start } of mentions) if (entry === null) this.count(words, text, start);
    for (const match of text.matchAll(ACRONYM)) {
      if (isShouted(text, match.index)) continue;
      const marked = mentions.some((mention) => mention.start <= match.index && match.index < mention.end);
      if (!marked && !ROMAN.test(match[0])) this.count(match[0], text, match.index);
    }
  }

  private count(words: string, text: string, at: number): void {
    const example = text.slice(Math.max(0, at - AROUND), at + words.length + AROUND).replace(/\s+/g, ' ');
    const tally = this.tallies.get(words) ?? { count: 0, articles: new Set(), example };
    tally.count++;
    tally.articles.add(this.article);
    this.tallies.set(words, tally);
  }

  /** All of them, those in most articles first. */
  list(): Unexplained[] {
    const all = [...this.tallies].map(([words, { count, articles, example }]) => ({
      words,
      count,
      articles: articles.size,
      example,
    }));
    return all.toSorted((a, b) => b.articles - a.articles || b.count - a.count || a.words.localeCompare(b.words));
  }
}
