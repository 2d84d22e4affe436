import { expect } from '@esm-bundle/chai';
import { focused, nameOf } from '../../../support/accessible.js';
import { entriesAdded } from '../../../support/entries.js';
import { press } from '../../../support/keys.js';
import { smallDilemmas } from '../../../support/small-dilemmas.js';
import { once } from '../../../support/until.js';
import { mount, watchDilemmas, type Mounted } from './mount.js';

const WHEEL = "Kleine dilemma's";
const STATION = 'Thuis';
const FIRST = 'Anna is moe';
const SECOND = 'Een lege trommel';

async function travel(widget: Mounted, steps: number): Promise<void> {
  const arrived = once(window, 'popstate');
  history.go(steps);
  await arrived;
  await widget.settled();
}

describe('<wijzer-dilemmas> and the history of the browser', () => {
  watchDilemmas();

  it('goes one screen back with the browser, and forward again, with focus at the heading', async () => {
    const widget = await mount();
    await widget.open(STATION, FIRST);
    const seen = [];
    for (const steps of [-1, -1, 1, 1]) {
      await travel(widget, steps);
      seen.push([widget.heading, nameOf(focused()!)]);
    }
    expect(seen).to.deep.equal([STATION, WHEEL, STATION, FIRST].map((heading) => [heading, heading]));
  });

  it('goes to the dilemma before, which its own button passes by', async () => {
    const widget = await mount();
    await widget.open(STATION, FIRST);
    await widget.click('button', `Volgend dilemma: ${SECOND}`);
    await travel(widget, -1);
    expect(widget.heading).to.equal(FIRST);
    await travel(widget, 1);
    await widget.click('button', `Terug naar ${STATION}`);
    expect(widget.heading).to.equal(STATION);
    await travel(widget, -1);
    expect(widget.heading).to.equal(SECOND);
  });

  for (const [way, act] of [
    ['its buttons', (widget: Mounted, name: string) => widget.click('button', name)],
    ['Escape', () => press('Escape')],
  ] as const)
    it(`goes back the same way by ${way} as by the browser, with no entry more`, async () => {
      const widget = await mount();
      const added = await entriesAdded(async () => {
        await widget.open(STATION, FIRST);
        for (const [name, heading] of [
          [`Terug naar ${STATION}`, STATION],
          ['Terug naar het wiel', WHEEL],
        ] as const) {
          await act(widget, name);
          await widget.until(heading);
        }
      });
      expect(added).to.equal(2);
      await travel(widget, 2);
      expect(widget.heading).to.equal(FIRST);
    });

  it('adds no entry for a choice or a filter, and keeps both when the reader goes back and forth', async () => {
    const widget = await mount();
    expect(await entriesAdded(() => widget.filter('Functie', 'Leraar'))).to.equal(0);
    await widget.open(STATION, SECOND);
    const chosen = await entriesAdded(async () => {
      widget.part('option')[0]!.click();
      await widget.settled();
    });
    expect(chosen).to.equal(0);
    await travel(widget, -2);
    expect(widget.select('Functie').selectedOptions[0]!.text).to.equal('Leraar');
    expect(widget.text).to.include('1 bekeken');
    await travel(widget, 2);
    expect(widget.part('option')[0]!.ariaPressed).to.equal('true');
  });

  it('leaves the history alone when it is off', async () => {
    const widget = await mount({ attributes: { history: 'off' } });
    const added = await entriesAdded(async () => {
      await widget.open(STATION, FIRST);
      await widget.click('button', `Terug naar ${STATION}`);
    });
    expect([added, widget.heading]).to.deep.equal([0, STATION]);
  });

  it('goes back in the widget that moved last, when there are two', async () => {
    const one = await mount();
    const two = await mount();
    await one.open(STATION, FIRST);
    await two.open(STATION);
    await travel(two, -1);
    expect([one.heading, two.heading]).to.deep.equal([FIRST, WHEEL]);
    await travel(one, -1);
    expect([one.heading, two.heading]).to.deep.equal([STATION, WHEEL]);
  });

  it('shows the wheel where the browser goes back to a dilemma that is gone', async () => {
    const widget = await mount();
    await widget.open(STATION, FIRST);
    await travel(widget, -1);
    widget.host.content = smallDilemmas({ remove: ['dilemmas.0'] });
    await widget.settled();
    await travel(widget, 1);
    expect(widget.heading).to.equal(WHEEL);
    await widget.open(STATION);
    expect(widget.heading).to.equal(STATION);
  });

  it('puts nothing of what was read or chosen in the history', async () => {
    const widget = await mount();
    await widget.open(STATION, FIRST);
    expect(JSON.stringify(history.state)).not.to.match(/d1|thuis|station|dilemma/i);
  });
});
