// Does what a key asks for. Browser and messages are handed in.
import type { ReplyOf, RequestOf } from '../extension/contracts';
import type { SettingsStore } from '../extension/settings';

export interface CommandDeps {
  readonly settings: Pick<SettingsStore, 'change'>;
  /** Walks in one frame of a tab, the page itself where none is named. */
  readonly walk: (tabId: number, request: RequestOf<'walk'>, frame?: number) => Promise<ReplyOf<'walk'>>;
  readonly openPanel: (windowId: number) => Promise<void>;
}

/** Where the reader was when the key was pressed. */
interface Where {
  readonly tabId: number;
  readonly windowId: number;
}

/** A walk that has gone through so many frames without finding anything leads nowhere. */
const MOST_FRAMES = 50;

type Step = RequestOf<'walk'>['step'];

/** One step from mention to mention through a page and its frames: the page knows in which of them the walk is. */
async function walkOn({ walk }: CommandDeps, tabId: number, step: Step): Promise<void> {
  let { on } = await walk(tabId, { step });
  for (let frames = 0; on && frames < MOST_FRAMES; frames++) {
    const { frame, enter } = on;
    const reply = await walk(tabId, { step, enter }, frame).catch(() => null);
    if (reply?.shown) return;
    ({ on } = await walk(tabId, { step, left: { frame, isGone: reply === null } }));
  }
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
    if (command === 'next-mention') return walkOn(deps, where.tabId, 1);
    if (command === 'previous-mention') return walkOn(deps, where.tabId, -1);
    if (command === 'open-card') return walkOn(deps, where.tabId, 0);
    return undefined;
  };
}
