import { expect } from '@esm-bundle/chai';
import { selfTest } from '../../../packages/elements/src/self-test/run.js';
import { closeHosts, openHost } from './host.js';

const place = ({ document }: Window) => document.querySelector<HTMLElement>('[data-wijzer-self-test]')!;

describe('the self-test', () => {
  afterEach(closeHosts);

  it('fills its place, after asking for the content that stands there', async () => {
    const host = await openHost();
    place(host).dataset['src'] = '/__bad__/missing.json';
    await selfTest(host);
    expect(place(host).innerText).to.include('missing.json geeft 404');
    expect(
      host.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    ).to.deep.equal(['/__bad__/missing.json']);
  });

  it('asks for nothing where no content is named', async () => {
    const host = await openHost();
    await selfTest(host);
    expect(place(host).innerText).to.include('U noemde geen inhoud.');
    expect(host.performance.getEntriesByType('resource')).to.have.length(0);
  });

  it('makes a place of its own where the editor took it away, and says so', async () => {
    const host = await openHost();
    place(host).remove();
    await selfTest(host);
    expect(place(host).parentElement?.localName).to.equal('main');
    expect(place(host).innerText).to.include('kwam niet aan');
  });

  it('takes no content out of the address of an ordinary page', async () => {
    const host = await openHost();
    host.history.replaceState(null, '', '?src=/__bad__/missing.json');
    await selfTest(host);
    expect(place(host).innerText).to.include('U noemde geen inhoud.');
  });
});
