// All knowledge, as read from the JSON files. Only the background, the tools and the compiler import this.
import type { Entry } from './entry';
import type { Scale } from './scale';
import scaleData from './scales.json';

const files = import.meta.glob<Entry[]>('./entries/*.json', { eager: true, import: 'default' });

/** The entries by file, for checks that tell where something is wrong. */
export const entryFiles = Object.entries(files).map(([file, list]) => ({ file, entries: list }));
export const entries: readonly Entry[] = Object.values(files).flat();
export const scales: readonly Scale[] = scaleData as readonly Scale[];
