// The entry point of the welcome page. Wiring only: its sample is marked by what marks any page.
import van from 'vanjs-core';
import { createPageSwitch } from '../content/page-switch';
import { recognizeRemotely } from '../content/remote-recognition';
import { Session } from '../content/session';
import { hasToolbar } from '../extension/first-run';
import { mayGovernment, requestSite } from '../extension/host-access';
import { explain, recognizeText } from '../extension/messages';
import {
  browserLanguage,
  isConnected,
  openGlossaryAt,
  openOptions,
  openSettings,
  watchOwnTerms,
} from '../extension/platform';
import { GOVERNMENT } from '../extension/site';
import { followPalette } from '../surfaces/follow-palette';
import { createWelcomeController } from '../surfaces/welcome';
import { renderWelcome } from '../ui/welcome';
import { WELCOME_STRINGS } from '../ui/welcome-strings';

const settings = openSettings();
const edit = (term: string): void => void openGlossaryAt(term);
const recognize = recognizeRemotely({ ask: recognizeText });
const controller = createWelcomeController({
  settings,
  browserLanguage: browserLanguage(),
  toolbar: hasToolbar(),
  maySites: mayGovernment,
  askForSites: () => requestSite(GOVERNMENT),
  openOptions,
  walk: (enter) => sample.session?.walk(1, enter) ?? false,
});

van.derive(() => {
  const language = controller.model.language.val;
  document.documentElement.lang = language;
  document.title = WELCOME_STRINGS[language].title;
});
van.add(document.body, renderWelcome(controller.model, controller.actions));
const sample = createPageSwitch({
  view: window,
  host: location.hostname,
  settings,
  watchOwnTerms,
  browserLanguage,
  isConnected,
  start: (reader) => new Session({ document, recognize, explain, edit, onShow: () => {}, ...reader }),
  badge: () => {},
});
void followPalette(document.body, settings);
void controller.start();
