// Fixtures and helpers for the tests of card and popup.
import axe from 'axe-core';
import { cdp } from 'vitest/browser';
import type { Entry } from '../../src/lexicon/entry';
import { NO_REFERENCES } from '../../src/lexicon/reference';
import type { Scale } from '../../src/lexicon/scale';
import type { Fact, Mention } from '../../src/recognition/mention';
import { renderCard } from '../../src/ui/card';
import type { CardActions, CardView } from '../../src/ui/card-view';

export const entry = (more: Partial<Entry> = {}): Entry => ({
  id: 'sakip',
  kind: 'award',
  type: 'evaluation',
  name: 'Predikat SAKIP',
  forms: ['Predikat SAKIP'],
  explanation: { id: 'Nilai kinerja sebuah instansi.', en: 'A grade for a public body.' },
  basis: ['Perpres 29/2014'],
  checked: '2026-11-24',
  confidence: 'verified',
  ...more,
});

export const scale: Scale = {
  id: 'sakip',
  name: { id: 'Nilai SAKIP', en: 'SAKIP score' },
  award: 'sakip',
  schemes: ['sakip', 'scheme'],
  levels: [
    { grade: 'AA', word: 'Sangat Memuaskan', from: 90, to: 100 },
    { grade: 'A', word: 'Memuaskan', from: 80, to: 90 },
    { grade: 'BB', word: 'Sangat Baik', from: 70, to: 80, meaning: { id: 'Cukup dekat.', en: 'Fairly close.' } },
    { grade: 'B', word: 'Baik', from: 0, to: 70 },
  ],
  boundary: 'above',
  until: 2022,
  note: { id: 'Batasnya sudah dicocokkan.', en: 'The bounds have been checked.' },
  confidence: 'verified',
};

export const mention = (more: Partial<Mention> = {}): Mention => ({
  start: 0,
  end: 18,
  kind: 'award',
  text: 'Predikat Memuaskan',
  entry: 'sakip',
  reason: { rule: 'lexicon' },
  ...more,
});

export const fact = (more: Partial<Fact> = {}): Fact => ({
  award: 'Predikat Memuaskan',
  level: null,
  recipient: null,
  programme: null,
  giver: null,
  year: null,
  event: null,
  ...more,
});

export const view = (more: Partial<CardView> = {}): CardView => ({
  mention: mention(),
  entry: entry(),
  scale: null,
  also: [],
  facts: [],
  references: NO_REFERENCES,
  deciding: [],
  occurrence: { index: 1, total: 1 },
  trail: { canGoBack: false, canGoForward: false },
  pinned: false,
  address: 'https://dishub.jatimprov.go.id/berita',
  language: 'id',
  palette: 'standard',
  ...more,
});

/**
 * Card actions that write down what was called.
 * @param works whether the browser lets them copy and store.
 */
export function recordedActions(works = true): CardActions & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    close: () => calls.push('close'),
    previous: () => calls.push('previous'),
    next: () => calls.push('next'),
    follow: ({ entry }) => calls.push(`follow ${entry}`),
    back: () => calls.push('back'),
    forward: () => calls.push('forward'),
    copy: async (text) => {
      calls.push(`copy ${text}`);
      return works;
    },
    edit: (term) => calls.push(`edit ${term}`),
    pin: (pinned) => calls.push(`pin ${pinned}`),
    ignore: async (id, ignored) => {
      calls.push(`ignore ${id} ${ignored}`);
      return works;
    },
  };
}

async function emulateMedia(media: object): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', media);
}

const preferMedia = (name: string, value: string): Promise<void> => emulateMedia({ features: [{ name, value }] });

/** Has the page laid out as for paper, or for the screen again. */
export const layOutFor = (media: 'print' | 'screen'): Promise<void> => emulateMedia({ media });

/** Lets the page believe that the reader prefers light or dark. */
export const preferScheme = (scheme: 'light' | 'dark'): Promise<void> => preferMedia('prefers-color-scheme', scheme);

/** Lets it believe that the system forces its colours upon pages, or not. */
export const forceColours = (value: 'active' | 'none'): Promise<void> => preferMedia('forced-colors', value);

/** Lets it believe that the reader wants as little motion as can be, or does not mind. */
export const preferMotion = (value: 'reduce' | 'no-preference'): Promise<void> =>
  preferMedia('prefers-reduced-motion', value);

/** What axe finds wrong in an element: rule and offending HTML. */
export async function axeViolations(element: Element): Promise<string[]> {
  const result = await axe.run(element, { rules: { region: { enabled: false } } });
  return result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`));
}

/** Adds a stylesheet to the document; returns its removal. */
export function addStyles(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Renders a card into the document. */
export function showCard(more: Partial<CardView> = {}, actions = recordedActions()): HTMLElement {
  const card = renderCard(view(more), actions);
  document.body.append(card);
  return card;
}

/** The text of an element with single spaces. */
export const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The texts of all elements that match. */
export const allWords = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map(words);

/** The same of those that are seen. */
export const seenWords = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility()).map(words);
