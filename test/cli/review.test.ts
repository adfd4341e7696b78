import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openService, type RunningService } from './running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await openService();
});

afterAll(async () => {
  await service.close();
});

const criteria = z.object({
  revision: z.int(),
  assessment: z.object({ score: z.int(), criteria: z.array(z.object({ points: z.int() })) }),
});

/** The whole numbers of a line, as English writes them. */
function numbersIn(line: string): number[] {
  return [...line.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

describe('enlace queue', () => {
  test('lists what awaits an answer, with the best proposals, in plain text', async () => {
    const themes = { concepts: ['firearms-tracing'] };
    const reference = await service.propose({
      ...themes,
      urgency: 'high',
      title: 'Serial numbers',
    });
    const { out, err, status } = await service.as('officer', ['queue']);

    expect(status).toBe(0);
    expect(out).toMatch(/Answer by .*Need .*Best proposals/);
    expect(out).not.toContain('Serial numbers');
    expect(out).toContain('Firearms tracing');
    expect(out).toContain('Ecuador');
    expect(out).toMatch(new RegExp(`${reference} (Strong|Possible) \\d{3},\\d{3}`));
    expect(out).toContain('urgent');
    expect(out).not.toContain('\u001B');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(err).toContain('enlace proposal P-');
  });

  test('answers in JSON what the service said, as much as is asked for', async () => {
    await service.propose();
    await service.propose();
    const { out, err, status } = await service.as('officer', ['queue', '--json', '--limit', '2']);
    const { items, next } = z
      .object({ items: z.array(z.looseObject({ placedAt: z.string() })), next: z.string() })
      .parse(JSON.parse(out));

    expect({ status, err, length: items.length }).toEqual({ status: 0, err: '', length: 2 });
    expect(next).not.toBe('');
  });

  test('speaks the language of the terminal', async () => {
    const french = { LANG: 'fr_CA.UTF-8' };
    const { out } = await service.as('officer', ['queue'], french);
    expect(out).toContain('Meilleures propositions');
    const { err } = await service.as(
      'officer',
      ['queue', '--list', 'collective', '--lang', 'pt'],
      french,
    );
    expect(err).toContain('Não há necessidades pendentes.');
  });
});

describe('enlace proposal', () => {
  test('shows points that add up to the score, and what can be done', async () => {
    const reference = await service.propose();
    const { out } = await service.as('officer', ['proposal', reference.toLowerCase()]);
    const lines = out.split('\n');
    const bars = lines.filter((line) => /[█░]{20}/.test(line));
    const points = bars.map((line) => numbersIn(line.replace(/ ×.*/, '')).at(0) ?? 0);
    const [score] = numbersIn(lines.find((line) => line.startsWith('  Score')) ?? '');

    expect(bars).toHaveLength(9);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score);
    expect(lines[0]).toMatch(/proposed · (Strong|Possible) · \d{3},\d{3} of 1,000,000 points/);
    expect(out).toContain('✓ Ecuador');
    expect(out).toContain('Course on tracing firearms');
    expect(out).toContain('The kind of assistance is one that the need asks for: Course.');
    expect(out).toContain(`enlace recommend ${reference} --reason fits-need`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('answers in JSON what the service said', async () => {
    const reference = await service.propose();
    const { out } = await service.as('officer', ['proposal', reference, '--json']);
    const { assessment } = criteria.parse(JSON.parse(out));

    expect(assessment.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(assessment.score);
  });

  test('says in the words of the service why there is nothing to show', async () => {
    const { out, err, status } = await service.as('officer', ['proposal', 'P-000000']);

    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(err).toContain('There is no record P-000000');
  });
});

describe('the decisions', () => {
  test('are made one after the other, by two people, and kept with their reasons', async () => {
    const reference = await service.propose();
    const recommended = await service.as('officer', [
      'recommend',
      reference,
      '--reason=fits-need',
      '--note=Seats are free.',
    ]);
    const own = await service.as('officer', ['approve', reference, '--reason=as-recommended']);
    const approved = await service.as('approver', [
      'approve',
      reference,
      '--reason=as-recommended',
      '--seats=2',
    ]);
    const { out } = await service.as('officer', ['proposal', reference]);

    expect(recommended).toMatchObject({ out: `${reference} is recommended.\n`, status: 0 });
    expect(own).toMatchObject({ out: '', status: 1 });
    expect(approved.status).toBe(0);
    expect(approved.out).toMatch(/^P-\w{6} is approved\.\n2 seats held for Ecuador until /);
    expect(out).toContain('Recommended by A person of oas-dtoc. It fits the need.');
    expect(out).toContain('“Seats are free.”');
    expect(out).toContain('22 left of 24');
    expect(out).toContain('Nothing remains to be decided');
  });

  test('come too late where somebody was first: who and when is told, in JSON too', async () => {
    const reference = await service.propose();
    const args = ['reject', reference, '--reason=wrong-topic'];
    await service.as('officer', args);
    const { err, status } = await service.as('approver', args);
    const inJson = await service.as('approver', [...args, '--json']);

    expect(status).toBe(1);
    expect(err).toContain('A person of oas-dtoc has already decided about this proposal');
    expect(inJson.out).toBe('');
    expect(JSON.parse(inJson.err)).toMatchObject({
      type: 'urn:enlace:problem:already-decided',
      decidedAt: '2026-03-01T12:00:00.000Z',
    });
  });

  test('can put a proposal off, until a day that there is', async () => {
    const reference = await service.propose();
    const args = ['defer', reference, '--reason=awaiting-state'];
    const wrong = await service.as('officer', [...args, '--until=2026-02-30']);
    const right = await service.as('officer', [...args, '--until=2026-04-30', '--lang=es']);
    const { out } = await service.as('officer', ['proposal', reference]);

    expect(wrong).toMatchObject({ out: '', status: 2 });
    expect(wrong.err).toContain('“2026-02-30” is not a valid value of --until');
    expect(right.out).toBe(`${reference} ha sido aplazada.\n`);
    expect(out).toContain('Deferred until April 30, 2026.');
  });
});

test('enlace stats counts by origin and status', async () => {
  await service.propose();
  const { out } = await service.as('officer', ['stats']);
  expect(out).toMatch(/Needs +│ filed +│ from documents +│ examples +│ Total/);
  expect(out).toMatch(/published +│ +1 /);
});
