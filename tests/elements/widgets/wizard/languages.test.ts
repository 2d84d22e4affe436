import { expect } from '@esm-bundle/chai';
import { WizardElement } from '@wijzer/elements';
import { isRightToLeft, wordingOf } from '../../../../packages/elements/src/widgets/wizard/languages.js';
import { wording as arabic } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.ar.js';
import { wording as english } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.en.js';
import { messages } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.js';
import { wording as informal } from '../../../../packages/elements/src/widgets/wizard/wizard.messages.nl-je.js';
import { focused } from '../../../support/accessible.js';
import { smallWizard } from '../../../support/small-wizard.js';
import { stubFetch, type Network } from '../../../support/stub-fetch.js';
import { until } from '../../../support/until.js';
import { mount, takeMessages, watchWidgets, type Widget } from '../../../support/widget.js';

const inEnglish = smallWizard({
  set: {
    language: 'en',
    title: 'Where do you get help?',
    'questions.0.text': 'Who needs help?',
    languages: [{ language: 'nl', name: 'Nederlands', src: './klein.json' }],
  },
});
const inDutch = smallWizard({
  set: { languages: [{ language: 'en', name: 'English', src: './klein.en.json' }] },
});

/** The files of a host, and which were asked for. */
function host(files: Readonly<Record<string, unknown>>): Network {
  return stubFetch(({ address, respond }) => {
    const file = files[new URL(address, document.baseURI).pathname];
    if (file === undefined) respond('', { status: 404 });
    else respond(JSON.stringify(file));
  });
}
const askedFor = (network: Network) =>
  network.requests.map(({ address }) => new URL(address, document.baseURI).pathname);

const FILES = {
  '/inhoud/klein.json': inDutch,
  '/inhoud/klein.en.json': inEnglish,
  '/wording/en.json': english,
  '/wording/ar.json': arabic,
  '/wording/nl-je.json': informal,
};

