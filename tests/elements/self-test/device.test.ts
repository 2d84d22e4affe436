import { expect } from '@esm-bundle/chai';
import { backButton, storage } from '../../../packages/elements/src/self-test/device.js';
import { closeHosts, like, openHost, pageOf, severityOf } from './host.js';

describe('what a page may do on the device', () => {
  afterEach(closeHosts);

  it('is keeping, which is only asked and never done', async () => {
    const host = await openHost();
    expect(severityOf(storage, pageOf(host))).to.equal('goed');
    expect([host.localStorage.length, host.sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('is not keeping where the mere question throws, or there is nothing', async () => {
    const host = await openHost();
    const forbidden = {
      sessionStorage: host.sessionStorage,
      get localStorage(): Storage {
        throw new DOMException('nee', 'SecurityError');
      },
    };
    expect(severityOf(storage, pageOf(host, { window: like(forbidden) }))).to.equal('let op');
    const absent = like({ localStorage: null, sessionStorage: null });
    expect(severityOf(storage, pageOf(host, { window: absent }))).to.equal('let op');
  });

  it('is going back, unless a script took that over', async () => {
    const host = await openHost();
    expect(severityOf(backButton, pageOf(host))).to.equal('goed');
    host.history.pushState = () => undefined;
    expect(severityOf(backButton, pageOf(host))).to.equal('let op');
  });
});
