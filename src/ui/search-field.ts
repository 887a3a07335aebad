// The field in which a reader types what is sought: in the lexicon, in the own glossary. What follows is the caller's.
import van from 'vanjs-core';
import { icon } from './icons';

const { input, label, span } = van.tags;

/**
 * Renders the field with its label, which only assistive technology is told.
 * @param value what stands in it at first
 */
export function renderSearchField(name: () => string, value = ''): { field: HTMLElement; box: HTMLInputElement } {
  const box = input({
    type: 'search',
    name: 'query',
    class: 'sf-query',
    autocomplete: 'off',
    spellcheck: false,
    placeholder: name,
    value,
  });
  return { field: label(span({ class: 'sf-unseen' }, name), icon('search'), box), box };
}
