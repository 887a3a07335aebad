// A page's terms and facts in the vocabulary of schema.org. Nothing is said that the page or the lexicon does not say:
// a recipient is a name, since the page does not tell whether it is a person or a body, and a year is a remark, since it
// may be that of the giving or that which was assessed.
import { doubtOf, FACT_ARGUMENTS, LABELS } from '../lexicon/labels';
import type { Fact } from '../recognition/mention';
import { factsOf, type Place, type Sheet, type SheetThing, thingsOf } from './sheet';
import { linkTo, webAddress } from './text-fragment';
import { WORDS } from './words';

const named = (name: string | null): object | undefined => (name === null ? undefined : { name });

/** The sentence that names a thing; none where the page gave none. */
const quotation = ({ address, sentence }: Place): object[] =>
  sentence === '' ? [] : [{ '@type': 'Quotation', text: sentence, url: linkTo(address, sentence) ?? undefined }];

/** What else it is called: its short form, and what the page writes. */
function otherNames({ entry, text }: SheetThing): string[] | undefined {
  const names = [entry?.acronym, entry ? text : undefined].filter((name) => name !== undefined && name !== entry?.name);
  return names.length === 0 ? undefined : [...new Set(names as string[])];
}

function term(thing: SheetThing, { language }: Sheet): object {
  const { entry, kind, text } = thing;
  const basis = entry?.basis?.map((name) => ({ '@type': 'Legislation', name })) ?? [];
  return {
    '@type': 'DefinedTerm',
    name: entry?.name ?? text,
    alternateName: otherNames(thing),
    termCode: entry?.id,
    disambiguatingDescription: LABELS[language].kinds[kind],
    description: entry ? [entry.explanation[language], doubtOf(entry, language)].filter(Boolean).join(' ') : undefined,
    inDefinedTermSet:
      entry === null
        ? undefined
        : { '@type': 'DefinedTermSet', name: entry.own ? WORDS[language].ownTerm : 'Sorot Fakta' },
    subjectOf: [...quotation(thing), ...basis],
  };
}

/** What schema.org has no place for. */
const REMARKS = FACT_ARGUMENTS.filter((name) => name !== 'recipient' && name !== 'giver');

/** An award that was given: schema.org has no other way to say who gave what to whom. */
function giving(fact: Fact & Place, { language }: Sheet): object {
  const labels = LABELS[language].fact;
  const remarks = REMARKS.flatMap((name) => (fact[name] === null ? [] : [`${labels[name]}: ${fact[name]}`]));
  return {
    '@type': 'GiveAction',
    agent: named(fact.giver),
    recipient: named(fact.recipient),
    object: { '@type': 'Thing', name: fact.award },
    description: remarks.join('; ') || undefined,
    subjectOf: quotation(fact),
  };
}

/** The page as JSON-LD. */
export function pageJsonLd(sheet: Sheet): string {
  const content = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: sheet.title,
    url: webAddress(sheet.address) ?? undefined,
    // The day on which these statements were taken from it.
    sdDatePublished: sheet.accessed.slice(0, 10),
    mentions: thingsOf(sheet).map((thing) => term(thing, sheet)),
    about: factsOf(sheet).map((fact) => giving(fact, sheet)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
