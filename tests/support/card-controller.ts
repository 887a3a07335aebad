// A card controller with a page, a place and explanations that tests can look into.
import { vi } from 'vitest';
import { CardController, type CardPlace, type MarkedPage } from '../../src/content/card-controller';
import { createExplanations, type Explain } from '../../src/content/explanations';
import type { Recognition } from '../../src/recognition/mention';
import { entry, fact, mention, scale } from './ui';

/** A mention of the term that comes again. */
export const opd = (start: number) => mention({ kind: 'term', text: 'OPD', entry: 'opd', start, end: start + 3 });
/** A page with one award and three mentions of one term. */
export const RECOGNITION: Recognition = {
  mentions: [opd(0), mention({ start: 10, grade: { scale: 'sakip', level: 1 } }), opd(40), opd(80)],
  facts: [{ ...fact({ recipient: 'Dishub' }), mention: 1 }],
};

export type FakePlace = ReturnType<typeof fakePlace>;

/** A host that tells the end of what it showed, after it shows something else in its place. */
function fakePlace() {
  const opened: { label: string; content: HTMLElement }[] = [];
  let end: (() => void) | null = null;
  let stays = (): boolean => false;
  let anchors = (): readonly (readonly DOMRect[])[] => [];
  const close = (): void => {
    const told = end;
    end = null;
    told?.();
  };
  const show = (label: string, content: HTMLElement): void => {
    opened.push({ label, content });
    document.body.replaceChildren(content);
  };
  const place: CardPlace = {
    open({ label, content, onClose, ...options }) {
      ({ stays, anchors } = options);
      const replaced = end;
      end = onClose;
      show(label, content);
      replaced?.();
    },
    close,
  };
  return { place, opened, isOpen: () => end !== null, stays: () => stays(), anchors: () => anchors() };
}

/** Explains whatever is asked for. */
export const known: Explain = async (ids) => ({
  entries: ids.map((id) => entry({ id, name: `Nama ${id}` })),
  scales: [scale],
});

/** A controller over that page, whose calls are written down. */
export function setUp(explain: Explain = known) {
  const active: (number | null)[] = [];
  const scrolled: number[] = [];
  const page: MarkedPage & { recognition: Recognition } = {
    recognition: RECOGNITION,
    text: '',
    anchorsOf: () => [[new DOMRect(0, 0, 10, 10)]],
    scrollTo: (index) => scrolled.push(index),
    setActive: (index) => active.push(index),
  };
  const spy = vi.fn(explain);
  const host = fakePlace();
  const ignore = vi.fn(async (_entry: string, _ignored: boolean) => true);
  const edit = vi.fn<(term: string) => void>();
  const cards = new CardController({
    page,
    place: host.place,
    explanations: createExplanations(spy),
    language: () => 'id',
    palette: () => 'standard',
    edit,
    ignore,
  });
  const labels = () => host.opened.map(({ label }) => label);
  return { page, cards, host, active, edit, ignore, scrolled, explain: spy, labels };
}

/** Which mention of how many a card says that it is of. */
export const count = (content: HTMLElement | undefined): string | undefined =>
  content?.querySelector('.sf-count')?.textContent ?? undefined;

/** Whether the ways to the next and the previous mention are seen. */
export const walkIsSeen = (host: FakePlace): boolean | undefined =>
  host.opened.at(-1)?.content.querySelector('.sf-walk')?.checkVisibility();
