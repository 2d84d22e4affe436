/** The JSON Schema of a kind, for editors that help while typing: made from the Zod schemas and the descriptions. */
import * as z from 'zod/mini';
import * as flow from '../flow/schema.js';
import * as wizard from '../wizard/schema.js';
import * as contact from '../contact/schema.js';
import * as tree from '../decision-tree/schema.js';
import * as checklist from '../checklist/schema.js';
import * as dilemmas from '../dilemmas/schema.js';
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
  /** Of a name: the lists it may stand in. Only the table of shapes has it. */
  refers?: string[];
}

/** The parts that get a name, so that an editor's tooltip and the reference can call them by it. */
const FLOW_PARTS = {
  condition: flow.condition,
  route: flow.route,
  area: flow.area,
  source: flow.source,
  term: flow.term,
  review: flow.review,
  pictogram: flow.pictogram,
  hours: contact.hours,
  phone: contact.phone,
};

interface KindParts {
  readonly whole: z.core.$ZodType;
  readonly named: Readonly<Record<string, z.core.$ZodType>>;
}

const KINDS: Readonly<Record<string, KindParts>> = {
  wizard: {
    whole: wizard.wizard,
    named: {
      ...FLOW_PARTS,
      question: wizard.wizardQuestion,
      option: wizard.wizardOption,
      otherLanguage: wizard.otherLanguage,
      whatsapp: wizard.whatsapp,
      human: wizard.human,
      line: wizard.line,
      address: wizard.address,
      desk: wizard.desk,
      clientSupport: wizard.clientSupport,
      deskOutcome: wizard.deskOutcome,
      crisisOutcome: wizard.crisisOutcome,
      outcome: wizard.outcome,
      crisis: wizard.crisis,
      tested: wizard.tested,
      pronounced: wizard.pronounced,
    },
  },
  'decision-tree': {
    whole: tree.decisionTree,
    named: {
      ...FLOW_PARTS,
      treeQuestion: tree.treeQuestion,
      treeOption: tree.treeOption,
      addition: tree.addition,
      treeSwitch: tree.treeSwitch,
      contact: tree.contact,
      doubt: tree.doubt,
      section: tree.section,
      treeOutcome: tree.treeOutcome,
      field: tree.field,
      record: tree.record,
    },
  },
  dilemmas: {
    whole: dilemmas.dilemmas,
    named: {
      source: flow.source,
      term: flow.term,
      review: flow.review,
      family: dilemmas.family,
      member: dilemmas.member,
      role: dilemmas.role,
      station: dilemmas.station,
      choice: dilemmas.choice,
      dilemma: dilemmas.dilemma,
    },
  },
  checklist: {
    whole: checklist.checklist,
    named: {
      source: flow.source,
      term: flow.term,
      review: flow.review,
      hours: contact.hours,
      phone: contact.phone,
      contact: tree.contact,
      party: checklist.party,
      scope: checklist.scope,
      duty: checklist.duty,
      mark: checklist.mark,
      evidence: checklist.evidence,
      finding: checklist.finding,
      checklistSection: checklist.checklistSection,
      item: checklist.item,
      handoverField: checklist.handoverField,
      handover: checklist.handover,
    },
  },
};

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(KINDS);

/** The schema of a kind's whole file. */
export function schemaOf(kind: string): z.core.$ZodType {
  const parts = KINDS[kind];
  if (!parts) throw new Error(`No kind is called ${kind}.`);
  return parts.whole;
}

/** Names of objects and keys without a description. */
export class MissingDescriptions extends Error {
  override readonly name = 'MissingDescriptions';

  constructor(places: readonly string[]) {
    super(`Write these in reference/descriptions.ts: ${places.join(', ')}`);
  }
}

/** The JSON Schema of every kind. Throws `MissingDescriptions` when a key has no description, or a description no key. */
export function jsonSchemas(): Record<string, JsonSchema> {
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
  const made = KIND_NAMES.map((kind) => [kind, describedSchema(kind, describe)] as const);
  const spare = Object.entries(DESCRIPTIONS)
    .flatMap(([name, { keys }]) => [name, ...Object.keys(keys).map((key) => `${name}.${key}`)])
    .filter((place) => !described.has(place));
  if (missing.length + spare.length > 0)
    throw new MissingDescriptions([...missing, ...spare.map((place) => `${place} (bestaat niet)`)]);
  return Object.fromEntries(made);
}

function describedSchema(kind: string, describe: (part: JsonSchema, name: string) => void): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(KINDS[kind]?.named ?? {})) names.add(schema, { id });
  const made = z.toJSONSchema(schemaOf(kind), {
    target: 'draft-2020-12',
    metadata: names,
    io: 'input',
  }) as JsonSchema;
  for (const [name, part] of Object.entries(made.$defs ?? {})) {
    delete (part as { id?: string }).id;
    describe(part, name);
  }
  describe(made, kind);
  const { $schema = '', $defs = {}, description = '', ...rest } = made;
  return { $schema, title: `Wijzer: ${kind}`, description, ...rest, $defs };
}
