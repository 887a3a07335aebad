// Rules of the house that no compiler enforces: who may import whom, how long files are, what the manifest points at,
// what pages could see of the extension.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { COMMANDS } from '../src/extension/commands';

const SRC = path.resolve(import.meta.dirname, '../src');
const MAX_LINES = 250;
/** Bytes of the content script when it is compressed; every page of every site pays for them. */
const MAX_SCRIPT = 60 * 1024;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file))
  .map((file) => ({ file, layer: file.split(path.sep)[0] ?? '', text: readFileSync(path.join(SRC, file), 'utf8') }));

/** What each layer may import besides itself. Types may come from further away. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ['text'],
  recognition: ['text', 'lexicon'],
  export: ['lexicon'],
  page: ['text', 'lexicon'],
  ui: ['lexicon'],
  extension: ['lexicon'],
  content: ['lexicon', 'page', 'ui', 'extension'],
  background: ['lexicon', 'recognition', 'extension', 'generated'],
  surfaces: ['lexicon', 'export', 'page', 'ui', 'extension'],
  popup: ['ui', 'extension', 'surfaces'],
  panel: ['ui', 'extension', 'surfaces'],
  options: ['ui', 'extension', 'surfaces'],
  'look-up': ['ui', 'extension', 'surfaces'],
  welcome: ['ui', 'extension', 'surfaces', 'content'],
  cli: ['text', 'lexicon', 'recognition', 'page'],
};
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  export: ['recognition'],
  page: ['recognition'],
  ui: ['recognition', 'export', 'extension'],
  extension: ['recognition'],
  content: ['recognition'],
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = sources.flatMap(({ file, layer, text }) =>
  [...text.matchAll(/^(import|export) (type )?[^;]*?from '(\.[^']+)'/gms)].map((match) => ({
    file,
    layer,
    from: path.relative(SRC, path.resolve(SRC, path.dirname(file), match[3] ?? '')).split(path.sep)[0] ?? '',
    typeOnly: match[2] !== undefined || /^import \{(\s*type [^,}]+,?)+\s*\}/.test(match[0]),
  })),
);

describe('layers', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what stands below it', (layer) => {
    const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
    const types = [...allowed, ...(MAY_IMPORT_TYPES[layer] ?? [])];
    const wrong = imports.filter(
      (each) => each.layer === layer && !(each.typeOnly ? types : allowed).includes(each.from),
    );
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('recognizers do not import one another', () => {
    const wrong = sources.filter(
      ({ file, text }) =>
        file.startsWith(path.join('recognition', 'recognizers')) && /from '\.\/(award|term|title)'/.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('only the extension layer imports the polyfill', () => {
    const wrong = sources.filter(
      ({ layer, text }) => layer !== 'extension' && text.includes("from 'webextension-polyfill'"),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('text, lexicon and recognition know neither DOM nor browser', () => {
    const wrong = sources.filter(
      ({ layer, text }) =>
        ['text', 'lexicon', 'recognition'].includes(layer) && /\b(document|window|chrome|browser)\.\w/.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('every folder of src is a layer', () => {
    const folders = readdirSync(SRC).filter(
      (name) => statSync(path.join(SRC, name)).isDirectory() && !['static', 'generated'].includes(name),
    );
    expect(folders.filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${MAX_LINES} lines and open with what they are for`, () => {
    const wrong = sources.filter(({ text }) => text.split('\n').length > MAX_LINES || !/^(\/\/|\/\*\*)/.test(text));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('build no HTML and no code from strings, and reach for no network', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|new Function|(?<!\.|async )\bfetch\(|highlights\.clear/;
    const wrong = sources.filter(
      ({ layer, text }) => layer !== 'cli' && forbidden.test(text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('points at files that exist', () => {
    const paths = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.side_panel.default_path,
      manifest.sidebar_action.default_panel,
      manifest.options_ui.page,
      manifest.background.service_worker,
      ...manifest.background.scripts,
      ...manifest.content_scripts.flatMap((script) => script.js),
    ];
    const root = path.resolve(SRC, '..');
    expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('lists every command that the background knows, without a bare letter', () => {
    expect(Object.keys(manifest.commands).toSorted()).toEqual([...COMMANDS].toSorted());
    const keys = Object.values(manifest.commands).flatMap((command) =>
      'suggested_key' in command ? [command.suggested_key.default] : [],
    );
    expect(keys.filter((key) => !/^Alt\+Shift\+/.test(key))).toEqual([]);
    // Chrome takes no more.
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('asks for no more than it needs and shows pages nothing', () => {
    // What Firefox does not know is left out of its build.
    expect(manifest.permissions).toEqual(['storage', 'sidePanel', 'contextMenus', 'scripting', 'activeTab']);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.content_scripts.map((script) => script.matches)).toEqual([['*://*.go.id/*']]);
  });

  it.each(['chrome', 'firefox'])('stays so in the build for %s', (browser) => {
    const built = path.resolve(SRC, `../dist/${browser}/manifest.json`);
    const text = readFileSync(built, 'utf8');
    expect(text).not.toContain('web_accessible_resources');
    expect(JSON.parse(text).content_scripts).toMatchObject([{ js: ['src/content/content.js'] }]);
  });

  it.each([
    ['chrome', ['storage', 'sidePanel', 'contextMenus', 'scripting', 'activeTab'], 'side_panel'],
    ['firefox', ['storage', 'contextMenus', 'scripting', 'activeTab'], 'sidebar_action'],
  ])('of %s has its own side panel and only the permissions for it', (browser, permissions, key) => {
    const built = JSON.parse(readFileSync(path.resolve(SRC, `../dist/${browser}/manifest.json`), 'utf8'));
    expect(built.permissions).toEqual(permissions);
    expect(Object.keys(built).filter((name) => /^side/.test(name))).toEqual([key]);
    expect(existsSync(path.resolve(SRC, `../dist/${browser}/src/panel/index.html`))).toBe(true);
  });

  it.each(['chrome', 'firefox'])('gives the pages of %s a small content script', (browser) => {
    const script = readFileSync(path.resolve(SRC, `../dist/${browser}/src/content/content.js`));
    expect(gzipSync(script).length).toBeLessThan(MAX_SCRIPT);
  });
});
