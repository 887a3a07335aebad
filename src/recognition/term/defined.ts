// Marks what the article itself defines, both sides of the definition and every later use of the short form, unless it
// is no matter of the administration.
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import { type Definition, findDefinitions } from '../definitions';
import type { Match } from '../matcher';
import { isNameWord, type Reading } from '../names';

/** A definition is worth a mark unless it names a region, or a person: "Abdul Wahid (AW)" holds no word of the lexicon. */
function isAdministrative({ doc, matches }: Reading, { name }: Definition): boolean {
  if (matches.from(name.from).some((match) => match.form.category === 'region' && match.to === name.to)) return false;
  if (doc.is(name.from - 1, 'company') || doc.is(name.from, 'private') || doc.at(name.from, 'republik')) return false;
  for (let i = name.from; i < name.to; i++)
    if (
      doc.isWord(i) &&
      (((doc.words[i] as number) >= 0 && !doc.is(i, 'honorific')) || !doc.looksCapital(i) || isNameWord(doc, i))
    )
      return true;
  return false;
}

/** The kind that the lexicon gives to exactly these tokens. */
function knownKind({ matches }: Reading, { from, to }: { from: number; to: number }): Match | undefined {
  return matches.from(from).find((match) => match.to === to && match.form.category === 'entry');
}

/** Both sides of a definition, each known side explaining the other. */
function definitionSides(reading: Reading, { name, short }: Definition): Candidate[] {
  const { doc } = reading;
  const known = knownKind(reading, name) ?? knownKind(reading, short);
  if (known && known.form.entry?.kind !== 'term') return [];
  const words = [doc.phrase(name.from, name.to), doc.phrase(short.from, short.to)];
  const entry = known?.form.entry?.id ?? null;
  return [name, short].map((range) => ({
    ...range,
    kind: 'term' as const,
    entry,
    reason: { rule: 'definition', words },
  }));
}

/** Every later use of a short form that the article defined. */
function definedUses(reading: Reading, definitions: readonly Definition[]): Candidate[] {
  const { doc } = reading;
  const shorts = new Map(definitions.map((definition) => [doc.raw(definition.short.from), definition]));
  if (shorts.size === 0) return [];
  const found: Candidate[] = [];
  for (let i = 0; i < doc.count; i++) {
    const definition = doc.has(i, Shape.capital) ? shorts.get(doc.raw(i)) : undefined;
    if (!definition) continue;
    const known = knownKind(reading, definition.name) ?? knownKind(reading, definition.short);
    if (known && known.form.entry?.kind !== 'term') continue;
    const words = [doc.phrase(definition.name.from, definition.name.to)];
    found.push({
      from: i,
      to: i + 1,
      kind: 'term',
      entry: known?.form.entry?.id ?? null,
      reason: { rule: 'definition', words },
    });
  }
  return found;
}

/** Everything that the article's own definitions mark. */
export function definedTerms(reading: Reading): Candidate[] {
  const definitions = findDefinitions(reading.doc).filter((definition) => isAdministrative(reading, definition));
  return [
    ...definitions.flatMap((definition) => definitionSides(reading, definition)),
    ...definedUses(reading, definitions),
  ];
}
