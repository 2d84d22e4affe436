import { parseRichText, plainText } from '@wijzer/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const paragraph = (...lines: object[][]) => ({ type: 'paragraph', lines });
const heading = (...line: object[]) => ({ type: 'heading', lines: [line] });
const list = (ordered: boolean, ...lines: object[][]) => ({ type: 'list', ordered, lines });

describe('parseRichText', () => {
  it.each([
    ['a sentence', 'Bel ons.', [paragraph([{ text: 'Bel ons.' }])]],
    ['two lines', 'Een.\nTwee.', [paragraph([{ text: 'Een.' }], [{ text: 'Twee.' }])]],
    ['two paragraphs', 'Een.\n\n\nTwee.', [paragraph([{ text: 'Een.' }]), paragraph([{ text: 'Twee.' }])]],
    [
      'line ends of Windows',
      'Een.\r\n\r\nTwee.',
      [paragraph([{ text: 'Een.' }]), paragraph([{ text: 'Twee.' }])],
    ],
    [
      'strong words',
      'Bel **nu** 112',
      [paragraph([{ text: 'Bel ' }, { text: 'nu', strong: true }, { text: ' 112' }])],
    ],
    ['emphasis', '*Let op*', [paragraph([{ text: 'Let op', emphasis: true }])]],
    ['a list', '- een\n- twee', [list(false, [{ text: 'een' }], [{ text: 'twee' }])]],
    ['a numbered list', '1. een\n2) twee', [list(true, [{ text: 'een' }], [{ text: 'twee' }])]],
    [
      'a list right after a sentence',
      'Neem mee:\n- pas',
      [paragraph([{ text: 'Neem mee:' }]), list(false, [{ text: 'pas' }])],
    ],
    ['bullets, then numbers', '- a\n1. b', [list(false, [{ text: 'a' }]), list(true, [{ text: 'b' }])]],
    ['a link', '[Bel 112](tel:112).', [paragraph([{ text: 'Bel 112', href: 'tel:112' }, { text: '.' }])]],
    [
      'a term',
      'Een [melding](term:melding)',
      [paragraph([{ text: 'Een ' }, { text: 'melding', term: 'melding' }])],
    ],
    ['a heading', '## Twee sloten', [heading({ text: 'Twee sloten' })]],
    ['a heading of a lower level', '   ###### Klein', [heading({ text: 'Klein' })]],
    [
      'a heading right above its text and right under another',
      'Eerst.\n## Een\nTekst.\n## Twee\n- punt',
      [
        paragraph([{ text: 'Eerst.' }]),
        heading({ text: 'Een' }),
        paragraph([{ text: 'Tekst.' }]),
        heading({ text: 'Twee' }),
        list(false, [{ text: 'punt' }]),
      ],
    ],
    ['two headings in a row', '## Een\n## Twee', [heading({ text: 'Een' }), heading({ text: 'Twee' })]],
    [
      'a heading with a term',
      '## Het [slot](term:slot)',
      [heading({ text: 'Het ' }, { text: 'slot', term: 'slot' })],
    ],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, source, blocks) => {
    expect(parseRichText(source)).toEqual(blocks);
  });

  it.each([
    'https://a.nl/b',
    'http://a.nl',
    'mailto:a@b.nl',
    'tel:+31201234567',
    '/pad',
    './pad',
    '#plek',
    '?q=1',
  ])('makes a link of %s', (address) => {
    expect(parseRichText(`[x](${address})`)).toEqual([paragraph([{ text: 'x', href: address }])]);
  });

  it.each([
    'javascript:alert`1`',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'javascript:x',
    'vbscript:x',
    'java\tscript:x',
    'term:Hoofdletter',
    'ftp://a.nl',
    'zomaar',
  ])('shows %s as it was typed', (address) => {
    expect(plainText(`Kijk [hier](${address})`)).toBe(`Kijk [hier](${address})`.trim());
  });

  it.each([
    '<b>vet</b>',
    '<img src=x onerror=alert(1)>',
    '&lt;',
    '`code`',
    '# kop',
    '##kop',
    '##',
    '####### kop',
    'Zie ## hier',
    '> citaat',
    '![a](b)',
    '2 * 3 * 4',
    '**',
    '[]()',
    '*ster',
    'a*b',
  ])('shows %s as it was typed', (source) => {
    expect(plainText(source)).toBe(source);
  });

  it('never throws and gives no empty block, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        for (const block of parseRichText(source)) expect(block.lines.length).toBeGreaterThan(0);
      }),
    );
  });

  it('loses no character but marks and white space', () => {
    const pieces = fc.constantFrom(
      '**',
      '*',
      '[',
      ']',
      '(',
      ')',
      '](',
      'term:',
      'https://a.nl',
      '- ',
      '1. ',
      '\n',
      ' ',
      'woord',
      'é',
      '😀',
      '\\',
      '<p>',
    );
    // What is left of the source without everything that can be a mark, an address or white space.
    const words = (source: string) => source.match(/woord|é|😀|\\|<p>/g)?.join('') ?? '';
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const shown = parseRichText(source).flatMap(({ lines }) =>
          lines.flatMap((runs) => runs.flatMap(({ text, href }) => [text, href ?? ''])),
        );
        expect(words(shown.join(''))).toBe(words(source));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['*', '**', '[', '[a](', '**a', '*a ', '- ', '1. ', '(', ' ', '## ', '#', '## a\n'])(
    'takes a text of 25,000 characters of %j',
    (part) => {
      const source = part.repeat(Math.floor(25_000 / part.length));
      expect(plainText(source).length).toBeLessThanOrEqual(source.length);
    },
  );
});

describe('plainText', () => {
  it('reads the words aloud without marks', () => {
    expect(plainText('**Bel** [ons](tel:1).\n\n- pas\n- brief')).toBe('Bel ons. pas brief');
    expect(plainText('## Kop\nTekst.')).toBe('Kop Tekst.');
  });
});
