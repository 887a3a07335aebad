// The entry point of the page that explains words from the context menu and the address bar. Wiring only.
import van from 'vanjs-core';
import { search } from '../extension/messages';
import { browserLanguage, openGlossary, openGlossaryAt, openSettings } from '../extension/platform';
import { followPalette } from '../surfaces/follow-palette';
import { createLookUpController } from '../surfaces/look-up';
import { renderLookUp } from '../ui/look-up';

const query = new URLSearchParams(location.search).get('q') ?? '';
const settings = openSettings();
const controller = createLookUpController({
  settings,
  browserLanguage: browserLanguage(),
  search,
  openGlossary,
  openGlossaryAt,
});

van.derive(() => {
  document.documentElement.lang = controller.model.language.val;
});
van.add(document.body, renderLookUp(controller.model, controller.actions, query));
void followPalette(document.body, settings);
void controller.start(query);
