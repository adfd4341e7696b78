// A desk at which proposals are decided in tests: the people around it, and a proposal that is
// recommended already.

import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import type { TestDatabase } from './database.ts';
import { submittedNeed } from './needs.ts';
import { edition2026, now, offerInput, publishedOffer, readOffer } from './offers.ts';
import { buildPerson } from './people.ts';
import { matcherOf, proposalsOf } from './proposals.ts';

export type Seat = 'ecuador' | 'peru' | 'editor' | 'officer' | 'approver' | 'secondApprover';

export type Desk = {
  people: Record<Seat, Bearer>;
  as(who: Seat): ReturnType<TestDatabase['as']>;
  recommended(content?: object, edition?: object): Promise<Recommended>;
};

type Recommended = {
  need: { id: string; reference: string };
  offer: string;
  offerId: string;
  reference: string;
  assessment: string;
  matcher: ReturnType<typeof matcherOf>;
};

/** What an approver sends. */
export const approval = (assessment: string) => ({ assessment, reason: 'as-recommended' });

export async function openDesk(database: TestDatabase): Promise<Desk> {
  const people = {
    ecuador: await buildPerson(database, 'ecu', 'focal-point'),
    peru: await buildPerson(database, 'per', 'focal-point'),
    editor: await buildPerson(database, 'unodc', 'provider-editor'),
    officer: await buildPerson(database, 'oas-dtoc', 'officer'),
    approver: await buildPerson(database, 'oas-dtoc', 'approver'),
    secondApprover: await buildPerson(database, 'oas-dtoc', 'approver', 'officer'),
  };
  const as = (who: Seat) => database.as(people[who], { now });
  return {
    people,
    as,
    recommended: async (content = {}, edition = edition2026) => {
      const offer = await publishedOffer([as('editor'), as('officer')], offerInput({}, edition));
      const need = await submittedNeed(as('ecuador'), content);
      const matcher = matcherOf(database, now);
      const { id: offerId } = await readOffer(database, people.officer, offer);
      await proposeMatchesForNeed(matcher, { needId: need.id }, null);
      const proposal = (await proposalsOf(database, need.reference)).find(
        (it) => it.offer === offer,
      );
      if (proposal?.assessment == null) throw new Error('the offer was not proposed');
      const { reference } = proposal;
      const assessment = proposal.assessment.id;
      await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
      return { need, offer, offerId, reference, assessment, matcher };
    },
  };
}
