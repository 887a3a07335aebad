// Marks every page in tests/pages in a real browser: it must read the same as on the command line, and stay as it is.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMarker } from '../../src/page/marker';
import { paintedAs, recognizer, setPage } from './support';

interface Expected {
  readonly headline: string | null;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
}

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expected>('../pages/*/expected.json', { import: 'default', eager: true });
const words = [
  'Predikat Pelayanan Prima',
  'Puskesmas',
  'Satpol PP',
  'BKN',
  'RKPDes',
  'BPBD',
  'Adipura',
  'Juara',
  'CETTAR',
];

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

describe.each(Object.entries(sources))('%s', (path, html) => {
  it('is marked where its article is, and stays as it is', async () => {
    const expected = expectations[path.replace('source.html', 'expected.json')] as Expected;
    setPage(html);
    document.title = new DOMParser().parseFromString(html, 'text/html').title;
    const before = document.documentElement.outerHTML;
    const onUpdate = vi.fn<() => void>();
    const marker = createMarker({ document, recognize: recognizer({ term: words }), onUpdate });
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalled());
    for (const text of expected.contains) expect(marker.text).toContain(text);
    for (const text of expected.lacks) expect(marker.text).not.toContain(text);
    if (expected.headline) expect(marker.text.split('\n')[0]).toBe(expected.headline);
    const painted = [...paintedAs('sorot-term'), ...paintedAs('sorot-term-again')];
    expect(painted).toHaveLength(marker.recognition.mentions.length);
    expect(painted.length).toBeGreaterThan(0);
    expect(document.documentElement.outerHTML).toBe(before);
    marker.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
