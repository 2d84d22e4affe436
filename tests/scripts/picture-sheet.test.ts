import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, compare, fromPng, partOf, toPng } from '../../scripts/picture-sheet.mjs';

const WIDTH = 48;
const HEIGHT = 32;

/** A screen of one colour with a spot on it, as a browser gives it. */
function screen(spot?: { left: number; top: number; side: number; grey: number }) {
  const data = new Uint8Array(4 * WIDTH * HEIGHT).fill(255);
  for (let y = 0; spot && y < spot.side; y += 1)
    for (let x = 0; x < spot.side; x += 1) {
      const at = 4 * ((spot.top + y) * WIDTH + spot.left + x);
      data.fill(spot.grey, at, at + 3);
    }
  return { data, channels: 4, width: WIDTH, height: HEIGHT };
}

const whole = { width: WIDTH, height: HEIGHT, top: 0 };
const plain = partOf(screen(), whole);
const spotted = (left: number, top: number, side: number, grey = 0) =>
  partOf(screen({ left, top, side, grey }), whole);

describe('a sheet of pictures', () => {
  it('comes back from its file as it was', () => {
    const sheet = beside([plain, spotted(3, 5, 9), spotted(20, 0, 4, 140)]);
    const back = fromPng(toPng(sheet));
    expect({ ...back, colours: [...back.colours] }).toEqual({ ...sheet, colours: [...sheet.colours] });
  });

  it('leaves out what a window has above the page', () => {
    const part = partOf(screen({ left: 0, top: 10, side: 1, grey: 0 }), { width: 4, height: 4, top: 10 });
    expect(part.colours[0]).not.toBe(part.colours[1]);
  });

  it('is like itself', () => {
    const sheet = beside([plain, spotted(3, 5, 9)]);
    expect(compare(sheet, sheet, 2).differences).toEqual([0, 0]);
  });

  it('says in which picture there is a spot, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(WIDTH - 8), fc.nat(HEIGHT - 8), fc.boolean(), (left, top, first) => {
        const spot = spotted(left, top, 8);
        const now = beside(first ? [spot, plain] : [plain, spot]);
        const { differences } = compare(now, beside([plain, plain]), 2);
        expect(differences[first ? 1 : 0]).toBe(0);
        expect(differences[first ? 0 : 1]).toBeGreaterThan(0.2);
      }),
    );
  });

  it('does not see a colour that is a little lighter', () => {
    const { differences } = compare(spotted(8, 8, 16, 150), spotted(8, 8, 16, 160), 1);
    expect(differences).toEqual([0]);
  });

  it('differs wholly from a sheet of another size', () => {
    expect(compare(beside([plain, plain]), plain, 2).differences).toEqual([1, 1]);
  });
});
