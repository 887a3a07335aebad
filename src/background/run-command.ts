// Does what a key asks for. Browser and messages are handed in.
import type { RequestOf } from '../extension/contracts';
import type { SettingsStore } from '../extension/settings';

export interface CommandDeps {
  readonly settings: Pick<SettingsStore, 'change'>;
  readonly walk: (tabId: number, request: RequestOf<'walk'>) => Promise<void>;
  readonly openPanel: (windowId: number) => Promise<void>;
}

/** Where the reader was when the key was pressed. */
interface Where {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Makes what carries out commands.
 * @returns a function that rejects when a command failed: on a page without the extension, or without mentions.
 */
export function createCommands(deps: CommandDeps): (command: string, where: Where | null) => Promise<unknown> {
  return async (command, where) => {
    if (command === 'toggle-marks') return deps.settings.change(({ enabled }) => ({ enabled: !enabled }));
    if (!where) return undefined;
    // Browsers open a panel only right in the reader's action: nothing may be waited for before.
    if (command === 'open-panel') return deps.openPanel(where.windowId);
    if (command === 'next-mention') return deps.walk(where.tabId, { step: 1 });
    if (command === 'previous-mention') return deps.walk(where.tabId, { step: -1 });
    return undefined;
  };
}
