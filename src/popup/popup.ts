// The toolbar popup's entry point. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { addressOf, requestSite } from '../extension/host-access';
import { explain, listPage, markTab, rescan, search, showMention } from '../extension/messages';
import {
  activeTab,
  browserLanguage,
  openGlossary,
  openGlossaryAt,
  openOptions,
  openSettings,
  panelOpener,
} from '../extension/platform';
import { followPalette } from '../surfaces/follow-palette';
import { givenTab } from '../surfaces/given-tab';
import { createPageController } from '../surfaces/page-controller';
import { joinFrames } from '../surfaces/page-frames';
import { focusShown } from '../ui/mention-list';
import { renderPopup } from '../ui/popup';

const given = givenTab(location.search);
const tabId = given === null ? activeTab() : Promise.resolve(given);
const leave = (): void => {
  if (given === null) window.close();
};

const pages = joinFrames({
  listPage: (tab, frame) => listPage(tab, {}, frame),
  showMention,
  rescan,
});

const settings = openSettings();
const controller = createPageController({
  settings,
  browserLanguage: browserLanguage(),
  tab: () => tabId,
  pages: { ...pages, explain, search, markTab },
  sites: { addressOf, requestSite },
  leave,
  openOptions: () => openOptions().then(leave),
  openGlossary: (add) => openGlossary(add).then(leave),
  openGlossaryAt: (id) => openGlossaryAt(id).then(leave),
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
void followPalette(document.body, settings);
// Once the list stands in the document.
void controller.start().then(() => setTimeout(() => focusShown(document.body)));
