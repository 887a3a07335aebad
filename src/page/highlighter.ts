// Paints ranges with the CSS Custom Highlight API, under names of its own in the registry that it shares with the page.
// What is painted, and when, is decided by painter.ts.
import type { Kind } from '../lexicon/entry';
import { ACTIVE, highlightCss, highlightName } from './highlight-styles';
import type { Palette } from './palettes';

/** One stretch to be painted. Its range must be one whose ends lie in one tree. */
export interface Mark {
  readonly kind: Kind;
  /** The page has shown its thing before. */
  readonly again: boolean;
  readonly range: StaticRange;
}

export interface Highlighter {
  /** Replaces all that is painted, but not the active stretch. */
  paint(marks: readonly Mark[]): void;
  /** Paints the stretch whose card is open, or none. */
  activate(range: StaticRange | undefined): void;
  /** Paints in other colours from now on. */
  recolour(palette: Palette): void;
  /** Styles highlights inside of these shadow trees too. */
  styleRoots(roots: readonly ShadowRoot[]): void;
  /** Puts names and style sheet back when the page took them away; costs next to nothing when it did not. */
  restore(): void;
  destroy(): void;
}

const ACTIVE_PRIORITY = 1;

function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function abandon(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  const index = root.adoptedStyleSheets.indexOf(sheet);
  if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
}

/** Whether elements inherit the highlight styles of the root, as in newer Chromium; in Firefox 153 they do not. */
function inheritsHighlights(body: Element): boolean {
  const style = getComputedStyle(body, `::highlight(${highlightName('award', false)})`);
  return style.textDecorationLine === 'underline' && style.textDecorationThickness === '2px';
}

interface Paint {
  readonly document: Document;
  readonly sheet: CSSStyleSheet;
  /** What is registered, by name. */
  readonly highlights: Map<string, Highlight>;
  /** The document, and shadow trees that hold marks. */
  readonly roots: Set<DocumentOrShadowRoot>;
  palette: Palette;
  /** Which elements the rules of the sheet are for: see `highlightCss`. */
  scope: ':root' | '';
  /** Whether the sheet is known to reach all elements. */
  isChecked: boolean;
}

const write = ({ sheet, scope, palette }: Paint): void => sheet.replaceSync(highlightCss(scope, palette));

function checkReach(paint: Paint): void {
  const body = paint.isChecked ? null : paint.document.querySelector('body');
  if (!body) return;
  paint.isChecked = true;
  if (inheritsHighlights(body)) return;
  paint.scope = '';
  write(paint);
}

function recolour(paint: Paint, palette: Palette): void {
  if (palette === paint.palette) return;
  paint.palette = palette;
  write(paint);
}

function remove({ highlights }: Paint, name: string): void {
  const highlight = highlights.get(name);
  if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  highlights.delete(name);
}

/** Makes a name's highlight hold exactly these ranges; a name without ranges is taken out of the registry. */
function fill(paint: Paint, name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    remove(paint, name);
    return;
  }
  const highlight = paint.highlights.get(name) ?? new Highlight();
  highlight.clear();
  for (const range of ranges) highlight.add(range);
  if (name === ACTIVE) highlight.priority = ACTIVE_PRIORITY;
  paint.highlights.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

function paintMarks(paint: Paint, marks: readonly Mark[]): void {
  if (marks.length > 0) checkReach(paint);
  const groups = new Map<string, StaticRange[]>();
  for (const { kind, again, range } of marks) {
    const name = highlightName(kind, again);
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  for (const name of [...paint.highlights.keys()]) if (name !== ACTIVE && !groups.has(name)) remove(paint, name);
  for (const [name, ranges] of groups) fill(paint, name, ranges);
}

function styleRoots({ roots, sheet }: Paint, shadowRoots: readonly ShadowRoot[]): void {
  for (const root of shadowRoots) {
    roots.add(root);
    adopt(root, sheet);
  }
}

function restore({ highlights, roots, sheet }: Paint): void {
  for (const [name, highlight] of highlights) {
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }
  for (const root of roots) adopt(root, sheet);
}

function clear(paint: Paint): void {
  const { highlights, roots, sheet } = paint;
  for (const name of [...highlights.keys()]) remove(paint, name);
  for (const root of roots) abandon(root, sheet);
  roots.clear();
}

/**
 * Begins with nothing painted. The style sheet is added at once: early in the life of a document that costs nothing,
 * later the browser must look at every element anew.
 */
export function createHighlighter(document: Document, palette: Palette): Highlighter {
  const sheet = new CSSStyleSheet();
  const paint: Paint = {
    document,
    sheet,
    highlights: new Map(),
    roots: new Set([document]),
    palette,
    scope: ':root',
    isChecked: false,
  };
  write(paint);
  adopt(document, sheet);
  return {
    paint: (marks) => paintMarks(paint, marks),
    activate: (range) => fill(paint, ACTIVE, range ? [range] : []),
    recolour: (chosen) => recolour(paint, chosen),
    styleRoots: (roots) => styleRoots(paint, roots),
    restore: () => restore(paint),
    destroy: () => clear(paint),
  };
}
