// The page of settings. Its components are bound to a model; every change is made at once.
import van from 'vanjs-core';
import { KINDS } from '../lexicon/entry';
import { kindClass } from './card-parts';
import { renderDensity, renderPalette, renderScope } from './options-marking';
import type { OptionsActions, OptionsModel } from './options-model';
import { OPTIONS_STRINGS, type OptionsStrings } from './options-strings';
import { renderPageHead } from './page-head';
import { PAGE_STRINGS } from './page-strings';
import { keepingFocus } from './page-view';
import { renderRadioGroup } from './radio-group';
import { renderSwitch } from './switch';

const { button, div, h2, kbd, li, main, p, section, span, ul } = van.tags;

const text =
  ({ language }: OptionsModel, pick: (strings: OptionsStrings) => string): (() => string) =>
  () =>
    pick(OPTIONS_STRINGS[language.val]);

function renderMarks(model: OptionsModel, actions: OptionsActions): HTMLElement {
  const { settings } = model;
  return section(
    { class: 'sf-option' },
    h2(text(model, (strings) => strings.marks)),
    renderSwitch({
      name: 'enabled',
      label: text(model, (strings) => strings.enabled),
      on: () => settings.val.enabled,
      set: actions.setEnabled,
    }),
    div(
      { class: () => (settings.val.enabled ? 'sf-kinds' : 'sf-kinds sf-idle') },
      KINDS.map((kind) =>
        div(
          { class: `sf-kind-row ${kindClass(kind)}` },
          renderSwitch({
            name: kind,
            label: text(model, (strings) => strings.kinds[kind]),
            on: () => !settings.val.kindsOff.includes(kind),
            set: (on) => actions.setKind(kind, on),
          }),
        ),
      ),
    ),
  );
}

const renderLanguage = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  renderRadioGroup({
    name: 'language',
    heading: text(model, (strings) => strings.language),
    hint: text(model, (strings) => strings.languageHint),
    choices: ['auto', 'id', 'en'],
    label: (choice) => OPTIONS_STRINGS[model.language.val].languages[choice],
    chosen: () => model.settings.val.language,
    choose: actions.setLanguage,
  });

interface Listed {
  readonly name: 'furtherSites' | 'sites' | 'ignored';
  readonly items: () => readonly { readonly id: string; readonly name: string }[];
  readonly none: (strings: OptionsStrings) => string;
  readonly action: (strings: OptionsStrings) => string;
  readonly run: (id: string) => Promise<void>;
}

/** A list whose items can be taken off it. */
function renderList(model: OptionsModel, { name, items, none, action, run }: Listed): HTMLElement {
  const heading = `sf-${name}`;
  return section(
    { class: 'sf-option', 'aria-labelledby': heading },
    h2(
      { id: heading },
      text(model, (strings) => strings[name]),
    ),
    keepingFocus(() => {
      const strings = OPTIONS_STRINGS[model.language.val];
      if (items().length === 0) return p({ class: 'sf-small' }, none(strings));
      return ul(
        { class: 'sf-taken' },
        items().map((item) =>
          li(
            span({ class: 'sf-taken-name', id: `${heading}-${item.id}`, lang: 'id' }, item.name),
            button(
              {
                type: 'button',
                class: 'sf-plain',
                'data-key': `${name} ${item.id}`,
                'aria-describedby': `${heading}-${item.id}`,
                onclick: () => void run(item.id),
              },
              action(strings),
            ),
          ),
        ),
      );
    }),
  );
}

const renderFurtherSites = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  renderList(model, {
    name: 'furtherSites',
    items: () => model.furtherSites.val,
    none: (strings) => strings.noFurtherSites,
    action: (strings) => strings.dropSite,
    run: actions.dropSite,
  });

const renderSites = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  renderList(model, {
    name: 'sites',
    items: () => model.settings.val.sitesOff.toSorted().map((host) => ({ id: host, name: host })),
    none: (strings) => strings.noSites,
    action: (strings) => strings.allowSite,
    run: actions.allowSite,
  });

const renderIgnored = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  renderList(model, {
    name: 'ignored',
    items: () =>
      model.settings.val.ignored
        .map((entry) => ({ id: entry, name: model.names.val.get(entry) ?? entry }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'id')),
    none: (strings) => strings.noIgnored,
    action: (strings) => strings.allowEntry,
    run: actions.allowEntry,
  });

/** A key as it stands on the keyboard, where browsers spell a sign out. */
const keyName = (key: string): string => key.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');

function renderShortcuts(model: OptionsModel, actions: OptionsActions): HTMLElement {
  const { shortcuts } = model;
  return section(
    { class: 'sf-option', hidden: () => shortcuts.val.length === 0 },
    h2(text(model, (strings) => strings.keys)),
    () => {
      const strings = OPTIONS_STRINGS[model.language.val];
      return ul(
        { class: 'sf-taken' },
        shortcuts.val.map(({ name, key }) =>
          li(
            span({ class: 'sf-taken-name' }, strings.commands[name]),
            key ? kbd(keyName(key)) : span({ class: 'sf-small' }, strings.noKey),
          ),
        ),
      );
    },
    button(
      { type: 'button', class: 'sf-plain', onclick: () => void actions.openShortcuts() },
      text(model, (strings) => strings.changeKeys),
    ),
  );
}

const renderGlossaryLink = (model: OptionsModel, actions: OptionsActions): HTMLElement =>
  section(
    { class: 'sf-option' },
    h2(text(model, (strings) => strings.glossary)),
    p(
      { class: 'sf-small' },
      text(model, (strings) => strings.glossaryHint),
    ),
    button(
      { type: 'button', class: 'sf-plain', name: 'glossary', onclick: () => void actions.openGlossary() },
      text(model, (strings) => strings.openGlossary),
    ),
  );

const renderProblem = ({ problem, language }: OptionsModel): HTMLElement =>
  div({ role: 'status' }, () =>
    problem.val ? p({ class: 'sf-notice' }, PAGE_STRINGS[language.val].problems[problem.val]) : p({ hidden: true }),
  );

/** The whole page. Keep it in the document: its bindings live only there. */
export function renderOptions(model: OptionsModel, actions: OptionsActions): HTMLElement {
  return div(
    { class: 'sf-options', lang: () => model.language.val },
    renderPageHead(text(model, (strings) => strings.title)),
    main(
      p(
        { class: 'sf-small' },
        text(model, (strings) => strings.saved),
      ),
      renderProblem(model),
      renderMarks(model, actions),
      renderScope(model, actions),
      renderDensity(model, actions),
      renderPalette(model, actions),
      renderLanguage(model, actions),
      renderFurtherSites(model, actions),
      renderSites(model, actions),
      renderIgnored(model, actions),
      renderGlossaryLink(model, actions),
      renderShortcuts(model, actions),
      p(
        { class: 'sf-small sf-privacy' },
        text(model, (strings) => strings.privacy),
      ),
    ),
  );
}
