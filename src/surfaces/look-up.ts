// What the search field does, on every surface that has one: asks the lexicon, and tells the model what it said. And the
// page that has nothing else.
import { MAX_QUERY, type ReplyOf } from '../extension/contracts';
import { chooseLanguage } from '../extension/i18n';
import type { SettingsStore } from '../extension/settings';
import { createSearchModel, type PageActions, type SearchModel } from '../ui/page-model';

/**
 * Makes what looks words up. Of several look-ups under way only the last counts.
 * @param search the lexicon's search, as in extension/messages.ts
 */
export function createLookUp(
  { search: state }: SearchModel,
  search: (query: string) => Promise<ReplyOf<'search'>>,
): PageActions['search'] {
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

export interface LookUpDeps {
  readonly settings: SettingsStore;
  readonly browserLanguage: string;
  readonly search: (query: string) => Promise<ReplyOf<'search'>>;
}

export interface LookUpController {
  readonly model: SearchModel;
  readonly actions: Pick<PageActions, 'search'>;
  /** Looks the first words up and follows the language of the settings. Never rejects. */
  start(query: string): Promise<void>;
}

/** Makes the controller of the page that only searches. */
export function createLookUpController({ settings, browserLanguage, search }: LookUpDeps): LookUpController {
  const model = createSearchModel(chooseLanguage('auto', browserLanguage));
  const lookUp = createLookUp(model, search);
  return {
    model,
    actions: { search: lookUp },
    async start(query) {
      settings.subscribe((loaded) => (model.language.val = chooseLanguage(loaded.settings.language, browserLanguage)));
      model.language.val = chooseLanguage((await settings.read()).settings.language, browserLanguage);
      await lookUp(query);
    },
  };
}
