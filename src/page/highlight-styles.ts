// How mentions look on the page: names and rules of the highlights. Colours and lines stand in palettes.ts; surfaces of
// our own have theirs in ui/theme.css.
import { KINDS, type Kind } from '../lexicon/entry';
import { type Colour, PALETTES, type Palette } from './palettes';

/** Opacity of tints and lines: of a thing's first mention, and of the one whose card is open. */
export const OPACITY = { tint: 0.16, line: 1, activeTint: 0.34 } as const;

/** Name under which the mention whose card is open is registered. */
export const ACTIVE = 'sorot-active';

/** Name under which mentions of a kind are registered. */
export const highlightName = (kind: Kind, again: boolean): string => `sorot-${kind}${again ? '-again' : ''}`;

const paint = (colour: Colour, opacity: number): string => `rgb(${colour.join(' ')} / ${opacity})`;

function kindRules(kind: Kind, palette: Palette, scope: string): string {
  const { kinds, againLine } = PALETTES[palette];
  const { colour, line } = kinds[kind];
  return `
${scope}::highlight(${highlightName(kind, false)}) {
  background-color: ${paint(colour, OPACITY.tint)};
  text-decoration: underline ${line} ${paint(colour, OPACITY.line)};
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
}
${scope}::highlight(${highlightName(kind, true)}) {
  text-decoration: underline ${line} ${paint(colour, againLine)};
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}`;
}

const ACTIVE_COLOUR: Colour = [128, 110, 214];

/**
 * The style sheet of all highlights. In forced colours the system's own take over; the lines stay.
 * @param scope `:root` where highlight styles are inherited; that spares the browser a look at every element for every
 * name. Empty for rules that match every element.
 */
export function highlightCss(scope: ':root' | '', palette: Palette): string {
  const list = (again: boolean): string =>
    KINDS.map((kind) => `${scope}::highlight(${highlightName(kind, again)})`).join(', ');
  return `${KINDS.map((kind) => kindRules(kind, palette, scope)).join('')}
${scope}::highlight(${ACTIVE}) {
  background-color: ${paint(ACTIVE_COLOUR, OPACITY.activeTint)};
}
@media (forced-colors: active) {
  ${list(false)} { background-color: Mark; color: MarkText; text-decoration-color: MarkText; }
  ${list(true)} { text-decoration-color: CanvasText; }
  ${scope}::highlight(${ACTIVE}) { background-color: Highlight; color: HighlightText; }
}`;
}
