// What the surfaces show of the reader's own terms and of nothing else: the plain sign that a term is one's own, and the
// reader's remarks in place of a basis that somebody has checked.
import van from 'vanjs-core';
import type { Entry } from '../lexicon/entry';
import { formatDay, type Language } from './language';
import { STRINGS } from './strings';

const { button, footer, p, span, time } = van.tags;

/** The sign of an own term, in the colour of its kind. */
export const renderOwnSign = (language: Language): HTMLElement =>
  span({ class: 'sf-kind sf-own' }, STRINGS[language].own);

/** Note, source, when the reader wrote the term, and the way to write it anew. */
export function renderOwnFoot(
  { id, own, checked }: Entry,
  language: Language,
  edit: (term: string) => void,
): HTMLElement {
  const strings = STRINGS[language];
  const line = (label: string, value: string | undefined): Element | null =>
    value ? p({ class: 'sf-own-text' }, span({ class: 'sf-label' }, label, ': '), value) : null;
  const change = button(
    { type: 'button', class: 'sf-inline', 'data-action': 'edit', onclick: () => edit(id) },
    strings.edit,
  );
  return footer(
    { class: 'sf-foot' },
    line(strings.ownNote, own?.note),
    line(strings.ownSource, own?.source),
    p(`${strings.ownChanged}: `, time({ datetime: checked }, formatDay(checked, language)), ' · ', change),
    p(strings.ownUnchecked),
  );
}
