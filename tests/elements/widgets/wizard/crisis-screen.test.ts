import { expect } from '@esm-bundle/chai';
import { focused, textOf } from '../../../support/accessible.js';
import { example } from '../../../support/examples.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { mount, watchWidgets, type Widget } from '../../../support/widget.js';

const URGENT = 'Direct hulp nodig?';
const OLD = 'Wij hebben dit nummer lang niet gecontroleerd. Lukt het niet? Bel 112.';

const numbers = (widget: Widget) =>
  [...widget.root.querySelectorAll('[part=crisis] a[href^="tel:"]')].map(textOf);

async function there(widget: Widget): Promise<void> {
  await widget.click('button', URGENT);
  await widget.until(URGENT);
}

describe('<wijzer-toegang> and help at once', () => {
  watchWidgets();

  const pages: Record<string, readonly string[] | undefined> = {
    'the start': undefined,
    'a question': ['Nee, niet meteen'],
    'an outcome': ['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet'],
    'a crisis outcome': ['Ja, nu meteen', 'Ik wil niet meer leven.'],
  };
  for (const [page, answers] of Object.entries(pages))
    it(`T17: is one tap away from ${page}, and so is the way back`, async () => {
      const widget = await mount({ content: await example('toegang') });
      if (answers) await widget.quick(answers);
      const here = widget.heading;
      await there(widget);
      expect(focused()).to.equal(widget.get('heading', URGENT));
      await widget.click('button', 'Terug');
      await widget.until(here);
    });

  it('T17: names every crisis exit of the content and every local number, each to be called', async () => {
    const widget = await mount({ content: await example('toegang') });
    await there(widget);
    expect(numbers(widget)).to.include.members(['Bel 112', 'Bel 0800-2000', 'Bel 113']);
    expect(new Set(numbers(widget)).size).to.equal(numbers(widget).length);
    const links = [...widget.root.querySelectorAll<HTMLAnchorElement>('[part=crisis] a[href^="tel:"]')];
    expect(links.every((link) => /^tel:\+?\d+$/.test(link.getAttribute('href')!))).to.equal(true);
  });

  it('does not offer itself once it is open, and keeps the person of every page', async () => {
    const widget = await mount({ content: await example('toegang') });
    await there(widget);
    expect(widget.names('button')).not.to.include(URGENT);
    expect(widget.has('link', 'Bel 14 000')).to.equal(true);
  });

  it('loses no choice that was not sent yet', async () => {
    const widget = await mount({ content: smallWizard() });
    await widget.begin();
    await widget.choose('Voor mijn kind');
    await there(widget);
    await widget.click('button', 'Terug');
    await widget.until('Voor wie zoekt u hulp?');
    expect(widget.radio('Voor mijn kind').checked).to.equal(true);
    await widget.next();
    expect(widget.heading).to.equal('Is er gevaar?');
  });

  it('loses no text that was not sent yet', async () => {
    const questions = [{ type: 'note', id: 'vraag', text: 'Wat is er?', to: 'hulp' }];
    const widget = await mount({ content: smallWizard({ set: { questions, 'start.question': 'vraag' } }) });
    await widget.begin();
    widget.fill('Het dak lekt');
    await there(widget);
    await widget.click('button', 'Terug');
    await widget.until('Wat is er?');
    expect((widget.all('textbox')[0] as HTMLTextAreaElement).value).to.equal('Het dak lekt');
  });

  it('keeps a number that nobody checked for long, and says so', async () => {
    const widget = await mount({ content: smallWizard(), now: new Date('2031-06-16T10:00:00Z') });
    await there(widget);
    expect(numbers(widget)).to.include('Bel 099 000 00 02');
    expect(widget.text).to.include(OLD);
  });

  it('says nothing of the kind about 112, which stays', async () => {
    const widget = await mount({ content: smallWizard(), now: new Date('2031-06-16T10:00:00Z') });
    await widget.quick(['Voor mij', 'Ja']);
    expect(widget.heading).to.equal('Bel nu 112');
    expect(widget.text).not.to.include(OLD);
  });
});
