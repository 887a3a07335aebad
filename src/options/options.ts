// The entry point of the page of settings. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { dropOrigin, permittedOrigins, watchOrigins } from '../extension/host-access';
import { explain } from '../extension/messages';
import { browserLanguage, openGlossary, openSettings, openShortcuts, readShortcuts } from '../extension/platform';
import { followPalette } from '../surfaces/follow-palette';
import { paintSamples } from '../surfaces/mark-sample';
import { createOptionsController } from '../surfaces/options-controller';
import { renderOptions } from '../ui/options';
import { OPTIONS_STRINGS } from '../ui/options-strings';

const settings = openSettings();
const controller = createOptionsController({
  settings,
  browserLanguage: browserLanguage(),
  explain,
  sites: { permitted: permittedOrigins, drop: dropOrigin, watch: (listener) => watchOrigins(listener, listener) },
  shortcuts: readShortcuts,
  openShortcuts,
  openGlossary,
});

van.derive(() => {
  const language = controller.model.language.val;
  document.documentElement.lang = language;
  document.title = OPTIONS_STRINGS[language].title;
});
van.add(document.body, renderOptions(controller.model, controller.actions));
const { recolour } = paintSamples(document);
van.derive(() => recolour(controller.model.settings.val.palette));
void followPalette(document.body, settings);
void controller.start();
