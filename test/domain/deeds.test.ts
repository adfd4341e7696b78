// Who took part in what, and whether anything was edited since.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Deed,
  editedSince,
  filersIn,
  involvedBeside,
  isDisputed,
  type Part,
} from '../../src/domain/deeds.ts';

const by = (personId: string | null, verb: string, forOwner = false): Deed => ({
  personId,
  verb,
  forOwner,
});

describe('nobody takes part in one matter in two roles', () => {
  const cases: readonly [string, Deed, readonly Part[]][] = [
    ['who entered a need on behalf may recommend', by('p', 'need.file'), ['officer']],
    ['who wrote a version of an offer', by('p', 'offer.edit'), ['officer']],
    ['who attached a document', by('p', 'need.attach'), ['officer']],
    ['who confirmed by the documents', by('p', 'need.confirm-with-document'), ['officer']],
    ['who recommended may do so again', by('p', 'proposal.recommend'), ['officer']],
    ['who published the offer', by('p', 'offer.publish', true), ['officer']],
    ['who filed for its own organization', by('p', 'offer.file', true), []],
    ['who approved, in an earlier round or first', by('p', 'proposal.approve'), ['approver']],
    [
      'who gave a second approval in an earlier round',
      by('p', 'proposal.approve-second'),
      ['supervisor'],
    ],
    [
      'who took the need to work on it',
      by('p', 'need.take'),
      ['officer', 'approver', 'supervisor'],
    ],
    ['who rejected or read', by('p', 'proposal.reject'), ['officer', 'approver', 'supervisor']],
    ['who did nothing', by('q', 'need.file'), ['officer', 'approver', 'supervisor']],
    ['a service is nobody', by(null, 'need.import'), ['officer', 'approver', 'supervisor']],
  ];

  test.each(cases)('%s', (_, deed, allowed) => {
    const parts = ['officer', 'approver', 'supervisor'] as const;
    expect(parts.filter((part) => !involvedBeside(part, [deed]).includes('p'))).toEqual(allowed);
  });

  test('so that no sequence of deeds lets somebody approve who filed, recommended or approved', () => {
    const steps = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      verb: fc.constantFrom(
        'need.file',
        'offer.edit',
        'need.attach',
        'proposal.recommend',
        'proposal.approve',
        'proposal.approve-second',
      ),
      forOwner: fc.boolean(),
    });
    const parts: Readonly<Record<string, Part>> = {
      'proposal.recommend': 'officer',
      'proposal.approve': 'approver',
      'proposal.approve-second': 'supervisor',
    };
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 12 }), (tried) => {
        const done: Deed[] = [];
        for (const step of tried) {
          const part = parts[step.verb];
          if (part !== undefined && involvedBeside(part, done).includes(step.personId)) continue;
          done.push(step);
        }
        done.forEach(({ verb, personId }, place) => {
          if (verb !== 'proposal.approve' && verb !== 'proposal.approve-second') return;
          const before = done.slice(0, place).filter((deed) => deed.personId === personId);
          expect(before.every((deed) => deed.verb === verb)).toBe(true);
        });
      }),
    );
  });
});

test('files a record who enters, writes, submits it, or attaches to it', () => {
  const filing = ['need.file', 'need.edit', 'need.submit', 'need.attach', 'offer.add-edition'];
  const others = ['need.open', 'need.confirm', 'need.read', 'offer.publish', 'need.join'];
  const deeds = [...filing, ...others].map((verb) => by(verb, verb));
  expect(filersIn(deeds)).toEqual(filing);
});

test('an edit counts from the last deed of its kind on', () => {
  const approve = ['proposal.approve'];
  const [approval, edit] = [by('a', 'proposal.approve'), by('b', 'need.edit')];
  expect(editedSince(approve, [edit, approval, by('b', 'need.open')])).toBe(false);
  expect(editedSince(approve, [approval, edit])).toBe(true);
  expect(editedSince(approve, [approval, edit, approval])).toBe(false);
});

test('what its owner called wrong stays so until somebody edits it', () => {
  const [dispute, edit] = [by('s', 'need.dispute', true), by('o', 'need.edit')];
  expect(isDisputed([edit])).toBe(false);
  expect(isDisputed([edit, dispute, by('o', 'need.attach')])).toBe(true);
  expect(isDisputed([dispute, edit])).toBe(false);
});
