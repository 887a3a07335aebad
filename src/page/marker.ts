// Marks a page and keeps it marked: reads it when it is ready, has its text recognised, paints, and begins anew when
// the page changes. The parts are made elsewhere; here they are tied together.
import type { Mention, Recognition } from '../recognition/mention';
import type { Scope } from './article';
import type { Density } from './density';
import { afterInteraction } from './interaction';
import { observePage, type PageObserver } from './observer';
import { createPainter, type Painter } from './painter';
import type { Palette } from './palettes';
import { anchorsOf, firstInView, hit, quote, type Scanned, scrollTo } from './places';
import type { Quote } from './quote';
import { createRuler } from './ruler';
import { type IsWanted, type Recognize, type Scan, scanPage } from './scan';
import { createSentences } from './sentence-around';
import { domReady, painted } from './slices';
import { isVisible } from './visibility';

export interface MarkerOptions {
  readonly document: Document;
  readonly recognize: Recognize;
  /** Asked at every scan; without it every mention is wanted. */
  readonly isWanted?: IsWanted;
  /** Asked at every scan; without it the article is read. */
  readonly scope?: () => Scope;
  /** Asked at every scan; without it all mentions are marked. */
  readonly density?: () => Density;
  /** The colours to begin with. */
  readonly palette?: Palette;
  /** Called after every scan that brought something new; indexes of mentions from before it are void. */
  readonly onUpdate?: () => void;
  /** Called with what recognition threw; the next change is read all the same. Without it, errors are reported. */
  readonly onError?: (error: unknown) => void;
}

/** Indexes are positions in `recognition.mentions`. Coordinates are CSS pixels of the window. */
export interface Marker {
  /** What the page holds and shows; empty until the first scan. */
  readonly recognition: Recognition;
  /** How many of its mentions are marked under the density that the reader wants. */
  readonly marked: number;
  /** The text that offsets count in. */
  readonly text: string;
  /** Index of the mention under a point; null where none is seen. */
  mentionAt(x: number, y: number): number | null;
  /** Boxes of the sentence around a mention, and of its own words; without those where the page changed. */
  anchorsOf(index: number): DOMRect[][];
  /** Index of the first mention that is not above the window; null when all are. */
  firstInView(): number | null;
  /** The words around a mention; undefined when there is no such mention. */
  quote(index: number): Quote | undefined;
  scrollTo(index: number): void;
  /** Sets off the mention whose card is open. A scan keeps it if the mention is still there. */
  setActive(index: number | null): void;
  /** Paints in other colours from now on. */
  recolour(palette: Palette): void;
  /** Reads the page again now. @throws what recognition throws. */
  rescan(): Promise<void>;
  /** The same, and has the text recognised anew even if it has not changed. @throws what recognition throws. */
  reread(): Promise<void>;
  /** Takes all marks away and stops watching. */
  destroy(): void;
}

const NOTHING: Recognition = { mentions: [], facts: [] };

interface Life extends Scanned {
  readonly options: MarkerOptions;
  readonly stop: AbortController;
  readonly painter: Painter;
  readonly observer: PageObserver;
  scan: Scan | undefined;
  active: number | null;
  /** Whether what was recognised before no longer counts. */
  stale: boolean;
  /** The scans under way, and whether another must follow. */
  running: Promise<void> | undefined;
  wanted: boolean;
}

/** Where a mention that was active is now: at its old index, if the same words stand there. */
function stillActive({ active, scan }: Life, mentions: readonly Mention[]): number | null {
  if (active === null) return null;
  return scan?.recognition.mentions[active]?.text === mentions[active]?.text ? active : null;
}

function show(life: Life, scan: Scan): void {
  const { painter, observer, options } = life;
  observer.focus(scan.article);
  if (scan.page === life.scan?.page) {
    life.scan = scan;
    painter.restore();
    return;
  }
  life.active = stillActive(life, scan.recognition.mentions);
  life.scan = scan;
  painter.styleRoots(scan.article.shadowRoots);
  painter.show({ page: scan.page, mentions: scan.recognition.mentions, strengths: scan.strengths });
  painter.activate(life.active);
  painter.restore();
  options.onUpdate?.();
}

async function scanUntilDone(life: Life): Promise<void> {
  const { options, stop } = life;
  while (life.wanted) {
    life.wanted = false;
    const { document, recognize, isWanted = () => true, scope = () => 'article', density = () => 'all' } = options;
    const choices = { isWanted, scope: scope(), density: density() };
    const { stale } = life;
    life.stale = false;
    const scan = await scanPage(document, recognize, { before: life.scan, stale, ...choices, signal: stop.signal });
    stop.signal.throwIfAborted();
    show(life, scan);
  }
}

function rescan(life: Life): Promise<void> {
  if (life.stop.signal.aborted) return Promise.resolve();
  life.wanted = true;
  life.running ??= scanUntilDone(life)
    .catch((error: unknown) => {
      if (!life.stop.signal.aborted) throw error;
    })
    .finally(() => {
      life.running = undefined;
    });
  return life.running;
}

function reread(life: Life): Promise<void> {
  life.stale = true;
  return rescan(life);
}

const failed = ({ options }: Life, error: unknown): void => (options.onError ?? reportError)(error);

function rescanSoon(life: Life): void {
  rescan(life).catch((error: unknown) => failed(life, error));
}

async function begin(life: Life): Promise<void> {
  await domReady(life.options.document);
  await painted(life.options.document);
  // The parser's own changes are in what is read now.
  life.observer.catchUp();
  await rescan(life);
}

function createLife(options: MarkerOptions): Life {
  const { document } = options;
  const observer = observePage(document, () => {
    life.painter.restore();
    rescanSoon(life);
  });
  const life: Life = {
    document,
    options,
    stop: new AbortController(),
    painter: createPainter(document, options.palette ?? 'standard'),
    ruler: createRuler(document),
    sentences: createSentences(),
    observer,
    scan: undefined,
    active: null,
    stale: false,
    running: undefined,
    wanted: false,
  };
  return life;
}

/** Repairs what is painted, and reads anew if something came to light. */
function look(life: Life): void {
  life.painter.restore();
  if (life.scan?.unseen.some(isVisible)) rescanSoon(life);
}

function setActive(life: Life, index: number | null): void {
  life.active = index;
  life.painter.activate(index);
}

function destroy({ stop, observer, painter }: Life): void {
  stop.abort();
  observer.destroy();
  painter.destroy();
}

/**
 * Starts marking a page: scans it when its DOM is ready and it has been painted once, and after every change; a page that
 * loads slowly changes, and is scanned, before that.
 */
export function createMarker(options: MarkerOptions): Marker {
  const life = createLife(options);
  life.stop.signal.addEventListener(
    'abort',
    afterInteraction(options.document, () => look(life)),
  );
  begin(life).catch((error: unknown) => failed(life, error));
  return {
    get recognition() {
      return life.scan?.recognition ?? NOTHING;
    },
    get marked() {
      return life.scan?.strengths.filter((strength) => strength !== null).length ?? 0;
    },
    get text() {
      return life.scan?.page.text ?? '';
    },
    mentionAt: (x, y) => hit(life, x, y),
    anchorsOf: (index) => anchorsOf(life, index),
    firstInView: () => firstInView(life),
    quote: (index) => quote(life, index),
    scrollTo: (index) => scrollTo(life, index),
    setActive: (index) => setActive(life, index),
    recolour: (palette) => life.painter.recolour(palette),
    rescan: () => rescan(life),
    reread: () => reread(life),
    destroy: () => destroy(life),
  };
}
