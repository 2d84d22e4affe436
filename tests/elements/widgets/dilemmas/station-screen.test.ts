import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { mount, watchDilemmas, type Mounted } from './mount.js';

const dilemmas = (widget: Mounted) => widget.part('dilemma').map(nameOf);

describe('<wijzer-dilemmas> at a station', () => {
  watchDilemmas();

  it('shows name, text and the dilemmas with their function', async () => {
    const widget = await mount();
    await widget.open('Thuis');
    expect(widget.heading).to.equal('Thuis');
    expect(widget.text).to.include('Wat er in huis gebeurt.');
    expect(dilemmas(widget)).to.deep.equal(['Anna is moe Arts', 'Een lege trommel Leraar']);
  });

  it('shows only what fits the filter, and says so', async () => {
    const widget = await mount();
    await widget.filter('Functie', 'Leraar');
    await widget.open('Thuis');
    expect(dilemmas(widget)).to.deep.equal(['Een lege trommel Leraar']);
    expect(widget.text).to.include("Je ziet alleen de dilemma's voor: Leraar.");
  });

  it('says that nothing fits here, and shows everything when asked', async () => {
    const widget = await mount();
    await widget.filter('Functie', 'Arts');
    await widget.open('School');
    expect(widget.text).to.include('Er past geen dilemma bij deze keuze.');
    await widget.click('button', "Laat alle dilemma's zien");
    expect(dilemmas(widget)).to.deep.equal(['Bas zegt niets Leraar']);
    expect(focused()).to.equal(widget.get('heading', 'School'));
  });

  it('says which dilemmas were seen', async () => {
    const widget = await mount();
    await widget.open('Thuis', 'Anna is moe');
    await widget.click('button', 'Terug naar Thuis');
    expect(dilemmas(widget)).to.deep.equal(['Anna is moe Arts Bekeken', 'Een lege trommel Leraar']);
    expect(widget.text).to.include("2 dilemma's, 1 bekeken");
  });

  it('leads to the next station and back to the wheel, each time to the heading', async () => {
    const widget = await mount();
    await widget.open('Thuis');
    await widget.click('button', 'Volgende fase: School');
    expect(focused()).to.equal(widget.get('heading', 'School'));
    await widget.click('button', 'Terug naar het wiel');
    expect(focused()).to.equal(widget.get('heading', "Kleine dilemma's"));
  });
});
