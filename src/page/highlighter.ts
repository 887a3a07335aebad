// Paints ranges with the CSS Custom Highlight API, under names of its own in the registry that it shares with the page.
// What is painted, and when, is decided by painter.ts.
import type { Kind } from '../lexicon/entry';
import { ACTIVE, highlightCss, highlightName } from './highlight-styles';

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

/** Makes a name's highlight hold exactly these ranges; a name without ranges is taken out of the registry. */
function fill(highlights: Map<string, Highlight>, name: string, ranges: readonly StaticRange[]): void {
  const highlight = highlights.get(name) ?? new Highlight();
  highlight.clear();
  for (const range of ranges) highlight.add(range);
  if (ranges.length > 0) {
    highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  } else remove(highlights, name);
}

function remove(highlights: Map<string, Highlight>, name: string): void {
  const highlight = highlights.get(name);
  if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  highlights.delete(name);
}

/**
 * Begins with nothing painted. The style sheet is added at once: early in the life of a document that costs nothing,
 * later the browser must look at every element anew.
 */
export function createHighlighter(document: Document): Highlighter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(':root'));
  let isChecked = false;
  const highlights = new Map<string, Highlight>();
  const roots = new Set<DocumentOrShadowRoot>([document]);
  adopt(document, sheet);
  return {
    paint: (marks) => {
      const body = isChecked ? null : document.querySelector('body');
      if (body && !inheritsHighlights(body)) sheet.replaceSync(highlightCss(''));
      isChecked ||= body !== null;
      const groups = new Map<string, StaticRange[]>();
      for (const { kind, again, range } of marks) {
        const name = highlightName(kind, again);
        const group = groups.get(name);
        if (group) group.push(range);
        else groups.set(name, [range]);
      }
      for (const name of highlights.keys()) if (name !== ACTIVE && !groups.has(name)) remove(highlights, name);
      for (const [name, ranges] of groups) fill(highlights, name, ranges);
    },
    activate: (range) => {
      fill(highlights, ACTIVE, range ? [range] : []);
      const active = highlights.get(ACTIVE);
      if (active) active.priority = ACTIVE_PRIORITY;
    },
    styleRoots: (shadowRoots) => {
      for (const root of shadowRoots) {
        roots.add(root);
        adopt(root, sheet);
      }
    },
    restore: () => {
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
      for (const root of roots) adopt(root, sheet);
    },
    destroy: () => {
      for (const name of [...highlights.keys()]) remove(highlights, name);
      for (const root of roots) abandon(root, sheet);
      roots.clear();
    },
  };
}
