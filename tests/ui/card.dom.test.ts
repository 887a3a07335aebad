import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderCard, renderCardNotice } from '../../src/ui/card';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { type CardView, cardLabel } from '../../src/ui/card-view';
import {
  addStyles,
  axeViolations,
  entry,
  fact,
  mention,
  preferScheme,
  recordedActions,
  scale,
  view,
} from '../support/ui';

beforeAll(() => addStyles(CARD_STYLES));
afterEach(() => document.body.replaceChildren());

function show(more: Partial<CardView> = {}, actions = recordedActions()): HTMLElement {
  const card = renderCard(view(more), actions);
  document.body.append(card);
  return card;
}

const words = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (card: Element, selector: string): string[] => [...card.querySelectorAll(selector)].map(words);

describe('head', () => {
  it.each([
    ['award', 'id', 'Penghargaan'],
    ['title', 'id', 'Jabatan'],
    ['term', 'id', 'Istilah'],
    ['award', 'en', 'Award'],
    ['title', 'en', 'Office'],
    ['term', 'en', 'Term'],
  ] as const)('%s in %s says “%s”', (kind, language, word) => {
    const card = show({ mention: mention({ kind }), language });
    expect(words(card.querySelector('.sf-kind'))).toBe(word);
    expect(card.lang).toBe(language);
  });

  it('shows the words of the article and the entry’s name as heading, in Indonesian', () => {
    const card = show({ mention: mention({ text: 'peemrintah' }), language: 'en' });
    expect(card.querySelector<HTMLElement>('q')).toMatchObject({ textContent: 'peemrintah', lang: 'id' });
    expect(card.querySelector('h2')).toMatchObject({ textContent: 'Predikat SAKIP', lang: 'id' });
  });

  it('adds the acronym to a name that does not hold it', () => {
    const opd = { name: 'Organisasi Perangkat Daerah', acronym: 'OPD' };
    expect(words(show({ entry: entry(opd) }).querySelector('h2'))).toBe('Organisasi Perangkat Daerah OPD');
    const cettar = { name: 'Budaya kerja CETTAR', acronym: 'CETTAR' };
    expect(words(show({ entry: entry(cettar) }).querySelector('h2'))).toBe('Budaya kerja CETTAR');
  });

  it('walks only when there is somewhere to walk', () => {
    expect(show().querySelector('[data-action="next"]')).toBeNull();
    const walkable = show({ occurrence: { index: 2, total: 3 } });
    expect(words(walkable.querySelector('.sf-count'))).toBe('2 dari 3');
  });

  it('its buttons have names and do what they say', () => {
    const actions = recordedActions();
    const card = show({ occurrence: { index: 1, total: 2 } }, actions);
    for (const button of card.querySelectorAll('button')) button.click();
    expect(actions.calls).toEqual(['previous', 'next', 'close']);
    expect([...card.querySelectorAll('button')].map((button) => button.ariaLabel)).toEqual([
      'Sebutan sebelumnya',
      'Sebutan berikutnya',
      'Tutup',
    ]);
  });
});

