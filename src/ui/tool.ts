// A labelled button with an icon, as they stand at the lower edge of popup and panel.
import van from 'vanjs-core';
import { type IconName, icon } from './icons';
import { type PageModel, text } from './page-model';
import type { PageStrings } from './page-strings';

const { button, span } = van.tags;

interface Tool {
  readonly name: IconName;
  readonly label: (strings: PageStrings) => string;
  readonly run: () => Promise<void>;
  /** Whether the icon says enough where a row has no room for words; they are told all the same. */
  readonly isPlain?: boolean;
}

/** Renders one tool. */
export const renderTool = (model: PageModel, { name, label, run, isPlain = false }: Tool): HTMLElement =>
  button(
    { type: 'button', class: 'sf-tool', name, title: isPlain ? text(model, label) : '', onclick: () => void run() },
    icon(name),
    span({ class: isPlain ? 'sf-unseen' : '' }, text(model, label)),
  );
