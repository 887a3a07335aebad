// The head of a page that stands in a tab of its own: settings, glossary, welcome.
import van from 'vanjs-core';

const { h1, header, img } = van.tags;

/** Renders the icon and the page's title, which may follow the language. */
export const renderPageHead = (title: () => string): HTMLElement =>
  header({ class: 'sf-page-head' }, img({ src: '/icons/icon-48.png', alt: '', width: 32, height: 32 }), h1(title));
