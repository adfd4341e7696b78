// What an input shape says of the fields of its form. The shape that checks the input of an action is the
// one that describes the API (JSON Schema) and the one from which the fields of the page are made, so that
// the three never differ. A field is named by its JSON pointer without the first slash
// (`content/asks/0/title`), as errors name it.
import { z } from 'zod';

const node: z.ZodType<SchemaNode> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    anyOf: z.array(node).optional(),
    properties: z.record(z.string(), node).optional(),
    required: z.array(z.string()).optional(),
    items: node.optional(),
    format: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxItems: z.number().optional(),
  }),
);

/** The part of JSON Schema (2020-12) that input shapes use. */
type SchemaNode = {
  type?: string | string[] | undefined;
  enum?: unknown[] | undefined;
  const?: unknown;
  anyOf?: SchemaNode[] | undefined;
  properties?: Record<string, SchemaNode> | undefined;
  required?: string[] | undefined;
  items?: SchemaNode | undefined;
  format?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  maxItems?: number | undefined;
};

/** An input shape, as forms read it. */
export type FormShape = { root: SchemaNode };

/** What a form must know of a field. */
export type FieldShape = {
  type: 'text' | 'number' | 'date' | 'boolean';
  /** Whether an empty field is refused. */
  required: boolean;
  /** Whether it takes any number of values. */
  multiple: boolean;
  /** The values there are, where they are few and fixed. */
  options: readonly string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

/** A form as it is sent: names and values in their order, a name once for each of its values. */
export type FormEntries = readonly (readonly [name: string, value: string])[];

/** The values of a form by the names of its fields; a list where a field takes any number of them. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** Reads the description that the API gives of a shape. */
export function formShapeOf(shape: z.ZodType): FormShape {
  return { root: node.parse(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })) };
}

/** What the shape says of a field; undefined where it has no such field. */
export function fieldShapeOf({ root }: FormShape, name: string): FieldShape | undefined {
  const found = find(root, name.split('/'), true);
  if (found === undefined) return undefined;
  const field = bare(found.node);
  const multiple = field.items !== undefined;
  const value = field.items === undefined ? field : bare(field.items);
  return {
    type: typeOf(value),
    required: found.required && !isNullable(found.node) && (value.minLength ?? 1) > 0,
    multiple,
    options: (value.enum ?? []).map(String),
    ...limit('maxLength', value.maxLength),
    ...limit('minimum', value.minimum),
    ...limit('maximum', value.maximum),
  };
}

function limit(name: 'maxLength' | 'minimum' | 'maximum', value: number | undefined) {
  return value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? {} : { [name]: value };
}

function typeOf({ type, format }: SchemaNode): FieldShape['type'] {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return format === 'date' ? 'date' : 'text';
}

function find(
  within: SchemaNode,
  [first, ...rest]: readonly string[],
  required: boolean,
): { node: SchemaNode; required: boolean } | undefined {
  if (first === undefined) return { node: within, required };
  const { properties, required: named = [], items } = bare(within);
  if (items !== undefined) {
    return /^\d+$/.test(first) ? find(items, rest, true) : undefined;
  }
  const next = properties?.[first];
  return next === undefined ? undefined : find(next, rest, named.includes(first));
}

/** A node without the possibility that it is null. */
function bare(schema: SchemaNode): SchemaNode {
  return (schema.anyOf ?? []).find((one) => one.type !== 'null') ?? schema;
}

function isNullable(schema: SchemaNode): boolean {
  return (schema.anyOf ?? []).some((one) => one.type === 'null');
}

/**
 * The input that a form says. An empty field says nothing: it is left out, or null where the shape has
 * null. Whoever filled in nothing of a nullable object, or of one of a list of objects, meant none. What is
 * no number stays text, so that the action names the field. Fields that the shape does not have are left
 * aside: a button's name, the step of a form. Of a list that is longer than it may be, one entry too many
 * is read, which the action refuses.
 */
export function readForm({ root }: FormShape, entries: FormEntries): unknown {
  const filled = entries.filter(([, value]) => value.trim() !== '');
  return (
    read(
      root,
      filled.map(([name, value]) => [name.split('/'), value] as const),
    ) ?? {}
  );
}

type Said = readonly (readonly [path: readonly string[], value: string])[];

function read(schema: SchemaNode, said: Said): unknown {
  const field = bare(schema);
  if (field.properties !== undefined) {
    if (said.length === 0) return isNullable(schema) ? null : undefined;
    const below = byFirst(said);
    return Object.fromEntries(
      Object.entries(field.properties).flatMap(([name, property]) => {
        const value = read(property, below.get(name) ?? []);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
  if (field.items !== undefined) return readList(field, said);
  const value = said.at(-1)?.[1];
  if (value === undefined) return isNullable(schema) ? null : undefined;
  return valueOf(field, value);
}

/** Entries of a list that says of itself of how many it may be at most are read up to one more. */
const mostEntries = 1000;

function readList({ items = {}, maxItems = mostEntries }: SchemaNode, said: Said): unknown[] {
  if (bare(items).properties === undefined) {
    return said.slice(0, maxItems + 1).map(([, value]) => valueOf(bare(items), value.trim()));
  }
  return [...byFirst(said)]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .slice(0, maxItems + 1)
    .flatMap(([, below]) => {
      const item = read(items, below);
      return item === undefined || item === null ? [] : [item];
    });
}

/** What is said below each of the names that come first: looked through once, however many they are. */
function byFirst(said: Said): Map<string, Said[number][]> {
  const groups = new Map<string, Said[number][]>();
  for (const [[first = '', ...rest], value] of said) {
    const group = groups.get(first) ?? [];
    group.push([rest, value]);
    groups.set(first, group);
  }
  return groups;
}

function valueOf(field: SchemaNode, value: string): unknown {
  const type = typeOf(field);
  if (type === 'boolean') return value === 'true' || value === 'on';
  const number = Number(value.trim());
  return type === 'number' && Number.isFinite(number) ? number : value;
}

/** The values of a form that says this input: the inverse of `readForm`. */
export function formValuesOf(input: unknown): FormValues {
  return Object.fromEntries(flatten([], input));
}

function flatten(path: readonly string[], input: unknown): [string, string | string[]][] {
  if (input === null || input === undefined) return [];
  if (Array.isArray(input)) {
    const isOfObjects = input.some((item) => typeof item === 'object' && item !== null);
    if (!isOfObjects) return [[path.join('/'), input.map(String)]];
    return input.flatMap((item, index) => flatten([...path, String(index)], item));
  }
  if (typeof input === 'object') {
    return Object.entries(input).flatMap(([name, value]) => flatten([...path, name], value));
  }
  const isScalar =
    typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  return isScalar ? [[path.join('/'), String(input)]] : [];
}
