// The upper edge of a card: kind, the way to other mentions of the same thing, close; then the words of the article.
import van from 'vanjs-core';
import type { Mention } from '../recognition/mention';
import type { CardActions, Occurrence } from './card-view';
import { icon } from './icons';
import type { Language } from './language';
import { STRINGS } from './strings';

const { button, div, header, p, q, span } = van.tags;

function action(name: 'close' | 'previous' | 'next', label: string, run: () => void): HTMLElement {
  return button(
    { type: 'button', class: 'sf-button', 'data-action': name, 'aria-label': label, title: label, onclick: run },
    icon(name),
  );
}

function walk(occurrence: Occurrence, language: Language, actions: CardActions): HTMLElement | null {
  if (occurrence.total < 2) return null;
  const strings = STRINGS[language];
  return div(
    { class: 'sf-walk' },
    action('previous', strings.previous, () => actions.previous()),
    span({ class: 'sf-count' }, strings.occurrence(occurrence.index, occurrence.total)),
    action('next', strings.next, () => actions.next()),
  );
}

/** The bar that stays in sight while the card scrolls. */
export function renderBar(
  view: { mention: Mention; occurrence: Occurrence; language: Language },
  actions: CardActions,
): HTMLElement {
  const strings = STRINGS[view.language];
  return header(
    { class: 'sf-bar' },
    span({ class: 'sf-kind' }, strings.kinds[view.mention.kind]),
    walk(view.occurrence, view.language, actions),
    action('close', strings.close, () => actions.close()),
  );
}

/** The words exactly as the article has them. */
export const renderWritten = (mention: Mention, language: Language): HTMLElement =>
  p(
    { class: 'sf-written' },
    span({ class: 'sf-unseen' }, STRINGS[language].written, ' '),
    q({ class: 'sf-quote', lang: 'id' }, mention.text),
  );
