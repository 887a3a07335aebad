// What the welcome page does: follows the language of the settings, asks for the sites where they are missing, and
// opens the cards of its sample.
import { chooseLanguage } from '../extension/i18n';
import { createWelcomeModel, type WelcomeActions, type WelcomeModel } from '../ui/welcome';
import { followLanguage, type LanguageDeps } from './follow-language';

export interface WelcomeDeps extends LanguageDeps {
  readonly toolbar: boolean;
  readonly maySites: () => Promise<boolean>;
  readonly askForSites: () => Promise<boolean>;
  readonly openOptions: () => Promise<void>;
  /** Goes on to the next mention of the sample, or to its first; false when there is none. */
  readonly walk: (enter: boolean) => boolean;
}

export interface WelcomeController {
  readonly model: WelcomeModel;
  readonly actions: WelcomeActions;
  /** Reads the settings and follows them. Never rejects. */
  start(): Promise<void>;
}

/** Makes the controller of the welcome page. */
export function createWelcomeController(deps: WelcomeDeps): WelcomeController {
  const { walk } = deps;
  const model = createWelcomeModel(chooseLanguage('auto', deps.browserLanguage), deps.toolbar);
  return {
    model,
    actions: {
      show: () => {
        model.notReady.val = !walk(false) && !walk(true);
      },
      allow: async () => {
        model.sites.val = (await deps.askForSites().catch(() => false)) ? 'allowed' : 'refused';
      },
      openOptions: deps.openOptions,
    },
    async start() {
      await followLanguage(model.language, deps);
      if (!(await deps.maySites().catch(() => true))) model.sites.val = 'missing';
    },
  };
}
