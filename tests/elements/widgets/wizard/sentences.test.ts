import { expect } from '@esm-bundle/chai';
import { sentencesOf } from '../../../../packages/elements/src/widgets/wizard/sentences.js';

/** A host with controls in its root and each word in the page, as a widget has them. */
function page(controls: (root: ShadowRoot, say: (text: string) => HTMLSlotElement) => void): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  let at = 0;
  controls(root, (text) => {
    const word = document.createElement('wijzer-text');
    word.slot = `t${at++}`;
    word.textContent = text;
    host.append(word);
    const slot = document.createElement('slot');
    slot.name = word.slot;
    return slot;
  });
  return root;
}

const inside = (tag: string, ...children: Node[]) => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

describe('what there is to read aloud', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((each) => each.remove()));

  it('takes sentences in the order of the page, and no button, no folded words, no hidden words', () => {
    const root = page((to, say) => {
      const hidden = inside('p', say('Verborgen.'));
      hidden.style.display = 'none';
      const folded = inside('details', inside('summary', say('Waarom?')), inside('p', say('Daarom.')));
      to.append(
        inside('p', say('Een. Twee.')),
        inside('button', say('Verder')),
        hidden,
        folded,
        inside('p', say('Drie.')),
      );
    });
    expect(sentencesOf(root, 'Antwoord {number}:').map(({ words }) => words)).to.deep.equal([
      'Een.',
      'Twee.',
      'Drie.',
    ]);
  });

  it('says which answer it is, and reads an explanation that was opened', () => {
    const root = page((to, say) => {
      for (const text of ['Ja', 'Nee']) {
        const choice = inside('div', inside('label', say(text)));
        choice.className = 'choice';
        to.append(choice);
      }
      const folded = inside('details', inside('summary', say('Waarom?')), inside('p', say('Daarom.')));
      folded.setAttribute('open', '');
      to.append(folded);
    });
    expect(sentencesOf(root, 'Antwoord {number}:').map(({ words }) => words)).to.deep.equal([
      'Antwoord 1: Ja',
      'Antwoord 2: Nee',
      'Daarom.',
    ]);
  });

  it('says a line with a link in it as one sentence, and marks all of it', () => {
    const root = page((to, say) => {
      const line = inside(
        'span',
        say('Een '),
        inside('a', say('cliëntondersteuner')),
        say(' staat naast u.'),
      );
      line.className = 'line';
      to.append(inside('p', line));
    });
    const found = sentencesOf(root, 'Antwoord {number}:');
    expect(found.map(({ words }) => words)).to.deep.equal(['Een cliëntondersteuner staat naast u.']);
    expect(found[0]!.elements).to.have.length(3);
  });

  it('says a number on a link digit by digit, and a word as the content says it', () => {
    const root = page((to, say) => {
      const link = inside('a', say('Bel 14 000'));
      link.setAttribute('href', 'tel:14000');
      to.append(inside('p', link), inside('p', say('De Wmo helpt.')));
    });
    const words = sentencesOf(root, 'Antwoord {number}:', [{ word: 'Wmo', say: 'wee em oo' }]).map(
      (each) => each.words,
    );
    expect(words).to.deep.equal(['Bel 1 4, 0 0 0', 'De wee em oo helpt.']);
  });
});
