// The parts of a card that tell what the article at hand says: its words, its facts, its holder of an office, its
// definitions; and why the words were marked.
import van from 'vanjs-core';
import type { Entry } from '../lexicon/entry';
import { FACT_ARGUMENTS } from '../lexicon/labels';
import type { Fact, Mention } from '../recognition/mention';
import type { Links } from './card-links';
import type { CardView } from './card-view';
import type { Language } from './language';
import { whySentence } from './rules';
import { STRINGS, type Strings } from './strings';

const { dd, details, div, dl, dt, h3, p, q, section, span, summary } = van.tags;

type Part = Element | null;

/** A label and what stands for it, in Indonesian, in one line. */
export const renderLine = (label: string, value: string): Element =>
  p({ class: 'sf-line' }, span({ class: 'sf-label' }, label, ': '), span({ lang: 'id' }, value));

/** Words of the article, in quotes, one after the other. */
export const renderQuotes = (words: readonly string[]): (Element | string)[] =>
  words.flatMap((word, index) => [...(index > 0 ? [', '] : []), q({ class: 'sf-quote', lang: 'id' }, word)]);

/** The words exactly as the article has them. */
export const renderWritten = (mention: Mention, language: Language): Element =>
  p(
    { class: 'sf-written' },
    span({ class: 'sf-unseen' }, STRINGS[language].written, ' '),
    q({ class: 'sf-quote', lang: 'id' }, mention.text),
  );

/** Who holds the office, as the article says. */
export const renderHolder = (mention: Mention, language: Language): Part =>
  mention.holder ? renderLine(STRINGS[language].holder, mention.holder) : null;

/** What the article itself says that an abbreviation stands for, or how it shortens a name. */
export function renderDefinition(mention: Mention, language: Language): Part {
  const { rule, words = [] } = mention.reason;
  const [name, short] = words;
  if (rule !== 'definition' || !name) return null;
  if (name !== mention.text) return renderLine(STRINGS[language].expansion, name);
  return short ? renderLine(STRINGS[language].shortForm, short) : null;
}

/** The first sentence, for entries that stand second in a card. */
function firstSentence(text: string, language: Language): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

function alsoLabel(entry: Entry, { entry: subject, scale }: CardView, strings: Strings): string {
  if (entry.own) return strings.own;
  if (subject?.own) return strings.lexiconSays;
  if (entry.type === 'status') return strings.status;
  return scale?.schemes.includes(entry.id) ? strings.scheme : strings.alsoHere;
}

/** Further entries that the words hold, each in a sentence; their names lead to the rest. */
export function renderAlso(view: CardView, links: Links): Part {
  const { also, language } = view;
  if (also.length === 0) return null;
  return div(
    also.map((entry) =>
      section(
        { class: 'sf-also' },
        h3(
          { class: 'sf-label' },
          alsoLabel(entry, view, STRINGS[language]),
          ': ',
          links.to({ entry: entry.id, words: entry.name }),
        ),
        p(firstSentence(entry.explanation[language], language)),
      ),
    ),
  );
}

/** What this very article says: who got it, for what, when. */
export function renderFacts(facts: readonly Fact[], language: Language): Part {
  const strings = STRINGS[language];
  const lists = facts.map((fact) =>
    FACT_ARGUMENTS.flatMap((name) => {
      const value = fact[name];
      return value ? [dt(strings.fact[name]), dd({ lang: 'id' }, value)] : [];
    }),
  );
  const told = lists.filter((rows) => rows.length > 0);
  if (told.length === 0) return null;
  return section(
    { class: 'sf-facts' },
    h3({ class: 'sf-label' }, strings.thisArticle),
    told.map((rows) => dl(rows)),
  );
}

/** The reason for the mark, on request. */
export function renderWhy(mention: Mention, language: Language): Element {
  const strings = STRINGS[language];
  const words = mention.reason.words ?? [];
  return details(
    { class: 'sf-why' },
    summary(strings.why),
    p(whySentence(mention.reason, language)),
    words.length > 0 ? p(`${strings.deciding}: `, renderQuotes(words)) : null,
  );
}
