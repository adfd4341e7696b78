import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { criteria, gates } from '../../../src/domain/assessment.ts';
import { bands, languages } from '../../../src/domain/vocabulary.ts';
import { reasonCodes } from '../../../src/matching/reasons.ts';
import { matching as en } from '../../../src/messages/en/matching.ts';
import { matching as es } from '../../../src/messages/es/matching.ts';
import { matching as fr } from '../../../src/messages/fr/matching.ts';
import { matching as pt } from '../../../src/messages/pt/matching.ts';

const catalogues: Record<string, Record<string, string>> = { en, es, pt, fr };
const expected = new Map<string, readonly string[]>(
  Object.entries(reasonCodes).map(([code, parameters]) => [`reason.${code}`, parameters]),
);

function argumentsOf(message: string): string[] {
  return Array.from(message.matchAll(/\{(\w+)(?=[,}])/g), ([, name]) => name ?? '');
}

describe.each(languages)('the catalogue in %s', (language) => {
  const catalogue = catalogues[language] ?? {};

  it('has words for every reason, gate, criterion and band', () => {
    const keys = [
      ...expected.keys(),
      ...gates.map((gate) => `gate.${gate}`),
      ...criteria.map((criterion) => `criterion.${criterion}`),
      ...bands.map((band) => `band.${band}`),
    ];
    expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
  });

  it('names each parameter of a reason, and no other', () => {
    for (const [key, parameters] of expected) {
      const named = new Set(argumentsOf(catalogue[key] ?? ''));
      expect([key, ...[...named].sort()]).toEqual([key, ...[...parameters].sort()]);
    }
  });

  it('is formatted for one, some and a million', () => {
    for (const count of [1, 17, 1_000_000]) {
      const values = { seats: count, participants: count, days: count, evaluations: count };
      const rest = Object.fromEntries([...expected.values()].flat().map((name) => [name, 'x']));
      for (const key of expected.keys()) {
        const text = new IntlMessageFormat(catalogue[key] ?? '', language).format({
          ...rest,
          ...values,
        });
        expect(text).toMatch(/\S/);
      }
    }
  });
});
