import { expect } from '@esm-bundle/chai';
import { helpAddress } from '../../../../packages/elements/src/widgets/dilemmas/help-address.js';

describe('helpAddress', () => {
  for (const [template, address] of [
    ['/hulp?vraag={question}', '/hulp?vraag=doel'],
    ['hulp.html#{question}', 'hulp.html#doel'],
    ['https://voorbeeld.nl/{question}/{question}', 'https://voorbeeld.nl/doel/doel'],
    ['/hulp', '/hulp'],
  ] as const)
    it(`makes ${address} of ${template}`, () => {
      expect(helpAddress(template, 'doel')).to.equal(address);
    });

  for (const template of [undefined, '', 'javascript:alert(1)', 'data:text/html,{question}', 'https://'])
    it(`makes nothing of ${template ?? 'no template'}`, () => {
      expect(helpAddress(template, 'doel')).to.equal(undefined);
    });

  it('lets no id change the address around it', () => {
    expect(helpAddress('/hulp?vraag={question}', 'a&b=#c')).to.equal('/hulp?vraag=a%26b%3D%23c');
  });
});
