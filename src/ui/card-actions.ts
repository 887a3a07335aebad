// The quiet row at the lower edge of a card: what the reader can do with it, and what came of it.
import van from 'vanjs-core';
import type { Entry } from '../lexicon/entry';
import type { CardActions, CardView, EntryView } from './card-view';
import { copyText } from './copy-text';
import { type IconName, icon } from './icons';
import { STRINGS } from './strings';

const { button, div, span } = van.tags;

type View = CardView | EntryView;

/** Says what came of an action: to assistive technology only, or to everyone. */
type Tell = (text: string, to: 'ear' | 'everyone') => void;

interface Row {
  readonly view: View;
  readonly actions: CardActions;
  readonly tell: Tell;
}

function tool(name: IconName, label: string, run: (button: HTMLElement) => void): HTMLElement {
  const element = button({ type: 'button', class: 'sf-tool', 'data-action': name }, icon(name), span(label));
  element.onclick = () => run(element);
  return element;
}

function renderCopy(entry: Entry, { view, actions, tell }: Row): HTMLElement {
  const strings = STRINGS[view.language];
  const show = (element: HTMLElement, done: boolean): void => {
    element.replaceChildren(icon(done ? 'done' : 'copy'), span(done ? strings.copied : strings.copy));
    if (done) tell(strings.copiedFully, 'ear');
    else tell(strings.notCopied, 'everyone');
  };
  const copy = async (element: HTMLElement): Promise<void> => {
    show(element, await actions.copy(copyText(entry, view.address, view.language)));
  };
  return tool('copy', strings.copy, (element) => void copy(element));
}

function renderPin({ view, actions }: Row): HTMLElement {
  const pin = tool('pin', STRINGS[view.language].pin, (element) => {
    const pinned = element.getAttribute('aria-pressed') !== 'true';
    element.setAttribute('aria-pressed', String(pinned));
    actions.pin(pinned);
  });
  pin.setAttribute('aria-pressed', String(view.pinned));
  return pin;
}

/** Lets an entry be marked no more, and takes that back; each of the two buttons gives way to the other. */
function renderIgnore(entry: Entry, { view, actions, tell }: Row): HTMLElement[] {
  const strings = STRINGS[view.language];
  const set = async (ignored: boolean): Promise<void> => {
    const done = await actions.ignore(entry.id, ignored);
    tell(done ? (ignored ? strings.ignored : '') : strings.notSaved, 'everyone');
    if (!done) return;
    ignore.hidden = ignored;
    undo.hidden = !ignored;
    (ignored ? undo : ignore).focus();
  };
  const ignore = tool('ignore', strings.ignore, () => void set(true));
  const undo = tool('undo', strings.undo, () => void set(false));
  undo.hidden = true;
  return [ignore, undo];
}

/** The row; what no entry explains can neither be copied nor be told apart from others like it. */
export function renderActions(view: View, actions: CardActions): HTMLElement {
  const status = span({ role: 'status', class: 'sf-unseen' });
  const tell: Tell = (text, to) => {
    status.className = to === 'ear' || text === '' ? 'sf-unseen' : 'sf-told';
    status.textContent = text;
  };
  const row = { view, actions, tell };
  return div(
    { class: 'sf-tools' },
    view.entry && renderCopy(view.entry, row),
    renderPin(row),
    view.entry && renderIgnore(view.entry, row),
    status,
  );
}
