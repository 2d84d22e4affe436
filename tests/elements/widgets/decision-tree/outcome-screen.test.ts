import { expect } from '@esm-bundle/chai';
import { focused, nameOf, textOf } from '../../../support/accessible.js';
import { smallTree } from '../../../support/small-tree.js';
import { SHARE, URGENT, WAIT, after, savedBy, watchTrees, type Mounted } from './mount.js';

const reasons = (widget: Mounted) =>
  [...widget.root.querySelectorAll('[part=reasons] ul.reasons > li')].map((item) =>
    [...item.querySelectorAll(':scope > p')].map(textOf).join(' '),
  );

const steps = (widget: Mounted) => [...widget.root.querySelectorAll('[part=section] ol > li')].map(textOf);

describe('<wijzer-decision-tree> at a conclusion', () => {
  watchTrees();

  it('says the conclusion, what decided and what to do', async () => {
    const widget = await after(SHARE);
    expect(nameOf(focused()!)).to.equal('Je deelt');
    expect(widget.names('heading')).to.deep.equal([
      'Je deelt',
      'Dit gaf de doorslag',
      'Zo doe je dat',
      'Je antwoorden',
    ]);
    expect(reasons(widget)).to.deep.equal([
      'Is er gevaar? Jouw antwoord: Nee Er is geen gevaar.',
      'Welke gegevens zijn het? Jouw antwoord: Gewone gegevens Het zijn gewone gegevens.',
    ]);
  });

  it('gives other reasons when an answer that decided is changed', async () => {
    const widget = await after(SHARE);
    await widget.click('button', 'Wijzig Is er gevaar?');
    await widget.on('Ja');
    expect(widget.heading).to.equal('Bel 112');
    expect(reasons(widget)).to.deep.equal(['Is er gevaar? Jouw antwoord: Ja Er is gevaar.']);
  });

  it('comes back to the same reasons when an answer that did not decide is changed', async () => {
    const widget = await after(SHARE);
    const before = reasons(widget);
    await widget.click('button', 'Wijzig Wat is jouw rol?');
    await widget.on('Ik handhaaf');
    expect(widget.heading).to.equal('Je deelt');
    expect(reasons(widget)).to.deep.equal(before);
  });

  it('tells only what fits the role, as steps in order', async () => {
    const helper = await after(SHARE);
    expect(helper.root.querySelectorAll('[part=section] ol')).to.have.length(1);
    expect(steps(helper)).to.deep.equal(['Vertel het de cliënt.']);
    helper.place.remove();
    const police = await after(['Ik handhaaf', ...SHARE.slice(1)]);
    expect(steps(police)).to.deep.equal(['Vertel het de cliënt.', 'Zet het in je systeem.']);
  });

  it('leaves out a part of which nothing fits', async () => {
    const content = smallTree({
      set: {
        'outcomes.0.sections.0.entries': [
          { text: 'Voor de politie.', when: { question: 'rol', is: ['agent'] } },
        ],
      },
    });
    const widget = await after(SHARE, { content });
    expect(widget.names('heading')).not.to.include('Zo doe je dat');
  });

  it('adds what holds as well', async () => {
    const widget = await after(WAIT);
    expect(widget.names('heading')).to.include('Dit geldt ook');
    expect(textOf(widget.part('also')[0]!)).to.include('Overleg eerst Overleg zonder namen.');
    await widget.click('button', 'Wijzig Is er gevaar?');
    await widget.on('Nee');
    expect(widget.part('also')).to.have.length(0);
  });

  it('says when to look again, and gives that day for the agenda', async () => {
    const widget = await after(WAIT);
    expect(widget.text).to.include('Kijk opnieuw op 1 juli 2026.');
    const { name, type, text } = await savedBy(() => widget.click('button', 'Zet deze dag in je agenda'));
    expect([name, type]).to.deep.equal(['klein-2026-07-01.ics', 'text/calendar;charset=utf-8']);
    expect(text).to.include('\r\nDTSTART;VALUE=DATE:20260701\r\n');
    expect(text).to.include('SUMMARY:Mag ik dit delen?: opnieuw kijken');
    expect(text).not.to.match(/Rust|agent|Gezondheid/);
    expect(widget.status).to.equal('Het bestand staat bij je downloads.');
  });

  it('says in the agenda that an example is one', async () => {
    const widget = await after(WAIT, { content: smallTree({ set: { example: true } }) });
    const { text } = await savedBy(() => widget.click('button', 'Zet deze dag in je agenda'));
    expect(text.replaceAll('\r\n ', '')).to.include('DESCRIPTION:Dit is een voorbeeld. Een jurist moet');
  });

  it('offers no agenda and no record where there is nothing to look at again or to write down', async () => {
    const widget = await after(URGENT, { content: smallTree({ remove: ['record'] }) });
    expect(widget.names('button').filter((name) => /agenda|verslag/.test(name))).to.deep.equal([]);
    expect(widget.get('link', '112').getAttribute('href')).to.equal('tel:112');
  });

  it('shows the sources of a reason when asked', async () => {
    const widget = await after(URGENT);
    await widget.click('summary', 'Bron: De wet, artikel 1.');
    expect(widget.text).to.include('artikel 1');
    expect(widget.get('link', 'De wet').getAttribute('href')).to.equal('https://wet.test/1');
  });
});
