import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/page/article';
import { chooseStrengths, type Density } from '../../src/page/density';
import { readText } from '../../src/page/text-map';
import { recognizer } from './support';

const LISTED = recognizer(
  { term: ['SAKIP', 'sistem akuntabilitas', 'Transjatim', 'TRANSJATIM'], award: ['WTP'] },
  { SAKIP: 'sakip', 'sistem akuntabilitas': 'sakip' },
);

/** What is marked of a page, a thing's repeated mentions with a plus. */
function marksOf(html: string, density: Density): string[] {
  const page = readText(findArticle(new JSDOM(html).window.document));
  const { mentions } = LISTED(page.text);
  const strengths = chooseStrengths(page, mentions, density);
  return mentions.flatMap(({ text }, i) => (strengths[i] ? [strengths[i] === 'again' ? `${text}+` : text] : []));
}

const filler = 'Kalimat yang cukup panjang agar halaman ini menjadi sebuah berita yang dapat dibaca orang banyak. ';
const PAGE = `<article><h1>Nilai SAKIP naik</h1>
  <p>${filler} SAKIP dan Transjatim.</p>
  <h2>Bagian <b>kedua</b></h2><p>Kini sistem akuntabilitas, WTP, SAKIP.</p>
  <div role="heading"><div>Bagian ketiga: WTP</div></div><p>WTP lagi, TRANSJATIM, WTP.</p></article>`;

describe('the marks of a page', () => {
  it.each<[Density, string[]]>([
    [
      'all',
      [
        'SAKIP',
        'SAKIP+',
        'Transjatim',
        'sistem akuntabilitas+',
        'WTP',
        'SAKIP+',
        'WTP+',
        'WTP+',
        'TRANSJATIM+',
        'WTP+',
      ],
    ],
    ['section', ['SAKIP', 'Transjatim', 'sistem akuntabilitas+', 'WTP', 'WTP+', 'TRANSJATIM+']],
    ['page', ['SAKIP', 'Transjatim', 'WTP']],
  ])('under the density “%s” are these', (density, marks) => {
    expect(marksOf(PAGE, density)).toEqual(marks);
  });

  it('are those of one section on a page without headings', () => {
    const page = `<p>${filler} SAKIP.</p><p>SAKIP, WTP.</p><p><strong>SAKIP</strong></p>`;
    expect(marksOf(page, 'section')).toEqual(['SAKIP', 'WTP']);
    expect(marksOf('', 'section')).toEqual([]);
  });

  it('do not begin anew at a heading that holds nothing that is read', () => {
    const page = `<article><p>${filler} SAKIP.</p><h2></h2><p>SAKIP.</p><h2>Lain</h2><p>SAKIP.</p></article>`;
    expect(marksOf(page, 'section')).toEqual(['SAKIP', 'SAKIP+']);
  });
});
