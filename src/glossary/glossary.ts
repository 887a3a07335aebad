// The entry point of the page of the reader's own glossary. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { browserLanguage, openOwnTerms, openSettings } from '../extension/platform';
import { givenWords } from '../surfaces/given-words';
import { createGlossaryController } from '../surfaces/glossary-controller';
import { saveFile } from '../surfaces/save-file';
import { renderGlossary } from '../ui/glossary';
import { GLOSSARY_STRINGS } from '../ui/glossary-strings';

const { model, actions, start } = createGlossaryController({
  store: openOwnTerms(),
  settings: openSettings(),
  browserLanguage: browserLanguage(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  save: saveFile,
});

van.derive(() => {
  const language = model.language.val;
  document.documentElement.lang = language;
  document.title = GLOSSARY_STRINGS[language].title;
});
van.add(document.body, renderGlossary(model, actions));
void start().then(() => {
  const words = givenWords(location.search);
  if (words !== null && model.list.val.state === 'ready') actions.add(words);
});
