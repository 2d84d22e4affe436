import { expect } from '@esm-bundle/chai';
import {
  OUTER,
  numberPaths,
  pulledOut,
  seenPath,
  segmentPath,
} from '../../../../packages/elements/src/widgets/dilemmas/wheel-shape.js';

const NS = 'http://www.w3.org/2000/svg';

/** The browser's own reckoning of a path. */
function pathOf(d: string): SVGPathElement {
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', d);
  return path;
}

function boxOf(d: string): DOMRect {
  const svg = document.createElementNS(NS, 'svg');
  const path = pathOf(d);
  svg.append(path);
  document.body.append(svg);
  const box = path.getBBox();
  svg.remove();
  return box;
}

describe('the shape of the wheel', () => {
  for (const count of [1, 2, 3, 10, 16])
    it(`keeps ${count} segments inside the ring`, () => {
      for (let index = 0; index < count; index++)
        for (const inset of [0, 3]) {
          const { x, y, width, height } = boxOf(segmentPath(index, count, inset));
          expect(Math.min(x, y)).to.be.at.least(-OUTER - 0.5);
          expect(Math.max(x + width, y + height)).to.be.at.most(OUTER + 0.5);
        }
    });

  it('makes ten segments of the same length', () => {
    const lengths = Array.from({ length: 10 }, (_, index) => pathOf(segmentPath(index, 10)).getTotalLength());
    expect(Math.max(...lengths) - Math.min(...lengths)).to.be.lessThan(0.5);
  });

  it('begins at the top and goes clockwise', () => {
    const first = boxOf(segmentPath(0, 4));
    expect([first.x >= 0, first.y + first.height <= 0]).to.deep.equal([true, true]);
    const second = boxOf(segmentPath(1, 4));
    expect([second.x >= 0, second.y >= 0]).to.deep.equal([true, true]);
  });

  it('draws what was seen as long as its share', () => {
    const length = (share: number) => pathOf(seenPath(3, 10, share)).getTotalLength();
    expect(seenPath(3, 10, 0)).to.equal('');
    expect(length(0.5)).to.be.closeTo(length(1) / 2, 0.1);
    expect(length(2)).to.equal(length(1));
  });

  it('pulls a segment outwards', () => {
    expect(pulledOut(0, 2)).to.match(/^translate\(6 -?0\)$/);
  });

  it('draws every number of up to 16 stations with figures that are there', () => {
    for (let index = 0; index < 16; index++) {
      const figures = numberPaths(index, 16);
      expect(figures).to.have.length(String(index + 1).length);
      for (const { path } of figures) {
        const { x, y, width, height } = boxOf(path);
        expect(height, path).to.be.closeTo(16, 0.5);
        expect(Math.min(x, y)).to.be.at.least(-0.5);
        expect(x + width).to.be.at.most(10.5);
      }
    }
  });
});
