import { expect } from '@esm-bundle/chai';
import { contrast } from '../../../support/contrast.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const LARGER = 'Groter';
const size = (widget: Widget) =>
  parseFloat(getComputedStyle(widget.root.querySelector('[part=start] p')!).fontSize);

describe('<wijzer-toegang> and reading in comfort', () => {
  watchWidgets();

  it('has larger letters, more room and calm colours by one choice, and goes back', async () => {
    const widget = await mount({ content: smallWizard() });
    const before = size(widget);
    const frame = widget.root.querySelector('.frame')!;
    await widget.click('button', LARGER);
    expect(widget.get('button', LARGER).ariaPressed).to.equal('true');
    expect(size(widget)).to.be.greaterThan(before * 1.15);
    const { lineHeight, fontSize, backgroundColor, color } = getComputedStyle(frame);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.greaterThan(1.7);
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(contrast(color, backgroundColor)).to.be.greaterThan(7);
    await widget.click('button', LARGER);
    expect(size(widget)).to.equal(before);
  });

  it('keeps the choice for the visit: on the next page, and after beginning again', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.click('button', LARGER);
    await widget.quick(['Voor mij', 'Nee']);
    expect(widget.get('button', LARGER).ariaPressed).to.equal('true');
    await widget.click('button', 'Opnieuw beginnen');
    await widget.click('button', 'Ja, begin opnieuw');
    expect(widget.get('button', LARGER).ariaPressed).to.equal('true');
  });

  it('keeps it nowhere', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    const widget = await mount({ content: smallWizard() });
    await widget.click('button', LARGER);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });

  it('fits a page of 320 pixels', async () => {
    const widget = await mount({ content: smallWizard() });
    widget.element.style.inlineSize = '288px';
    await widget.click('button', LARGER);
    await widget.begin();
    expect(widget.element.scrollWidth).to.be.at.most(288);
  });

  it('says how far the reader is in words, and with a bar only where the content wants one', async () => {
    const plain = await mount({ content: smallWizard() });
    await plain.begin();
    expect(plain.root.querySelectorAll('progress')).to.have.length(0);
    const widget = await mount({
      content: smallWizard({ set: { progressBar: true } }),
      attributes: { history: 'off' },
    });
    await widget.begin();
    await widget.answer('Voor mij');
    const bar = widget.root.querySelector('progress')!;
    expect([bar.value, bar.max, bar.ariaHidden]).to.deep.equal([1, 2, 'true']);
    expect(widget.text).to.include('Vraag 2 van 2');
  });
});
