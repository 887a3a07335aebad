import { afterEach, describe, expect, it } from 'vitest';
import type { Kind } from '../../src/lexicon/entry';
import { createHighlighter, type Highlighter, type Mark } from '../../src/page/highlighter';
import { forceColours } from '../support/ui';
import { find, paintedAs, setPage } from './support';

const HTML = '<p id="a">Predikat CETTAR untuk Kepala Dinas dan OPD</p>';
let highlighter: Highlighter | undefined;

function rangeOf(words: string): StaticRange {
  const node = find('#a').firstChild as Text;
  const startOffset = node.data.indexOf(words);
  return new StaticRange({
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset: startOffset + words.length,
  });
}
const mark = (kind: Kind, words: string, again = false): Mark => ({ kind, again, range: rangeOf(words) });

function begin(): Highlighter {
  setPage(HTML);
  highlighter = createHighlighter(document, 'standard');
  return highlighter;
}

afterEach(() => {
  highlighter?.destroy();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
});

describe('the highlighter', () => {
  it('registers marks by kind, and repeated ones apart', () => {
    begin().paint([mark('award', 'Predikat CETTAR'), mark('title', 'Kepala Dinas'), mark('term', 'OPD', true)]);
    expect([...CSS.highlights.keys()].sort()).toEqual(['sorot-award', 'sorot-term-again', 'sorot-title']);
    expect(paintedAs('sorot-award')).toEqual(['Predikat CETTAR']);
    expect(paintedAs('sorot-term-again')).toEqual(['OPD']);
  });

  it('replaces what it painted before, and leaves no empty name', () => {
    const { paint } = begin();
    paint([mark('award', 'Predikat CETTAR'), mark('term', 'OPD')]);
    paint([mark('term', 'Dinas')]);
    expect([...CSS.highlights.keys()]).toEqual(['sorot-term']);
    expect(paintedAs('sorot-term')).toEqual(['Dinas']);
  });

  it('sets the active stretch above the others, and off again', () => {
    const { paint, activate } = begin();
    paint([mark('award', 'Predikat CETTAR')]);
    activate(rangeOf('Predikat CETTAR'));
    expect(paintedAs('sorot-active')).toEqual(['Predikat CETTAR']);
    expect(CSS.highlights.get('sorot-active')?.priority).toBeGreaterThan(
      CSS.highlights.get('sorot-award')?.priority ?? 9,
    );
    paint([]);
    expect(CSS.highlights.has('sorot-active')).toBe(true);
    activate(undefined);
    expect(CSS.highlights.size).toBe(0);
  });

  it('gives its marks a tint and a line', () => {
    begin().paint([mark('award', 'Predikat CETTAR')]);
    const style = getComputedStyle(find('#a'), '::highlight(sorot-award)');
    expect(style.backgroundColor).toMatch(/^rgba\(184, 116, 0, 0\.16/);
    expect(style.textDecorationLine).toBe('underline');
    expect(style.textUnderlineOffset).toBe('3px');
    expect(style.color).toBe(getComputedStyle(find('#a')).color);
  });

  it('takes the colours that a system forces, and keeps its lines', async () => {
    begin().paint([mark('award', 'Predikat CETTAR'), mark('term', 'OPD')]);
    const look = (kind: string): CSSStyleDeclaration => getComputedStyle(find('#a'), `::highlight(sorot-${kind})`);
    const usual = look('award').backgroundColor;
    await forceColours('active');
    const [marked, lines] = [
      look('award').backgroundColor,
      ['award', 'term'].map((kind) => look(kind).textDecorationStyle),
    ];
    await forceColours('none');
    expect(marked).not.toBe(usual);
    expect(marked).not.toMatch(/rgba/);
    expect(lines).toEqual(['solid', 'dashed']);
  });

  it('takes other colours at once, also after the page took the sheet away', () => {
    const { paint, recolour, restore } = begin();
    paint([mark('title', 'Kepala Dinas')]);
    const look = (): string[] => {
      const style = getComputedStyle(find('#a'), '::highlight(sorot-title)');
      return [style.textDecorationStyle, style.textDecorationColor];
    };
    expect(look()).toEqual(['dotted', 'rgb(59, 125, 216)']);
    recolour('distinct');
    expect(look()).toEqual(['double', 'rgb(140, 50, 240)']);
    document.adoptedStyleSheets = [];
    restore();
    expect(look()).toEqual(['double', 'rgb(140, 50, 240)']);
    recolour('standard');
    expect(look()[0]).toBe('dotted');
  });

  it('puts back names and style sheet that the page took away', () => {
    const { paint, restore } = begin();
    paint([mark('award', 'Predikat CETTAR'), mark('term', 'OPD')]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    restore();
    expect([...CSS.highlights.keys()].sort()).toEqual(['sorot-award', 'sorot-term']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    restore();
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('leaves alone what others registered', () => {
    const theirs = new Highlight();
    const sheet = new CSSStyleSheet();
    CSS.highlights.set('halaman', theirs);
    document.adoptedStyleSheets.push(sheet);
    const { paint, destroy } = begin();
    paint([mark('award', 'Predikat CETTAR')]);
    CSS.highlights.set('sorot-award', theirs);
    destroy();
    expect([...CSS.highlights.keys()].sort()).toEqual(['halaman', 'sorot-award']);
    expect([...document.adoptedStyleSheets]).toEqual([sheet]);
  });

  it('takes everything away in the end', () => {
    const { paint, activate, destroy } = begin();
    paint([mark('award', 'Predikat CETTAR'), mark('term', 'OPD', true)]);
    activate(rangeOf('OPD'));
    destroy();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('styles highlights in shadow trees', () => {
    const root = find('body').appendChild(document.createElement('x-berita')).attachShadow({ mode: 'open' });
    const { styleRoots, destroy } = begin();
    styleRoots([root]);
    styleRoots([root]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});
