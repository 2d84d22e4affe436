import { expect } from '@esm-bundle/chai';
import { register } from '../../../packages/elements/src/define/register.js';
import { watchPage, type Watch } from '../../support/watch.js';

describe('register', () => {
  let watch: Watch;
  beforeEach(() => {
    watch = watchPage();
  });
  afterEach(() => watch.stop());

  it('registers a tag', () => {
    const first = class extends HTMLElement {};
    register('wijzer-proef-een', first);
    expect(customElements.get('wijzer-proef-een')).to.equal(first);
    expect(watch.take('warn')).to.deep.equal([]);
  });

  it('says nothing when the same class comes twice', () => {
    const first = class extends HTMLElement {};
    register('wijzer-proef-twee', first);
    register('wijzer-proef-twee', first);
    expect(watch.take('warn')).to.deep.equal([]);
  });

  it('keeps the first, warns once for all tags, and never throws', () => {
    const first = class extends HTMLElement {};
    customElements.define('wijzer-proef-drie', first);
    register('wijzer-proef-drie', class extends HTMLElement {});
    register('wijzer-proef-een', class extends HTMLElement {});
    expect(customElements.get('wijzer-proef-drie')).to.equal(first);
    const [warning = '', ...more] = watch.take('warn');
    expect(more).to.deep.equal([]);
    expect(warning).to.match(/<wijzer-proef-drie>.*een ander script.*Laad het script maar een keer/);
  });
});
