// The mentions of a page as Web Annotations (https://www.w3.org/TR/annotation-model/), which other programs lay over the
// same page: each names its place by its words and those around them.
import type { Entry } from '../lexicon/entry';
import { doubtOf, FACT_ARGUMENTS, LABELS } from '../lexicon/labels';
import type { Fact } from '../recognition/mention';
import type { Sheet, SheetMention } from './sheet';
import { sourceOf } from './words';

function described(value: string, language: string): object {
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value };
}

function factText(fact: Fact, language: Sheet['language']): string {
  const labels = LABELS[language].fact;
  return FACT_ARGUMENTS.flatMap((name) => (fact[name] === null ? [] : [`${labels[name]}: ${fact[name]}`])).join('; ');
}

/** What an entry says, and how sure that is; the reader's own words are told from those of the lexicon. */
function explained(entry: Entry, language: Sheet['language']): string {
  const sign = entry.own ? ` (${sourceOf(entry, language)})` : '';
  const doubt = doubtOf(entry, language);
  return `${entry.name}${sign}: ${entry.explanation[language]}${doubt ? ` (${doubt})` : ''}`;
}

function bodies({ kind, entry, facts }: SheetMention, { language }: Sheet): object[] {
  const texts = [entry ? explained(entry, language) : '', ...facts.map((fact) => factText(fact, language))];
  return [
    { type: 'TextualBody', purpose: 'tagging', value: kind },
    ...texts.filter((value) => value !== '').map((value) => described(value, language)),
  ];
}

function target({ text, address, prefix, suffix }: SheetMention, { accessed }: Sheet): object {
  return {
    source: address,
    selector: { type: 'TextQuoteSelector', exact: text, prefix, suffix },
    state: { type: 'TimeState', sourceDate: accessed },
  };
}

/**
 * The mentions as a collection of annotations on one page.
 * @param newId makes a UUID; every annotation must have a name of its own
 */
export function webAnnotations(sheet: Sheet, newId: () => string): string {
  const id = (): string => `urn:uuid:${newId()}`;
  const items = sheet.mentions.map((mention) => ({
    id: id(),
    type: 'Annotation',
    motivation: 'describing',
    created: sheet.accessed,
    body: bodies(mention, sheet),
    target: target(mention, sheet),
  }));
  const whole = id();
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: whole,
    type: 'AnnotationCollection',
    label: sheet.title,
    total: items.length,
    first: { id: id(), type: 'AnnotationPage', partOf: whole, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
