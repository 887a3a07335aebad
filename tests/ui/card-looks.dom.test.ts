import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderCard, renderCardNotice } from '../../src/ui/card';
import { CARD_STYLES } from '../../src/ui/card-styles';
import { addStyles, recordedActions, showCard, view, words } from '../support/ui';
import { RICH_CARD } from '../support/ui-cards';

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
    const card = showCard(RICH_CARD);
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
    const card = showCard(RICH_CARD);
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
});
