import Ajv2020 from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas, type JsonSchema } from '../../../packages/content/src/reference/json-schema.js';
import { casesIn } from '../../support/cases.js';
import { smallWizard } from '../../support/small-wizard.js';

const examples = new URL('../../../packages/content/examples/wizard/', import.meta.url);
const cases = new URL('../wizard/cases/read/', import.meta.url);
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemas()['wizard']!);

/** Between parts of the file, which no JSON Schema can see. */
const BETWEEN = ['duplicate-id', 'unknown-target', 'unknown-reference', 'no-outcome'];

/** Every object in the schema that has keys. */
function objects(part: unknown): JsonSchema[] {
  if (typeof part !== 'object' || part === null) return [];
  const nested = Object.values(part).flatMap(objects);
  return 'properties' in part && (part as JsonSchema).type === 'object'
    ? [part as JsonSchema, ...nested]
    : nested;
}

describe('jsonSchemas', () => {
  it.each(readdirSync(examples).filter((name) => !name.endsWith('.paths.json')))('accepts %s', (name) => {
    accepts(JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
    expect(accepts.errors).toBeNull();
  });

  it('accepts the small wizard', () => {
    expect(accepts(smallWizard())).toBe(true);
  });

  it.each(casesIn(cases).filter(({ issues }) => !issues.every(({ code }) => BETWEEN.includes(code))))(
    'refuses $description',
    ({ name, input }) => {
      expect(accepts(input), name).toBe(false);
    },
  );

  it('explains every key of every object', () => {
    const found = objects(jsonSchemas()['wizard']!);
    expect(found.length).toBeGreaterThan(30);
    for (const { properties = {} } of found)
      for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\S/);
  });

  it('knows no key beside those it names', () => {
    for (const part of objects(jsonSchemas()['wizard']!)) expect(part.additionalProperties).toBe(false);
  });

  it('is the schema that editors get', () => {
    const written = readFileSync(
      new URL('../../../packages/content/schema/wizard.schema.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(written)).toEqual(jsonSchemas()['wizard']!);
  });
});