describe('body', () => {
  it('spells an acronym letter by letter', () => {
    const card = show({
      entry: entry({
        acronym: 'CETTAR',
        expansion: 'Cepat, Efektif dan Efisien, Tanggap, Transparan, Akuntabel, Responsif',
      }),
    });
    expect(all(card, '.sf-letters li')).toEqual([
      'C Cepat',
      'E Efektif dan Efisien',
      'T Tanggap',
      'T Transparan',
      'A Akuntabel',
      'R Responsif',
    ]);
    expect(card.querySelector('.sf-expansion')).toBeNull();
  });

  it('gives only the expansion where letters and words do not match', () => {
    const card = show({ entry: entry({ acronym: 'BAPPEDA', expansion: 'Badan Perencanaan Pembangunan Daerah' }) });
    expect(words(card.querySelector('.sf-expansion'))).toBe('Badan Perencanaan Pembangunan Daerah');
    expect(card.querySelector('.sf-letters')).toBeNull();
  });

  it.each([
    ['id', 'Nilai kinerja sebuah instansi.', ['Cara penentuannya', 'Yang tidak ditunjukkannya', 'Dahulu']],
    ['en', 'A grade for a public body.', ['How it is decided', 'What it does not show', 'Earlier']],
  ] as const)('explains in %s, notes in the lexicon’s order', (language, explanation, labels) => {
    const note = { id: 'Catatan.', en: 'A note.' };
    const card = show({ language, entry: entry({ notes: { older: note, limits: note, decided: note } }) });
    expect(words(card.querySelector('.sf-explanation'))).toBe(explanation);
    expect(all(card, '.sf-notes dt')).toEqual(labels);
    expect(all(card, '.sf-notes dd')).toEqual(Array(3).fill(note[language]));
  });

  it('gives basis, day of the check and official page', () => {
    const card = show({ entry: entry({ link: 'https://rb.menpan.go.id/sakip' }), language: 'en' });
    expect(words(card.querySelector('.sf-foot'))).toBe(
      'Legal basis: Perpres 29/2014Checked: 24 November 2026Official page',
    );
    expect(card.querySelector('a')).toMatchObject({
      href: 'https://rb.menpan.go.id/sakip',
      rel: 'noopener noreferrer',
    });
    expect(card.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-24');
  });

  it.each([
    ['verified', null],
    ['likely', /^Cukup yakin/],
    ['unsure', /^Belum pasti/],
  ] as const)('an entry that is %s says how sure it is', (confidence, said) => {
    const note = show({ entry: entry({ confidence }) }).querySelector('.sf-sure');
    if (said) expect(words(note)).toMatch(said);
    else expect(note).toBeNull();
  });

  it('tells rival senses', () => {
    const senses = [
      { expansion: 'Industri Kecil Menengah', when: { id: 'di berita ekonomi', en: 'in business news' } },
    ];
    expect(all(show({ entry: entry({ senses }) }), '.sf-list li')).toEqual([
      'Industri Kecil Menengah (di berita ekonomi)',
    ]);
  });

  it('explains a status shortly, by its first sentence', () => {
    const explanation = { id: 'Mengerjakan tugas untuk sementara. Lalu selesai.', en: 'For a time. Then it ends.' };
    const plt = entry({ id: 'plt', kind: 'title', type: 'status', name: 'Pelaksana Tugas', explanation });
    const card = show({ also: [plt], mention: mention({ kind: 'title', holder: 'Nyono' }) });
    expect(words(card.querySelector('.sf-also'))).toBe(
      'Status jabatan: Pelaksana TugasMengerjakan tugas untuk sementara.',
    );
    expect(all(card, '.sf-line')).toEqual(['Dijabat, menurut artikel ini: Nyono']);
  });

  it('lists this article’s own fact, and only what it states', () => {
    const card = show({ facts: [fact({ recipient: 'Dishub Jatim', year: '2023' })] });
    expect(all(card, '.sf-facts dt, .sf-facts dd')).toEqual(['Penerima', 'Dishub Jatim', 'Tahun', '2023']);
    expect(show({ facts: [fact()] }).querySelector('.sf-facts')).toBeNull();
  });

  it.each([
    [{ rule: 'lexicon', words: [] }, 'Kata-kata ini tercantum dalam kamus kami.'],
    [{ rule: 'award-head', words: ['predikat'] }, /^Susunannya seperti nama penghargaan.*menentukan: predikat$/],
    [{ rule: 'a-rule-of-tomorrow' }, 'Sebuah aturan pengenalan menemukannya di halaman ini.'],
    [{ rule: 'constructor' }, 'Sebuah aturan pengenalan menemukannya di halaman ini.'],
  ])('says on request why it is marked: %j', (reason, said) => {
    const why = show({ mention: mention({ reason }) }).querySelector('details');
    expect(why?.open).toBe(false);
    why?.querySelector('summary')?.remove();
    expect(words(why)).toMatch(said);
  });

  it('shows markup in data as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const card = show({
      mention: mention({ text: evil, holder: evil }),
      entry: entry({ name: evil, basis: [evil], giver: evil, explanation: { id: evil, en: evil } }),
      facts: [fact({ recipient: evil })],
    });
    expect(card.querySelector('img')).toBeNull();
    expect(words(card.querySelector('h2'))).toBe(evil);
  });
});

