import { expect } from '@esm-bundle/chai';
import { focused, isVisible, textOf } from '../../../support/accessible.js';
import { smallDilemmas } from '../../../support/small-dilemmas.js';
import { once } from '../../../support/until.js';
import { mount, watchDilemmas, type Mounted, type MountOptions } from './mount.js';

const OPEN = 'Open de beslishulp bij deze vraag';
const LINK = 'Bekijk dit in de beslishulp';

async function atAnna(options: MountOptions = {}): Promise<Mounted> {
  const widget = await mount(options);
  await widget.open('Thuis', 'Anna is moe');
  return widget;
}

const pressed = (widget: Mounted) => widget.part('option').map((each) => each.getAttribute('aria-pressed'));

/** The words of the page as a reading service takes them. */
const lines = () =>
  document.body.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('<wijzer-dilemmas> at a dilemma', () => {
  watchDilemmas();

  it('shows who you are, what happens and what you know, and not yet what speaks for what', async () => {
    const widget = await atAnna();
    expect(widget.names('heading')).to.deep.equal(['Anna is moe', 'Wat weet je?', 'Wat doe je?']);
    for (const text of ['Functie: Arts', 'Fase: Thuis', 'Anna slaapt slecht.'])
      expect(widget.text).to.include(text);
    expect(widget.text).not.to.include('Anna vertrouwt je.');
    expect(pressed(widget)).to.deep.equal(['false', 'false']);
  });

  it('marks the choice, keeps focus on it and goes nowhere by itself', async () => {
    const widget = await atAnna();
    const choice = widget.get('button', 'Toestemming vragen');
    await widget.click('button', 'Toestemming vragen');
    expect(pressed(widget)).to.deep.equal(['false', 'true']);
    expect(focused()).to.equal(choice);
    expect(widget.heading).to.equal('Anna is moe');
    expect(widget.status).to.equal(
      'Je koos: Toestemming vragen. Hieronder lees je wat ervoor en ertegen spreekt.',
    );
    expect(getComputedStyle(choice.querySelector('svg')!).visibility).to.equal('visible');
  });

  it('says for and against every choice, the chosen one first, and then the direction', async () => {
    const widget = await atAnna();
    await widget.click('button', 'Toestemming vragen');
    expect(widget.names('heading')).to.deep.equal([
      'Anna is moe',
      'Wat weet je?',
      'Wat doe je?',
      'Wat spreekt ervoor en ertegen?',
      'Toestemming vragen',
      'Zwijgen',
      'Richting',
      'Bronnen',
      'Praat erover',
    ]);
    const blocks = [...widget.root.querySelectorAll('.weighing')].map(textOf);
    expect(blocks).to.deep.equal([
      'Toestemming vragen Dit koos jij. Ervoor Anna beslist mee. Ertegen Het kost tijd.',
      'Zwijgen Ervoor Anna vertrouwt je. Ertegen Bas krijgt geen hulp.',
    ]);
    expect(widget.text).to.include('Wanneer vraag jij toestemming?');
  });

  it('lets the reader choose again, and remembers the choice', async () => {
    const widget = await atAnna();
    await widget.click('button', 'Toestemming vragen');
    await widget.click('button', 'Zwijgen');
    expect(pressed(widget)).to.deep.equal(['true', 'false']);
    expect(widget.names('heading')[4]).to.equal('Zwijgen');
    await widget.click('button', 'Terug naar Thuis');
    await widget.click('button', 'Anna is moe Arts Bekeken');
    expect(pressed(widget)).to.deep.equal(['true', 'false']);
  });

  it('stands in the page in reading order', async () => {
    const widget = await atAnna();
    await widget.click('button', 'Zwijgen');
    const wanted = [
      'Anna is moe',
      'Functie: Arts',
      'Anna komt langs en huilt.',
      'Bas is vaak te laat.',
      'Wat doe je?',
      'Zwijgen',
      'Anna vertrouwt je.',
      'Het kost tijd.',
      'Richting',
      'Begin met toestemming. Jij beslist.',
      'De wet',
      'Wanneer vraag jij toestemming?',
      'Volgend dilemma: Een lege trommel',
    ];
    // What stands behind a word on its own line is not what this is about.
    const places = wanted.map((text) => lines().findIndex((line) => line.startsWith(text)));
    expect(wanted.filter((_text, at) => places[at] === -1)).to.deep.equal([]);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  for (const [certainty, text] of [
    ['A', undefined],
    ['B', 'Deels uit de tweede hand: laat dit nakijken.'],
    ['C', 'Nog niet nagekeken: laat dit nakijken door een jurist.'],
  ] as const)
    it(`says how sure a direction with ${certainty} is`, async () => {
      const widget = await atAnna({ content: smallDilemmas({ set: { 'dilemmas.0.certainty': certainty } }) });
      await widget.click('button', 'Zwijgen');
      const [outcome] = widget.part('outcome');
      if (text) expect(textOf(outcome!)).to.include(text);
      else expect(textOf(outcome!)).not.to.include('nakijken');
    });

  it('goes on to the next dilemma in the filter, and says which is the last', async () => {
    const widget = await atAnna();
    await widget.click('button', 'Volgend dilemma: Een lege trommel');
    expect(focused()).to.equal(widget.get('heading', 'Een lege trommel'));
    await widget.click('button', 'Volgend dilemma: Bas zegt niets');
    expect(widget.text).to.include('Dit is het laatste dilemma bij deze keuze.');
    await widget.click('button', 'Terug naar School');
    expect(widget.heading).to.equal('School');
  });

  it('opens an explanation of a term, and has it closed at the next dilemma', async () => {
    const again = smallDilemmas({
      set: {
        'dilemmas.2.situation': 'Een [woord](term:toestemming).',
        'dilemmas.0.situation': 'Een [woord](term:toestemming).',
      },
    });
    const widget = await atAnna({ content: again });
    await widget.click('summary', 'Wat betekent toestemming?');
    expect(widget.text).to.include('De cliënt zegt ja.');
    await widget.click('button', 'Volgend dilemma: Een lege trommel');
    expect(widget.text).not.to.include('De cliënt zegt ja.');
  });

  describe('and the decision aid', () => {
    it('offers nothing unless the page knows one', async () => {
      const widget = await atAnna();
      await widget.click('button', 'Zwijgen');
      expect([widget.has('link', LINK), widget.has('button', OPEN)]).to.deep.equal([false, false]);
    });

    it('links to the question', async () => {
      const widget = await atAnna({ attributes: { 'help-href': '/hulp?vraag={question}' } });
      await widget.click('button', 'Zwijgen');
      expect(widget.get('link', LINK).getAttribute('href')).to.equal('/hulp?vraag=toestemming');
    });

    it('asks the instrument around it, when there is one', async () => {
      const widget = await atAnna({ linked: true });
      await widget.click('button', 'Zwijgen');
      const told = once<CustomEvent<unknown>>(document, 'wijzer-open-question');
      await widget.click('button', OPEN);
      expect((await told).detail).to.deep.equal({ question: 'toestemming' });
    });

    it('offers nothing at a dilemma without a question', async () => {
      const widget = await mount({ linked: true, attributes: { 'help-href': '/hulp' } });
      await widget.open('School', 'Bas zegt niets');
      await widget.click('button', 'Praten');
      expect([widget.has('link', LINK), widget.has('button', OPEN)]).to.deep.equal([false, false]);
    });
  });

  it('prints without what can only be pressed', async () => {
    const widget = await atAnna();
    await widget.click('button', 'Zwijgen');
    const sheets = [...widget.root.adoptedStyleSheets, ...widget.root.styleSheets];
    const print = sheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.length).to.be.greaterThan(0);
    const copy = new CSSStyleSheet();
    copy.replaceSync(
      print
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    );
    widget.root.adoptedStyleSheets.push(copy);
    expect(isVisible(widget.part('actions')[0]!)).to.equal(false);
    expect(isVisible(widget.part('outcome')[0]!)).to.equal(true);
    expect(isVisible(widget.part('option')[0]!)).to.equal(true);
    widget.root.adoptedStyleSheets.pop();
  });
});
