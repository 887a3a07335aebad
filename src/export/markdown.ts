// A term sheet in Markdown, to be read, printed or put into a file of notes. Words of the page stand in it as words,
// whatever signs they hold.
import { fullNameOf, KINDS } from '../lexicon/entry';
import { doubtOf, FACT_ARGUMENTS } from '../lexicon/labels';
import { factsOf, type Sheet, type SheetThing, thingsOf } from './sheet';
import { linkTo, webAddress } from './text-fragment';
import { WORDS } from './words';

/** Everything that Markdown, or HTML inside of it, could take for more than a letter. */
export const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&#$]/g, '\\$&');

const link = (label: string, url: string | null): string =>
  url === null ? '' : `[${label}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;

/** A list item, or nothing where there is nothing to say. */
const item = (label: string, value: string | null | undefined): string[] => (value ? [`- ${label}: ${value}`] : []);

function thing(sheet: Sheet, { entry, text, times, address, sentence }: SheetThing): string {
  const words = WORDS[sheet.language];
  return [
    `### ${escapeMarkdown(entry ? fullNameOf(entry) : text)}`,
    '',
    escapeMarkdown(entry ? entry.explanation[sheet.language] : words.noSense),
    '',
    ...item(words.written, `“${escapeMarkdown(text)}” (${times}×)`),
    // Without quotation marks around it: many a sentence has its own.
    ...item(words.sentence, `${escapeMarkdown(sentence)} ${link(words.link, linkTo(address, sentence))}`.trim()),
    ...item(words.basis, entry?.basis?.map(escapeMarkdown).join('; ')),
    ...item(words.doubt, entry && doubtOf(entry, sheet.language)),
    ...item(words.checked, entry?.own ? undefined : entry?.checked),
    ...item(words.source, entry?.own && words.ownTerm),
    '',
  ].join('\n');
}

/** A sheet is read by who received something. */
const [RECIPIENT, ...OTHERS] = FACT_ARGUMENTS;
const COLUMNS = [RECIPIENT, 'award', ...OTHERS] as const;

function factTable(sheet: Sheet): string[] {
  const facts = factsOf(sheet);
  if (facts.length === 0) return [];
  const words = WORDS[sheet.language];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `## ${words.facts}`,
    '',
    row([...COLUMNS.map((column) => words.fact[column]), words.link]),
    row([...COLUMNS, 'link'].map(() => '---')),
    ...facts.map((fact) =>
      row([
        ...COLUMNS.map((column) => escapeMarkdown(fact[column] ?? '')),
        link(words.sentence, linkTo(fact.address, fact.sentence)).replaceAll('|', '%7C'),
      ]),
    ),
    '',
  ];
}

/** The term sheet of a page. */
export function termSheet(sheet: Sheet): string {
  const words = WORDS[sheet.language];
  const things = thingsOf(sheet);
  const groups = KINDS.flatMap((kind) => {
    const members = things.filter((each) => each.kind === kind);
    return members.length === 0 ? [] : [`## ${words.groups[kind]}`, '', ...members.map((each) => thing(sheet, each))];
  });
  const head = [
    `# ${words.sheet}: ${escapeMarkdown(sheet.title)}`,
    '',
    ...item(
      words.address,
      link(escapeMarkdown(sheet.address), webAddress(sheet.address)) || escapeMarkdown(sheet.address),
    ),
    ...item(words.accessed, sheet.accessed.replace(/T(\d\d:\d\d).*/, ' $1 UTC')),
    '',
    words.made,
    '',
  ];
  return [...head, ...factTable(sheet), ...groups].join('\n');
}
