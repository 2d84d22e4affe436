/** What a professional sees of the Regie-checklist, in every house style of the demo. */
import { looksAsKept } from '../../support/pictures-suite.js';
import type { Reader } from '../../support/reader.js';

const toList = async (reader: Reader) => {
  reader.root.querySelector<HTMLInputElement>('input[value="gemeente"]')!.click();
  await reader.element.updateComplete;
  reader.get('button', 'Beginnen').click();
  await reader.element.updateComplete;
  reader.root.querySelector<HTMLDetailsElement>('.sections details')!.open = true;
};

looksAsKept('wijzer-regie-checklist', {
  lijst: toList,
  punt: async (reader) => {
    await toList(reader);
    reader.root.querySelector<HTMLElement>('[part~=item]')!.click();
    await reader.element.updateComplete;
    reader.root.querySelector<HTMLInputElement>('input[value="geregeld"]')!.click();
    await reader.element.updateComplete;
  },
});
