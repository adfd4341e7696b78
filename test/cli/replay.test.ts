import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fullRun } from '../support/full-run.ts';
import { readProposal } from '../support/proposals.ts';
import { tamperWithAssessment } from '../support/tamper.ts';
import { openService, type RunningService } from './running-service.ts';

let service: RunningService;
beforeAll(async () => {
  service = await openService();
});
afterAll(async () => {
  await service.close();
});

async function assessmentOf(reference: string): Promise<string> {
  return (await readProposal(service.database, reference)).assessment?.id ?? '';
}

test('enlace replay says that the assessment is the same, and what it rests on', async () => {
  const reference = await service.propose();
  const { out, err, status } = await service.as('officer', ['replay', reference.toLowerCase()]);

  expect({ err, status }).toEqual({ err: '', status: 0 });
  expect(out).toContain(reference);
  expect(out).toContain(await assessmentOf(reference));
  expect(out.match(/^✓/gm)).toHaveLength(5);
  expect(out).toContain('The engine gives the same assessment, byte for byte.');
});

test('enlace replay shows each difference in the language of the reader, and ends with 1', async () => {
  const reference = await service.propose();
  const id = await assessmentOf(reference);
  await tamperWithAssessment(
    service.database,
    id,
    `criteria = jsonb_set(criteria, '{0,points}', to_jsonb((criteria->0->>'points')::int - 7)),
      score = score - 7`,
  );
  const args = ['replay', reference, '--assessment', id, '--lang', 'pt'];
  const { out, status } = await service.as('approver', args);

  expect(status).toBe(1);
  expect(out).toMatch(/^✗ Pontos, pesos, pontuação e nível/m);
  expect(out).toMatch(/Tema: [\d.]+ × \d+ não é igual a [\d.]+\./);
  expect(out).toMatch(/^ {4}\/criteria\/0\/points: antes \d+, agora \d+$/m);
  expect(out).toContain('A avaliação não é a que deveria ser.');
});

test('enlace replay answers in JSON what the service said', async () => {
  const reference = await service.propose();
  const { out, status } = await service.as('officer', ['replay', reference, '--json']);
  const answer = z
    .object({ outcome: z.string(), checks: z.array(z.object({ outcome: z.string() })) })
    .parse(JSON.parse(out));

  expect({ status, outcome: answer.outcome }).toEqual({ status: 0, outcome: 'same' });
  expect(answer.checks.every(({ outcome }) => outcome === 'passed')).toBe(true);
});

test('enlace replay knows no assessment of another proposal', async () => {
  const [one, other] = [await service.propose(), await service.propose()];
  const args = ['replay', one, '--assessment', await assessmentOf(other)];
  expect(await service.as('officer', args)).toMatchObject({ out: '', status: 1 });
});

test('enlace replay verifies a full run', async () => {
  const run = await fullRun(service.database);
  const { out, status } = await service.as('approver', ['replay', '--run', run, '--lang=es']);

  expect(status).toBe(0);
  expect(out).toContain(run);
  expect(out).toContain('No se halló ningún error en la ejecución.');
});

test('enlace replay wants a proposal or a run, and not both', async () => {
  for (const args of [['replay'], ['replay', 'P-4XK7QM', '--run', 'x']]) {
    expect(await service.as('officer', args)).toMatchObject({ out: '', status: 2 });
  }
});
