import { expect } from '@esm-bundle/chai';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets } from '../../../support/widget.js';

describe('<wijzer-toegang> on its first page', () => {
  watchWidgets();

  it('T27: says how many questions there are at most', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(widget.text).to.include('Het zijn niet meer dan 2 vragen.');
    const questions = [{ type: 'note', id: 'vraag', text: 'Wat is er?', to: 'hulp' }];
    const short = await mount({ content: smallWizard({ set: { questions, 'start.question': 'vraag' } }) });
    expect(short.text).to.include('Het is 1 vraag.');
  });

  it('T40: says when and with whom it was tested, and nothing of the kind without a test', async () => {
    const tested = { date: '2026-05-04', withWhom: 'vijf ervaringsdeskundigen', changes: 'Kortere vragen.' };
    const widget = await mount({ content: smallWizard({ set: { tested } }) });
    expect(widget.text).to.include('Getest op 4 mei 2026: vijf ervaringsdeskundigen.');
    const untested = await mount({ content: smallWizard() });
    expect(untested.text).not.to.match(/getest/i);
  });

  it('offers no language where there is one', async () => {
    const widget = await mount({ content: smallWizard() });
    expect(widget.root.querySelectorAll('[part=languages]')).to.have.length(0);
    expect(widget.all('status')).to.have.length(0);
  });
});
