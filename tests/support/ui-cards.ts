// Every kind of card in which a reader may meet it, for what must hold of all.
import { KINDS } from '../../src/lexicon/entry';
import { ownEntry } from '../../src/own/entry';
import { renderCardNotice, renderEntryCard } from '../../src/ui/card';
import type { CardView } from '../../src/ui/card-view';
import type { Language } from '../../src/ui/language';
import { ownTerm } from './own';
import { entry, fact, mention, recordedActions, scale, showCard, view } from './ui';

/** A card with all that a card can hold. */
export const RICH_CARD: Partial<CardView> = {
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

export interface CardState {
  readonly name: string;
  /** Renders it into the document. */
  open(language: Language): HTMLElement;
}

const cardWith = (name: string, more: Partial<CardView>): CardState => ({
  name,
  open: (language) => showCard({ ...more, language }),
});

const notice = (state: 'loading' | 'failed'): CardState => ({
  name: `a mention whose explanation is ${state}`,
  open(language) {
    const shown = { ...view({ language }), kind: 'award' as const, name: 'Predikat Memuaskan' };
    const card = renderCardNotice(shown, state, recordedActions());
    document.body.append(card);
    return card;
  },
});

/** The card of an entry to which words of another card led, after its reader wants it marked no more. */
const followed: CardState = {
  name: 'an entry to which words led, marked no more',
  open(language) {
    const { mention: _, ...shown } = view({ ...RICH_CARD, language });
    const subject = entry({ name: 'Kepala Desa', acronym: 'Kades' });
    const trail = { canGoBack: true, canGoForward: true };
    const card = renderEntryCard({ ...shown, entry: subject, trail }, recordedActions());
    document.body.append(card);
    card.querySelector<HTMLElement>('[data-action="ignore"]')?.click();
    return card;
  },
};

const OWN = ownEntry(ownTerm({ note: 'Tanyakan Sari.', source: 'Rapat RT' }));

export const CARD_STATES: readonly CardState[] = [
  cardWith('an award with all there is to say', RICH_CARD),
  cardWith('an office', { mention: mention({ kind: 'title', holder: 'Emi' }) }),
  cardWith('something that no entry explains', { entry: null, mention: mention({ kind: 'term', entry: null }) }),
  cardWith('a term of the reader’s own', {
    entry: OWN,
    mention: mention({ kind: 'term', entry: OWN.id }),
    also: [entry()],
  }),
  ...KINDS.map((kind) =>
    cardWith(`the kind “${kind}” in colours for all eyes`, {
      entry: entry({ kind }),
      mention: mention({ kind }),
      palette: 'distinct',
    }),
  ),
  notice('loading'),
  notice('failed'),
  followed,
];
