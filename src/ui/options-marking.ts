// The part of the page of settings that says how much of a page is read and marked, and in which colours.
import van from 'vanjs-core';
import { renderMarkSample } from './mark-sample';
import type { OptionsActions, OptionsModel } from './options-model';
import { OPTIONS_STRINGS, type OptionsStrings } from './options-strings';
import { renderRadioGroup } from './radio-group';

/** How much of a page is read. */
export function renderScope({ settings, language }: OptionsModel, actions: OptionsActions): HTMLElement {
  const strings = (): OptionsStrings['scope'] => OPTIONS_STRINGS[language.val].scope;
  return renderRadioGroup({
    name: 'scope',
    heading: () => strings().heading,
    hint: () => strings().hint,
    choices: ['article', 'page'],
    label: (choice) => strings().choices[choice],
    chosen: () => settings.val.scope,
    choose: actions.setScope,
  });
}

/** Which mentions of a thing are marked. */
export function renderDensity({ settings, language }: OptionsModel, actions: OptionsActions): HTMLElement {
  const strings = (): OptionsStrings['density'] => OPTIONS_STRINGS[language.val].density;
  return renderRadioGroup({
    name: 'density',
    heading: () => strings().heading,
    hint: () => strings().hint,
    choices: ['all', 'section', 'page'],
    label: (choice) => strings().choices[choice],
    chosen: () => settings.val.density,
    choose: actions.setDensity,
  });
}

/** The colours of the marks, with a sample of them. */
export function renderPalette({ settings, language }: OptionsModel, actions: OptionsActions): HTMLElement {
  const strings = (): OptionsStrings['palette'] => OPTIONS_STRINGS[language.val].palette;
  const group = renderRadioGroup({
    name: 'palette',
    heading: () => strings().heading,
    hint: () => strings().hint,
    choices: ['standard', 'distinct'],
    label: (choice) => strings().choices[choice],
    chosen: () => settings.val.palette,
    choose: actions.setPalette,
  });
  van.add(group, renderMarkSample());
  return group;
}
