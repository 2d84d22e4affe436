import { describe, expect, it } from 'vitest';
import { hoursIssues } from '../../../packages/content/src/wizard/hours.js';
import { smallContent, TODAY } from '../../support/small-wizard.js';

const bad = { week: [{ days: ['ma'], from: '12:00', to: '12:00' }] };
const found = (set: Record<string, unknown>) =>
  hoursIssues(smallContent({ set }), TODAY).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('hoursIssues', () => {
  it('looks at the hours of every desk, phone and spreekuur', () => {
    const everywhere = {
      'human.phone.hours': bad,
      'clientSupport.phone': { hours: bad },
      'desks.0.hours': bad,
      'desks.0.walkIn': { text: 'x', hours: bad },
      'desks.0.phone.hours': bad,
      'lines.0.phone.hours': bad,
    };
    expect(found(everywhere)).toEqual(
      [
        'human.phone.hours',
        'clientSupport.phone.hours',
        'desks.0.hours',
        'desks.0.walkIn.hours',
        'desks.0.phone.hours',
        'lines.0.phone.hours',
      ].map((place) => `impossible-hours ${place}.week.0`),
    );
  });
});
