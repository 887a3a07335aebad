import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { wideColumn } from '../../src/page/columns';

function wideOf(classes: readonly string[], rowClass = ''): number {
  const row = new JSDOM(classes.map((name) => `<div class="${name}"></div>`).join('')).window.document.body;
  row.className = rowClass;
  const wide = wideColumn(row);
  return wide ? [...row.children].indexOf(wide) : -1;
}

describe('the wide column of a row', () => {
  it.each<[string, readonly string[]]>([
    ['Bootstrap', ['col-md-8', 'col-md-4']],
    ['Bootstrap, by more widths than one', ['col-12 col-lg-8 mb-3', 'col-12 col-lg-4']],
    ['Bootstrap 2', ['span9', 'span3']],
    ['Tailwind, in twelfths', ['lg:col-span-8', 'space-y-6 lg:col-span-4']],
    ['Tailwind, in fractions', ['w-full lg:w-2/3', 'w-full lg:w-1/3']],
    ['Foundation', ['large-8 columns', 'large-4 columns']],
    ['UIkit', ['uk-width-2-3@m', 'uk-width-1-3@m']],
  ])('%s: the first here', (_, classes) => expect(wideOf(classes)).toBe(0));

  it('may stand between two narrow ones', () => expect(wideOf(['col-md-2', 'col-md-7', 'col-md-3'])).toBe(1));

  it.each<[string, readonly string[]]>([
    ['columns of the same width', ['col-md-6', 'col-md-6']],
    ['one column alone', ['col-md-8']],
    ['a row below a row', ['col-md-8', 'col-md-8', 'col-md-4']],
    ['something else beside it', ['col-md-8', 'note']],
    ['a gallery', ['col-8', 'col-4', 'col-4', 'col-4', 'col-4']],
    ['words that only begin so', ['columns-8', 'col-4']],
  ])('is none in %s', (_, classes) => expect(wideOf(classes)).toBe(-1));

  it.each<[string, string, readonly string[], number]>([
    ['two parts of three', 'grid grid-cols-1 lg:grid-cols-3', ['lg:col-span-2', 'space-y-6'], 0],
    ['three parts of four, behind a narrow one', 'md:grid-cols-4', ['', 'md:col-span-3'], 1],
    ['two parts of four', 'grid-cols-4', ['col-span-2', 'col-span-2'], -1],
    ['cards of one part each', 'grid-cols-3', ['card', 'card', 'card'], -1],
    ['one part below another', 'grid grid-cols-1', ['col-span-2', 'note'], -1],
    ['twelve parts', 'grid-cols-12', ['col-span-8', 'col-span-4'], 0],
    ['a grid of no number', 'grid', ['col-span-2', 'note'], -1],
  ])('in a grid that tells its parts: %s', (_, row, classes, index) => expect(wideOf(classes, row)).toBe(index));
});
