// Weighs how much running text each element of a page holds, from the blocks that were read: without links, and without
// the parts that bear a name of boilerplate. Which element is the article is decided by article.ts.
import type { FormTraps } from './form-traps';
import type { RawBlock } from './raw-text';
import type { Steps } from './slices';
import type { Reading } from './text-reader';

/** An element that holds text. */
export interface Place {
  readonly element: Element;
  readonly parent: Place | null;
  /** UTF-16 units outside of links, with those of its descendants. */
  weight: number;
  /** Those of them in long blocks and in sentences: running text, no labels. */
  running: number;
  /** The blocks inside of it: indexes, half-open. */
  first: number;
  last: number;
  /** The child that holds most. */
  heaviest: Place | null;
}

export interface Weights {
  /** Undefined for elements that hold no text. */
  placeOf(element: Element): Place | undefined;
  /** Whether a block counts: no part around it is boilerplate. */
  counts(block: RawBlock): boolean;
  /** Elements of which the whole text begins the document's title, which goes on with the site's name. */
  readonly titled: readonly Element[];
}

const DOCUMENT = 9;
const SHADOW_ROOT = 11;
/** A part that holds so much of the page's text is no boilerplate, whatever its name: `<div class="right-sidebar">`. */
const MOST = 0.5;

const weightOf = (block: RawBlock): number => Math.max(0, block.line.length - block.linked);

/** Which suspect regions are no boilerplate after all. */
function acquit({ blocks, regions }: Reading): boolean[] {
  const weights = regions.map(() => 0);
  let total = 0;
  if (regions.length === 0) return [];
  for (const block of blocks) {
    total += weightOf(block);
    if (block.region >= 0) weights[block.region] = (weights[block.region] as number) + weightOf(block);
  }
  // A region stands behind the one around it.
  for (let i = regions.length - 1; i >= 0; i--) {
    const parent = regions[i]?.parent ?? -1;
    if (parent >= 0) weights[parent] = (weights[parent] as number) + (weights[i] as number);
  }
  const acquitted: boolean[] = [];
  for (const [i, { parent }] of regions.entries()) {
    acquitted.push((parent < 0 || acquitted[parent] === true) && (weights[i] as number) > total * MOST);
  }
  return acquitted;
}

interface Places {
  readonly known: Map<Element, Place>;
  /** Every place behind its parent. */
  readonly order: Place[];
  readonly traps: FormTraps | null;
}

/** The element around an element, also out of a shadow tree. */
function parentOf(traps: FormTraps | null, element: Element): Element | null {
  const parent = traps?.has(element) ? traps.parentNode(element) : element.parentNode;
  if (parent?.nodeType === SHADOW_ROOT) return (parent as ShadowRoot).host;
  return parent?.nodeType === DOCUMENT ? null : (parent as Element | null);
}

/** The place of an element, made together with the places of all its ancestors that have none yet. */
function findPlace({ known, order, traps }: Places, element: Element, block: number): Place {
  const chain: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    chain.push(at);
    at = parentOf(traps, at);
  }
  let place: Place | null = (at && known.get(at)) ?? null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const child: Place = {
      element: chain[i] as Element,
      parent: place,
      weight: 0,
      running: 0,
      first: block,
      last: block + 1,
      heaviest: null,
    };
    known.set(child.element, child);
    order.push(child);
    place = child;
  }
  return place as Place;
}

function addToParent(place: Place): void {
  const { parent } = place;
  if (!parent) return;
  parent.weight += place.weight;
  parent.running += place.running;
  parent.first = Math.min(parent.first, place.first);
  parent.last = Math.max(parent.last, place.last);
  if (!parent.heaviest || place.weight > parent.heaviest.weight) parent.heaviest = place;
}

const BLOCKS_PER_STEP = 2000;

/** A shorter block may be a label, a date, an address, unless it is a sentence. */
const SHORTEST_RUNNING = 80;
const SENTENCE = /[.!?]["”’)]*$/;

function addWeight(place: Place, block: RawBlock): void {
  const weight = weightOf(block);
  place.weight += weight;
  if (weight >= SHORTEST_RUNNING || SENTENCE.test(block.line)) place.running += weight;
}

/** A page that repeats its title more often than this does not mean its headline. */
const MOST_TITLED = 100;
/** A shorter line may begin a title by chance. */
const SHORTEST_TITLE = 8;

/**
 * Weighs what was read.
 * @param title the document's: lines that repeat it stand as headings all over a page, and weigh nothing.
 */
export function* weighSteps(reading: Reading, title: string): Steps<Weights> {
  const words = title.trim();
  const acquitted = acquit(reading);
  const counts = ({ region }: RawBlock): boolean => region < 0 || acquitted[region] === true;
  const places: Places = { known: new Map(), order: [], traps: reading.traps };
  const titled: Element[] = [];
  for (let i = 0; i < reading.blocks.length; i++) {
    const block = reading.blocks[i] as RawBlock;
    if (i % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    if (!counts(block)) continue;
    const place = findPlace(places, block.element, i);
    const isTitle = block.line.length >= SHORTEST_TITLE && words.startsWith(block.line);
    if (!isTitle) addWeight(place, block);
    else if (block.line.length < words.length && titled.length < MOST_TITLED) titled.push(block.element);
    place.last = i + 1;
  }
  for (let i = places.order.length - 1; i >= 0; i--) addToParent(places.order[i] as Place);
  yield;
  const placeOf = (element: Element): Place | undefined => places.known.get(element);
  const isAlone = (place: Place | undefined): boolean => place?.last === (place?.first ?? 0) + 1;
  const isTitle = (element: Element): boolean => !reading.traps?.has(element) && isAlone(placeOf(element));
  return { placeOf, counts, titled: titled.filter(isTitle) };
}
