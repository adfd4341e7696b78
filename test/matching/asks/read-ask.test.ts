// What the text of a need does to an ask that is one of several.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooEmpty } from '../../../src/matching/asks/too-empty.ts';
import { prepareAsk } from '../../../src/matching/engine.ts';
import type { Ask, Offer } from '../../../src/matching/model.ts';
import { asks, offers, words } from '../arbitraries.ts';
import { anAsk, engine, judged, judgement } from '../support.ts';

const tracing: Partial<Offer> = {
  title: 'Firearms tracing',
  description: 'A course on firearms tracing and arms trafficking for judges and prosecutors.',
};
/** An ask on another subject than that of the course, in a need whose text names both. */
const laundering: Partial<Ask> = {
  title: 'Money laundering',
  description: 'Courts lack practice in cases of money laundering.',
};
const title = 'Firearms tracing, arms trafficking and money laundering';
const context = `${title}\nA course on firearms tracing; a course on arms trafficking; courts and money laundering.`;

describe('an ask of a bundle that says what it is about', () => {
  it('is not answered by what only its need names', () => {
    const found = judgement({ ...laundering, context }, tracing);
    expect(found).toEqual(judgement(laundering, tracing));
    expect([found.proposed, found.concepts]).toEqual([false, []]);
  });

  it('is answered as it would be if it were the only one', () => {
    const course = { title: 'Money laundering', description: 'A course for judges.' };
    expect(judgement({ ...laundering, context }, course)).toEqual(judgement(laundering, course));
  });

  it('is judged the same whatever other asks the need holds, loses or words anew', () => {
    fc.assert(
      fc.property(asks, offers, words, words, (ask, offer, before, after) => {
        fc.pre(!isTooEmpty(engine, prepareAsk(engine, { ...ask, context: '' })));
        const within = (text: string) => judged({ ...ask, context: text }, offer);
        expect(within(before)).toEqual(within(after));
        expect(within(before)).toEqual(judged({ ...ask, context: '' }, offer));
      }),
    );
  });

  it('keeps the text of its need, which says what was filed', () => {
    const ask = anAsk({ ...laundering, context });
    expect(prepareAsk(engine, ask).ask).toEqual(ask);
  });
});

describe('an ask of a bundle that is too empty alone', () => {
  const equipment = { title: 'Equipment', description: '' };

  it('is read with the need around it', () => {
    expect(judgement(equipment, tracing).concepts).toEqual([]);
    const { concepts } = judgement({ ...equipment, context: 'Firearms tracing' }, tracing);
    expect(concepts).toMatchObject([{ asked: 'firearms-tracing', offered: 'firearms-tracing' }]);
  });
});

it('an ask that the engine cut out of a need is read with the whole, until somebody states it', () => {
  const cut = { ...laundering, context, suggested: true } as const;
  const asked = judgement(cut, tracing).concepts.map((concept) => concept.asked);
  expect(asked).toContain('firearms-tracing');
});
