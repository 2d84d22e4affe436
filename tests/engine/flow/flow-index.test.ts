import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../packages/engine/src/flow/flow-index.js';
import { flow, single } from '../../support/small-flow.js';

describe('indexOf', () => {
  it('is built once for a content', () => {
    const some = flow({ a: 'x' }, ['x']);
    expect(indexOf(some)).toBe(indexOf(some));
    expect(indexOf({ ...some })).not.toBe(indexOf(some));
  });

  it('remembers the questions that conditions look at', () => {
    const some = flow({ a: 'b', b: 'x' }, ['x']);
    const looking = single('c', { routes: [{ when: { not: { question: 'a', is: ['ja'] } }, to: 'x' }] }, []);
    expect([...indexOf({ ...some, questions: [...some.questions, looking] }).remembered]).toEqual(['a']);
  });
});
