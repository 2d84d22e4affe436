import { expect } from '@esm-bundle/chai';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const settingsOf = (widget: Widget) => widget.element.closest('wijzer-settings')!;
const level = (widget: Widget) => widget.get('heading', 'Waar krijgt u hulp?').ariaLevel;

describe('<wijzer-settings>', () => {
  watchWidgets({ axe: false });

  it('sets the heading level of the widgets inside it, also when it changes', async () => {
    const widget = await mount({ content: smallWizard() });
    settingsOf(widget).headingLevel = 4;
    await widget.settled();
    expect(level(widget)).to.equal('4');
    settingsOf(widget).setAttribute('heading-level', '5');
    await widget.settled();
    expect(level(widget)).to.equal('5');
  });

  it('lets the attribute of a widget itself go first', async () => {
    const widget = await mount({ content: smallWizard(), attributes: { 'heading-level': '3' } });
    settingsOf(widget).headingLevel = 4;
    await widget.settled();
    expect(level(widget)).to.equal('3');
  });

  it('keeps the widgets out of the history', async () => {
    const widget = await mount({ content: smallWizard() });
    settingsOf(widget).setAttribute('history', 'off');
    await widget.settled();
    const entries = history.length;
    await widget.begin();
    expect(history.length).to.equal(entries);
    expect(history.state).to.equal(null);
  });

  it('is not needed', async () => {
    const widget = await mount({ content: smallWizard() });
    document.body.append(widget.element);
    await widget.settled();
    expect(level(widget)).to.equal('2');
    widget.element.remove();
  });
});
