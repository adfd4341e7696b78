// What zod finds wrong, in the codes and the column names of the file.
import type { z } from 'zod';
import type { ErrorParameters } from '../domain/errors.ts';
import { isRecord } from './columns.ts';
import { type ErrorCode, errorCodes, type Findings } from './finding.ts';

type Issue = z.core.$ZodIssue;

/** Columns that the domain calls something else, by the domain's path. */
const columnNames: readonly (readonly [RegExp, string])[] = [
  [/^group$/, 'region'],
  [/^eligible\.states/, 'eligible.countries'],
  [/^eligible\.groups/, 'eligible.regions'],
  [/^excludedStates/, 'excludedCountries'],
  [/^venueState$/, 'venueCountry'],
  [/^seats$/, 'capacity'],
  [/^label$/, 'edition'],
  [/^audienceText/, 'audience'],
  [/^(?:parties|unlistedParties)/, 'partners'],
  [/^beneficiaries/, 'country'],
];

/**
 * Adds the issues of a parse to the findings, each under the column that holds it. A column that is
 * already refused is left alone: one fault is told once.
 */
export function refuseIssues(findings: Findings, error: z.ZodError, input: unknown): void {
  for (const issue of error.issues) {
    const field = columnOf(issue.path.map(String).join('.'));
    if (findings.errors.some((earlier) => subjectOf(earlier.field) === subjectOf(field))) continue;
    findings.refuse(field, ...faultOf(issue, valueAt(input, issue.path)));
  }
}

/** The column of a field; the three columns that say who benefits are one subject. */
function subjectOf(field: string): string {
  return field.replace(/\..*$/, '').replace(/^(?:countries|region)$/, 'country');
}

/** The column of the file that holds what the domain has at this path. */
export function columnOf(path: string): string {
  return columnNames.reduce((name, [domain, file]) => name.replace(domain, file), path);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[String(key)] : undefined;
  }, input);
}

function faultOf(issue: Issue, value: unknown): [ErrorCode, ErrorParameters] {
  if (value === undefined && issue.code !== 'custom') return ['missing', {}];
  if (issue.code === 'invalid_type') return ['wrong-type', { expected: issue.expected }];
  if (issue.code === 'too_small') {
    return [
      issue.origin === 'string' ? 'too-short' : 'too-small',
      { least: Number(issue.minimum) },
    ];
  }
  if (issue.code === 'too_big') return [tooBig(issue.origin), { most: Number(issue.maximum) }];
  if (issue.code === 'custom') return [customCode(issue.params), {}];
  const shown = shownValue(value);
  if (issue.code === 'invalid_value') {
    return ['not-in-list', { value: shown, allowed: issue.values.map(String).join(', ') }];
  }
  const isDate = issue.code === 'invalid_format' && issue.format === 'date';
  return [isDate ? 'not-a-date' : 'invalid-format', { value: shown }];
}

function tooBig(origin: string): ErrorCode {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'too-big';
}

function customCode(parameters: Record<string, unknown> | undefined): ErrorCode {
  const code = parameters?.['code'];
  return errorCodes.find((known) => known === code) ?? 'invalid-format';
}

/** A value short enough to stand in a message. */
function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
