// The side panel's entry point. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { addressOf, requestSite } from '../extension/host-access';
import { explain, listPage, markTab, rescan, search, showMention, watchReports } from '../extension/messages';
import {
  activeTab,
  browserLanguage,
  openGlossary,
  openGlossaryAt,
  openOptions,
  openSettings,
  showTab,
  watchFront,
  watchLoads,
} from '../extension/platform';
import { followPalette } from '../surfaces/follow-palette';
import { givenTab } from '../surfaces/given-tab';
import { createPageController } from '../surfaces/page-controller';
import { createPageExport } from '../surfaces/page-export';
import { joinFrames } from '../surfaces/page-frames';
import { saveFile } from '../surfaces/save-file';
import { createPanelModel, renderPanel } from '../ui/panel';

const given = givenTab(location.search);
const tab = async (): Promise<number | null> => given ?? (await activeTab());
const pagesWith = (quotes: 'facts' | 'all') =>
  joinFrames({ listPage: (tabId, frame) => listPage(tabId, { quotes }, frame), showMention, rescan });

const settings = openSettings();
const controller = createPageController({
  settings,
  browserLanguage: browserLanguage(),
  tab,
  pages: { ...pagesWith('facts'), explain, search, markTab },
  sites: { addressOf, requestSite },
  leave: () => {
    if (given !== null) void showTab(given);
  },
  openOptions,
  openGlossary,
  openGlossaryAt,
});

/** Other tabs have news of their own. */
const refreshIfShown = async (tabId: number): Promise<void> => {
  if ((await tab()) === tabId) await controller.refresh();
};

const panel = createPanelModel(controller.model);
const exportPage = createPageExport({
  tab,
  listPage: pagesWith('all').listPage,
  explain,
  language: () => controller.model.language.val,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  save: saveFile,
});
const download = async (): Promise<void> => {
  panel.exportFailed.val = !(await exportPage(panel.format.val));
};

van.derive(() => {
  document.documentElement.lang = controller.model.language.val;
});
van.add(document.body, renderPanel(panel, { ...controller.actions, download }));
watchFront(() => void controller.refresh());
watchLoads((tabId) => void refreshIfShown(tabId));
watchReports((tabId) => void refreshIfShown(tabId));
void followPalette(document.body, settings);
void controller.start();
