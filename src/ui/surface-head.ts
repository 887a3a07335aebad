// The upper part of popup and panel: name, the two switches, and notices.
import van from 'vanjs-core';
import { type PageActions, type PageModel, text } from './page-model';
import { PAGE_STRINGS } from './page-strings';
import { renderSwitch } from './switch';

const { div, h1, header, img, p } = van.tags;

const renderName = (...beside: HTMLElement[]): HTMLElement =>
  div(
    { class: 'sf-head' },
    img({ src: '/icons/icon-32.png', alt: '', width: 24, height: 24 }),
    h1('Sorot Fakta'),
    beside,
  );

/** Name of the extension. */
export const renderBrand = (): HTMLElement => header({ class: 'sf-top' }, renderName());

/** The switch for the site at hand; nothing where the extension does not run. */
const renderSite = (model: PageModel, actions: PageActions): (() => HTMLElement) => {
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
const renderNotices = (model: PageModel): HTMLElement =>
  div({ role: 'status' }, () => {
    const strings = PAGE_STRINGS[model.language.val];
    const problem = model.problem.val;
    return div(
      problem ? p({ class: 'sf-notice' }, strings.problems[problem]) : null,
      model.gone.val ? p({ class: 'sf-notice' }, strings.gone) : null,
    );
  });

/** Name of the extension, the two switches, and notices. */
export const renderHead = (model: PageModel, actions: PageActions): HTMLElement => {
  const everywhere = renderSwitch({
    name: 'enabled',
    label: text(model, (strings) => strings.everywhere),
    on: () => model.enabled.val,
    set: actions.setEnabled,
  });
  return header({ class: 'sf-top' }, renderName(everywhere), renderSite(model, actions), renderNotices(model));
};
