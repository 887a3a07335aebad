// The side panel's entry point. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { explain, listPage, rescan, search, showMention, watchReports } from '../extension/messages';
import { activeTab, browserLanguage, openOptions, openSettings, showTab, watchTabs } from '../extension/platform';
import { givenTab } from '../surfaces/given-tab';
import { createPageController } from '../surfaces/page-controller';
import { createPageExport } from '../surfaces/page-export';
import { createPanelModel, renderPanel } from '../ui/panel';
import { saveFile } from './save-file';

const given = givenTab(location.search);
const tab = async (): Promise<number | null> => given ?? (await activeTab());

const controller = createPageController({
  settings: openSettings(),
  browserLanguage: browserLanguage(),
  tab,
  pages: { listPage: (tabId) => listPage(tabId, { quotes: true }), showMention, rescan, explain, search },
  leave: () => {
    if (given !== null) void showTab(given);
  },
  openOptions,
});

const panel = createPanelModel(controller.model);
const exportPage = createPageExport({
  tab,
  listPage: (tabId) => listPage(tabId, { quotes: true }),
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
watchTabs(() => void controller.refresh());
watchReports((reporting) => {
  void tab().then((shown) => (shown === reporting ? controller.refresh() : undefined));
});
void controller.start();
