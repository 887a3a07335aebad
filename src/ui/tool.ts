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
}

/** Renders one tool. */
export const renderTool = (model: PageModel, { name, label, run }: Tool): HTMLElement =>
  button({ type: 'button', class: 'sf-tool', name, onclick: () => void run() }, icon(name), span(text(model, label)));
