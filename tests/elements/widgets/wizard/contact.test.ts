import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

/** The desk that is open on Mondays and Tuesdays, from nine to five. */
async function atDesk(now: string, set: Record<string, unknown> = {}): Promise<Widget> {
  const widget = await mount({ content: smallWizard({ set }), now: new Date(now) });
  await widget.quick(['Voor mijn kind', 'Nee']);
  return widget;
}

const desk = (widget: Widget) => textOf(widget.root.querySelector('[part=outcome]')!);
const hours = (exceptions: object[]) => ({ 'desks.1.hours.exceptions': exceptions });

describe('<wijzer-toegang> and opening hours', () => {
  watchWidgets({ axe: false });

  const cases: [when: string, now: string, says: string, set?: Record<string, unknown>][] = [
    ['while it is open', '2026-06-15T08:00Z', "Nu open, tot 5 uur 's middags."],
    ['a minute before it closes', '2026-06-15T14:59Z', "Nu open, tot 5 uur 's middags."],
    ['before it opens', '2026-06-15T06:00Z', "Nu dicht. Gaat vandaag open, om 9 uur 's ochtends."],
    ['at the moment it closes', '2026-06-15T15:00Z', "Nu dicht. Gaat morgen open, om 9 uur 's ochtends."],
    ['days before', '2026-06-16T16:00Z', "Nu dicht. Gaat op maandag 22 juni open, om 9 uur 's ochtends."],
    ['in winter time', '2026-12-07T08:30Z', "Nu open, tot 5 uur 's middags."],
    ['on a holiday', '2026-04-06T08:00Z', "Nu dicht. Gaat morgen open, om 9 uur 's ochtends."],
    [
      'on a closed day of its own',
      '2026-06-15T08:00Z',
      "Nu dicht. Gaat morgen open, om 9 uur 's ochtends.",
      hours([{ date: '2026-06-15', name: 'Uitje' }]),
    ],
    [
      'on a short day of its own',
      '2026-06-15T08:00Z',
      "Nu open, tot 12 uur 's middags.",
      hours([{ date: '2026-06-15', name: 'Uitje', from: '09:00', to: '12:00' }]),
    ],
    [
      'on a day it opens for once',
      '2026-06-17T08:00Z',
      "Nu open, tot 12 uur 's middags.",
      hours([{ date: '2026-06-17', name: 'Open dag', from: '09:00', to: '12:00' }]),
    ],
  ];
  for (const [when, now, says, set] of cases)
    it(`T32: says ${when}: ${says}`, async () => {
      expect(desk(await atDesk(now, set))).to.include(says);
    });

  it('writes the week in as few lines as it takes', async () => {
    expect(desk(await atDesk('2026-06-15T08:00Z'))).to.include(
      "Maandag en dinsdag: 9 uur 's ochtends tot 5 uur 's middags Woensdag tot en met zondag: dicht",
    );
  });

  it('names the special days of the coming month', async () => {
    expect(
      desk(await atDesk('2026-06-15T08:00Z', hours([{ date: '2026-06-22', name: 'Uitje' }]))),
    ).to.include('Maandag 22 juni (Uitje): dicht');
  });

  it('says of a line that never closes that it is open', async () => {
    const week = [{ days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], from: '00:00', to: '24:00' }];
    const widget = await atDesk('2026-12-25T03:00Z', { 'desks.1.hours': { week } });
    expect(desk(widget)).to.include('Nu open. Dag en nacht.');
  });
});

describe('<wijzer-toegang> and a desk', () => {
  watchWidgets();

  async function atLoket(now?: string): Promise<Widget> {
    const widget = await mount({ content: smallWizard(), ...(now && { now: new Date(now) }) });
    await widget.quick(['Voor mij', 'Nee']);
    return widget;
  }
  const numbers = (widget: Widget) =>
    [...widget.root.querySelectorAll('[part=desk] a[href^="tel:"]')].map(textOf);

  it('gives the number of the desk while it may be trusted', async () => {
    expect(numbers(await atLoket('2026-06-16T08:00Z'))).to.deep.equal(['Bel 099 000 00 01']);
  });

  it('leaves out a number that nobody checked for long, and gives the general one', async () => {
    expect(numbers(await atLoket('2031-06-16T08:00Z'))).to.deep.equal(['Bel 14 0000']);
  });

  it('gives the general number with its own cost, not with that of the number it stands for', async () => {
    const set = { 'desks.0.phone.cost': 'Zo duur als een reis', 'human.phone.cost': 'Kost niets' };
    const widget = await mount({ content: smallWizard({ set }), now: new Date('2031-06-16T08:00Z') });
    await widget.quick(['Voor mij', 'Nee']);
    expect(desk(widget)).to.include('Kost niets').and.not.to.include('Zo duur');
  });

  it('calls 112 in the colour of haste, wherever it stands', async () => {
    const set = { 'outcomes.2.line': 'opvang', 'outcomes.2.lines': ['nood', 'arts'] };
    const widget = await mount({ content: smallWizard({ set }) });
    await widget.quick(['Voor mij', 'Ja']);
    const colour = (name: string) => getComputedStyle(widget.get('link', name)).backgroundColor;
    const [first, emergency, second] = ['Bel 099 000 00 03', 'Bel 112', 'Bel 099 000 00 02'].map(colour);
    expect(emergency).to.equal(first);
    expect(emergency).not.to.equal(second);
  });

  it('says when the facts were checked', async () => {
    expect(desk(await atLoket())).to.include('Gecontroleerd op 1 juni 2026.');
  });

  it('T19: gives the address with the way inside', async () => {
    const text = desk(await atDesk('2026-06-15T08:00Z'));
    for (const part of ['Dorpsweg 1', '1234 AB Dorp', 'Eerste deur links.']) expect(text).to.include(part);
  });

  it('T19: gives every channel the desk has, as links that do what they say', async () => {
    const set = {
      'desks.0.whatsapp': { number: '+31 6 1234 5678', checkedOn: '2026-06-01' },
      'desks.0.email': 'loket@dorp.example',
      'desks.0.website': 'https://dorp.example/',
    };
    const widget = await mount({ content: smallWizard({ set }) });
    await widget.quick(['Voor mij', 'Nee']);
    await widget.click('summary', 'Liever niet bellen?');
    const href = (name: string) => widget.get('link', name).getAttribute('href');
    expect(href('WhatsApp: +31 6 1234 5678')).to.equal('https://wa.me/31612345678');
    expect(href('Mail naar loket@dorp.example')).to.equal('mailto:loket@dorp.example');
    expect(href('Naar de website')).to.equal('https://dorp.example/');
    expect(href('Bel 099 000 00 01')).to.equal('tel:0990000001');
  });
});
