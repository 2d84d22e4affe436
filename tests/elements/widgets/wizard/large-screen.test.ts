import type { Wizard } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import toegang from '../../../../packages/content/examples/wizard/toegang.json' with { type: 'json' };
import { mount, watchWidgets } from '../../../support/widget.js';

describe('<wijzer-toegang> in large words', () => {
  watchWidgets();

  it('holds what to say, fits a narrow page, and keeps help one tap away', async () => {
    const widget = await mount({ content: toegang as unknown as Wizard });
    widget.element.style.inlineSize = '300px';
    await widget.begin();
    await widget.answer('Nee, niet meteen');
    await widget.answer('Voor mijzelf');
    await widget.answer('Geld, werk of een brief');
    await widget.answer('Ik zoek werk.');
    await widget.confirm();
    await widget.until('Bel Werk en Inkomen');
    const said = widget.root.querySelector('.quote')!;
    const words = [...said.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes())[0]!.textContent!;
    await widget.click('button', 'Laat groot zien');
    expect(widget.text).to.include(words);
    const large = widget.root.querySelector<HTMLElement>('.large')!;
    expect(large.scrollWidth).to.be.at.most(large.clientWidth);
    expect(widget.has('button', 'Direct hulp nodig?')).to.equal(true);
  });
});
