// What shapes accept, refuse and say about it.
import type { z } from 'zod';
import { DomainError, type FieldError } from '../../src/domain/errors.ts';
import { parse } from '../../src/domain/parse.ts';

/** Whether the shape accepts the value. */
export function accepts(shape: z.ZodType, value: unknown): boolean {
  return shape.safeParse(value).success;
}

/** What the shape finds wrong with the value; empty where nothing is. */
export function faultsOf(shape: z.ZodType, value: unknown): readonly FieldError[] {
  try {
    parse(shape, value);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.fields;
    throw error;
  }
}

/** Pointer and code of each fault, as `/pointer code`. */
export function faultCodes(shape: z.ZodType, value: unknown): string[] {
  return faultsOf(shape, value).map(({ pointer, code }) => `${pointer} ${code}`);
}

/** The error that the action throws. */
export function thrownBy(action: () => unknown): DomainError {
  try {
    action();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The record with another value at a path of members. */
export function withValue(record: object, path: readonly string[], value: unknown): object {
  const [member, ...rest] = path;
  if (member === undefined) throw new Error('the path is empty');
  const members = new Map<string, unknown>(Object.entries(record));
  const inner = members.get(member);
  const isObject = typeof inner === 'object' && inner !== null;
  members.set(member, rest.length === 0 ? value : withValue(isObject ? inner : {}, rest, value));
  return Object.fromEntries(members);
}

/** The values that the shape takes for right or wrong when they are not: right ones come first. */
export function misjudged(
  shape: z.ZodType,
  right: readonly unknown[],
  wrong: readonly unknown[],
): unknown[] {
  return [
    ...right.filter((value) => !accepts(shape, value)),
    ...wrong.filter((value) => accepts(shape, value)),
  ];
}

/** A member by its path, what it may be at its edges, and what it may not. */
export type Member = readonly [path: string, right: readonly unknown[], wrong: readonly unknown[]];

/**
 * The records, made of a sample by changing one member, that the shape misjudges, as `path value`. The
 * sample itself must pass, and may have no member that the shape does not name.
 */
export function misjudgedMembers(
  shape: z.ZodType,
  sample: object,
  members: readonly Member[],
): string[] {
  const ofMembers = members.flatMap(([path, right, wrong]) => {
    const judged = (value: unknown) => accepts(shape, withValue(sample, path.split('.'), value));
    const mistaken = [...right.filter((one) => !judged(one)), ...wrong.filter(judged)];
    return mistaken.map((value) => `${path} ${JSON.stringify(value)}`);
  });
  return [
    ...(accepts(shape, sample) ? [] : ['the sample']),
    ...(accepts(shape, { ...sample, unnamed: 1 }) ? ['a member without a name'] : []),
    ...ofMembers,
  ];
}
