/** The JSON Schema of a kind, for editors that help while typing: made from the Zod schemas and the descriptions. */
import * as z from 'zod/mini';
import * as flow from '../flow/schema.js';
import * as parts from '../wizard/schema.js';
import { DESCRIPTIONS } from './descriptions.js';

/** As much of JSON Schema as our schemas use. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const { condition, route, option, area, question, source, term, review, pictogram } = flow;
const {
  hours,
  phone,
  human,
  line,
  address,
  desk,
  clientSupport,
  deskOutcome,
  crisisOutcome,
  outcome,
  crisis,
  tested,
  whatsapp,
} = parts;

/** The parts that get a name, so that an editor's tooltip and the reference can call them by it. */
const NAMED = {
  condition,
  route,
  option,
  area,
  question,
  source,
  term,
  review,
  pictogram,
  hours,
  phone,
  whatsapp,
  human,
  line,
  address,
  desk,
  clientSupport,
  deskOutcome,
  crisisOutcome,
  outcome,
  crisis,
  tested,
};

/** Names of objects and keys without a description. */
export class MissingDescriptions extends Error {
  override readonly name = 'MissingDescriptions';

  constructor(places: readonly string[]) {
    super(`Write these in reference/descriptions.ts: ${places.join(', ')}`);
  }
}

/** Throws `MissingDescriptions` when a key has no description, or a description no key. */
export function wizardJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });
  const made = z.toJSONSchema(parts.wizard, {
    target: 'draft-2020-12',
    metadata: names,
    io: 'input',
  }) as JsonSchema;
  const described = new Set<string>();
  const missing: string[] = [];
  const describe = (part: JsonSchema, name: string) => {
    for (const member of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) describe(member, name);
    if (part.items) describe(part.items, name);
    if (!part.properties) return;
    part.description ??= DESCRIPTIONS[name]?.about ?? '';
    described.add(name);
    for (const [key, value] of Object.entries(part.properties)) {
      const words = DESCRIPTIONS[name]?.keys[key];
      if (!words) missing.push(`${name}.${key}`);
      describe(value, `${name}.${key}`);
      value.description = words ?? '';
      described.add(`${name}.${key}`);
    }
  };
  for (const [name, part] of Object.entries(made.$defs ?? {})) {
    delete (part as { id?: string }).id;
    describe(part, name);
  }
  describe(made, 'wizard');
  const spare = Object.entries(DESCRIPTIONS)
    .flatMap(([name, { keys }]) => [name, ...Object.keys(keys).map((key) => `${name}.${key}`)])
    .filter((place) => !described.has(place));
  if (missing.length + spare.length > 0)
    throw new MissingDescriptions([...missing, ...spare.map((place) => `${place} (bestaat niet)`)]);
  const { $schema = '', $defs = {}, description = '', ...rest } = made;
  return { $schema, title: 'Wijzer: wizard', description, ...rest, $defs };
}
