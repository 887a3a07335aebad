// The facts of a page as a compact list: who received what, for what, when.
import van from 'vanjs-core';
import { LABELS } from '../lexicon/labels';
import type { Fact, PlacedFact } from '../recognition/mention';
import { kindClass } from './card-parts';
import type { PageActions, PageModel } from './page-model';
import { PAGE_STRINGS } from './page-strings';

const { button, details, li, p, span, summary, ul } = van.tags;

/** More facts than this are folded, so that the list of mentions stays in sight. */
const OPEN_UP_TO = 2;

/** The event that all facts share, told once; null when they differ. */
function sharedEvent(facts: readonly Fact[]): string | null {
  const [first] = facts;
  return facts.length > 1 && first?.event && facts.every((fact) => fact.event === first.event) ? first.event : null;
}

const contains = (whole: string, part: string): boolean => whole.toLowerCase().includes(part.toLowerCase());

/** What a fact adds to the award's own words. */
function detail(fact: Fact, shared: string | null): string {
  const parts = [fact.level, fact.programme, fact.giver, fact.year, fact.event === shared ? null : fact.event];
  return parts.filter((part) => part && !contains(fact.award, part)).join(' · ');
}

function renderFact(fact: PlacedFact, actions: PageActions, shared: string | null): HTMLElement {
  const rest = detail(fact, shared);
  return li(
    button(
      { type: 'button', class: 'sf-item', lang: 'id', onclick: () => void actions.show(fact.mention) },
      span({ class: 'sf-item-text' }, fact.recipient ? `${fact.recipient}: ${fact.award}` : fact.award),
      rest && span({ class: 'sf-item-name' }, rest),
    ),
  );
}

/** The facts of one listed page; nothing when it states none. */
export function renderFactList(
  model: PageModel,
  actions: PageActions,
  facts: readonly PlacedFact[],
): HTMLElement | null {
  if (facts.length === 0) return null;
  const strings = PAGE_STRINGS[model.language.val];
  const shared = sharedEvent(facts);
  return details(
    { class: `sf-group sf-fold ${kindClass('award')}`, open: facts.length <= OPEN_UP_TO },
    summary({ class: 'sf-group-head' }, strings.facts, ' ', span({ class: 'sf-number' }, facts.length)),
    shared && p({ class: 'sf-shared' }, `${LABELS[model.language.val].fact.event}: `, span({ lang: 'id' }, shared)),
    ul(facts.map((fact) => renderFact(fact, actions, shared))),
  );
}
