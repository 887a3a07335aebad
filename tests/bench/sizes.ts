// What the built extension weighs, script by script.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = path.resolve(import.meta.dirname, '../../dist/chrome');

export interface Weight {
  readonly minified: number;
  readonly gzipped: number;
}

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** All scripts that the built extension puts into a page. */
export function contentScriptWeight(): Weight {
  const manifest = JSON.parse(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts.flatMap(({ js }) => js.map((file) => readFileSync(path.join(BUILT, file))));
  return {
    minified: scripts.reduce((sum, { length }) => sum + length, 0),
    gzipped: scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0),
  };
}
