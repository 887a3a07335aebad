// Finds what an entry leads to: the entries that its own texts name, those that it calls related, and those that may be
// meant by the same words. Texts of the lexicon are read by the recognition that reads pages.
import { type Entry, formText } from '../lexicon/entry';
import type { Reference, References } from '../lexicon/reference';
import type { Recognition } from '../recognition/mention';

/** A head word guesses which institution is meant; in our own texts that would be a guess too many. */
const GUESSING = 'institution-grammar';

function textsOf({ explanation, notes = {}, senses = [] }: Entry): string[] {
  const texts = [explanation, ...Object.values(notes), ...senses.map(({ note }) => note)];
  return [...senses.map(({ expansion }) => expansion), ...texts.flatMap((text) => (text ? [text.id, text.en] : []))];
}

function namedIn(entry: Entry, read: (text: string) => Recognition): Reference[] {
  const named = new Map<string, Reference>();
  for (const mention of textsOf(entry).flatMap((text) => read(text).mentions)) {
    if (mention.entry === null || mention.entry === entry.id || mention.reason.rule === GUESSING) continue;
    named.set(`${mention.text} ${mention.entry}`, { words: mention.text, entry: mention.entry });
  }
  return [...named.values()];
}

function byForm(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const owners = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const form of new Set(entry.forms.map((each) => formText(each).toLowerCase()))) {
      const others = owners.get(form);
      if (others) others.push(entry);
      else owners.set(form, [entry]);
    }
  }
  return owners;
}

/** Those of a few entries that have a form. */
const withForm = (entries: readonly Entry[], form: string): readonly Entry[] =>
  entries.filter(({ forms }) => forms.some((each) => formText(each).toLowerCase() === form.toLowerCase()));

/**
 * Makes the look-up; its index is built at the first one, since most wakings of the background need none.
 * @param read the recognition of a text.
 */
export function createReferences(
  entries: readonly Entry[],
  read: (text: string) => Recognition,
): (entry: Entry, own?: readonly Entry[]) => References {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let owners: ReturnType<typeof byForm> | undefined;
  const sharing = (form: string): readonly Entry[] => {
    owners ??= byForm(entries);
    return owners.get(form.toLowerCase()) ?? [];
  };
  return (entry, own = []) => ({
    inText: namedIn(entry, read),
    related: (entry.related ?? []).flatMap((id) => {
      const other = byId.get(id);
      return other ? [{ words: other.name, entry: id }] : [];
    }),
    rivals: entry.forms
      .map(formText)
      .flatMap((form) =>
        [...sharing(form), ...withForm(own, form)]
          .filter((other) => other.id !== entry.id)
          .map((other) => ({ words: other.name, entry: other.id, form })),
      ),
  });
}
