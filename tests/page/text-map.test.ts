import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { type PageText, readText } from '../../src/page/text-map';

const parse = (html: string): Document => new JSDOM(html).window.document;
const read = (document: Document): PageText => readText(findArticle(document));

const textIn = (element: Element | null): Text => element?.firstChild as Text;

/** The nodes' own text between the two ends of a place. */
function published({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): string {
  const range = startContainer.ownerDocument?.createRange() as Range;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

function place(page: PageText, words: string): StaticRangeInit | undefined {
  const start = page.text.indexOf(words);
  return page.locate({ start, end: start + words.length });
}

describe('the way from the text to the document', () => {
  it.each([
    ['within a node', '<p>Predikat CETTAR tahun ini</p>', 'Predikat CETTAR', 'Predikat CETTAR'],
    ['across inline tags', '<p>Predikat <b>CET</b><i>TAR</i> tahun</p>', 'Predikat CETTAR', 'Predikat CETTAR'],
    [
      'across a break of the source',
      '<p>Predikat\n      CETTAR tahun</p>',
      'Predikat CETTAR',
      'Predikat\n      CETTAR',
    ],
    [
      'across spaces on both sides of a tag',
      '<p>Predikat <b> CETTAR </b> tahun</p>',
      'Predikat CETTAR',
      'Predikat  CETTAR',
    ],
    ['behind collapsed spaces', '<p>  a   b\t\tc  Predikat</p>', 'b c Predikat', 'b\t\tc  Predikat'],
    [
      'around what is passed over',
      '<p>Predikat <script>x</script><b>CETTAR</b></p>',
      'Predikat CETTAR',
      'Predikat xCETTAR',
    ],
    ['over several blocks', '<p>Satu</p><p>Dua</p>', 'Satu\nDua', 'SatuDua'],
    ['in a line of preformatted text', '<pre>Satu\n  Dua  tiga\nEmpat</pre>', 'Dua tiga', 'Dua  tiga'],
    ['with soft hyphens and surrogates', '<p>Akun&shy;tabel 🏆 juara</p>', 'Akun\u00adtabel 🏆', 'Akun\u00adtabel 🏆'],
  ])('leads %s', (_what, html, words, source) => {
    const found = place(read(parse(html)), words);
    expect(found && published(found)).toBe(source);
  });

  it('names the place of every block of a long page', () => {
    const { text, blocks } = read(parse(Array.from({ length: 2500 }, (_, i) => `<p>Baris ke-${i}</p>`).join('')));
    expect(text.split('\n')).toHaveLength(2500);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });

  it('takes a break inside of a headline for a space, which belongs to no node', () => {
    const page = read(parse('<article><h1>Raih<br>Penghargaan Utama</h1><p>Isi.</p></article>'));
    expect(page.text).toBe('Raih Penghargaan Utama\nIsi.');
    const found = place(page, 'Raih Penghargaan');
    expect(found && published(found)).toBe('RaihPenghargaan');
    expect(page.locate({ start: 4, end: 5 })).toBeUndefined();
  });

  it.each([
    ['empty', { start: 2, end: 2 }],
    ['reversed', { start: 3, end: 2 }],
    ['before the text', { start: -1, end: 2 }],
    ['beyond the text', { start: 0, end: 12 }],
    ['a line break', { start: 4, end: 5 }],
  ])('leads nowhere from a span that is %s', (_what, span) => {
    expect(
      read(parse('<p>Satu</p><p>Dua tiga</p>')).locate({ ...span, end: span.end === 12 ? 99 : span.end }),
    ).toBeUndefined();
  });

  it.each([
    ['a node was removed', (p: Element) => p.firstChild?.remove()],
    ['the element was removed', (p: Element) => p.remove()],
    ['words were put before', (p: Element) => textIn(p).replaceData(0, 0, 'Kini ')],
    ['the words changed', (p: Element) => textIn(p).replaceData(9, 6, 'SAKIP A')],
  ])('leads nowhere after %s', (_what, change) => {
    const document = parse('<p>Predikat CETTAR</p>');
    const page = read(document);
    change(document.querySelector('p') as Element);
    expect(place(page, 'CETTAR')).toBeUndefined();
  });

  it('still leads to words behind which others were put', () => {
    const document = parse('<p>Predikat CETTAR</p>');
    const page = read(document);
    textIn(document.querySelector('p')).appendData(' lagi');
    expect(place(page, 'CETTAR')).toBeDefined();
  });
});

describe('the way from the document to the text', () => {
  const document = parse('<div><nav>Menu</nav><p>  Satu <b>dua</b></p><pre>x\ntiga</pre></div>');
  const page = read(document);
  const node = (selector: string): Text => textIn(document.querySelector(selector));

  it.each([
    ['a word', node('p'), 4, 'tu dua'],
    ['the end of a node', node('b'), 3, '\nx'],
    ['the white space before the first word', node('p'), 1, 'Satu'],
    ['a line of preformatted text', node('pre'), 3, 'iga'],
  ])('knows the offset of %s', (_what, text, offset, rest) => {
    expect(page.text.slice(page.offsetOf(text, offset)).startsWith(rest)).toBe(true);
  });

  it.each([
    ['text that was not read', node('nav')],
    ['an element', document.querySelector('p') as Element],
  ])('knows none for %s', (_what, where) => {
    expect(page.offsetOf(where, 0)).toBeUndefined();
  });

  it('names the block of a span, and none for a line break', () => {
    expect(page.blockOf({ start: 6, end: 8 })?.element.localName).toBe('p');
    expect(page.blockOf({ start: page.text.indexOf('\n'), end: page.text.length })).toBeUndefined();
  });
});

describe('any text', () => {
  const { document } = new JSDOM('').window;
  const piece = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\t', '\v', '\u00a0', '\u00ad', '🏆'),
    maxLength: 8,
  });

  it('leads every unit back to the unit that it came from', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const paragraph = document.createElement('p');
        for (const data of pieces) paragraph.append(data);
        document.body.replaceChildren(paragraph);
        const page = read(document);
        expect(page.text).toBe(seen(pieces.join('')));
        for (let start = 0; start < page.text.length; start++) {
          const { startContainer, startOffset } = page.locate({ start, end: start + 1 }) as StaticRangeInit;
          const unit = (startContainer as Text).data[startOffset] as string;
          expect(unit.replace(/[\t\n]/, ' ')).toBe(page.text[start]);
          expect(page.offsetOf(startContainer, startOffset)).toBe(start);
        }
      }),
    );
  });

  /** What a reader sees of a paragraph. */
  function seen(text: string): string {
    const even = text.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '');
    return even.trim() === '' ? '' : even;
  }
});
