// A few people who each hold several roles try everything, in any order: nobody approves what they had
// another hand in, as the deeds that succeeded tell and as the rows do.
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { approveProposalSecond } from '../../src/actions/approve-proposal-second.ts';
import { confirmWithDocument } from '../../src/actions/confirm-with-document.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withActor } from '../../src/db/client.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { DomainError } from '../../src/domain/errors.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { approval } from '../support/desk.ts';
import { needInput } from '../support/needs.ts';
import { edition2026, now, offerInput, publishedOffer } from '../support/offers.ts';
import { attachedNote, onBehalf } from '../support/on-behalf.ts';
import { buildPerson } from '../support/people.ts';
import { requestedAdoption, runAsWorker } from '../support/policies.ts';
import { matcherOf, proposalsOf } from '../support/proposals.ts';

let database: TestDatabase;
let cast: Bearer[];
let matcher: ReturnType<typeof matcherOf>;
beforeAll(async () => {
  database = await openDatabase();
  matcher = matcherOf(database, now);
  const several: readonly (readonly [Role, ...Role[]])[] = [
    ['officer', 'approver', 'supervisor'],
    ['officer', 'approver', 'supervisor'],
    ['officer', 'approver'],
    ['officer', 'supervisor'],
    ['approver', 'supervisor'],
  ];
  cast = await Promise.all(
    several.map(async (roles) => await buildPerson(database, 'oas-dtoc', ...roles)),
  );
  const [editor, officer, supervisor] = [
    await buildPerson(database, 'unodc', 'provider-editor'),
    await buildPerson(database, 'oas-dtoc', 'officer'),
    await buildPerson(database, 'oas-dtoc', 'supervisor'),
  ];
  await publishedOffer(
    [database.as(editor, { now }), database.as(officer, { now })],
    offerInput({}, { ...edition2026, seats: null }),
  );
  const content = { secondApprovalAboveSeats: 10 };
  const { adoptionId } = await requestedAdoption(database, { officer, supervisor }, content);
  await runAsWorker(database.worker, adoptionId);
});
afterAll(async () => {
  await database.close();
});

const deeds = [
  'submit',
  'attach',
  'confirm',
  'open',
  'recommend',
  'approve',
  'second',
  'edit',
] as const;
type Deed = (typeof deeds)[number];
type Done = { who: string; deed: Deed | 'file' };

type Attempt = { deed: Deed; who: number };

/** Who usually does what, by their places in the cast: so that some of it comes to both approvals. */
const usual: Readonly<Record<Deed, readonly number[]>> = {
  submit: [0, 1],
  attach: [0, 1],
  confirm: [0, 1, 2],
  open: [0, 1],
  recommend: [0, 1],
  approve: [0, 2, 4],
  second: [1, 3, 4],
  edit: [0, 1, 2, 3],
};
const usually = (deed: Deed) =>
  fc.record({ deed: fc.constant(deed), who: fc.constantFrom(...usual[deed]) });
const anything = fc.record({ deed: fc.constantFrom(...deeds), who: fc.nat({ max: 4 }) });
/** The work from end to end with something else in between, and again from the recommendation on. */
const attempts: fc.Arbitrary<Attempt[]> = fc
  .tuple(
    fc.tuple(...deeds.slice(0, 5).map(usually)),
    fc.array(anything, { maxLength: 2 }),
    fc.tuple(...deeds.slice(5, 7).map(usually)),
    fc.array(anything, { maxLength: 4 }),
  )
  .map((parts) => parts.flat());

async function proposalOf(need: { id: string; reference: string }) {
  const [proposal] = await proposalsOf(database, need.reference);
  return { reference: proposal?.reference ?? 'P-000000', id: proposal?.assessment?.id ?? '' };
}

async function tryDeed(who: Bearer, deed: Deed, need: { id: string; reference: string }) {
  const as = database.as(who, { now });
  const { reference } = need;
  if (deed === 'submit') return await submitNeed(as, reference);
  if (deed === 'attach') return await attachedNote(as, reference);
  if (deed === 'confirm') return await confirmWithDocument(as, { noun: 'need', reference });
  if (deed === 'open') return await openNeed(as, reference);
  if (deed === 'edit') {
    const audienceText = [`Edited by ${who.id}`];
    return await editNeed(as, reference, needInput({ participants: 12, audienceText }));
  }
  const proposal = await proposalOf(need);
  const body = approval(proposal.id);
  if (deed === 'approve') return await approveProposal(as, proposal.reference, body);
  if (deed === 'second') return await approveProposalSecond(as, proposal.reference, body);
  return await recommendProposal(as, proposal.reference, { ...body, reason: 'fits-need' });
}

/** The deeds that succeeded; anything but a refusal of the domain fails the test. */
async function play(filer: Bearer, tried: readonly Attempt[]): Promise<Done[]> {
  const input = { ...needInput({ participants: 12 }), onBehalf };
  const need = await fileNeed(database.as(filer, { now }), input);
  const done: Done[] = [{ who: filer.id, deed: 'file' }];
  for (const { deed, who } of tried) {
    const actor = cast[who];
    if (actor === undefined) continue;
    try {
      await tryDeed(actor, deed, need);
      done.push({ who: actor.id, deed });
      if (deed === 'submit' || deed === 'edit') {
        await proposeMatchesForNeed(matcher, { needId: need.id }, null);
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return done;
}

test('nobody approves what they had another hand in', async () => {
  const reached = { first: 0, second: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0, 1), attempts, async (filer, tried) => {
      const by = cast[filer];
      if (by === undefined) throw new Error('nobody files');
      const done = await play(by, tried);
      done.forEach(({ who, deed }, place) => {
        if (deed !== 'approve' && deed !== 'second') return;
        reached[deed === 'approve' ? 'first' : 'second'] += 1;
        const before = done.slice(0, place).filter((one) => one.who === who);
        expect(before.filter((one) => one.deed !== deed)).toEqual([]);
      });
    }),
    { numRuns: 20, seed: 4, endOnFailure: true },
  );
  // Not vacuously: some of it came to both approvals.
  expect(reached.first).toBeGreaterThan(2);
  expect(reached.second).toBeGreaterThan(0);
  const rows = await withActor(database.owner, system, (tx) =>
    tx.execute(sql`
      select p.reference from proposals p
      join asks a on a.id = p.ask_id join needs n on n.id = a.need_id
      where p.approved_by_id is not null and (
        p.approved_by_id in (n.entered_by_id, n.confirmed_by_id, p.first_approved_by_id, p.recommended_by_id)
        or exists (select 1 from attachments d where d.need_id = n.id
          and d.attached_by_id = p.approved_by_id))`),
  );
  expect([...rows]).toEqual([]);
}, 120_000);
