// Keeps the marking script where the reader permits it: on the pages that are opened, on those that are open already, and
// no longer where a permission was taken back. Browser and messages are handed in.

export interface SiteAccessDeps {
  /** Patterns of the sites that the reader has permitted. */
  readonly permitted: () => Promise<readonly string[]>;
  readonly markOrigins: (origins: readonly string[]) => Promise<void>;
  readonly tabsOf: (origins?: readonly string[]) => Promise<readonly number[]>;
  /** Whether the script runs in a tab. */
  readonly runsIn: (tabId: number) => Promise<boolean>;
  readonly runIn: (tabId: number) => Promise<void>;
  /** Tells the script in a tab whose site was taken back. */
  readonly leave: (tabId: number, origins: readonly string[]) => Promise<void>;
}

export interface SiteAccess {
  /** Brings everything in line with the permissions. Never rejects. */
  follow(): Promise<void>;
  /** The same after permissions were taken back. Never rejects. */
  drop(origins: readonly string[]): Promise<void>;
  /** Marks one tab. @throws when the browser does not allow it. */
  mark(tabId: number): Promise<void>;
}

/** Makes it. Steps are taken one after the other, so that no page gets the script twice. */
export function createSiteAccess(deps: SiteAccessDeps): SiteAccess {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const done = last.then(step);
    last = done.catch(() => {});
    return done;
  };
  const mark = async (tabId: number): Promise<void> => {
    if (!(await deps.runsIn(tabId))) await deps.runIn(tabId);
  };
  const follow = async (): Promise<void> => {
    const origins = await deps.permitted();
    await deps.markOrigins(origins);
    if (origins.length === 0) return;
    // A tab that shows an error page, or has just gone, is no reason to leave the others.
    for (const tabId of await deps.tabsOf(origins)) await mark(tabId).catch(() => {});
  };
  return {
    follow: () => inTurn(follow).catch(() => {}),
    drop: (origins) =>
      inTurn(async () => {
        await deps.markOrigins(await deps.permitted());
        for (const tabId of await deps.tabsOf()) await deps.leave(tabId, origins).catch(() => {});
      }).catch(() => {}),
    mark: (tabId) => inTurn(() => mark(tabId)),
  };
}
