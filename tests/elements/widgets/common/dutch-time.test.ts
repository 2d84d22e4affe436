import { expect } from '@esm-bundle/chai';
import {
  dateText,
  dayText,
  momentOf,
  timeText,
} from '../../../../packages/elements/src/widgets/common/dutch-time.js';

/** The browser's own knowledge of time zones. Slow to start, which is why the widget does without. */
function momentByIntl(now: Date): { date: string; time: string } {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(now)
    .split(' ');
  return { date, time };
}

describe('momentOf', () => {
  it('gives the time in the Netherlands at every hour around both changes of the clock, for twenty years', () => {
    for (let year = 2024; year < 2044; year++) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 8 * 24; hour++) {
          const now = new Date(Date.UTC(year, month, 24, hour));
          expect(momentOf(now)).to.deep.equal(momentByIntl(now));
        }
      }
    }
  });

  it('turns the year in Dutch time, not in that of the device', () => {
    expect(momentOf(new Date('2026-12-31T23:30:00Z'))).to.deep.equal({ date: '2027-01-01', time: '00:30' });
  });
});

describe('timeText', () => {
  const said: [time: string, words: string][] = [
    ['00:00', "12 uur 's nachts"],
    ['05:59', "5.59 uur 's nachts"],
    ['09:00', "9 uur 's ochtends"],
    ['12:00', "12 uur 's middags"],
    ['12:30', "half 1 's middags"],
    ['17:15', "kwart over 5 's middags"],
    ['18:00', "6 uur 's avonds"],
    ['20:45', "kwart voor 9 's avonds"],
    ['24:00', "12 uur 's nachts"],
  ];
  for (const [time, words] of said) {
    it(`says ${time} as people do: ${words}`, () => {
      expect(timeText(time)).to.equal(words);
    });
  }
});

describe('dayText and dateText', () => {
  it('name every day of a year as the browser would in Dutch', () => {
    const day = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    for (let at = 0; at < 366; at++) {
      const date = new Date(Date.UTC(2028, 0, 1 + at));
      expect(dayText(date.toISOString().slice(0, 10))).to.equal(day.format(date));
    }
  });

  it('give a day of control with its year', () => {
    expect(dateText('2026-03-03')).to.equal('3 maart 2026');
  });
});
