import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderCard, renderCardNotice, renderEntryCard } from '../../src/ui/card';
import { CARD_STYLES } from '../../src/ui/card-styles';
import type { CardView } from '../../src/ui/card-view';
import {
  addStyles,
  axeViolations,
  entry,
  fact,
  mention,
  preferScheme,
  recordedActions,
  scale,
  showCard,
  view,
  words,
} from '../support/ui';

beforeAll(() => addStyles(CARD_STYLES));
afterEach(() => document.body.replaceChildren());

it.each([
  ['loading', 'id', 'Memuat penjelasan…', 'status'],
  ['failed', 'id', 'Penjelasan tidak bisa dimuat. Muat ulang halaman ini.', 'alert'],
  ['failed', 'en', 'The explanation could not be loaded. Please reload this page.', 'alert'],
] as const)('a card that is %s says so in %s', (state, language, said, role) => {
  const actions = recordedActions();
  const card = renderCardNotice({ ...view({ language }), kind: 'award', name: 'Predikat Memuaskan' }, state, actions);
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
    trail: { canGoBack: false, canGoForward: true },
    pinned: true,
    deciding: ['instansi'],
    references: {
      inText: [{ words: 'OPD', entry: 'opd' }],
      related: [{ words: 'Opini BPK', entry: 'opini-bpk' }],
      rivals: [{ words: 'Arti ketiga', entry: 'ketiga', form: 'predikat' }],
    },
    entry: entry({
      acronym: 'SAKIP',
      expansion: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
      giver: 'Kementerian PANRB',
      link: 'https://menpan.go.id/',
      confidence: 'likely',
      explanation: { id: 'Nilai sebuah OPD.', en: 'A grade of an OPD.' },
      senses: [{ expansion: 'Arti kedua', when: { id: 'sampai 2019', en: 'until 2019' } }],
      notes: { limits: { id: 'Batas. '.repeat(200), en: 'Limits. '.repeat(200) } },
    }),
  };

  function scroller(card: Element): Element {
    const [scroll] = card.children;
    if (!scroll) throw new Error('the card is empty');
    return scroll;
  }

  it('lets what scrolls have the focus, so that keys scroll it', () => {
    const scroller = showCard().querySelector<HTMLElement>('[data-focus]');
    scroller?.focus();
    expect(document.activeElement).toBe(scroller);
    expect(scroller && getComputedStyle(scroller).overflowY).toBe('auto');
  });

  it('is at most 380 px wide, and scrolls inside when long, with the bar in sight', () => {
    const card = showCard(rich);
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
    const card = showCard(rich);
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
      const card = showCard(more);
      card.querySelector('details')?.setAttribute('open', '');
      expect(getComputedStyle(card).backgroundColor).toBe(
        scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(28, 33, 41)',
      );
      expect(await axeViolations(card)).toEqual([]);
    });

    it(`axe has nothing to say in ${scheme} about an entry to which words led, marked no more`, async () => {
      await preferScheme(scheme);
      const { mention: _, ...shown } = view(rich);
      const card = renderEntryCard(
        {
          ...shown,
          entry: entry({ name: 'Kepala Desa', acronym: 'Kades' }),
          trail: { canGoBack: true, canGoForward: true },
        },
        recordedActions(),
      );
      document.body.append(card);
      card.querySelector<HTMLElement>('[data-action="ignore"]')?.click();
      await vi.waitFor(() => expect(card.querySelector('.sf-told')).not.toBeNull());
      expect(await axeViolations(card)).toEqual([]);
    });
  }
});
