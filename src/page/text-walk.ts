// The place of a walk through an element: which node comes next, which elements are open around it. Keeps its own
// stack, so that no depth of nesting overflows; what is done with the nodes is up to text-reader.ts.
import { Role } from './element-role';
import { type FormTraps, findTraps } from './form-traps';
import { createWraps, joinLines, noteBreak, type Wraps } from './hard-wraps';
import { addGap, addPiece, type Collector, createCollector, endBlock, reopenBlock } from './raw-text';

/** Added to the role of an open element that is a suspect region. */
export const REGION = 16;

export interface Reach {
  /** Everything is one block: a headline. */
  readonly oneLine?: boolean;
  /** Reads also what stands beside an article. */
  readonly whole?: boolean;
}

export interface Walk extends Required<Reach> {
  readonly collector: Collector;
  readonly top: Element;
  readonly traps: FormTraps | null;
  /** The node to be read next. */
  node: Node | null;
  /** Roles of the elements that are open, innermost last. */
  readonly roles: number[];
  /** The block-level elements among them. */
  readonly around: Element[];
  links: number;
  preformatted: number;
  /** A line break has just ended a block: the next words may go on with it. */
  broken: boolean;
  /** The breaks of the paragraph around the place. */
  wraps: Wraps;
}

const SHADOW_ROOT = 11;
const HEADING = /^(?:h[1-6]|th|dt|caption)$/;

/** Begins at the first node inside of an element. */
export const createWalk = (top: Element, { oneLine = false, whole = false }: Reach): Walk => ({
  collector: createCollector(whole),
  top,
  traps: findTraps(top),
  oneLine,
  whole,
  node: top.firstChild,
  roles: [],
  around: [],
  links: 0,
  preformatted: top.localName === 'pre' ? 1 : 0,
  broken: false,
  wraps: createWraps(),
});

/** The nearest block-level element around the place of the walk. */
export const nearestBlock = (walk: Walk): Element => walk.around.at(-1) ?? walk.top;

/** Ends the block that is open, and the paragraph with it. */
export function endParagraph(walk: Walk): void {
  walk.broken = false;
  endBlock(walk.collector, nearestBlock(walk));
  joinLines(walk.wraps, walk.collector);
  walk.wraps = createWraps();
}

/** The same where more may follow: in a headline a space stands for it. */
export function closeBlock(walk: Walk): void {
  if (walk.oneLine) addPiece(walk.collector, null, ' ');
  else endParagraph(walk);
}

/** Ends a line at a `<br>` or `<hr>`; in a heading the words go on. */
export function breakLine(walk: Walk, element: Element): void {
  const { collector } = walk;
  const isBreak = element.localName === 'br' && !walk.oneLine && collector.open < collector.nodes.length;
  if (isBreak && HEADING.test(nearestBlock(walk).localName)) {
    addPiece(collector, null, ' ');
    return;
  }
  const { length } = collector.blocks;
  if (isBreak) endBlock(collector, nearestBlock(walk));
  // What was left out as boilerplate is not gone on with.
  if (collector.blocks.length > length) walk.broken = true;
  else closeBlock(walk);
}

/** Goes on with the line before the break, if this text does: "Dinas Pekerjaan Umum<br>dan Penataan Ruang". */
export function mendLine(walk: Walk, text: string): void {
  const { collector, wraps } = walk;
  const before = collector.blocks.at(-1)?.line.length ?? 0;
  const continues = noteBreak(wraps, collector, text);
  if (continues) reopenBlock(collector);
  else addGap(collector);
  wraps.lineStart = continues ? before + 1 : 0;
  walk.broken = false;
}

/** Goes into an element; its role may bear `REGION`. */
export function openElement(walk: Walk, element: Element, role: number): void {
  walk.roles.push(role);
  if (role === Role.link) walk.links++;
  if (role < Role.block) return;
  closeBlock(walk);
  walk.around.push(element);
  if ((role & ~REGION) === Role.preformatted) walk.preformatted++;
  if (role < REGION) return;
  const { collector } = walk;
  collector.region = collector.regions.push({ element, parent: collector.region }) - 1;
}

function closeElement(walk: Walk): void {
  const role = walk.roles.pop() ?? Role.inline;
  if (role === Role.link) walk.links--;
  if (role < Role.block) return;
  closeBlock(walk);
  walk.around.pop();
  if ((role & ~REGION) === Role.preformatted) walk.preformatted--;
  const { collector } = walk;
  if (role >= REGION) collector.region = collector.regions[collector.region]?.parent ?? -1;
}

/** A node's next sibling, also a trapped form's. */
export const nextSibling = ({ traps }: Walk, node: Node): Node | null =>
  traps?.has(node) ? traps.nextSibling(node) : node.nextSibling;

/** The node behind a last child; closes the elements that end there. */
export function following(walk: Walk, done: Node): Node | null {
  let node = done;
  for (;;) {
    const parent: Node | null = walk.traps?.has(node) ? walk.traps.parentNode(node) : node.parentNode;
    if (parent === null || parent === walk.top) return null;
    if (parent.nodeType === SHADOW_ROOT) {
      // Behind the shadow tree, what its slots show.
      closeBlock(walk);
      const { host } = parent as ShadowRoot;
      if (host.firstChild) return host.firstChild;
      node = host;
    } else node = parent;
    closeElement(walk);
    const next = nextSibling(walk, node);
    if (next) return next;
  }
}
