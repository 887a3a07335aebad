// A labelled switch, as popup, panel and settings have them.
import van from 'vanjs-core';

const { input, label, span } = van.tags;

interface Switch {
  readonly name: string;
  readonly label: () => string;
  readonly on: () => boolean;
  readonly set: (on: boolean) => Promise<void>;
}

/** A switch that falls back to the model's truth when a change could not be made. */
export function renderSwitch({ name, label: labelText, on, set }: Switch): HTMLElement {
  const box = input({ type: 'checkbox', role: 'switch', class: 'sf-switch', name, checked: on });
  box.addEventListener('change', () => void set(box.checked).finally(() => (box.checked = on())));
  return label({ class: 'sf-switch-row' }, span(labelText), box);
}
