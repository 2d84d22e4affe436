/** The self-test that ships: on a strict page it breaks no rule, and on a bad page it says what is bad. */
import { expect } from '@esm-bundle/chai';
import { until } from '../support/until.js';

interface HostWindow extends Window {
  readonly reports: readonly string[];
}

let frame: HTMLIFrameElement;

async function open(page: string): Promise<HTMLElement> {
  frame = document.createElement('iframe');
  frame.title = 'De pagina van de gemeente';
  frame.src = page;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const place = frame.contentDocument!.querySelector<HTMLElement>('[data-wijzer-self-test]')!;
  await until(() => place.querySelector('button'), 'the report shows');
  return place;
}

/** The names of the findings under a heading that begins with a word. */
function under(place: Element, word: string): readonly string[] {
  const heading = [...place.querySelectorAll('h3')].find((each) => each.textContent.startsWith(word));
  const names = heading?.nextElementSibling?.querySelectorAll('strong') ?? [];
  return [...names].map(({ textContent }) => textContent);
}

const host = () => frame.contentWindow as unknown as HostWindow;
const asked = () =>
  host()
    .performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.includes('favicon'))
    .sort();
const kept = () => {
  const { localStorage, sessionStorage, document } = host();
  return [localStorage.length, sessionStorage.length, document.cookie];
};

describe('dist/cdn/self-test.js', () => {
  afterEach(() => frame.remove());

  it('breaks no rule of the strictest policy, and finds nothing but the frame it is in', async () => {
    const place = await open('/__csp__/self-test.html');
    expect(under(place, 'Stop')).to.deep.equal([]);
    expect(under(place, 'Let op')).to.deep.equal(['frame']);
    expect(under(place, 'Goed')).to.include.members(['inhoud', 'CSP', 'Trusted Types', 'formulier']);
    expect(host().reports).to.deep.equal([]);
  });

  it('asks for the content and nothing else, and keeps nothing', async () => {
    await open('/__csp__/self-test.html');
    expect(asked()).to.deep.equal([
      '/__csp__/cdn/content/toegang.json',
      '/__csp__/cdn/self-test.js',
      '/__csp__/reports.js',
    ]);
    expect(kept()).to.deep.equal([0, 0, '']);
  });

  it('leaves the name that Lit needs to Wijzer', async () => {
    await open('/__csp__/self-test.html');
    const page = host() as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: object): object };
    };
    expect(() => page.trustedTypes?.createPolicy('lit-html', {})).not.to.throw();
    expect(host().reports).to.deep.equal([]);
  });

  it('stands beside a widget, before its script, and gets in nobody’s way', async () => {
    const place = await open('/__csp__/self-test-beside.html');
    expect(under(place, 'Stop')).to.deep.equal([]);
    expect(under(place, 'Let op')).to.deep.equal(['frame']);
    const widget = frame.contentDocument!.querySelector<HTMLElement>('wijzer-toegang')!;
    await until(() => widget.innerText.includes('Waar krijgt u hulp?'), 'the widget shows');
    expect(host().reports).to.deep.equal([]);
  });

  it('says what is in the way on a page with many hazards', async () => {
    const place = await open('/__bare__/self-test-hazards.html');
    expect(under(place, 'Stop')).to.have.members(['inhoud', 'wijzer-…']);
    expect(under(place, 'Let op')).to.include.members([
      'Lit',
      'oude scripts',
      'Object.prototype',
      'formulier',
      'base',
      'taal',
      'viewport',
      'letters',
    ]);
    expect(place.innerText).to.include('/elders/bestaat-niet.json geeft 404');
    expect(host().reports).to.deep.equal([]);
  });

  it('says what to ask for where the policy lets Lit make nothing', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const place = await open('/__notypes__/self-test.html');
    expect(under(place, 'Stop')).to.deep.equal(['Trusted Types']);
    expect(place.innerText).to.include('trusted-types lit-html (en wat er al stond)');
  });

  for (const page of ['self-test.html', 'self-test.html?src=content/regie-checklist.json'])
    it(`has a page of its own, that says what it does not test: ${page}`, async () => {
      const place = await open(`/__csp__/cdn/${page}`);
      expect(under(place, 'Stop')).to.deep.equal([]);
      expect(under(place, 'Goed')).to.include('inhoud');
      expect(frame.contentDocument!.body.innerText).to.include('test niet het sjabloon van uw website');
      const content = page.split('?src=')[1] ?? 'content/toegang.json';
      expect(asked()).to.include(`/__csp__/cdn/${content}`);
    });
});
