import { expect } from '@esm-bundle/chai';
import { timeWords } from '../../../../packages/elements/src/widgets/wizard/time-words.js';

describe('days and times in the language of the content', () => {
  it('are said in Dutch as people say them', () => {
    const { day, date, time, weekday } = timeWords('nl');
    expect([day('2026-03-02'), date('2026-03-02'), time('09:30'), weekday('di')]).to.deep.equal([
      'maandag 2 maart',
      '2 maart 2026',
      "half 10 's ochtends",
      'dinsdag',
    ]);
  });

  it('are said in another language as the browser says them', () => {
    const { day, date, time, weekday } = timeWords('en');
    expect(day('2026-03-02')).to.match(/Monday.*March/);
    expect(date('2026-03-02')).to.match(/March 2, 2026|2 March 2026/);
    expect(time('13:00')).to.match(/1:00\sPM|13:00/);
    expect(weekday('zo')).to.equal('Sunday');
  });

  it('keep the figures of the content where a language has its own', () => {
    for (const text of [timeWords('ar').date('2026-03-02'), timeWords('fa').time('09:30')])
      expect(text).to.match(/[2-9]/);
  });

  it('take midnight at the end of a day', () => {
    expect(timeWords('en').time('24:00')).to.match(/12:00\sAM|00:00|24:00/);
  });

  it('do not depend on the clock of the device', () => {
    expect(timeWords('en').day('2026-01-01')).to.match(/Thursday/);
  });
});
