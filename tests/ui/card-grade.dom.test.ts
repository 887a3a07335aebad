import { afterEach, describe, expect, it } from 'vitest';
import { type CardView, cardLabel } from '../../src/ui/card-view';
import { allWords, entry, mention, scale, showCard, words } from '../support/ui';

afterEach(() => document.body.replaceChildren());

describe('a grade', () => {
  const graded = (more: Partial<CardView> = {}) =>
    showCard({ scale, mention: mention({ grade: { scale: 'sakip', level: 1 } }), ...more });

  it('stands on its scale, drawn and said', () => {
    const card = graded();
    expect(words(card.querySelector('.sf-level'))).toBe(
      'A, Memuaskan: nilai di atas 80 sampai 90, kedua dari empat tingkat.',
    );
    expect(allWords(card, '.sf-step .sf-step-grade')).toEqual(['AA', 'A', 'BB', 'B']);
    const here = [...card.querySelectorAll('[aria-current="true"]')];
    expect(here.map(words)).toEqual(['A Memuaskan: di atas 80 sampai 90>80–90 (tingkat ini)']);
    expect(words(card.querySelector('.sf-scale'))).toContain('Berlaku untuk evaluasi sampai 2022.');
    expect(words(card.querySelector('.sf-scale'))).toContain('Batasnya sudah dicocokkan.');
  });

  it('is drawn as steps that go down', () => {
    const widths = [...graded().querySelectorAll<HTMLElement>('.sf-step')].map((step) =>
      Number.parseFloat(step.style.getPropertyValue('--sf-step')),
    );
    expect(widths).toEqual([100, 90, 80, 70]);
  });

  it('says the meaning of its level, in English too', () => {
    const card = graded({ mention: mention({ grade: { scale: 'sakip', level: 2 } }), language: 'en' });
    expect(words(card.querySelector('.sf-limits'))).toBe('Fairly close. Valid for evaluations up to 2022.');
    expect(words(card.querySelector('.sf-level'))).toBe(
      'BB, Sangat Baik: a score above 70 up to 80, third of four levels.',
    );
  });

  it.each([
    [
      'the scheme’s own entry',
      [entry({ id: 'scheme', acronym: 'SAKIP' })],
      undefined,
      'Dibaca menurut SAKIP, yang disebut di dekatnya.',
    ],
    [
      'the article’s words',
      [],
      ['Predikat Memuaskan', 'akuntabilitas kinerja'],
      'Dibaca menurut akuntabilitas kinerja, yang disebut di dekatnya.',
    ],
    ['nothing, when the mention itself names the scheme', [], ['Predikat Memuaskan', 'Memuaskan'], undefined],
  ])('says by what it was read: %s', (_what, also, reasonWords, said) => {
    const reason = { rule: 'award-grade', ...(reasonWords ? { words: reasonWords } : {}) } as const;
    const card = graded({ also, mention: mention({ grade: { scale: 'sakip', level: 1 }, reason }) });
    const text = words(card.querySelector('.sf-scale'));
    if (said) expect(text).toContain(said);
    else expect(text).not.toContain('Dibaca');
  });

  it('has no drawing when the scale is not known or has no such level', () => {
    expect(graded({ scale: null }).querySelector('.sf-scale')).toBeNull();
    expect(graded({ mention: mention({ grade: { scale: 'sakip', level: 9 } }) }).querySelector('.sf-scale')).toBeNull();
    expect(showCard({ scale }).querySelector('.sf-scale')).toBeNull();
  });
});

describe('a mention that no entry explains', () => {
  const unknown = { kind: 'term', text: 'Transjatim - ajaib', entry: null } as const;

  it.each([
    ['id', 'Nama inovasi yang disebut artikel ini.', /Kamus kami belum memuatnya/],
    ['en', 'The name of an innovation that this article mentions.', /not in our dictionary yet/],
  ] as const)('says what it is and that we know no more, in %s', (language, what, honest) => {
    const card = showCard({
      entry: null,
      language,
      mention: mention({ ...unknown, reason: { rule: 'innovation-name' } }),
    });
    expect(words(card.querySelector('h2'))).toBe('Transjatim - ajaib');
    expect(words(card.querySelector('.sf-explanation'))).toBe(what);
    expect(words(card)).toMatch(honest);
    expect(card.querySelector('.sf-foot, .sf-notes')).toBeNull();
  });

  it('names the holder of a title', () => {
    const card = showCard({
      entry: null,
      mention: mention({ kind: 'title', entry: null, holder: 'Emi', reason: { rule: 'title-grammar' } }),
    });
    expect(allWords(card, '.sf-line')).toEqual(['Dijabat, menurut artikel ini: Emi']);
  });

  it.each([
    ['Bakorwil', ['Badan Koordinasi Wilayah'], 'Kepanjangannya, menurut artikel ini: Badan Koordinasi Wilayah'],
    ['Badan Koordinasi Wilayah', ['Badan Koordinasi Wilayah', 'Bakorwil'], 'Disingkat, menurut artikel ini: Bakorwil'],
  ])('tells how the article defines %s', (text, reasonWords, said) => {
    const reason = { rule: 'definition', words: reasonWords } as const;
    const card = showCard({ entry: null, mention: mention({ ...unknown, text, reason }) });
    expect(allWords(card, '.sf-line')).toEqual([said]);
  });

  it('is labelled by its own words', () => {
    expect(cardLabel(mention(unknown), null)).toBe('Transjatim - ajaib');
    expect(cardLabel(mention(), entry())).toBe('Predikat SAKIP');
  });
});
