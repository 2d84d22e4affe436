import { expect } from '@esm-bundle/chai';
import { listenToFrames } from '../../../packages/elements/src/frame/frame-host.js';

let frame: HTMLIFrameElement;

/** A message as the browser brings it. */
function say(data: unknown, from: Partial<MessageEventInit> = {}): void {
  const given: MessageEventInit = { data, source: frame.contentWindow!, origin: location.origin, ...from };
  dispatchEvent(new MessageEvent('message', given));
}
const height = () => frame.style.blockSize;

describe('the page around a frame', () => {
  before(() => listenToFrames());
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.title = 'Hulp vinden';
    frame.src = '/__bare__/cdn/frame.html?widget=geen';
    document.body.append(frame);
  });
  afterEach(() => frame.remove());

  it('gives the frame the height that it asks for', () => {
    say({ wijzer: 'height', height: 1234 });
    expect(height()).to.equal('1234px');
  });

  it('lets no frame push the rest of the page out of reach', () => {
    say({ wijzer: 'height', height: 1e9 });
    expect(height()).to.equal('30000px');
  });

  it('brings the top into view at another screen, and only if it is out of view', () => {
    const calls: number[] = [];
    frame.scrollIntoView = () => calls.push(1);
    say({ wijzer: 'top' });
    expect(calls).to.deep.equal([]);
    frame.getBoundingClientRect = () => new DOMRect(0, -500, 300, 900);
    say({ wijzer: 'top' });
    expect(calls).to.deep.equal([1]);
  });

  const ignored: Record<string, [data: unknown, from?: Partial<MessageEventInit>]> = {
    'another address': [{ wijzer: 'height', height: 5 }, { origin: 'https://kwaad.example' }],
    'another window': [{ wijzer: 'height', height: 5 }, { source: window }],
    'no window': [{ wijzer: 'height', height: 5 }, { source: null }],
    words: ['height'],
    nothing: [null],
    'a height that is none': [{ wijzer: 'height', height: '5px; position: fixed' }],
    'less than nothing': [{ wijzer: 'height', height: -5 }],
    'no number': [{ wijzer: 'height', height: Number.NaN }],
    'another message': [{ type: 'height', height: 5 }],
  };
  for (const [name, [data, from]] of Object.entries(ignored))
    it(`does nothing for ${name}`, () => {
      say(data, from);
      expect(height()).to.equal('');
    });

  it('does nothing for a frame with another page', () => {
    frame.src = '/__bare__/bare.html';
    say({ wijzer: 'height', height: 5 });
    expect(height()).to.equal('');
  });
});
