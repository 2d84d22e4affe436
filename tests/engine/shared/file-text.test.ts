import { afterEach, describe, expect, it } from 'vitest';
import { fileText } from '../../../packages/engine/src/shared/file-text.js';

const data = {
  name: 'Notitie',
  empty: '',
  points: [{ id: 'a', marks: ['ja', 'nee'] }],
  none: [],
  at: { on: true },
};
const text = JSON.stringify(data, null, 2) + '\n';
const patched = [Array.prototype, Object.prototype, String.prototype] as { toJSON?: () => unknown }[];

describe('fileText', () => {
  afterEach(() => {
    for (const holder of patched) delete holder.toJSON;
  });

  it('writes plain data with an indent and an end of line', () => {
    expect(fileText(data)).toBe(text);
  });

  it('writes the same where a script gave every list, object and text a toJSON', () => {
    for (const holder of patched) holder.toJSON = () => 'iets anders';
    const written = fileText(data);
    for (const holder of patched) delete holder.toJSON;
    expect(written).toBe(text);
  });

  it('leaves out what is not there', () => {
    expect(fileText({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  });
});
