import { expect } from '@esm-bundle/chai';
import { EXAMPLES, example } from '../../support/examples.js';
import { mount, watchWidgets } from '../../support/widget.js';

describe('pictograms', () => {
  watchWidgets({ axe: false });

  for (const name of EXAMPLES)
    it(`draws every pictogram of ${name} inside its square`, async () => {
      const content = await example(name);
      await mount({ content });
      for (const { id, size, path } of content.pictograms ?? []) {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
        const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        drawing.setAttribute('d', path);
        svg.append(drawing);
        document.body.append(svg);
        const { x, y, width, height } = drawing.getBBox();
        svg.remove();
        expect(Math.min(width, height), `${id} is drawn`).to.be.greaterThan(0);
        expect(Math.min(x, y), `${id} starts inside`).to.be.at.least(-1);
        expect(Math.max(x + width, y + height), `${id} ends inside`).to.be.at.most(size + 1);
      }
    });
});
