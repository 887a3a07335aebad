// Words of a card that lead to another entry, shown in the same card. Each entry is linked where it is named first.
import van from 'vanjs-core';
import type { Reference } from '../lexicon/reference';
import { splitByTerms } from './split-terms';

const { a } = van.tags;

type Follow = (to: Reference) => void;

/** Words that lead to an entry: a link in meaning, but without an address that the page could be sent to. */
function link(to: Reference, follow: Follow): HTMLElement {
  const element = a({ role: 'link', tabindex: 0, class: 'sf-link', lang: 'id', 'data-to': to.entry }, to.words);
  element.onclick = () => follow(to);
  element.onkeydown = ({ key }) => {
    if (key === 'Enter') follow(to);
  };
  return element;
}

/** Links the words of one card, from top to bottom. */
export class Links {
  private readonly linked = new Set<string>();

  constructor(
    private readonly named: readonly Reference[],
    private readonly follow: Follow,
  ) {}

  /** A text in which the words that name other entries lead there. */
  text(text: string): (string | HTMLElement)[] {
    return splitByTerms(text, this.unlinked(this.named)).map(({ text: words, entry }) =>
      entry === null ? words : this.to({ words, entry }),
    );
  }

  /** A whole name that leads to its entry. */
  to(reference: Reference): HTMLElement {
    this.linked.add(reference.entry);
    return link(reference, this.follow);
  }

  /** Those to whose entries no words have led yet. */
  unlinked<T extends Reference>(references: readonly T[]): readonly T[] {
    return references.filter(({ entry }) => !this.linked.has(entry));
  }
}
