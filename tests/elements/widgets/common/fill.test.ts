import { expect } from '@esm-bundle/chai';
import { fill } from '../../../../packages/elements/src/widgets/common/fill.js';

describe('a text with places to fill in', () => {
  it('fills in each place, as often as it is there', () => {
    expect(fill('{a} van {b}, {a}', { a: 1, b: 'twee' })).to.equal('1 van twee, 1');
  });

  it('leaves a place without a value as it is, and takes values as they are', () => {
    expect(fill('{a} {b}', { a: '$& {b}' })).to.equal('$& {b} {b}');
  });
});
