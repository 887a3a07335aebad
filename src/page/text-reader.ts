// Reads all text inside of an element in one walk, in steps, so that no page is too long. On its way it notes the
// elements whose names say what they are; which of them is the article is decided by article.ts.

import { leadsAway } from './boilerplate';
import { judgeName, Named } from './element-names';
import { Role, roleByAttributes, roleByTag, skipped } from './element-role';
import type { FormTraps } from './form-traps';
import { addLines, addPiece, openText, type RawText } from './raw-text';
import type { Steps } from './slices';
import {
  breakLine,
  closeBlock,
  createWalk,
  endParagraph,
  following,
  mendLine,
  nearestBlock,
  nextSibling,
  openElement,
  REGION,
  type Reach,
  type Walk,
} from './text-walk';
import { isBlank } from './white-space';

/** Elements that were met on the way, each list in document order. */
interface Notes {
  /** Named as an article's body, as an article, as a title. */
  readonly bodies: Element[];
  readonly articles: Element[];
  readonly titles: Element[];
  /** Open shadow roots whose text was read. */
  readonly shadowRoots: ShadowRoot[];
  /** Passed over because they are hidden now; they may show later. */
  readonly hidden: Element[];
}

export interface Reading extends RawText, Notes {
  /** Forms that must not be asked for their properties. */
  readonly traps: FormTraps | null;
}

interface Reader extends Walk {
  readonly notes: Notes;
  /** What the class attributes of the page say; it repeats few. */
  readonly names: Map<string, number>;
}

const ELEMENT = 1;
const TEXT = 3;
const NODES_PER_STEP = 1000;
/** Attributes that say what an element is meant for; the last one in pages made with Wix. */
const NAMING = ['class', 'id', 'data-hook'] as const;

function nameBits(names: Map<string, number>, name: string | null): number {
  if (!name) return 0;
  let bits = names.get(name);
  if (bits === undefined) {
    bits = judgeName(name);
    names.set(name, bits);
  }
  return bits;
}

/** Whether the page has named the element itself: "app-footer". */
const isCustom = ({ localName }: Element): boolean => localName.includes('-');

/** What an element's names say. */
function bitsOf(reader: Reader, element: Element): number {
  const { names } = reader;
  let bits = isCustom(element) ? nameBits(names, element.localName) : 0;
  for (const name of NAMING) bits |= nameBits(names, element.getAttribute(name));
  const property = element.getAttribute('itemprop');
  if (property?.includes('articleBody')) return bits | Named.body;
  if (property?.includes('headline')) return bits | Named.title;
  return element.getAttribute('role') === 'main' || isArticle(element) ? bits | Named.article : bits;
}

const isArticle = ({ localName }: Element): boolean => localName === 'article' || localName === 'main';

function note({ bodies, articles, titles }: Notes, element: Element, bits: number): void {
  if (bits & Named.body) bodies.push(element);
  if (bits & Named.article) articles.push(element);
  if (bits & Named.title) titles.push(element);
}

/** Whether a class of no meaning is all that an element has beside its tag: most are so. */
function saysNothing({ names }: Reader, element: Element, byTag: Role): boolean {
  const name = element.getAttribute('class');
  return name !== null && byTag !== Role.depends && element.attributes.length === 1 && nameBits(names, name) === 0;
}

/** The role of an element whose tag does not say everything; notes what its names say, and marks suspects. */
function roleInFull(reader: Reader, element: Element, byTag: Role): number {
  if (saysNothing(reader, element, byTag)) return byTag;
  const role = roleByAttributes(element, byTag);
  if (role >= Role.break) return role;
  const bits = bitsOf(reader, element);
  if (bits === 0) return role;
  if (bits & Named.foreign && !reader.whole) return skipped(role);
  if (bits & Named.boilerplate && !reader.whole) {
    if (role >= Role.block) return role | REGION;
    // What a page names itself may hold all of it: "app-menu-layout".
    return isCustom(element) ? Role.block | REGION : skipped(role);
  }
  note(reader.notes, element, bits);
  return role === Role.inline ? Role.block : role;
}

