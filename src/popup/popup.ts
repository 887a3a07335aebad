// The toolbar popup's entry point. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { explain, listPage, rescan, search, showMention } from '../extension/messages';
import {
  activeTab,
  browserLanguage,
  openGlossary,
  openOptions,
  openSettings,
  panelOpener,
} from '../extension/platform';
import { givenTab } from '../surfaces/given-tab';
import { createPageController } from '../surfaces/page-controller';
import { renderPopup } from '../ui/popup';

const given = givenTab(location.search);
const tabId = given === null ? activeTab() : Promise.resolve(given);
const leave = (): void => {
  if (given === null) window.close();
};

const controller = createPageController({
  settings: openSettings(),
  browserLanguage: browserLanguage(),
  tab: () => tabId,
  pages: { listPage, showMention, rescan, explain, search },
  leave,
  openOptions: () => openOptions().then(leave),
  openGlossary: (add) => openGlossary(add).then(leave),
});
const openPanel = panelOpener();

document.body.classList.toggle('sf-page', given !== null);
van.derive(() => {
  document.documentElement.lang = controller.model.language.val;
});
van.add(
  document.body,
  renderPopup(controller.model, { ...controller.actions, openPanel: () => openPanel().then(leave) }),
);
void controller.start();
