// What an answer to an attack must be: never a failure of ours, never a canary, in the shape that the
// description says, and a problem where it is a refusal.
import { z } from 'zod';
import { requests } from '../requests.ts';
import { wholeOf } from '../visits.ts';
import type { World } from '../world.ts';
import type { Attack } from './attacks.ts';
import { jsonOf, type Operation, type Schema } from './document.ts';

type Answer = Parameters<typeof wholeOf>[0];

const problem = z.looseObject({
  type: z.string().startsWith('urn:enlace:problem:'),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});

export type Judge = (attack: Attack, answer: Answer) => string[];

/** Judges the answers of a world by the shared schemas of its description. */
export function judgeOf({ canaries }: World, schemas: Record<string, Schema>): Judge {
  const shapes = new Map<Operation, z.ZodType | null>();
  const shapeOf = (operation: Operation, status: number): z.ZodType | null => {
    const known = shapes.get(operation);
    if (known !== undefined) return known;
    const schema = jsonOf(operation.responses[String(status)]);
    const shape = schema === undefined ? null : z.fromJSONSchema(standingAlone(schema, schemas));
    shapes.set(operation, shape);
    return shape;
  };
  return ({ walker, method, url, operation }, answer) => {
    const { statusCode: status } = answer;
    const faults: string[] = [];
    if (status >= 500) faults.push(`status ${status}`);
    const names = requests[`GET ${operation?.path.replace(/\{(\w+)\}/g, ':$1')}`]?.names ?? [];
    const leaks = canaries
      .leaks(wholeOf(answer), walker?.actor ?? null)
      .filter((canary) => !names.some((one) => canary.includes(one)));
    if (leaks.length > 0) faults.push(`canaries ${leaks.join(', ')}`);
    const page = !url.startsWith('/api/') && isPage(answer);
    if (status >= 400 && method !== 'HEAD' && !page && !isProblem(answer))
      faults.push('no problem');
    if (status >= 200 && status < 300 && operation !== null && method !== 'HEAD' && !page) {
      const shape = shapeOf(operation, status);
      const misfit = shape?.safeParse(answer.json());
      if (misfit?.success === false) faults.push(`not as described: ${misfit.error.message}`);
    }
    return faults;
  };
}

function isPage({ headers }: Answer): boolean {
  return String(headers['content-type']).startsWith('text/html');
}

function isProblem({ headers, body, statusCode }: Answer): boolean {
  const type = String(headers['content-type']);
  if (!type.startsWith('application/problem+json')) return false;
  const parsed = problem.safeParse(JSON.parse(body));
  return parsed.success && parsed.data.status === statusCode;
}

/** A schema with the shared ones that it names inside of itself. */
function standingAlone(schema: Schema, schemas: Record<string, Schema>): Schema {
  const whole = JSON.stringify({ ...schema, $defs: schemas });
  const moved: unknown = JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/'));
  return z.record(z.string(), z.unknown()).parse(moved);
}
