import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { isChromium } from '../../../support/browser.js';
import { EXAMPLES, example, exampleJourneys, toEveryOutcome } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, optionText, watchWidgets, type Widget } from '../../../support/widget.js';

for (const name of EXAMPLES) {
  const content = await example(name);
  const journeys = toEveryOutcome(content, await exampleJourneys(name));

  describe(`<wijzer-toegang> with ${name}: every outcome`, () => {
    // The same rules on the same page: one browser is enough for a hundred outcomes.
    watchWidgets({ axe: isChromium });

    for (const { name: journey, path, answers, outcome } of journeys)
      it(`${journey}: ${outcome}`, async () => {
        const widget = await mount({ content });
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

  async function atBrief(): Promise<Widget> {
    const widget = await mount({ content: await example('toegang') });
    await widget.quick(['Nee, niet meteen', 'Voor mijzelf', 'Geld, werk of een brief', 'Ik begrijp een brief niet.']);
    return widget;
  }

  it('T18: names one place first', async () => {
    const widget = await atBrief();
    console.log(widget.text);
    expect(widget.names('heading')).to.deep.equal([]);
  });

  it('small', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.quick(['Voor mij', 'Nee']);
    console.log(widget.text, textOf(widget.root));
  });
});
