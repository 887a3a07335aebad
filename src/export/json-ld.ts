// A page's terms and facts in the vocabulary of schema.org. Nothing is said that the page or the lexicon does not say:
// a recipient is a name, since the page does not tell whether it is a person or a body.
import { LABELS } from '../lexicon/labels';
import type { Fact } from '../recognition/mention';
import { factsOf, type Place, type Sheet, type SheetThing, thingsOf } from './sheet';
import { linkTo, webAddress } from './text-fragment';
import { WORDS } from './words';

const named = (name: string | null): object | undefined => (name === null ? undefined : { name });

function term({ entry, text, address, sentence }: SheetThing, { language }: Sheet): object {
  const basis = entry?.basis?.map((name) => ({ '@type': 'Legislation', name }));
  return {
    '@type': 'DefinedTerm',
    name: entry?.name ?? text,
    alternateName: entry?.acronym,
    termCode: entry?.id,
    description: entry?.explanation[language],
    inDefinedTermSet:
      entry === null
        ? undefined
        : { '@type': 'DefinedTermSet', name: entry.own ? WORDS[language].ownTerm : 'Sorot Fakta' },
    subjectOf: basis,
    url: linkTo(address, sentence) ?? undefined,
  };
}

/** An award that was given: schema.org has no other way to say who gave what to whom. */
function giving(fact: Fact & Place, { language }: Sheet): object {
  const labels = LABELS[language].fact;
  const details = (['level', 'programme', 'event'] as const).flatMap((name) =>
    fact[name] === null ? [] : [`${labels[name]}: ${fact[name]}`],
  );
  return {
    '@type': 'GiveAction',
    agent: named(fact.giver),
    recipient: named(fact.recipient),
    object: { '@type': 'Thing', name: fact.award },
    startTime: fact.year !== null && /^\d{4}$/.test(fact.year) ? fact.year : undefined,
    description: details.join('; ') || undefined,
    url: linkTo(fact.address, fact.sentence) ?? undefined,
  };
}

/** The page as JSON-LD. */
export function pageJsonLd(sheet: Sheet): string {
  const content = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: sheet.title,
    url: webAddress(sheet.address) ?? undefined,
    mentions: thingsOf(sheet).map((thing) => term(thing, sheet)),
    about: factsOf(sheet).map((fact) => giving(fact, sheet)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
