// Sheets of pictures as they are kept: few colours, so that a whole sheet is a small file, and what another edition of a
// browser draws a little lighter is the same colour still.
import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';

/** Six levels of red, green and blue: all of them fit in one byte a pixel. */
const LEVELS = [0, 51, 102, 153, 204, 255];
const PALETTE = LEVELS.flatMap((red) => LEVELS.flatMap((green) => LEVELS.map((blue) => [red, green, blue])));
const level = (value) => Math.round(value / 51);

/** How far a colour may be off, from 0 to 1: a little over one level of all three. */
const SAME_COLOUR = 0.2;

/**
 * @typedef {{ width: number, height: number, colours: Uint8Array }} Sheet A byte a pixel: its place in the palette.
 */

/** @returns {Sheet} A part from the left edge of what a screen shows, from `top` down. */
export function partOf({ data, channels, width: wide }, { width, height, top }) {
  const colours = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = ((top + y) * wide + x) * channels;
      colours[y * width + x] = 36 * level(data[at]) + 6 * level(data[at + 1]) + level(data[at + 2]);
    }
  return { width, height, colours };
}

/** @returns {Sheet} Pictures of one size beside each other. */
export function beside(pictures) {
  const [{ width, height }] = pictures;
  const whole = {
    width: width * pictures.length,
    height,
    colours: new Uint8Array(width * pictures.length * height),
  };
  pictures.forEach(({ colours }, column) => {
    for (let y = 0; y < height; y += 1)
      whole.colours.set(colours.subarray(y * width, (y + 1) * width), y * whole.width + column * width);
  });
  return whole;
}

export const toPng = ({ width, height, colours }) =>
  encode({ width, height, data: colours, channels: 1, depth: 8, palette: PALETTE }, { zlib: { level: 9 } });

/** @returns {Sheet} */
export function fromPng(bytes) {
  const { width, height, data } = decode(bytes);
  return { width, height, colours: data };
}

const rgba = ({ colours }) => {
  const bytes = new Uint8Array(4 * colours.length);
  colours.forEach((colour, at) => bytes.set([...PALETTE[colour], 255], 4 * at));
  return bytes;
};

/** A mark, in red. */
const RED = 36 * 5;
/** Side of the squares that are judged, in pixels: the mark of a radio at half its size. */
const SQUARE = 8;

/**
 * Of each of the pictures on a sheet, how it differs from before: the largest share of other pixels in any square of it,
 * from 0 to 1. Letters that are smoothed otherwise are a little everywhere; what a reader sees is much in one place.
 * Where the sheets differ in size, it is 1. Also a sheet with those pixels in red on black.
 */
export function compare(now, before, pictures) {
  const { width, height } = now;
  const marks = { width, height, colours: new Uint8Array(width * height) };
  if (before.width !== width || before.height !== height)
    return { differences: new Array(pictures).fill(1), marks };
  const mask = new Uint8Array(4 * width * height);
  pixelmatch(rgba(before), rgba(now), mask, width, height, { threshold: SAME_COLOUR, diffMask: true });
  for (let at = 0; at < marks.colours.length; at += 1) if (mask[4 * at + 3] > 0) marks.colours[at] = RED;

  const markedIn = (left, top) => {
    let count = 0;
    for (let y = top; y < top + SQUARE; y += 1)
      for (let x = left; x < left + SQUARE; x += 1) if (marks.colours[y * width + x] === RED) count += 1;
    return count / SQUARE ** 2;
  };
  const wide = width / pictures;
  // Squares overlap by half, so that no mark is cut in two by all of them.
  const differences = Array.from({ length: pictures }, (_, picture) => {
    let most = 0;
    for (let top = 0; top + SQUARE <= height; top += SQUARE / 2)
      for (let left = 0; left + SQUARE <= wide; left += SQUARE / 2)
        most = Math.max(most, markedIn(picture * wide + left, top));
    return most;
  });
  return { differences, marks };
}
