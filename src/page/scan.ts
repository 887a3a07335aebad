// Reads a page once and has its text recognised, in slices; what it finds is a still picture of the page.
import type { Mention, Recognition } from '../recognition/mention';
import { type Article, articleSteps, type Scope } from './article';
import { chooseStrengths, type Density, type Strength } from './density';
import { leaveOut } from './leave-out';
import { finishInSlices } from './slices';
import { type PageText, textSteps } from './text-map';
import { isVisible, visibleSteps } from './visibility';

/** Finds the mentions and facts of a text, unless `signal` ends the search. The page layer recognises nothing itself. */
export type Recognize = (text: string, signal: AbortSignal) => Recognition | Promise<Recognition>;

/** Whether the reader wants a mention to be marked. */
export type IsWanted = (mention: Mention) => boolean;

export interface Scan {
  readonly page: PageText;
  /** All that was found, whether it can be seen or not. */
  readonly found: Recognition;
  /** What can be seen and is wanted. */
  readonly recognition: Recognition;
  readonly density: Density;
  /** How each mention of `recognition` is marked. */
  readonly strengths: readonly Strength[];
  readonly article: Article;
  /** Elements that could not be seen; when one shows up the page must be read again. */
  readonly unseen: readonly Element[];
}

/** So many hidden elements are watched; more would be a page of menus. */
const MOST_WATCHED = 200;

/** With more mentions than this, painting anew those near the window is cheaper than asking after each. */
const MOST_ASKED = 1000;

/** Whether all that was found before stands where it stood, in the same nodes. */
function isStill({ page, recognition: { mentions } }: Scan, now: PageText, seen: Recognition): boolean {
  if (page.text !== now.text || mentions.length !== seen.mentions.length || mentions.length > MOST_ASKED) return false;
  return mentions.every((mention, i) => mention === seen.mentions[i] && page.locate(mention) !== undefined);
}

const unwantedIn = ({ mentions }: Recognition, isWanted: IsWanted): ReadonlySet<number> =>
  new Set([...mentions.keys()].filter((i) => !isWanted(mentions[i] as Mention)));

interface ScanContext {
  readonly before: Scan | undefined;
  readonly isWanted: IsWanted;
  readonly scope: Scope;
  readonly density: Density;
  readonly signal: AbortSignal;
}

/**
 * Scans a document as it is now. A text that is the same as in the scan before is not recognised again; when nothing
 * else changed either, the result has the `page` of the scan before.
 * @throws the signal's reason when it is aborted, and what recognition throws.
 */
export async function scanPage(
  document: Document,
  recognize: Recognize,
  { before, isWanted, scope, density, signal }: ScanContext,
): Promise<Scan> {
  const article = await finishInSlices(articleSteps(document, scope), signal);
  const page = await finishInSlices(textSteps(article), signal);
  const found = before && before.page.text === page.text ? before.found : await recognize(page.text, signal);
  const { recognition, concealed } = await finishInSlices(
    visibleSteps(leaveOut(found, unwantedIn(found, isWanted)), page),
    signal,
  );
  const hidden = article.hidden.slice(0, MOST_WATCHED).filter((element) => !isVisible(element));
  const seen = { article, unseen: [...concealed, ...hidden] };
  if (before?.density === density && isStill(before, page, recognition)) return { ...before, ...seen };
  const strengths = chooseStrengths(page, recognition.mentions, density);
  return { page, found, recognition, density, strengths, ...seen };
}
