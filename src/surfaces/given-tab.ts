// Popup and panel may be opened as pages of their own, where "the active tab" would be themselves.

/** The tab that `?tab=ID` names; null without it, or when it names none. */
export function givenTab(search: string): number | null {
  const given = new URLSearchParams(search).get('tab');
  return given !== null && /^\d{1,10}$/.test(given) ? Number(given) : null;
}
