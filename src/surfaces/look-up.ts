// What the search field does, on every surface that has one: asks the lexicon, and tells the model what it said. And the
// page that has nothing else.
import { MAX_QUERY, type ReplyOf } from '../extension/contracts';
import { chooseLanguage } from '../extension/i18n';
import { createSearchModel, type SearchActions, type SearchModel } from '../ui/page-model';
import { followLanguage, type LanguageDeps } from './follow-language';

/**
 * Makes what looks words up. Of several look-ups under way only the last counts.
 * @param search the lexicon's search, as in extension/messages.ts
 */
export function createLookUp(
  { search: state }: SearchModel,
  search: (query: string) => Promise<ReplyOf<'search'>>,
): SearchActions['search'] {
  let last = 0;
  return async (typed) => {
    const mine = ++last;
    const query = typed.trim().slice(0, MAX_QUERY);
    if (query === '') {
      state.val = { state: 'idle' };
      return;
    }
    if (state.val.state !== 'found') state.val = { state: 'searching' };
    try {
      const reply = await search(query);
      if (mine === last) state.val = { state: 'found', query, ...reply };
    } catch {
      if (mine === last) state.val = { state: 'failed' };
    }
  };
}

export interface LookUpDeps extends LanguageDeps {
  readonly search: (query: string) => Promise<ReplyOf<'search'>>;
  readonly openGlossary: (add?: string) => Promise<void>;
  readonly openGlossaryAt: (id: string) => Promise<void>;
}

export interface LookUpController {
  readonly model: SearchModel;
  readonly actions: SearchActions;
  /** Looks the first words up and follows the language of the settings. Never rejects. */
  start(query: string): Promise<void>;
}

/** Makes the controller of the page that only searches. */
export function createLookUpController(deps: LookUpDeps): LookUpController {
  const { search, openGlossary, openGlossaryAt } = deps;
  const model = createSearchModel(chooseLanguage('auto', deps.browserLanguage));
  const lookUp = createLookUp(model, search);
  return {
    model,
    actions: { search: lookUp, openGlossary, editTerm: openGlossaryAt },
    async start(query) {
      await followLanguage(model.language, deps);
      await lookUp(query);
    },
  };
}
