import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { EXAMPLES, example, exampleJourneys, optionText, toEveryOutcome } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

for (const name of EXAMPLES) {
  const content = await example(name);
  const journeys = toEveryOutcome(content, await exampleJourneys(name));

  describe(`<wijzer-toegang> with ${name}: every outcome`, () => {
    // The same rules on the same page: one browser is enough for a hundred outcomes.
    watchWidgets({ axe: isChromium });

    for (const { name: journey, path, answers, outcome } of journeys)
      it(`${journey}: ${outcome}`, async () => {
        const widget = await mount({ content, attributes: { history: 'off' } });
        await widget.quick(path.map((id) => optionText(content, id, answers[id]!)));
        const { title, type } = content.outcomes.find(({ id }) => id === outcome)!;
        expect(widget.heading).to.equal(title);
        // Nobody ends without somebody to call, and nothing is named twice as the place to go (T16, T18).
        expect(widget.names('link').filter((link) => link.startsWith('Bel '))).not.to.have.length(0);
        const desks = widget.root.querySelectorAll('[part=desk]').length;
        if (type === 'crisis') expect(desks).to.equal(0);
        else expect(desks).to.be.within(1, 2);
      });
  });
}

describe('<wijzer-toegang> at an outcome', () => {
  watchWidgets();

  async function atDesk(set: Record<string, unknown> = {}): Promise<Widget> {
    const widget = await mount({ content: smallWizard({ set }) });
    await widget.quick(['Voor mij', 'Nee']);
    return widget;
  }

  it('T18: names one place first, then what to do there', async () => {
    const widget = await atDesk();
    expect(widget.names('heading')).to.deep.equal([
      'Ga naar het loket',
      'Wat doet u nu?',
      'Dit kunt u zeggen:',
      'Wat neemt u mee?',
      'Wat gebeurt er daarna?',
      'Neem dit mee',
      'Hulp van iemand die met u meegaat',
    ]);
    expect([...widget.root.querySelectorAll('[part=desk] .strong')].map(textOf)).to.deep.equal(['Het Loket']);
  });

  it('T20: says what to do, to say and to bring, what comes next, and that somebody may come along', async () => {
    const { text } = await atDesk();
    for (const line of [
      'Bel het loket.',
      'Ik zoek hulp.',
      'Niets.',
      'Iemand praat met u.',
      'U mag iemand meenemen.',
    ])
      expect(text.split('\n')).to.include(line);
  });

  it('T21: offers the supporter who does not work for the gemeente, with the hard word explained', async () => {
    const widget = await atDesk();
    expect(widget.text).to.include('Zij aan Zij');
    await widget.click('summary', 'Wat betekent meegaan?');
    expect(widget.text).to.include('Samen naar een gesprek.');
  });

  it('T26: says that the reader is done, and that nothing was applied for', async () => {
    const { text } = await atDesk();
    expect(text).to.include('U bent klaar met de vragen.').and.to.include('U heeft nog niets aangevraagd.');
  });

  it('says what is urgent before everything else', async () => {
    const widget = await atDesk({ 'outcomes.0.urgent': 'Ga vandaag nog.' });
    expect(widget.text.indexOf('Ga vandaag nog.')).to.be.lessThan(widget.text.indexOf('Het Loket'));
  });

  it('T18: adds at most one more place, and a few numbers', async () => {
    const widget = await atDesk({
      'outcomes.0.second': { desk: 'jeugdteam', text: 'Zij helpen ook.' },
      'outcomes.0.lines': ['arts'],
    });
    expect(widget.names('heading')).to.include('Ook handig').and.to.include('U kunt ook bellen');
    expect(widget.text).to.include('Het Jeugdteam').and.to.include('Huisartsenpost');
  });

  it('chooses the desk by the answers', async () => {
    const when = { question: 'wie', is: ['mij'] };
    const widget = await atDesk({ 'outcomes.0.deskRoutes': [{ when, desk: 'jeugdteam' }] });
    expect(textOf(widget.root.querySelector('[part=desk] .strong')!)).to.equal('Het Jeugdteam');
  });

  it('folds the sources away, and shows them with their date', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.quick(['Voor mijn kind', 'Nee']);
    expect(widget.text).not.to.include('De wet');
    await widget.click('summary', 'Waar komt dit vandaan?');
    expect(widget.text).to.include('De wet').and.to.include('Gecontroleerd op 1 juni 2026.');
  });

  it('has one call to action in a crisis, and a way for who cannot call', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.quick(['Voor mij', 'Ja']);
    expect(widget.heading).to.equal('Bel nu 112');
    expect(widget.has('link', 'Bel 112')).to.equal(true);
    expect(widget.text).to.include('Kunt u niet bellen?').and.to.include('Vraag iemand om te bellen.');
  });

  it('keeps the second number of a crisis when nobody checked it for long, and says so', async () => {
    const set = { 'outcomes.2.lines': ['opvang'] };
    const widget = await mount({ content: smallWizard({ set }), now: new Date('2031-06-16T08:00Z') });
    await widget.quick(['Voor mij', 'Ja']);
    expect(widget.has('link', 'Bel 099 000 00 03')).to.equal(true);
    expect(widget.text).to.include('Wij hebben dit nummer lang niet gecontroleerd. Lukt het niet? Bel 112.');
  });

  it('T12: begins again only after the question, and then without the answers', async () => {
    const widget = await atDesk();
    await widget.click('button', 'Opnieuw beginnen');
    expect(widget.heading).to.equal('Ga naar het loket');
    await widget.click('button', 'Ja, begin opnieuw');
    expect(widget.heading).to.equal('Waar krijgt u hulp?');
    await widget.begin();
    expect(widget.all('radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
  });

  it('T12: keeps everything when the reader does not want to begin again', async () => {
    const widget = await atDesk();
    await widget.click('button', 'Opnieuw beginnen');
    await widget.click('button', 'Nee, ga terug');
    expect(widget.heading).to.equal('Ga naar het loket');
    expect(widget.has('button', 'Opnieuw beginnen')).to.equal(true);
  });
});
