import { describe, expect, it } from 'vitest';
import { error, warning } from '../../packages/content/src/check-words.js';

const words = () => ['Dit is fout.', 'Doe dit.'];

describe('error and warning', () => {
  it('say how bad the same words are', () => {
    expect([error(words), warning(words)]).toEqual([
      { severity: 'error', words },
      { severity: 'warning', words },
    ]);
  });
});
