// The plain text of a card for the clipboard: name, explanation, basis, what is not sure, date of the check, and the page that led to it.
import { type Entry, fullNameOf } from '../lexicon/entry';
import { doubtOf } from '../lexicon/labels';
import { formatDay, type Language } from './language';
import { STRINGS } from './strings';

/** Name, explanation and sources of an entry, one a line. */
export function copyText(entry: Entry, address: string, language: Language): string {
  const strings = STRINGS[language];
  const { own } = entry;
  if (own) {
    const remarks = [own.note, own.source && `${strings.ownSource}: ${own.source}`, `(${strings.ownUnchecked})`];
    const words = [entry.name, entry.explanation[language], ...remarks, `${strings.foundOn}: ${address}`];
    return words.filter((line) => line !== undefined).join('\n');
  }
  const lines = [
    fullNameOf(entry),
    entry.explanation[language],
    entry.basis?.length ? `${strings.basis}: ${entry.basis.join('; ')}` : null,
    doubtOf(entry, language),
    `${strings.checked}: ${formatDay(entry.checked, language)}`,
    entry.link ? `${strings.officialPage}: ${entry.link}` : null,
    `${strings.foundOn}: ${address}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
