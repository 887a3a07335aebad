// What the tests of the marker share: one marker at a time on the page of the test, and what it is to find.
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createMarker, type Marker, type MarkerOptions } from '../../src/page/marker';
import { recognizer, setPage } from './support';

export const LISTED = recognizer(
  { award: ['Predikat CETTAR', 'Adipura'], title: ['Kepala Dinas'], term: ['OPD', 'SAKIP'] },
  { OPD: 'opd', SAKIP: 'sakip' },
);
export const ARTICLE = `<article><h1>Dinas raih Adipura</h1>
  <p>Predikat <b>CETTAR</b> untuk Kepala Dinas. Semua OPD hadir, dan OPD itu senang. Selesai.</p></article>`;

/** Makes markers for the tests of a file; each ends with its test, and takes its page with it. */
export function useMarker() {
  let marker: Marker | undefined;
  const onUpdate = vi.fn<() => void>();
  beforeEach(() => onUpdate.mockClear());
  afterEach(() => {
    marker?.destroy();
    document.body.replaceChildren();
  });
  const start = (options: Partial<MarkerOptions> = {}): Marker => {
    marker = createMarker({ document, recognize: LISTED, onUpdate, ...options });
    return marker;
  };
  /** Starts a marker on a page and waits for its first scan. */
  const mark = async (html: string, recognize: MarkerOptions['recognize'] = LISTED): Promise<Marker> => {
    setPage(html);
    const started = start({ recognize });
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    return started;
  };
  return { start, mark, onUpdate };
}

export const indexIn = ({ recognition }: Marker, words: string): number =>
  recognition.mentions.findIndex(({ text }) => text === words);
