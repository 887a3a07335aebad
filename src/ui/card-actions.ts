// The quiet row at the lower edge of a card: what the reader can do with it.
import van from 'vanjs-core';
import type { CardActions, CardView, EntryView } from './card-view';
import { copyText } from './copy-text';
import { icon } from './icons';
import type { Language } from './language';
import { STRINGS } from './strings';

const { button, div, span } = van.tags;

type IconName = Parameters<typeof icon>[0];

function tool(name: IconName, label: string, run: (button: HTMLElement) => void): HTMLElement {
  const element = button({ type: 'button', class: 'sf-tool', 'data-action': name }, icon(name), span(label));
  element.onclick = () => run(element);
  return element;
}

/** Copies, and says so at the button for the eye and in words for assistive technology. */
function renderCopy(text: string, language: Language, actions: CardActions): HTMLElement[] {
  const strings = STRINGS[language];
  const status = span({ role: 'status', class: 'sf-unseen' });
  const tell = (button: HTMLElement, done: boolean): void => {
    status.textContent = done ? strings.copiedFully : strings.notCopied;
    // The button itself shows that it is done, but not that it can not be.
    status.className = done ? 'sf-unseen' : 'sf-tool-failed';
    button.replaceChildren(icon(done ? 'done' : 'copy'), span(done ? strings.copied : strings.copy));
  };
  const copy = tool('copy', strings.copy, (button) => void actions.copy(text).then((done) => tell(button, done)));
  return [copy, status];
}

function renderPin(pinned: boolean, language: Language, actions: CardActions): HTMLElement {
  const strings = STRINGS[language];
  const pin = tool('pin', strings.pin, (element) => {
    const now = element.getAttribute('aria-pressed') !== 'true';
    element.setAttribute('aria-pressed', String(now));
    actions.pin(now);
  });
  pin.setAttribute('aria-pressed', String(pinned));
  return pin;
}

/** The row; without an entry there is nothing worth copying. */
export function renderActions(view: CardView | EntryView, actions: CardActions): HTMLElement {
  const { entry, language, pinned, address } = view;
  return div(
    { class: 'sf-tools' },
    entry && renderCopy(copyText(entry, address, language), language, actions),
    renderPin(pinned, language, actions),
  );
}
