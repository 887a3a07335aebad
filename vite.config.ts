import { crx } from '@crxjs/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { findBrowser } from './scripts/ensure-browser.mjs';

const CONTENT_SCRIPT = 'src/content/content.ts';

/** Each browser has its own way to a side panel, and warns of the other's. */
function manifestFor(firefox: boolean): object {
  const { browser_specific_settings, sidebar_action, side_panel, permissions, ...shared } = manifest;
  if (!firefox) return { ...shared, permissions, side_panel };
  const granted = permissions.filter((permission) => permission !== 'sidePanel');
  return { ...shared, permissions: granted, sidebar_action, browser_specific_settings };
}

/**
 * What several pages share, in two files: what the background has as well, and the rest. Left to themselves these are fourteen,
 * and a popup opens a fifth later.
 */
const SHARED = [
  {
    name: 'common',
    test: /src\/(text|lexicon|extension)\/.*\.ts$|webextension|valibot/,
    minShareCount: 2,
    priority: 2,
  },
  { name: 'pages', test: /src\/(own|page|export|ui|surfaces)\/.*\.ts$|vanjs/, minShareCount: 2, priority: 1 },
];

export default defineConfig(({ command, mode }) => {
  const firefox = mode === 'firefox';
  const outDir = command === 'serve' ? 'dist/dev' : firefox ? 'dist/firefox' : 'dist/chrome';
  return {
    publicDir: 'src/static',
    plugins: process.env['VITEST']
      ? []
      : [
          crx({
            // The plugin's manifest type is narrower than the JSON that browsers accept.
            manifest: manifestFor(firefox) as never,
            browser: firefox ? 'firefox' : 'chrome',
            // One self-contained file: no loader and no web_accessible_resources, so that pages cannot detect the extension.
            contentScripts: { standaloneFiles: command === 'build' ? [CONTENT_SCRIPT] : [] },
          }),
        ],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Pages that no key of the manifest names, or one that the plugin does not look at.
      rolldownOptions: {
        input: ['panel', 'look-up', 'welcome', 'glossary'].map((page) => `src/${page}/index.html`),
        output: { codeSplitting: { groups: SHARED } },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/e2e/**', 'tests/**/*.dom.test.ts'],
            environment: 'node',
            // Properties run thousands of cases; on a busy machine that takes a while and is no failure.
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'dom',
            include: ['tests/**/*.dom.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1000, height: 800 },
              provider: playwright({
                launchOptions: {
                  executablePath: findBrowser('chromium') ?? 'chromium',
                  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            environment: 'node',
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