function passOver(reader: Reader, element: Element, role: number): null {
  if (role === Role.hidden) reader.notes.hidden.push(element);
  else if (role === Role.break) breakLine(reader, element);
  else if (role !== Role.skip) closeBlock(reader);
  return null;
}

/** The first node of an element's open shadow tree. */
function shadowTree({ notes }: Reader, element: Element): Node | null {
  const { shadowRoot } = element;
  if (!shadowRoot?.firstChild) return null;
  notes.shadowRoots.push(shadowRoot);
  return shadowRoot.firstChild;
}

/** The role of an element on its way; it may bear `REGION`. */
function roleOf(reader: Reader, element: Element, byTag: Role): number {
  if (byTag === Role.beside && !reader.whole) return byTag;
  const isPlain = byTag >= Role.break ? byTag < Role.beside : !element.hasAttributes();
  const role = isPlain ? byTag : roleInFull(reader, element, byTag);
  return role === Role.beside && reader.whole ? Role.block : role;
}

/** Whether a link stands behind "Baca juga:" in a paragraph that says something else before. */
const isAside = (reader: Reader, role: number): boolean =>
  role === Role.link && !reader.whole && !reader.oneLine && leadsAway(openText(reader.collector));

/** Begins an element. @returns its first child when there is something to read in it. */
function enter(reader: Reader, element: Element): Node | null {
  const byTag = roleByTag(element);
  const role = roleOf(reader, element, byTag);
  if (role >= Role.break && role < REGION) return passOver(reader, element, role);
  if (isAside(reader, role)) return passOver(reader, element, Role.skip);
  const tree = byTag === Role.depends || byTag === Role.block ? shadowTree(reader, element) : null;
  const child = tree ?? element.firstChild;
  if (child) openElement(reader, element, tree && role < Role.block ? Role.block : role);
  else if (role >= Role.block) closeBlock(reader);
  return child;
}

/** Begins a form that must not be asked for anything: it is a block, whatever its names. */
function enterForm(reader: Reader, form: Element): Node | null {
  const child = reader.traps?.firstChild(form) ?? null;
  if (child) openElement(reader, form, Role.block);
  else closeBlock(reader);
  return child;
}

function readText(reader: Reader, node: Text): void {
  const { collector } = reader;
  const { data } = node;
  if (collector.open === collector.nodes.length) {
    if (isBlank(data)) return;
    if (reader.broken) mendLine(reader, data);
  }
  if (reader.preformatted > 0 && !reader.oneLine) addLines(collector, node, nearestBlock(reader));
  else addPiece(collector, node, data);
  if (reader.links > 0) collector.linked += data.trim().length;
}

/** Reads the next nodes. @returns whether those were all. */
function readSome(reader: Reader, nodes: number): boolean {
  let { node } = reader;
  // Between two steps the page may have taken the place away; what it put there will be read again anyway.
  if (node?.isConnected === false && !reader.traps?.has(node)) node = null;
  for (let i = 0; i < nodes && node !== null; i++) {
    const isTrapped = reader.traps?.has(node) === true;
    const type: number = isTrapped ? ELEMENT : node.nodeType;
    let next: Node | null = null;
    if (type === TEXT) readText(reader, node as Text);
    else if (type === ELEMENT) next = isTrapped ? enterForm(reader, node as Element) : enter(reader, node as Element);
    node = next ?? nextSibling(reader, node) ?? following(reader, node);
  }
  reader.node = node;
  if (node === null) endParagraph(reader);
  return node === null;
}

/** Reads all text inside of an element. */
export function* readingSteps(top: Element, reach: Reach = {}): Steps<Reading> {
  const notes: Notes = { bodies: [], articles: [], titles: [], shadowRoots: [], hidden: [] };
  const reader: Reader = { ...createWalk(top, reach), notes, names: new Map() };
  while (!readSome(reader, NODES_PER_STEP)) yield;
  return { ...reader.collector, ...notes, traps: reader.traps };
}
