// The upper edge of a card: the way back and forward, kind, the way to other mentions of the same thing, close.
import van from 'vanjs-core';
import type { CardActions, NoticeView, Occurrence } from './card-view';
import { icon } from './icons';
import type { Language } from './language';
import { renderOwnSign } from './own-parts';
import { STRINGS } from './strings';

const { button, div, header, span } = van.tags;

type ActionName = 'close' | 'previous' | 'next' | 'back' | 'forward';

function action(name: ActionName, language: Language, actions: CardActions): HTMLElement {
  const label = STRINGS[language][name];
  return button(
    {
      type: 'button',
      class: 'sf-button',
      'data-action': name,
      'aria-label': label,
      title: label,
      onclick: () => actions[name](),
    },
    icon(name),
  );
}

function walk({ index, total }: Occurrence, language: Language, actions: CardActions): HTMLElement | null {
  if (total < 2) return null;
  return div(
    { class: 'sf-walk' },
    action('previous', language, actions),
    span({ class: 'sf-count' }, STRINGS[language].occurrence(index, total)),
    action('next', language, actions),
  );
}

interface BarView extends Pick<NoticeView, 'kind' | 'occurrence' | 'language' | 'trail'> {
  /** Whether the term is the reader's own. */
  readonly isOwn?: boolean;
}

/** The bar that stays in sight while the card scrolls. */
export function renderBar({ kind, isOwn, occurrence, language, trail }: BarView, actions: CardActions): HTMLElement {
  return header(
    { class: 'sf-bar' },
    trail.canGoBack ? action('back', language, actions) : null,
    trail.canGoForward ? action('forward', language, actions) : null,
    isOwn ? renderOwnSign(language) : span({ class: 'sf-kind' }, STRINGS[language].kinds[kind]),
    occurrence && walk(occurrence, language, actions),
    action('close', language, actions),
  );
}
