// What tests of colours reckon with: contrast after WCAG, and how far apart two colours look, also to readers who lack
// one kind of cone.
import type { Colour } from '../../src/page/palettes';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How eyes without one kind of cone see, in linear light: Machado, Oliveira and Fernandes 2009, full severity. */
const VISIONS = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
export type Vision = keyof typeof VISIONS;
export const VISION_NAMES = Object.keys(VISIONS) as readonly Vision[];

const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const dot = (row: Triple, [a, b, c]: Triple): number => row[0] * a + row[1] * b + row[2] * c;
const times = (matrix: Matrix, vector: Triple): Triple => [
  dot(matrix[0], vector),
  dot(matrix[1], vector),
  dot(matrix[2], vector),
];
const linear = ([red, green, blue]: Colour): Triple => [channel(red), channel(green), channel(blue)];

const luminance = (colour: Colour): number => dot([0.2126, 0.7152, 0.0722], linear(colour));

/** Contrast of two colours, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour that lets its ground shine through. */
export const over = (colour: Colour, opacity: number, ground: Colour): Colour =>
  colour.map((value, i) => value * opacity + (ground[i] as number) * (1 - opacity)) as unknown as Colour;

// Ottosson's Oklab, in which equal distances look about equal.
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklab(colour: Colour, vision: Vision): Triple {
  const seen = times(VISIONS[vision], linear(colour)).map((value) => Math.min(1, Math.max(0, value)));
  const [long, middle, short] = times(CONES, seen as unknown as Triple);
  return times(OKLAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

/** How far apart two colours look, from 0 to about 100; about 2 is just seen where they touch. */
export function distance(a: Colour, b: Colour, vision: Vision): number {
  const from = oklab(a, vision);
  return 100 * Math.hypot(...oklab(b, vision).map((value, i) => value - (from[i] as number)));
}