describe('<wijzer-wizard> in other languages', () => {
  watchWidgets();
  let network: Network;
  before(() => {
    WizardElement.wordingBase = '/wording/';
  });
  after(() => {
    WizardElement.wordingBase = undefined;
  });
  afterEach(() => network.restore());

  async function fetched(file = 'klein'): Promise<Widget> {
    const widget = await mount({ attributes: { src: `/inhoud/${file}.json` } });
    await until(() => widget.heading !== '', 'the first page shows');
    return widget;
  }

  it('offers the languages of the content by their own name, marked as such', async () => {
    network = host(FILES);
    const widget = await fetched();
    const button = widget.get('button', 'English');
    expect(button.querySelector('slot')!.assignedElements()[0]).to.have.property('lang', 'en');
    expect(askedFor(network)).to.deep.equal(['/inhoud/klein.json']);
  });

  it('goes over to a language: content, buttons and what a screen reader is told', async () => {
    network = host(FILES);
    const widget = await fetched();
    await widget.click('button', 'English');
    await widget.until('Where do you get help?');
    expect(focused()).to.equal(widget.get('heading', 'Where do you get help?'));
    expect(widget.has('button', 'Need help now?')).to.equal(true);
    expect(
      [...widget.element.querySelectorAll<HTMLElement>('wijzer-text')].map(({ lang }) => lang),
    ).to.include('en');
    await widget.click('button', 'Start');
    expect(widget.heading).to.equal('Who needs help?');
    expect(widget.text).to.include('Question 1 of 2');
  });

  it('asks for nothing after the first question', async () => {
    network = host(FILES);
    const widget = await fetched();
    await widget.click('button', 'English');
    await widget.until('Where do you get help?');
    await widget.click('button', 'Start');
    const before = network.requests.length;
    expect(before).to.equal(3);
    await widget.choose('Voor mij');
    await widget.click('button', 'Continue');
    expect(widget.names('button')).not.to.include('Nederlands');
    expect(network.requests).to.have.length(before);
  });

  it('goes back to the first language, from where the other one is', async () => {
    network = host(FILES);
    const widget = await fetched();
    await widget.click('button', 'English');
    await widget.until('Where do you get help?');
    await widget.click('button', 'Nederlands');
    await widget.until('Waar krijgt u hulp?');
    expect(widget.has('button', 'Beginnen')).to.equal(true);
  });

  it('keeps what shows when the other language does not come, says so, and can try again', async () => {
    const files: Record<string, unknown> = { ...FILES };
    delete files['/inhoud/klein.en.json'];
    network = host(files);
    const widget = await fetched();
    await widget.click('button', 'English');
    await until(() => widget.status === 'De andere taal lukt nu niet.', 'the page says so');
    expect(widget.heading).to.equal('Waar krijgt u hulp?');
    expect(takeMessages()[0]).to.match(/404/);
    files['/inhoud/klein.en.json'] = inEnglish;
    await widget.click('button', 'English');
    await widget.until('Where do you get help?');
  });

  it('keeps what shows when the other language is wrong', async () => {
    network = host({ ...FILES, '/inhoud/klein.en.json': { kind: 'wizard' } });
    const widget = await fetched();
    await widget.click('button', 'English');
    await until(() => widget.status === 'De andere taal lukt nu niet.', 'the page says so');
    expect(widget.has('button', 'Beginnen')).to.equal(true);
    expect(takeMessages()).to.have.length(1);
  });

  it('bears an address that is none', async () => {
    network = host(FILES);
    const languages = [{ language: 'en', name: 'English', src: 'https://[' }];
    const widget = await mount({ content: smallWizard({ set: { languages } }) });
    await widget.click('button', 'English');
    await until(() => widget.status === 'De andere taal lukt nu niet.', 'the page says so');
    expect(takeMessages()).to.have.length(1);
  });

  it('lets other content of the page go before the choice', async () => {
    network = host(FILES);
    const widget = await fetched();
    await widget.click('button', 'English');
    await widget.until('Where do you get help?');
    widget.element.content = smallWizard({ set: { title: 'Iets anders' } });
    await widget.until('Iets anders');
    expect(widget.has('button', 'Beginnen')).to.equal(true);
  });

  it('says "je" where the content does', async () => {
    network = host(FILES);
    const widget = await mount({ content: smallWizard({ set: { addressForm: 'je' } }) });
    await until(() => widget.heading !== '', 'the first page shows');
    await widget.begin();
    await widget.answer('Voor mij');
    await widget.answer('Nee');
    expect(widget.text).to.include('Je zei:');
    await widget.confirm();
    expect(widget.text).to.include('Wat neem je mee?');
    expect(widget.text.match(/\b(u|uw)\b(?! (mee|bellen|komt))/gi)?.join() ?? '').to.not.include('uw');
  });

  it('stands from right to left in Arabic, with numbers in their own order', async () => {
    network = host(FILES);
    const set = { language: 'ar', title: 'أين تجد المساعدة؟', 'human.phone.number': '0800-2000' };
    const widget = await mount({ content: smallWizard({ set }) });
    await until(() => widget.heading !== '', 'the first page shows');
    const frame = widget.root.querySelector('.frame')!;
    expect(getComputedStyle(frame).direction).to.equal('rtl');
    const heading = widget.get('heading', 'أين تجد المساعدة؟').querySelector('slot')!.assignedElements()[0]!;
    expect(getComputedStyle(heading).direction).to.equal('rtl');
    expect(widget.text).to.include('\u20660800-2000\u2069');
  });

  it('keeps Dutch buttons where a language has no words, and tells the webmaster', async () => {
    network = host(FILES);
    const widget = await mount({ content: smallWizard({ set: { language: 'tr' } }) });
    await until(() => widget.heading !== '', 'the first page shows');
    expect(widget.has('button', 'Beginnen')).to.equal(true);
    expect(takeMessages('warn')[0]).to.match(/"tr".*\/wording\/tr\.json/);
  });

  it('takes the words of the page itself, and nothing that is no text', async () => {
    network = host(FILES);
    const widget = await mount();
    widget.element.wording = { begin: 'Başla', next: 5 as unknown as string, unknown: 'x' };
    widget.element.content = smallWizard({ set: { language: 'tr' } });
    await until(() => widget.has('button', 'Başla'), 'the button has the word of the page');
    takeMessages();
    await widget.click('button', 'Başla');
    expect(widget.has('button', 'Verder')).to.equal(true);
    expect(network.requests).to.have.length(0);
  });
});

describe('the words of the wizard', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

  for (const [name, words] of Object.entries({ english, arabic, informal }))
    it(`have the same places to fill in: ${name}`, () => {
      expect(Object.keys(words).sort()).to.deep.equal(Object.keys(messages).sort());
      for (const [key, text] of Object.entries(messages))
        expect(places(words[key as keyof typeof messages]), key).to.deep.equal(places(text));
    });

  it('never mix "u" and "je"', () => {
    for (const [key, text] of Object.entries(informal)) expect(text, key).not.to.match(/\b(u|uw)\b/i);
    for (const [key, text] of Object.entries(messages)) expect(text, key).not.to.match(/\b(je|jij|jouw)\b/i);
  });

  it('leave no Dutch in another language', () => {
    const same = Object.entries(messages).filter(
      ([key, text]) => english[key as keyof typeof messages] === text,
    );
    expect(same.map(([key]) => key)).to.deep.equal(['whatsapp']);
    for (const [key, text] of Object.entries(arabic)) expect(text, key).to.match(/[\u0600-\u06ff]/);
  });

  it('are chosen by language and by how the reader is addressed', () => {
    expect(wordingOf({ language: 'nl' })).to.equal('nl');
    expect(wordingOf({ language: 'nl-NL', addressForm: 'je' })).to.equal('nl-je');
    expect(wordingOf({ language: 'en-GB', addressForm: 'je' })).to.equal('en');
    expect(['ar', 'fa-IR', 'he'].every(isRightToLeft)).to.equal(true);
    expect(['nl', 'en', 'arn'].some(isRightToLeft)).to.equal(false);
  });
});
