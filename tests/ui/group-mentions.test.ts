import { expect, it } from 'vitest';
import { groupMentions, groupsByKind, type ListedMention } from '../../src/ui/group-mentions';

const page: ListedMention[] = [
  { index: 0, kind: 'term', text: 'Dishub Jatim', entry: 'dishub' },
  { index: 1, kind: 'award', text: 'Predikat Cettar', entry: 'predikat-cettar' },
  { index: 2, kind: 'term', text: 'Dishub Jatiim', entry: 'dishub' },
  { index: 3, kind: 'term', text: 'Transjatim - ajaib', entry: null },
  { index: 4, kind: 'term', text: 'TRANSJATIM - AJAIB', entry: null },
  { index: 5, kind: 'award', text: 'Transjatim - ajaib', entry: null },
];

it('mentions of one entry, or of the same unexplained words, are one thing', () => {
  expect(groupMentions(page).map(({ text, indices }) => [text, indices])).toEqual([
    ['Dishub Jatim', [0, 2]],
    ['Predikat Cettar', [1]],
    ['Transjatim - ajaib', [3, 4]],
    ['Transjatim - ajaib', [5]],
  ]);
});

it('kinds come in the lexicon’s order and only when the page has them', () => {
  const byKind = groupsByKind(groupMentions(page));
  expect(byKind.map(([kind, groups]) => [kind, groups.length])).toEqual([
    ['award', 2],
    ['term', 2],
  ]);
});

it('an empty page holds nothing', () => {
  expect(groupsByKind(groupMentions([]))).toEqual([]);
});
