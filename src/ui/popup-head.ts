// The upper part of the popup: name, the two switches, and notices.
import van from 'vanjs-core';
import { type PopupActions, type PopupModel, text } from './popup-model';
import { POPUP_STRINGS } from './popup-strings';

const { div, h1, header, img, input, label, p, span } = van.tags;

interface Switch {
  readonly name: string;
  readonly label: () => string;
  readonly on: () => boolean;
  readonly set: (on: boolean) => Promise<void>;
}

/** A switch that falls back to the model's truth when a change could not be made. */
function renderSwitch({ name, label: labelText, on, set }: Switch): HTMLElement {
  const box = input({ type: 'checkbox', role: 'switch', class: 'sf-switch', name, checked: on });
  box.addEventListener('change', () => void set(box.checked).finally(() => (box.checked = on())));
  return label({ class: 'sf-switch-row' }, span(labelText), box);
}

/** Name of the extension and the switch for everything. */
export const renderPopupHead = (model: PopupModel, actions: PopupActions): HTMLElement =>
  header(
    { class: 'sf-head' },
    img({ src: '/icons/icon-32.png', alt: '', width: 24, height: 24 }),
    h1('Sorot Fakta'),
    renderSwitch({
      name: 'enabled',
      label: text(model, (strings) => strings.everywhere),
      on: () => model.enabled.val,
      set: actions.setEnabled,
    }),
  );

/** The switch for the site at hand; nothing where the extension does not run. */
export const renderSite = (model: PopupModel, actions: PopupActions): (() => HTMLElement) => {
  return () =>
    model.host.val === null || !model.enabled.val
      ? div({ hidden: true })
      : div(
          { class: 'sf-site' },
          renderSwitch({
            name: 'site',
            label: text(model, (strings) => strings.thisSite),
            on: () => model.siteOn.val,
            set: actions.setSite,
          }),
          p({ class: 'sf-host' }, model.host.val),
        );
};

/** What the reader has to know: trouble with the storage, a mention that is gone. */
export const renderNotices = (model: PopupModel): HTMLElement =>
  div({ class: 'sf-notices', role: 'status' }, () => {
    const strings = POPUP_STRINGS[model.language.val];
    const problem = model.problem.val;
    return div(
      problem ? p({ class: 'sf-notice' }, strings.problems[problem]) : null,
      model.gone.val ? p({ class: 'sf-notice' }, strings.gone) : null,
    );
  });
