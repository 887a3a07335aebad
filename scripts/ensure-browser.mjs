// Installs what a fresh machine lacks: the project's packages, and on Debian as root the browsers.
// Has no dependencies, since it runs before node_modules exists. Usage: node scripts/ensure-browser.mjs [chromium] [firefox]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    advice: 'Chromium 128 or newer (branded Chrome no longer loads unpacked extensions from the command line)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debian: 'firefox-esr',
    advice: 'Firefox 146 or newer',
  },
};

/**
 * Path of an installed browser.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, paths } = BROWSERS[name];
  return [process.env[variable], ...paths].find((candidate) => candidate && existsSync(candidate));
}

function run(command, args, env = {}) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status ?? result.signal ?? result.error}`);
}

/** node_modules is up to date when npm's hidden lock file agrees with package-lock.json. */
function packagesUpToDate() {
  const hidden = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const have = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const need = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(need).every(
    ([name, wanted]) => name === '' || wanted.optional || wanted.peer || have[name]?.version === wanted.version,
  );
}

function installBrowsers(names) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    const advice = names.map((name) => `${BROWSERS[name].advice}, or set ${BROWSERS[name].variable} to its path`);
    throw new Error(`Please install ${advice.join('; and ')}.`);
  }
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', [...apt, 'update'], env);
  run(
    'apt-get',
    [...apt, 'install', '-y', '--no-install-recommends', ...names.map((name) => BROWSERS[name].debian)],
    env,
  );
}

function main(names) {
  if (!packagesUpToDate()) run('npm', ['ci', '--no-audit', '--no-fund']);
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
