// The pages that the end-to-end tests open: the demo page of the project, test pages of the page layer, and bad input.
import { demoPage } from '../../scripts/demo';
import { type Reply, type Site, serve } from '../../scripts/launch';

// The browser itself asks for the page's icon.
const CSP = { 'content-security-policy': "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'" };

const paragraph = 'Rapat itu membahas pelayanan bagi warga di balai desa pada hari itu. ';

const PAGES: Readonly<Record<string, () => Reply>> = {
  '/': () => ({ body: demoPage() }),
  '/strict': () => ({ body: demoPage().replace(/<style>[\s\S]*?<\/style>/, ''), headers: CSP }),
  '/empty': () => ({ body: '' }),
  '/english': () => ({ body: `<!doctype html><p>${'The meeting was about the weather in the town. '.repeat(40)}</p>` }),
  '/broken': () => ({
    body: `<!doctype html><h1>Berita<p>Kata Bupati Gresik <b>tentang <i>OPD</b> dan SAKIP</i><table><td>LKPD<p></table><a href=">`,
  }),
  '/latin1': () => ({
    body: Buffer.from(
      '<!doctype html><meta charset="windows-1252"><h1>Berita</h1><article><p>Caf\u00e9 milik Pemkab Gresik dibuka oleh Bupati Gresik.</p></article>',
      'latin1',
    ),
    headers: { 'content-type': 'text/html' },
  }),
  '/huge': () => ({
    body: `<!doctype html><article>${`<p>${paragraph.repeat(70)}</p>`.repeat(1000)}<p>Selesai menurut Bupati Gresik.</p></article>`,
  }),
};

/** Serves all pages under every *.go.id host. */
export const serveSites = (): Promise<Site> => serve((_, url) => PAGES[new URL(url, 'http://x').pathname]?.());
