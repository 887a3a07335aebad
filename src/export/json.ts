// Everything that is exported of a page as plain JSON, for programs.
import type { Entry } from '../lexicon/entry';
import { factsOf, type Place, type Sheet } from './sheet';
import { linkTo } from './text-fragment';

/** What of an entry helps outside of the lexicon: how it is matched does not. */
function known({ id, name, acronym, expansion, explanation, basis, link, checked, confidence, own }: Entry): object {
  // What the reader wrote has no basis that we know of, and nobody has checked it.
  if (own) return { id, name, explanation: explanation.id, own };
  return { id, name, acronym, expansion, explanation, basis, link, checked, confidence };
}

/** The page as JSON; `version` rises when a field changes its meaning. */
export function pageJson(sheet: Sheet): string {
  const { title, accessed, mentions } = sheet;
  const entries = new Map(mentions.flatMap(({ entry }) => (entry ? [[entry.id, known(entry)]] : [])));
  const placed = <T extends Pick<Place, 'address' | 'sentence'>>(thing: T): T & { link: string | null } => ({
    ...thing,
    link: linkTo(thing.address, thing.sentence),
  });
  const content = {
    format: 'sorot-fakta-page',
    version: 1,
    page: { address: sheet.address, title, accessed },
    mentions: mentions.map(({ kind, text, entry, address, sentence, prefix, suffix }) =>
      placed({ kind, text, entry: entry?.id ?? null, address, sentence, prefix, suffix }),
    ),
    facts: factsOf(sheet).map(placed),
    entries: [...entries.values()],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
