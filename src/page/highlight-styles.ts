// How mentions look on the page: colours, lines and names of the highlights. Text keeps its own colour, so tints must
// leave it readable, and lines must be seen, on white and on black; surfaces of our own have theirs in ui/theme.css.
import { KINDS, type Kind } from '../lexicon/entry';

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

interface Look {
  readonly colour: Colour;
  /** Differs between kinds, for readers who do not tell the colours apart. */
  readonly line: 'solid' | 'dotted' | 'dashed';
}

/** The look of each kind. */
export const LOOKS: Readonly<Record<Kind, Look>> = {
  award: { colour: [184, 116, 0], line: 'solid' },
  title: { colour: [59, 125, 216], line: 'dotted' },
  term: { colour: [18, 138, 120], line: 'dashed' },
};

/** Opacity of tints and lines: of a thing's first mention, of further ones, and of the one whose card is open. */
export const OPACITY = { tint: 0.16, line: 1, againLine: 0.55, activeTint: 0.34 } as const;

/** Name under which the mention whose card is open is registered. */
export const ACTIVE = 'sorot-active';

/** Name under which mentions of a kind are registered. */
export const highlightName = (kind: Kind, again: boolean): string => `sorot-${kind}${again ? '-again' : ''}`;

const paint = (colour: Colour, opacity: number): string => `rgb(${colour.join(' ')} / ${opacity})`;

function kindRules(kind: Kind, scope: string): string {
  const { colour, line } = LOOKS[kind];
  return `
${scope}::highlight(${highlightName(kind, false)}) {
  background-color: ${paint(colour, OPACITY.tint)};
  text-decoration: underline ${line} ${paint(colour, OPACITY.line)};
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
}
${scope}::highlight(${highlightName(kind, true)}) {
  text-decoration: underline ${line} ${paint(colour, OPACITY.againLine)};
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}`;
}

const ACTIVE_COLOUR: Colour = [128, 110, 214];

/**
 * The style sheet of all highlights. In forced colours the system's own take over.
 * @param scope `:root` where highlight styles are inherited; that spares the browser a look at every element for every
 * name. Empty for rules that match every element.
 */
export function highlightCss(scope: ':root' | ''): string {
  const list = (again: boolean): string =>
    KINDS.map((kind) => `${scope}::highlight(${highlightName(kind, again)})`).join(', ');
  return `${KINDS.map((kind) => kindRules(kind, scope)).join('')}
${scope}::highlight(${ACTIVE}) {
  background-color: ${paint(ACTIVE_COLOUR, OPACITY.activeTint)};
}
@media (forced-colors: active) {
  ${list(false)} { background-color: Mark; color: MarkText; text-decoration-color: MarkText; }
  ${list(true)} { text-decoration-color: CanvasText; }
  ${scope}::highlight(${ACTIVE}) { background-color: Highlight; color: HighlightText; }
}`;
}
