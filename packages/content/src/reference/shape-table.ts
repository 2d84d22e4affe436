/**
 * Writes a Zod schema out as the table of shapes by which the browser judges content (`shape.ts`). Knows only what our
 * schemas use: anything else is a mistake here and throws, so that no rule is silently left unchecked.
 */
import * as z from 'zod/mini';
import type { Shape, ShapeTable } from '../shape.js';
import type { JsonSchema } from './json-schema.js';

/** Where a text has no limit of its own: more than any file can hold. */
const ENDLESS = 1e9;

export function shapeTable(schema: z.core.$ZodType): ShapeTable {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { reused: 'ref', io: 'input' }) as JsonSchema;
  const shapes: Shape[] = [];
  const places = new Map<string, number>();
  const follow = (node: JsonSchema): JsonSchema => {
    const target = node.$ref === undefined ? undefined : $defs[node.$ref.replace('#/$defs/', '')];
    return target ? follow(target) : node;
  };

  const placeOf = (node: JsonSchema): number => {
    const key = node.$ref ?? JSON.stringify(node);
    const known = places.get(key);
    if (known !== undefined) return known;
    // Taken before it is filled in: a condition contains conditions.
    const place = shapes.push(['boolean']) - 1;
    places.set(key, place);
    shapes[place] = shapeOf(follow(node));
    return place;
  };

  const shapeOf = (node: JsonSchema): Shape => {
    if ('const' in node) return ['value', node.const as string | number | boolean];
    if (node.enum) return ['value', ...(node.enum as string[])];
    if (node.oneOf)
      return [
        'kind',
        'type',
        Object.fromEntries(node.oneOf.map((member) => [typeIn(follow(member)), placeOf(member)])),
      ];
    if (node.anyOf) return ['condition', ...node.anyOf.map(placeOf)];
    switch (node.type) {
      case 'string':
        return textShape(node);
      case 'integer':
        return ['whole', node.minimum ?? 0, node.maximum ?? ENDLESS];
      case 'boolean':
        return ['boolean'];
      case 'array':
        return ['list', placeOf(node.items ?? {}), node.minItems ?? 0, node.maxItems ?? ENDLESS];
      case 'object':
        return objectShape(node);
      default:
        throw new Error(`A schema that the browser does not judge: ${JSON.stringify(node)}`);
    }
  };

  const textShape = ({ format, pattern, maxLength = ENDLESS, allOf = [], refers }: JsonSchema): Shape => {
    if (refers) return ['name', ...refers];
    if (format === 'date') return ['date'];
    if (format) throw new Error(`A format that the browser does not judge: ${format}`);
    const patterns = [pattern, ...allOf.map((part) => part.pattern)].filter((each) => each !== undefined);
    return ['text', maxLength, ...patterns];
  };

  const objectShape = ({ properties = {}, required = [], additionalProperties }: JsonSchema): Shape => {
    if (additionalProperties !== false) throw new Error('An object that takes any key.');
    const keys = Object.entries(properties).map(([key, value]) => [key, placeOf(value)] as const);
    const only = (wanted: boolean) =>
      Object.fromEntries(keys.filter(([key]) => required.includes(key) === wanted));
    return ['object', only(true), only(false)];
  };

  const typeIn = (node: JsonSchema): string => String(follow(node.properties?.['type'] ?? {}).const);

  placeOf(root);
  return merged(shapes);
}

/** The same shape once: rows that are alike become one row, until none are. */
function merged(shapes: ShapeTable): ShapeTable {
  for (;;) {
    const kept: Shape[] = [];
    const first = new Map<string, number>();
    const moves = shapes.map((shape) => {
      const key = JSON.stringify(shape);
      const place = first.get(key) ?? kept.push(shape) - 1;
      first.set(key, place);
      return place;
    });
    const next = kept.map((shape) => withPlaces(shape, (place) => moves[place] ?? place));
    if (next.length === shapes.length) return next;
    shapes = next;
  }
}

/** A shape in which every place has moved. */
function withPlaces(shape: Shape, move: (place: number) => number): Shape {
  const all = (places: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(places).map(([key, place]) => [key, move(place)]));
  switch (shape[0]) {
    case 'list':
      return ['list', move(shape[1]), shape[2], shape[3]];
    case 'object':
      return ['object', all(shape[1]), all(shape[2])];
    case 'kind':
      return ['kind', shape[1], all(shape[2])];
    case 'condition':
      return ['condition', ...(shape.slice(1) as number[]).map(move)];
    default:
      return shape;
  }
}

/** The module that the browser imports. */
export function shapeModule(name: string, table: ShapeTable): string {
  return `// Made by scripts/reference.mjs from the Zod schema. Do not edit.
import type { ShapeTable } from '../shape.js';

export const ${name}: ShapeTable = ${JSON.stringify(table).replaceAll('],["', '],\n  ["').replace('[[', '[\n  [').replace(/\]\]$/, '],\n]')};
`;
}
