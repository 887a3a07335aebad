// A term of the reader's own as an entry, so that card, lists and search show it like those of the lexicon.
import type { Entry, EntryType, Kind } from '../lexicon/entry';
import type { OwnTerm } from './term';

/** The plainest type of each kind. */
const TYPE: Record<Kind, EntryType> = { award: 'award', title: 'staff', term: 'concept' };

/** The entry of a term; its one explanation serves both languages. */
export const ownEntry = ({ id, term, forms, kind, explanation, note, source, changed }: OwnTerm): Entry => ({
  id,
  kind,
  type: TYPE[kind],
  name: term,
  forms: [term, ...forms],
  explanation: { id: explanation, en: explanation },
  checked: changed.slice(0, 10),
  confidence: 'unsure',
  own: { ...(note === undefined ? {} : { note }), ...(source === undefined ? {} : { source }) },
});
