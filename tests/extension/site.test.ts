import { describe, expect, it } from 'vitest';
import { isOf, nameOf, originOf, placeOf } from '../../src/extension/site';

describe('what can be done about a page', () => {
  it.each([
    ['https://www.kompas.com/tren/read', 'kompas.com'],
    ['http://news.detik.com/', 'news.detik.com'],
    ['https://dishub.jatimprov.go.id/berita', 'go.id'],
    ['https://go.id/', 'go.id'],
    ['https://logo.id/', 'logo.id'],
    ['https://10.1.2.3:8080/', '10.1.2.3'],
  ])('%s is marked as a page of %s', (address, site) => {
    expect(placeOf(address)).toEqual({ can: true, site });
  });

  it.each([
    'about:addons',
    'chrome://extensions/',
    'file:///berita.html',
    'https://addons.mozilla.org/id/firefox/',
    'https://chromewebstore.google.com/',
    '',
  ])('at %j nothing may run', (address) => {
    expect(placeOf(address)).toEqual({ can: false });
  });
});

describe('patterns of permissions', () => {
  it.each([
    ['kompas.com', '*://*.kompas.com/*'],
    ['10.1.2.3', '*://10.1.2.3/*'],
    ['[::1]', '*://[::1]/*'],
  ])('of %s is %s, and is read as such', (site, origin) => {
    expect(originOf(site)).toBe(origin);
    expect(nameOf(origin)).toBe(site);
  });

  it('that the browser made are shown as they are', () => {
    expect(nameOf('https://*.kompas.com/*')).toBe('https://*.kompas.com/*');
    expect(nameOf('<all_urls>')).toBe('<all_urls>');
  });

  it.each([
    ['kompas.com', '*://*.kompas.com/*', true],
    ['news.kompas.com', '*://*.kompas.com/*', true],
    ['bukankompas.com', '*://*.kompas.com/*', false],
    ['kompas.com', 'https://kompas.com/*', true],
    ['a.kompas.com', 'https://kompas.com/*', false],
    ['a.go.id', '<all_urls>', true],
    ['a.go.id', '*://*/*', true],
    ['a.go.id', 'file:///*', false],
  ])('%s belongs to %s: %s', (host, origin, belongs) => {
    expect(isOf(host, origin)).toBe(belongs);
  });
});
