import { expect } from '@esm-bundle/chai';
import { frameContent } from '../../../packages/elements/src/frame/frame-page.js';

const asked = (query: string) => frameContent(new URL(`https://www.stad.example/wijzer/frame.html${query}`));

describe('what the address of a frame asks for', () => {
  it('is an instrument, with content on the same website', () => {
    expect(asked('?widget=regie-checklist&src=/inhoud/lijst.json')).to.deep.equal({
      widget: 'regie-checklist',
      src: 'https://www.stad.example/inhoud/lijst.json',
    });
    expect(asked('?src=mijn.json')).to.deep.equal({
      widget: 'toegang',
      src: 'https://www.stad.example/wijzer/mijn.json',
    });
  });

  it('is the content that ships where it names none', () => {
    expect(asked('')).to.deep.equal({ widget: 'toegang', src: undefined });
    expect(asked('?widget=kiezen-en-delen')).to.deep.equal({ widget: 'kiezen-en-delen', src: undefined });
  });

  for (const query of [
    '?src=https://kwaad.example/nummers.json',
    '?src=//kwaad.example/nummers.json',
    '?src=data:application/json,{}',
    '?src=blob:https://www.stad.example/1',
    '?src=javascript:alert(1)',
    '?src=http://www.stad.example/inhoud.json',
    '?src=https://[',
    '?widget=../../kwaad',
    '?widget=https://kwaad.example/x',
    '?widget=',
  ])
    it(`is nothing for content or a script from elsewhere: ${query}`, () => {
      const found = asked(query);
      // A blob of this very website is content of this website.
      if (query.includes('blob:')) expect(found?.src).to.match(/^blob:https:\/\/www\.stad\.example/);
      else expect(found).to.equal(undefined);
    });
});
