import { describe, expect, it } from 'vitest';
import type { ExportedFile } from '../../src/export/formats';
import type { PageList } from '../../src/extension/contracts';
import { createPageExport, type ExportDeps } from '../../src/surfaces/page-export';
import { FACT, SAKIP } from '../support/sheet';

const PAGE: PageList = {
  host: 'a.go.id',
  enabled: true,
  mentions: [
    {
      index: 0,
      kind: 'award',
      text: 'Predikat A',
      entry: SAKIP.id,
      quote: { sentence: 'S.', prefix: 'p', suffix: 's' },
    },
    { index: 1, kind: 'term', text: 'Baru', entry: 'hilang' },
  ],
  facts: [{ ...FACT, mention: 0 }],
  source: { address: 'https://a.go.id/x', title: 'Judul' },
};

function world(more: Partial<ExportDeps> = {}) {
  const saved: ExportedFile[] = [];
  let ids = 0;
  const exportPage = createPageExport({
    tab: async () => 7,
    listPage: async () => PAGE,
    explain: async (wanted) => ({ entries: wanted.includes(SAKIP.id) ? [SAKIP] : [], scales: [] }),
    language: () => 'id',
    now: () => new Date('2026-11-24T08:15:00.123Z'),
    newId: () => String(++ids),
    save: (file) => saved.push(file),
    ...more,
  });
  return { exportPage, saved };
}

describe('exporting a page', () => {
  it('ties facts and explanations to the mentions, and takes what is not known as such', async () => {
    const { exportPage, saved } = world();
    expect(await exportPage('json')).toBe(true);
    const [file] = saved;
    const { page, mentions, facts, entries } = JSON.parse(file?.text ?? '');
    expect(file).toMatchObject({ name: 'sorot-fakta-a.go.id-json-2026-11-24.json', type: 'application/json' });
    expect(page).toEqual({ address: 'https://a.go.id/x', title: 'Judul', accessed: '2026-11-24T08:15:00Z' });
    expect(mentions[0]).toMatchObject({ entry: SAKIP.id, sentence: 'S.', prefix: 'p', suffix: 's' });
    expect(mentions[1]).toMatchObject({ text: 'Baru', entry: null, sentence: '' });
    expect(facts).toEqual([expect.objectContaining({ ...FACT, sentence: 'S.' })]);
    expect(entries).toHaveLength(1);
  });

  it('leads to the frame in which a mention stands', async () => {
    const [first, second] = PAGE.mentions;
    if (!first || !second) throw new Error('the page has two mentions');
    const framed = { ...first, place: { frame: 5, index: 0, address: 'https://b.go.id/y' } };
    const { exportPage, saved } = world({ listPage: async () => ({ ...PAGE, mentions: [framed, second] }) });
    await exportPage('json');
    const { mentions, facts } = JSON.parse(saved[0]?.text ?? '');
    expect(mentions.map(({ link }: { link: string }) => link)).toEqual([
      'https://b.go.id/y#:~:text=S.',
      'https://a.go.id/x',
    ]);
    expect(facts[0].link).toBe('https://b.go.id/y#:~:text=S.');
  });

  it('asks for no explanations where there is nothing to explain', async () => {
    const { exportPage, saved } = world({
      listPage: async () => ({ ...PAGE, mentions: [], facts: [] }),
      explain: () => Promise.reject(new Error('asked')),
    });
    expect(await exportPage('terms-csv')).toBe(true);
    expect(saved).toHaveLength(1);
  });

  it.each<[string, Partial<ExportDeps>]>([
    ['no tab', { tab: async () => null }],
    ['a page out of reach', { listPage: () => Promise.reject(new Error('nobody')) }],
    ['no background', { explain: () => Promise.reject(new Error('nobody')) }],
  ])('saves nothing and says so with %s', async (_what, more) => {
    const { exportPage, saved } = world(more);
    expect(await exportPage('json')).toBe(false);
    expect(saved).toEqual([]);
  });
});
