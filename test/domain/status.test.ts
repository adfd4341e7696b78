// The life of each record, written down once more by the status in which it stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import {
  activityStatuses,
  matchableNeedStatuses,
  moveNeed,
  moveOffer,
  moveProposal,
  needStatuses,
  needTransitions,
  offerStatuses,
  offerTransitions,
  proposalStatuses,
  proposalTransitions,
  reviewableProposalStatuses,
} from '../../src/domain/status.ts';
import { thrownBy } from './support.ts';

type Life = Readonly<Record<string, Readonly<Record<string, string>>>>;

const needLife: Life = {
  draft: { submit: 'submitted', withdraw: 'closed' },
  submitted: { return: 'returned', open: 'open', withdraw: 'closed', expire: 'closed' },
  returned: { submit: 'submitted', withdraw: 'closed', expire: 'closed' },
  open: { withdraw: 'closed', expire: 'closed' },
  closed: {},
};

const offerLife: Life = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { publish: 'published', withdraw: 'withdrawn' },
  published: {
    suspend: 'suspended',
    exhaust: 'exhausted',
    expire: 'expired',
    withdraw: 'withdrawn',
  },
  suspended: { publish: 'published', expire: 'expired', withdraw: 'withdrawn' },
  exhausted: {
    publish: 'published',
    suspend: 'suspended',
    expire: 'expired',
    withdraw: 'withdrawn',
  },
  expired: {},
  withdrawn: {},
};

const proposalLife: Life = {
  proposed: {
    recommend: 'recommended',
    reject: 'rejected',
    defer: 'deferred',
    supersede: 'superseded',
  },
  recommended: {
    approve: 'approved',
    reject: 'rejected',
    defer: 'deferred',
    reopen: 'proposed',
    supersede: 'superseded',
  },
  approved: { lapse: 'lapsed' },
  rejected: { reopen: 'proposed' },
  deferred: {
    recommend: 'recommended',
    reject: 'rejected',
    resume: 'proposed',
    supersede: 'superseded',
  },
  superseded: { reopen: 'proposed' },
  lapsed: { reopen: 'proposed' },
  // The provider's side of an approved proposal; no move of the engine or the queue touches it.
  consulting: {},
  agreed: {},
  declined: {},
};

/** What each move makes of each status, in the form of a life: refused moves are not there. */
function lifeBy<Status extends string, Move extends string>(
  statuses: readonly Status[],
  moves: readonly Move[],
  next: (status: Status, move: Move) => Status,
): Life {
  const madeFrom = (status: Status, move: Move): [Move, Status][] => {
    try {
      return [[move, next(status, move)]];
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not-in-status') return [];
      throw error;
    }
  };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      Object.fromEntries(moves.flatMap((move) => madeFrom(status, move))),
    ]),
  );
}

const movesOf = <Move extends string>(transitions: Readonly<Record<Move, unknown>>) =>
  Object.keys(transitions).filter((key): key is Move => key in transitions);

const needMoves = movesOf(needTransitions);
const offerMoves = movesOf(offerTransitions);
const proposalMoves = movesOf(proposalTransitions);

describe('the life', () => {
  test('of a need', () => {
    expect(lifeBy(needStatuses, needMoves, moveNeed)).toEqual(needLife);
  });

  test('of an offer', () => {
    expect(lifeBy(offerStatuses, offerMoves, moveOffer)).toEqual(offerLife);
  });

  test('of a proposal', () => {
    expect(lifeBy(proposalStatuses, proposalMoves, moveProposal)).toEqual(proposalLife);
  });

  test('refuses a move in the words of a conflict, with the move and the status', () => {
    expect(thrownBy(() => moveProposal('rejected', 'approve'))).toMatchObject({
      kind: 'conflict',
      code: 'not-in-status',
      parameters: { move: 'approve', status: 'rejected' },
    });
  });

  test('of a need or an offer ends for ever where it ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...needMoves), fc.constantFrom(...offerMoves), (need, offer) => {
        expect(thrownBy(() => moveNeed('closed', need)).kind).toBe('conflict');
        expect(thrownBy(() => moveOffer('withdrawn', offer)).kind).toBe('conflict');
        expect(thrownBy(() => moveOffer('expired', offer)).kind).toBe('conflict');
      }),
    );
  });

  test('reaches every status of a need by some moves from its draft', () => {
    const reached = new Set<string>(['draft']);
    for (let round = 0; round < needStatuses.length; round += 1) {
      for (const status of reached) {
        for (const next of Object.values(needLife[status] ?? {})) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...needStatuses].sort());
  });
});

test('the queue shows what waits for a decision, and nothing that was decided', () => {
  expect(reviewableProposalStatuses).toEqual(['proposed', 'recommended', 'deferred']);
});

test('needs are matched once they were submitted, and until they are closed', () => {
  expect(matchableNeedStatuses).toEqual(['submitted', 'open']);
});

test('an activity is planned, then under way, then over', () => {
  expect(activityStatuses).toEqual(['planned', 'under-way', 'completed', 'cancelled']);
});
