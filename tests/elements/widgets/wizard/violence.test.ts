import type { Wizard } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { FakeSpeech } from '../../../support/fake-voice.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const EXIT = 'Sluit deze pagina meteen';
const TOUCH = '(hover: none) and (pointer: coarse)';
const WEATHER = 'https://www.voorbeeld.nl/weer';

function content(quickExit: string | undefined = WEATHER): Wizard {
  const wizard = structuredClone(toegang) as unknown as Wizard;
  const { quickExit: _, ...crisis } = wizard.crisis;
  return { ...wizard, crisis: { ...crisis, ...(quickExit && { quickExit }) } };
}

const offered = (widget: Widget) => widget.has('button', EXIT);

describe('T29: <wijzer-toegang> on pages about violence', () => {
  watchWidgets();

  it('offers a way out on the page with help at once, and nowhere before', async () => {
    const widget = await mount({ content: content() });
    expect(offered(widget)).to.equal(false);
    await widget.begin();
    await widget.answer('Nee, niet meteen');
    expect(offered(widget)).to.equal(false);
    await widget.click('button', 'Direct hulp nodig?');
    expect(offered(widget)).to.equal(true);
    expect(widget.text).to.include('Of druk 3 keer op de toets Shift.');
    expect(widget.text).to.include('blijft in de geschiedenis van uw browser staan');
    await widget.click('button', 'Terug');
    expect(offered(widget)).to.equal(false);
  });

  it('offers it at the question of which an answer leads to violence, and at that outcome', async () => {
    const widget = await mount({ content: content() });
    await widget.begin();
    await widget.answer('Ja, nu meteen');
    expect(widget.heading).to.equal('Wat is er aan de hand?');
    expect(offered(widget)).to.equal(true);
    await widget.answer('Iemand doet mij of mijn kind pijn.');
    expect(widget.heading).to.equal('Bel nu Veilig Thuis');
    expect(offered(widget)).to.equal(true);
  });

  it('stays in view when the reader scrolls', async () => {
    const widget = await mount({ content: content() });
    await widget.begin();
    await widget.click('button', 'Direct hulp nodig?');
    scrollTo(0, document.documentElement.scrollHeight / 3);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { top, bottom } = widget.root.querySelector('[part=exit]')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  it('offers none where the content names no place to go', async () => {
    const widget = await mount({ content: content('') });
    await widget.begin();
    await widget.click('button', 'Direct hulp nodig?');
    expect(offered(widget)).to.equal(false);
  });

  it('counts down the presses of Shift, in words', async () => {
    const widget = await mount({ content: content() });
    await widget.begin();
    await widget.click('button', 'Direct hulp nodig?');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    await widget.settled();
    expect(widget.status).to.include('Druk nog 2 keer op Shift.');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await widget.settled();
    expect(widget.status).not.to.include('Druk nog');
  });

  it('speaks of a key only where there may be a keyboard', async () => {
    const widget = await mount({ content: content() });
    await widget.begin();
    await widget.click('button', 'Direct hulp nodig?');
    const rules = widget.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const touch = rules.filter((rule): rule is CSSMediaRule => {
      const condition = rule instanceof CSSMediaRule ? rule.conditionText : '';
      return condition === TOUCH;
    });
    // As on a phone.
    for (const { media } of touch) media.mediaText = 'all';
    try {
      expect(widget.text).not.to.include('Shift');
      expect(widget.text).to.include('blijft in de geschiedenis van uw browser staan');
    } finally {
      for (const { media } of touch) media.mediaText = TOUCH;
    }
    expect(widget.text).to.include('Of druk 3 keer op de toets Shift.');
  });

  it('is silent and empty at once: the quiet page may be slow to come', async () => {
    const before = location.href;
    const speech = new FakeSpeech();
    try {
      // A place on this very page: leaving it would end the test.
      const widget = await mount({ content: content(`${before.split('#')[0]}#weer`) });
      await widget.begin();
      await widget.click('button', 'Direct hulp nodig?');
      await widget.click('button', 'Lees voor');
      await widget.settled();
      expect(speech.current === undefined).to.equal(false);
      const { length } = history;
      await widget.click('button', EXIT);
      await widget.until('Waar krijgt u hulp?');
      expect([speech.current, location.hash, history.length]).to.deep.equal([undefined, '#weer', length]);
      expect(widget.text).not.to.include('Veilig Thuis');
    } finally {
      speech.restore();
      history.replaceState(null, '', before);
    }
  });
});
