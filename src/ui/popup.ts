// The toolbar popup: what the page holds, and the switches. Its components are bound to a model; this file puts them
// together and chooses what stands in the middle.
import van from 'vanjs-core';
import { groupMentions } from './group-mentions';
import { icon } from './icons';
import { renderPopupFacts } from './popup-facts';
import { renderNotices, renderPopupHead, renderSite } from './popup-head';
import { renderMentions } from './popup-list';
import { type PageState, type PopupActions, type PopupModel, text } from './popup-model';
import { POPUP_STRINGS } from './popup-strings';

const { button, div, footer, label, main, option, p, select, span } = van.tags;

function renderMessage(headline: string, hint = ''): HTMLElement {
  return div({ class: 'sf-message', role: 'status' }, p(headline), hint ? p({ class: 'sf-small' }, hint) : null);
}

function renderListed(
  model: PopupModel,
  actions: PopupActions,
  page: PageState & { readonly state: 'listed' },
): HTMLElement {
  const strings = POPUP_STRINGS[model.language.val];
  if (page.mentions.length === 0) return renderMessage(strings.none, strings.noneHint);
  const groups = groupMentions(page.mentions);
  return div(
    p({ class: 'sf-holds', role: 'status' }, strings.holds(groups.length, page.mentions.length)),
    page.truncated ? p({ class: 'sf-notice' }, strings.truncated(page.mentions.length)) : null,
    renderPopupFacts(model, actions, page.facts),
    renderMentions(model, actions, groups),
  );
}

function renderPage(model: PopupModel, actions: PopupActions): HTMLElement {
  const strings = POPUP_STRINGS[model.language.val];
  const page = model.page.val;
  switch (page.state) {
    case 'listed':
      return renderListed(model, actions, page);
    case 'off':
      return renderMessage(model.enabled.val ? strings.offHere : strings.offEverywhere);
    case 'unreachable':
      return renderMessage(strings.unreachable, strings.unreachableHint);
    case 'failed':
      return renderMessage(strings.failed);
    case 'loading':
      return renderMessage(strings.loading);
  }
}

function renderLanguage(model: PopupModel, actions: PopupActions): HTMLElement {
  const box = select(
    { name: 'language' },
    (['auto', 'id', 'en'] as const).map((choice) =>
      option(
        { value: choice, selected: () => model.choice.val === choice },
        text(model, (s) => s.languages[choice]),
      ),
    ),
  );
  box.addEventListener('change', () => {
    void actions.setLanguage(box.value as 'auto' | 'id' | 'en').finally(() => (box.value = model.choice.val));
  });
  return label({ class: 'sf-language' }, span(text(model, (s) => s.language)), box);
}

/** The whole popup. Keep it in the document: its bindings live only there. */
export function renderPopup(model: PopupModel, actions: PopupActions): HTMLElement {
  return div(
    { class: 'sf-popup', lang: () => model.language.val },
    renderPopupHead(model, actions),
    renderSite(model, actions),
    renderNotices(model),
    main({ 'aria-busy': () => String(model.page.val.state === 'loading') }, () => renderPage(model, actions)),
    footer({ class: 'sf-tail' }, renderLanguage(model, actions), () =>
      model.page.val.state === 'listed'
        ? button(
            { type: 'button', class: 'sf-again', onclick: () => void actions.again() },
            icon('again'),
            text(model, (strings) => strings.again),
          )
        : span(),
    ),
  );
}
