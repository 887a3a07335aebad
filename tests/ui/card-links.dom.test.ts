import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_REFERENCES, type References } from '../../src/lexicon/reference';
import { renderEntryCard } from '../../src/ui/card';
import type { CardView } from '../../src/ui/card-view';
import { allWords, entry, mention, recordedActions, showCard, view, words } from '../support/ui';

afterEach(() => document.body.replaceChildren());

const references = (more: Partial<References>): References => ({ ...NO_REFERENCES, ...more });
const OPD = { words: 'OPD', entry: 'opd' };

describe('words that name other entries', () => {
  const explanation = { id: 'Nilai sebuah OPD; OPD lain tidak.', en: 'A grade of an OPD.' };

  it('lead there once, from the first place', () => {
    const card = showCard({
      entry: entry({ explanation, notes: { limits: { id: 'Bukan nilai OPD.', en: 'No OPD.' } } }),
      references: references({ inText: [OPD] }),
    });
    expect(allWords(card, '.sf-link')).toEqual(['OPD']);
    expect(words(card.querySelector('.sf-explanation'))).toBe(explanation.id);
    expect(card.querySelector('.sf-link')).toMatchObject({ tabIndex: 0, role: 'link', lang: 'id' });
  });

  it.each(['click', 'Enter'])('are followed by %s', async (way) => {
    const actions = recordedActions();
    const card = showCard({ entry: entry({ explanation }), references: references({ inText: [OPD] }) }, actions);
    const link = card.querySelector<HTMLElement>('.sf-link') as HTMLElement;
    if (way === 'click') link.click();
    else {
      link.focus();
      await userEvent.keyboard('a');
      await userEvent.keyboard('{Enter}');
    }
    expect(actions.calls).toEqual(['follow opd']);
  });

  it('let the focus go on', async () => {
    const card = showCard({ entry: entry({ explanation }), references: references({ inText: [OPD] }) });
    card.querySelector<HTMLElement>('.sf-link')?.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('lead there from notes, too', () => {
    const note = { id: 'Bukan nilai OPD.', en: 'No OPD.' };
    const card = showCard({ entry: entry({ notes: { limits: note } }), references: references({ inText: [OPD] }) });
    expect(allWords(card, '.sf-notes .sf-link')).toEqual(['OPD']);
  });

  it('lead from the name of a further entry to that', () => {
    const actions = recordedActions();
    const card = showCard({ also: [entry({ id: 'plt', type: 'status', name: 'Pelaksana Tugas' })] }, actions);
    card.querySelector<HTMLElement>('.sf-also .sf-link')?.click();
    expect(actions.calls).toEqual(['follow plt']);
  });

  it('stand at the end where only the entry calls them related, without those linked before', () => {
    const related = [OPD, { words: 'Opini BPK', entry: 'opini-bpk' }];
    const card = showCard({ entry: entry({ explanation }), references: references({ inText: [OPD], related }) });
    expect(allWords(card, '.sf-related .sf-link')).toEqual(['Opini BPK']);
    expect(showCard().querySelector('.sf-related')).toBeNull();
  });

  it('with markup are text', () => {
    const evil = { words: '<img src=x>', entry: '"]<img>' };
    const card = showCard({ references: references({ related: [evil], rivals: [{ ...evil, form: 'predikat' }] }) });
    expect(card.querySelector('img')).toBeNull();
  });
});

describe('other meanings', () => {
  const pmk = entry({ name: 'Penyakit Mulut dan Kuku', acronym: 'PMK' });
  const RIVALS = [
    { words: 'Dinas Pemadam Kebakaran', entry: 'damkar', form: 'PMK' },
    { words: 'Peraturan Menteri Keuangan', entry: 'pmk-keuangan', form: 'PMK' },
  ];
  const show = (more: Partial<CardView> = {}, actions = recordedActions()) =>
    showCard(
      { entry: pmk, mention: mention({ text: 'PMK' }), references: references({ rivals: RIVALS }), ...more },
      actions,
    );

  it('are one click away', () => {
    const actions = recordedActions();
    const card = show({}, actions);
    expect(allWords(card, '.sf-senses li')).toEqual(['Dinas Pemadam Kebakaran', 'Peraturan Menteri Keuangan']);
    card.querySelector<HTMLElement>('.sf-senses li:last-child .sf-link')?.click();
    expect(actions.calls).toEqual(['follow pmk-keuangan']);
  });

  it('are told once, with what the entry says of them', () => {
    const note = { id: 'Aturan keuangan negara.', en: 'A rule.' };
    const senses = [{ expansion: 'Peraturan Menteri Keuangan (PMK)', note }, { expansion: 'Pasukan' }];
    const card = show({ entry: { ...pmk, senses } });
    expect(allWords(card, '.sf-senses li')).toEqual([
      'Peraturan Menteri Keuangan (PMK): Aturan keuangan negara.',
      'Pasukan',
      'Dinas Pemadam Kebakaran',
    ]);
    expect(allWords(card, '.sf-senses .sf-link')).toEqual([
      'Peraturan Menteri Keuangan (PMK)',
      'Dinas Pemadam Kebakaran',
    ]);
  });

  it('are left out where the article’s words can not mean them', () => {
    expect(show({ mention: mention({ text: 'Penyakit Mulut dan Kuku' }) }).querySelector('.sf-senses')).toBeNull();
  });

  it('of an entry to which words led are told with the letters that they share', () => {
    const { entry: _, mention: __, ...shown } = view({ references: references({ rivals: RIVALS }) });
    const card = renderEntryCard({ ...shown, entry: pmk }, recordedActions());
    expect(allWords(card, '.sf-senses li')[0]).toBe('Dinas Pemadam Kebakaran (PMK)');
    expect(card.querySelector('.sf-choice, .sf-why, .sf-walk')).toBeNull();
  });

  it.each<[string, Partial<CardView>, string | null]>([
    ['words of the article', { deciding: ['sapi', 'ternak'] }, 'karena artikel ini menyebut sapi, ternak.'],
    ['no word for another', {}, 'karena tidak ada kata di sekitarnya yang menunjuk ke arti lain.'],
    [
      'its own definition',
      { mention: mention({ text: 'PMK', reason: { rule: 'definition', words: ['X'] } }), deciding: ['sapi'] },
      'karena artikel ini sendiri menjelaskannya.',
    ],
    [
      'nothing, where only the lexicon tells of a meaning',
      { references: NO_REFERENCES, entry: { ...pmk, senses: [{ expansion: 'Pasukan' }] } },
      null,
    ],
  ])('come with the reason for the choice: %s', (_what, more, said) => {
    const choice = show(more).querySelector('.sf-choice');
    if (said) expect(words(choice)).toBe(`Arti di atas dipilih ${said}`);
    else expect(choice).toBeNull();
  });

  it('come with the reason in English', () => {
    expect(words(show({ language: 'en', deciding: ['sapi'] }).querySelector('.sf-choice'))).toBe(
      'The meaning above was chosen because this article mentions sapi.',
    );
  });
});
