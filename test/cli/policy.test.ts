import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPolicy } from '../../src/reference/policy.ts';
import { buildPerson } from '../support/people.ts';
import { otherWeights } from '../support/policies.ts';
import { enlace } from './enlace.ts';
import { openService, type RunningService } from './running-service.ts';

let service: RunningService;
let supervisor: Record<string, string>;
let folder: string;
const { version: initial } = await readPolicy();

beforeAll(async () => {
  service = await openService();
  const { id } = await buildPerson(service.database, 'oas-gs', 'supervisor');
  supervisor = { ENLACE_URL: service.url, ENLACE_KEY: await service.keyFor(id) };
  folder = await mkdtemp(join(tmpdir(), 'enlace-policy-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await service.close();
});

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const as = async (...args: string[]) => await service.as('officer', ['policy', ...args]);

describe('enlace policy', () => {
  test('shows the policy in force: weights, limits, clocks, and that nothing is fitted', async () => {
    const { out, status } = await as('show');
    const lines = out.split('\n');

    expect(status).toBe(0);
    expect(lines[0]).toBe(`Policy ${initial} · in force`);
    expect(lines.filter((line) => /[█░]{20}/.test(line))).toHaveLength(9);
    expect(out).toMatch(/Proposed from +\d{3},\d{3} points/);
    expect(out).toMatch(/Answer to the state +\d+ days/);
    expect(out).toContain('no weight fitting until 200 real reviews exist');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('drafts from a file, compares and adopts; in any of the languages, and in JSON', async () => {
    await service.propose();
    const changes = await file('changes.json', { weights: otherWeights });
    const drafted = await as('new', changes, '--name=Another weighting', '--as=5.0');
    const listed = await as('list', '--lang=es');
    const compared = await as('compare', 'in-force', '5.0');
    const inJson = await as('compare', initial, '5.0', '--json');
    const refused = await as('adopt', '5.0');
    const adopted = await enlace(['policy', 'adopt', '5.0'], supervisor);
    const again = await enlace(['policy', 'adopt', '5.0'], supervisor);

    expect(drafted.out).toContain('Policy 5.0 has been drafted.');
    expect(drafted.out).toContain('enlace policy adopt 5.0');
    expect(listed.out).toMatch(/5\.0 +│ borrador/);
    expect(compared.out).toMatch(/weights\.topic +│ \d+ +│ 200 +│ worked out below/);
    expect(compared.out).toContain('Decisions against the order of the engine: 0');
    expect(Math.max(...compared.out.split('\n').map((line) => line.length))).toBeLessThan(101);
    const shape = z.object({
      comparison: z.object({ decisions: z.int() }),
      evidence: z.object({ overrides: z.object({ total: z.int() }) }),
    });
    expect(shape.parse(JSON.parse(inJson.out)).comparison.decisions).toBe(0);
    expect(refused).toMatchObject({ out: '', status: 1 });
    expect(adopted.out).toContain('The adoption of policy 5.0 has begun.');
    expect(again).toMatchObject({ out: '', status: 1 });
    expect(again.err).toContain('The policy 5.0 has been in adoption since March 1, 2026');
    expect((await as('show', '5.0')).out).toContain('Adoption requested by A person of oas-gs');
  });

  test('says what is wrong with a file, and where', async () => {
    const unreadable = await as('new', await file('list.json', '[1]'), '--name=x');
    const wrong = await as('new', await file('wrong.json', { threshold: -1 }), '--name=x');
    const missing = await as('show', '99');

    expect(unreadable).toMatchObject({ out: '', status: 1 });
    expect(unreadable.err).toContain('list.json is not a JSON object.');
    expect(wrong.status).toBe(1);
    expect(wrong.err).toContain('/content/threshold');
    expect(missing.err).toContain('There is no record 99');
  });
});
