import { expect } from '@esm-bundle/chai';
import { smallWizard } from '../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../support/widget.js';

describe('<wijzer-toegang> and the print of the page', () => {
  watchWidgets();

  const tell = (name: string) => window.dispatchEvent(new Event(name));
  const open = ({ root }: Widget) => [...root.querySelectorAll('details')].map((details) => details.open);

  async function atDesk(): Promise<Widget> {
    const widget = await mount({ content: smallWizard() });
    await widget.quick(['Voor mijn kind', 'Nee']);
    return widget;
  }

  it('opens what is folded for the print, and afterwards folds it again', async () => {
    const widget = await atDesk();
    await widget.click('summary', 'Uw antwoorden');
    const before = open(widget);
    expect(widget.text).not.to.include('Eerste deur links.');
    tell('beforeprint');
    expect(widget.text).to.include('Eerste deur links.').and.to.include('De wet');
    tell('afterprint');
    expect(open(widget)).to.deep.equal(before);
  });

  it('leaves a widget alone that is no longer on the page', async () => {
    const widget = await atDesk();
    widget.remove();
    tell('beforeprint');
    expect(open(widget)).not.to.include(true);
  });
});
