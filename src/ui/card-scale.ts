// A grade's place on its scale, said in a sentence and drawn: all levels as a staircase, best first, with the level at
// hand emphasised. Nothing depends on seeing the drawing.
import van from 'vanjs-core';
import type { Level, Scale } from '../lexicon/scale';
import type { Language } from './language';
import { levelSentence, rangeSigns, rangeWords } from './scale-words';
import { STRINGS } from './strings';

const { div, figcaption, figure, h3, li, ol, p, q, span } = van.tags;

/** How far each step reaches, in per cent: by its upper value where the scale has values, else evenly. */
function stepWidths(scale: Scale): readonly number[] {
  const count = scale.levels.length;
  const tops = scale.levels.map((level) => level.to);
  const highest = Math.max(...tops.map((top) => top ?? Number.NaN));
  if (!(highest > 0)) return scale.levels.map((_, index) => ((count - index) / count) * 100);
  return tops.map((top) => Math.max(4, ((top ?? highest) / highest) * 100));
}

function step(scale: Scale, level: Level, view: { width: number; current: boolean; language: Language }): HTMLElement {
  const range = rangeWords(scale, level, view.language);
  const item = li(
    { class: view.current ? 'sf-step sf-step-here' : 'sf-step' },
    level.grade ? span({ class: 'sf-step-grade', lang: 'id' }, level.grade) : null,
    span({ lang: 'id' }, level.grade ? ' ' : null, level.word),
    range && span({ class: 'sf-unseen' }, `: ${range}`),
    span({ class: 'sf-step-range', 'aria-hidden': 'true' }, rangeSigns(scale, level, view.language)),
    view.current ? span({ class: 'sf-unseen' }, ` (${STRINGS[view.language].thisLevel})`) : null,
  );
  if (view.current) item.setAttribute('aria-current', 'true');
  // Through the CSSOM: a style attribute could be stopped by a page's content security policy.
  item.style.setProperty('--sf-step', `${view.width}%`);
  return item;
}

/** The scheme that decided for a scale: an entry's name, or words of the article, which are then quoted. */
export interface Scheme {
  readonly words: string;
  readonly quoted: boolean;
}

function renderReadBy(scheme: Scheme, language: Language): Element {
  const [before, after] = STRINGS[language].readBy;
  const words = scheme.quoted ? q({ class: 'sf-quote', lang: 'id' }, scheme.words) : span({ lang: 'id' }, scheme.words);
  return p(before, words, after);
}

/** The level's place in one sentence, for the head of the card. */
export const renderLevel = (scale: Scale, level: number, language: Language): Element =>
  p({ class: 'sf-level' }, levelSentence(scale, level, language));

/**
 * The scale with one level emphasised.
 * @param level index into the scale's levels, best first
 * @param view language, and the scheme named nearby that decided for this scale, or null
 */
export function renderScale(scale: Scale, level: number, view: { language: Language; scheme: Scheme | null }): Element {
  const { language, scheme } = view;
  const strings = STRINGS[language];
  const widths = stepWidths(scale);
  const meaning = scale.levels[level]?.meaning?.[language];
  const limits = [meaning, strings.valid(scale.since, scale.until)].filter(Boolean).join(' ');
  return figure(
    { class: 'sf-scale' },
    figcaption(
      h3({ class: 'sf-label' }, strings.scale, ': ', scale.name[language]),
      limits ? p({ class: 'sf-limits' }, limits) : null,
    ),
    ol(
      { class: scale.levels.some((each) => each.grade) ? 'sf-ladder sf-ladder-graded' : 'sf-ladder' },
      scale.levels.map((each, index) =>
        step(scale, each, { width: widths[index] ?? 0, current: index === level, language }),
      ),
    ),
    div(
      { class: 'sf-small' },
      scheme ? renderReadBy(scheme, language) : null,
      scale.note ? p(scale.note[language]) : null,
    ),
  );
}
