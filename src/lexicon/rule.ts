// The names of the rules by which mentions are marked: recognition gives them as the reason of a mark, messages carry
// them, the card puts them into words. docs/recognition-rules.md has an example of each.

export const RULES = [
  'lexicon',
  'typo',
  'definition',
  'institution-grammar',
  'innovation-name',
  'issued-document',
  'title-grammar',
  'award-head',
  'award-grade',
  'award-rank',
  'own',
] as const;
export type Rule = (typeof RULES)[number];
