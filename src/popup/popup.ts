// The toolbar popup's entry point. Wiring only: the work is in controller.ts, the looks in ui/.
import van from 'vanjs-core';
import { explain, listPage, rescan, showMention } from '../extension/messages';
import { activeTab, browserLanguage, openSettings } from '../extension/platform';
import { renderPopup } from '../ui/popup';
import { createPopupController } from './controller';

/** `?tab=ID` names the tab to work on when the popup is opened as a page of its own. */
const given = new URLSearchParams(location.search).get('tab');
const tabId = given === null ? activeTab() : Promise.resolve(/^\d+$/.test(given) ? Number(given) : null);

const controller = createPopupController({
  settings: openSettings(),
  browserLanguage: browserLanguage(),
  tab: () => tabId,
  pages: { listPage, showMention, rescan, explain },
  leave: () => {
    if (given === null) window.close();
  },
});

document.body.classList.toggle('sf-page', given !== null);
van.derive(() => {
  document.documentElement.lang = controller.model.language.val;
});
van.add(document.body, renderPopup(controller.model, controller.actions));
window.addEventListener('pagehide', () => controller.destroy(), { once: true });
void controller.start();
