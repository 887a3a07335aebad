// What a key can do, wherever the reader is: the names under which the manifest lists it. Keys are chosen in the
// browser's own settings; the first name is the browser's, for the toolbar button.

export const COMMANDS = [
  '_execute_action',
  'open-panel',
  'next-mention',
  'previous-mention',
  'open-card',
  'toggle-marks',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** A command with the key that it has now, in the browser's own notation; empty when it has none. */
export interface Shortcut {
  readonly name: CommandName;
  readonly key: string;
}
