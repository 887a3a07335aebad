// The entry point of the page that explains words from the context menu and the address bar. Wiring only.
import van from 'vanjs-core';
import { search } from '../extension/messages';
import { browserLanguage, openSettings } from '../extension/platform';
import { createLookUpController } from '../surfaces/look-up';
import { renderLookUp } from '../ui/look-up';

const query = new URLSearchParams(location.search).get('q') ?? '';
const controller = createLookUpController({ settings: openSettings(), browserLanguage: browserLanguage(), search });

van.derive(() => {
  document.documentElement.lang = controller.model.language.val;
});
van.add(document.body, renderLookUp(controller.model, controller.actions, query));
void controller.start(query);