describe('a grade', () => {
  const graded = (more: Partial<CardView> = {}) =>
    show({ scale, mention: mention({ grade: { scale: 'sakip', level: 1 } }), ...more });

  it('stands on its scale, drawn and said', () => {
    const card = graded();
    expect(words(card.querySelector('.sf-scale-here'))).toBe(
      'A, Memuaskan: nilai di atas 80 sampai 90, kedua dari empat tingkat.',
    );
    expect(all(card, '.sf-step .sf-step-grade')).toEqual(['AA', 'A', 'BB', 'B']);
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
    expect(words(card.querySelector('.sf-scale-here'))).toBe(
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
    const reason = { rule: 'award-grade', ...(reasonWords ? { words: reasonWords } : {}) };
    const card = graded({ also, mention: mention({ grade: { scale: 'sakip', level: 1 }, reason }) });
    const text = words(card.querySelector('.sf-scale'));
    if (said) expect(text).toContain(said);
    else expect(text).not.toContain('Dibaca');
  });

  it('has no drawing when the scale is not known or has no such level', () => {
    expect(graded({ scale: null }).querySelector('.sf-scale')).toBeNull();
    expect(graded({ mention: mention({ grade: { scale: 'sakip', level: 9 } }) }).querySelector('.sf-scale')).toBeNull();
    expect(show({ scale }).querySelector('.sf-scale')).toBeNull();
  });
});

describe('a mention that no entry explains', () => {
  const unknown = { kind: 'term', text: 'Transjatim - ajaib', entry: null } as const;

  it.each([
    ['id', 'Nama inovasi yang disebut artikel ini.', /Kamus kami belum memuatnya/],
    ['en', 'The name of an innovation that this article mentions.', /not in our lexicon yet/],
  ] as const)('says what it is and that we know no more, in %s', (language, what, honest) => {
    const card = show({ entry: null, language, mention: mention({ ...unknown, reason: { rule: 'innovation-name' } }) });
    expect(words(card.querySelector('h2'))).toBe('Transjatim - ajaib');
    expect(words(card.querySelector('.sf-explanation'))).toBe(what);
    expect(words(card)).toMatch(honest);
    expect(card.querySelector('.sf-foot, .sf-notes')).toBeNull();
  });

  it('names the holder of a title', () => {
    const card = show({
      entry: null,
      mention: mention({ kind: 'title', entry: null, holder: 'Emi', reason: { rule: 'title-grammar' } }),
    });
    expect(all(card, '.sf-line')).toEqual(['Dijabat, menurut artikel ini: Emi']);
  });

  it.each([
    ['Bakorwil', ['Badan Koordinasi Wilayah'], 'Kepanjangannya, menurut artikel ini: Badan Koordinasi Wilayah'],
    ['Badan Koordinasi Wilayah', ['Badan Koordinasi Wilayah', 'Bakorwil'], 'Disingkat, menurut artikel ini: Bakorwil'],
  ])('tells how the article defines %s', (text, reasonWords, said) => {
    const reason = { rule: 'definition', words: reasonWords };
    const card = show({ entry: null, mention: mention({ ...unknown, text, reason }) });
    expect(all(card, '.sf-line')).toEqual([said]);
  });

  it('is labelled by its own words', () => {
    expect(cardLabel(mention(unknown), null)).toBe('Transjatim - ajaib');
    expect(cardLabel(mention(), entry())).toBe('Predikat SAKIP');
  });
});

it.each([
  ['loading', 'id', 'Memuat penjelasan…', 'status'],
  ['failed', 'id', 'Penjelasan tidak bisa dimuat. Muat ulang halaman ini.', 'alert'],
  ['failed', 'en', 'The explanation could not be loaded. Please reload this page.', 'alert'],
] as const)('a card that is %s says so in %s', (state, language, said, role) => {
  const actions = recordedActions();
  const card = renderCardNotice(view({ language }), state, actions);
  expect(words(card.querySelector(`[role="${role}"]`))).toBe(said);
  card.querySelector<HTMLElement>('[data-action="close"]')?.click();
  expect(actions.calls).toEqual(['close']);
});

describe('looks', () => {
  const rich: Partial<CardView> = {
    scale,
    mention: mention({ grade: { scale: 'sakip', level: 1 } }),
    facts: [fact({ recipient: 'Dishub Jatim' })],
    occurrence: { index: 1, total: 2 },
    entry: entry({
      acronym: 'SAKIP',
      expansion: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
      giver: 'Kementerian PANRB',
      link: 'https://menpan.go.id/',
      confidence: 'likely',
      notes: { limits: { id: 'Batas. '.repeat(200), en: 'Limits. '.repeat(200) } },
    }),
  };

  function scroller(card: Element): Element {
    const [scroll] = card.children;
    if (!scroll) throw new Error('the card is empty');
    return scroll;
  }

  it('is at most 380 px wide, and scrolls inside when long, with the bar in sight', () => {
    const card = show(rich);
    expect(card.offsetWidth).toBe(380);
    const scroll = scroller(card);
    expect(scroll.scrollHeight).toBeGreaterThan(scroll.clientHeight);
    expect(scroll.scrollWidth).toBe(scroll.clientWidth);
    scroll.scrollTop = scroll.scrollHeight;
    const bar = card.querySelector('.sf-bar')?.getBoundingClientRect();
    expect(bar?.top).toBeLessThan(card.getBoundingClientRect().top + 10);
  });

  it('fits into 300 px', () => {
    document.body.append(Object.assign(document.createElement('div'), { style: 'width: 300px' }));
    const card = show(rich);
    document.body.firstElementChild?.append(card);
    expect(card.offsetWidth).toBe(300);
    expect(scroller(card).scrollWidth).toBe(scroller(card).clientWidth);
  });

  it('does not take colours from the page’s own variables', () => {
    const remove = addStyles('* { --sf-paper: red }');
    document.documentElement.style.setProperty('--sf-paper', 'red');
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_STYLES);
    root.adoptedStyleSheets = [sheet];
    const card = renderCard(view(), recordedActions());
    root.append(card);
    expect(getComputedStyle(card).backgroundColor).not.toBe('rgb(255, 0, 0)');
    document.documentElement.style.removeProperty('--sf-paper');
    remove();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it.each([
      ['a full award in Indonesian', rich],
      ['a full award in English', { ...rich, language: 'en' }],
      ['a title', { mention: mention({ kind: 'title', holder: 'Emi' }) }],
      ['an unexplained term', { entry: null, mention: mention({ kind: 'term', entry: null }) }],
    ] as [string, Partial<CardView>][])(`axe has nothing to say in ${scheme} about %s`, async (_what, more) => {
      await preferScheme(scheme);
      const card = show(more);
      card.querySelector('details')?.setAttribute('open', '');
      expect(getComputedStyle(card).backgroundColor).toBe(
        scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 33, 41)',
      );
      expect(await axeViolations(card)).toEqual([]);
    });
  }
});
