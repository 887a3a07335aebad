// Looks words up in the lexicon for popup and panel.
import { MAX_QUERY } from '../extension/contracts';
import type { PageActions, PageModel } from '../ui/page-model';
import type { PageDeps } from './page-deps';

/** Makes what looks words up. Of several look-ups under way only the last counts. */
export function createLookUp({ search }: PageModel, deps: PageDeps): PageActions['search'] {
  let last = 0;
  return async (typed) => {
    const mine = ++last;
    const query = typed.trim().slice(0, MAX_QUERY);
    if (query === '') {
      search.val = { state: 'idle' };
      return;
    }
    if (search.val.state !== 'found') search.val = { state: 'searching' };
    try {
      const reply = await deps.pages.search(query);
      if (mine === last) search.val = { state: 'found', query, ...reply };
    } catch {
      if (mine === last) search.val = { state: 'failed' };
    }
  };
}
