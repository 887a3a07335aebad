// The entry point of the page of the reader's own glossary. Wiring only: the work is in surfaces/, the looks in ui/.
import van from 'vanjs-core';
import { browserLanguage, openOwnTerms, openSettings } from '../extension/platform';
import { followPalette } from '../surfaces/follow-palette';
import { givenTerm, givenWords } from '../surfaces/given-words';
import { createGlossaryController } from '../surfaces/glossary-controller';
import { saveFile } from '../surfaces/save-file';
import { renderGlossary } from '../ui/glossary';
import { GLOSSARY_STRINGS } from '../ui/glossary-strings';

const settings = openSettings();
const { model, actions, start } = createGlossaryController({
  store: openOwnTerms(),
  settings,
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
void followPalette(document.body, settings);
void start().then(() => {
  if (model.list.val.state !== 'ready') return;
  const words = givenWords(location.search);
  const term = givenTerm(location.search);
  if (words !== null) actions.add(words);
  else if (term !== null) actions.edit(term);
});
