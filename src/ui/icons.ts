// The few line icons that card, popup and panel share, drawn on a 16-unit grid in the current text colour.
const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  glossary:
    'M3 3.2h3.4c1 0 1.6.6 1.6 1.5v8.1c0-.7-.6-1.2-1.6-1.2H3zM13 3.2H9.6c-1 0-1.6.6-1.6 1.5v8.1c0-.7.6-1.2 1.6-1.2H13z',
  panel: 'M2 3h12v10H2zM10 3v10',
  options: 'M2 4.5h7M13 4.5h1M11 3v3M2 11.5h1M7 11.5h7M5 10v3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.3 10.3L14 14',
  back: 'M13 8H3.5M7.5 3.5L3 8l4.5 4.5',
  forward: 'M3 8h9.5M8.5 3.5L13 8l-4.5 4.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  pin: 'M5.5 2.5h5l-.6 5 2.1 2.3H4l2.1-2.3zM8 9.8v4',
  ignore: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM4.2 4.2l7.6 7.6',
  undo: 'M6 2.5L3 5.5l3 3M3.5 5.5h5.8a3.7 3.7 0 0 1 0 7.5H6',
  edit: 'M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3zM9 4.7L11.3 7',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.6v2.9h-2.9',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon for the eye only: its button carries the name. */
export function icon(name: IconName): SVGSVGElement {
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', '0 0 16 16');
  image.setAttribute('class', 'sf-icon');
  image.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  image.append(path);
  return image;
}
