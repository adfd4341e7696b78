// The page of a proposal beyond its points: topics in the words of both sides, and the best other offer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type RunningService } from './running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await openService();
});

afterAll(async () => {
  await service.close();
});

describe('enlace proposal', () => {
  test('shows what is followed and interpreted beside the languages of delivery', async () => {
    const interpreted = { deliveryLanguages: ['fr'], interpretedLanguages: ['es'] };
    await service.offer({ title: 'Tracing of firearms, interpreted' }, interpreted);
    const need = { deliveryLanguages: ['es'], passiveLanguages: ['pt', 'fr'] };
    const { out } = await service.as('officer', ['proposal', await service.propose(need)]);
    expect(out).toMatch(/Languages +Spanish +French\n/);
    expect(out).toMatch(/also understood: Portuguese and French +interpreted into Spanish\n/);
    expect(out).toContain(
      'The activity is interpreted into a language that the need accepts: Spanish.',
    );
  });

  test('shows the topics in the words of both sides, and the difference to the best other', async () => {
    await service.offer({ title: 'Seminar on firearms tracing', kind: 'seminar' });
    const reference = await service.propose({ description: 'Tracing of firearms by police.' });
    const { out } = await service.as('officer', ['proposal', reference]);
    const topics = out.slice(out.indexOf('Topics on both sides'));
    const other = out.slice(out.indexOf('Compared with P-'), out.indexOf('What can be done next'));
    const points = other
      .split('\n')
      .map((line) => /^ {2}\S.*? {2,}([+-]?[\d,]+)/.exec(line)?.[1])
      .flatMap((digits) => (digits === undefined ? [] : Number(digits.replaceAll(',', ''))));

    expect(topics).toMatch(/Firearms tracing “.*” +Firearms tracing “.*”/i);
    expect(other).toContain('Seminar on firearms tracing (unodc)');
    expect(points.length).toBeGreaterThan(1);
    expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(points.at(-1));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
