import { expect } from '@esm-bundle/chai';
import { sourcesOf } from '../../../../packages/elements/src/widgets/decision-tree/screen.js';
import { smallTreeContent } from '../../../support/small-tree.js';

const wet = smallTreeContent().sources![0]!;

describe('the sources that a part of the content names', () => {
  it('come in the order of the file, each once, without those that are not there', () => {
    const sources = ['a', 'b', 'c'].map((id) => ({ ...wet, id }));
    const content = { ...smallTreeContent(), sources };
    expect(sourcesOf({ content }, ['c', 'a', 'c', 'weg']).map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(sourcesOf({ content }, undefined)).to.deep.equal([]);
  });
});
