// The sites on which pages can be marked beside those of the government, as browsers name them in permissions. Pure.

/** Where marking needs no asking; also what Firefox readers can forbid. */
export const GOVERNMENT = 'go.id';

/** Stores of extensions: browsers let nothing run there. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/** What can be done about a page on which the extension does not run. */
export type Place =
  /** Its site could be marked. */
  | { readonly can: true; readonly site: string }
  /** Nothing may run there. */
  | { readonly can: false };

const isGovernment = (host: string): boolean => host === GOVERNMENT || host.endsWith(`.${GOVERNMENT}`);

/** The site that a reader means by a page: its host, without the `www.` that says nothing. */
const siteOf = (host: string): string => (isGovernment(host) ? GOVERNMENT : host.replace(/^www\./, ''));

/** What can be done about the page at an address. */
export function placeOf(address: string): Place {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || STORES.has(url.hostname)) return { can: false };
  return { can: true, site: siteOf(url.hostname) };
}

const isNumeric = (site: string): boolean => /^[\d.]+$|^\[/.test(site);

/** The pattern of a site with its subdomains; an address of numbers has none. */
export const originOf = (site: string): string => `*://${isNumeric(site) ? '' : '*.'}${site}/*`;

/** How a reader reads a pattern: "kompas.com". Patterns that the browser's own pages made are left as they are. */
export const nameOf = (origin: string): string => /^\*:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(origin)?.[1] ?? origin;

/** Whether a host belongs to a pattern. */
export function isOf(host: string, origin: string): boolean {
  const named = /^(?:\*|https?):\/\/(\*\.)?([^*/]+)\//.exec(origin);
  if (!named) return /^(<all_urls>|(\*|https?):\/\/\*\/)/.test(origin);
  const [, sub, site = ''] = named;
  return host === site || (sub !== undefined && host.endsWith(`.${site}`));
}
