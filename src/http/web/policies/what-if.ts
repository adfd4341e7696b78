// Other values of the policy tried on the queue: nothing is saved, and the address holds all of it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { draftPolicy } from '../../../actions/draft-policy.ts';
import { readPastDecisions } from '../../../actions/past-decisions.ts';
import { type Tx, withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { DomainError } from '../../../domain/errors.ts';
import {
  type FormEntries,
  formShapeOf,
  formValuesOf,
  readForm,
} from '../../../domain/form-shape.ts';
import { parse } from '../../../domain/parse.ts';
import { type PolicyContent, policyContent } from '../../../domain/policy.ts';
import { comparePolicies } from '../../../domain/policy-comparison.ts';
import { contentOfDraft } from '../../../domain/policy-version.ts';
import { moveProposals, triedValues, triedValuesOf } from '../../../domain/what-if.ts';
import { findPolicy } from '../../../store/policies/policy-reads.ts';
import { listJudgedProposals, listPlacesUnder } from '../../../store/policies/what-if-reads.ts';
import type { FormError, FormState } from '../../../views/page.ts';
import { type WhatIfModel, whatIfPage } from '../../../views/what-if/what-if-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import { attempt, entriesIn, errorsOf } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';

const shape = formShapeOf(triedValues);
const whole = z.strictObject({ content: policyContent });

/** Needs whose proposals are looked at: the work of a request is bounded. */
const needsShown = 15;

/** The routes of the page. */
export function whatIfPages(app: App, pageDoor: PageDoor): void {
  app.get(
    '/what-if',
    { config: decidedHere('policy.read'), schema: { hide: true } },
    async (request, reply) => await show(pageDoor, { request, reply }, asked(request)),
  );
  app.post(
    '/what-if/draft',
    { config: decidedByAction('policy.draft'), schema: { hide: true } },
    async (request, reply) => {
      const entries = entriesIn(request);
      const name = entries.find(([field]) => field === 'name')?.[1] ?? '';
      const content = parse(z.looseObject({}), readForm(shape, entries));
      const input = { content, ...(name.trim() !== '' && { name }) };
      const context = pageDoor.door.contextOf(request);
      const attempted = await attempt(() => draftPolicy(context, input));
      if (attempted.succeeded) {
        const { reference } = attempted.result;
        return await reply.redirect(`/policies/${reference}?done=policy-drafted`, 303);
      }
      reply.code(attempted.status);
      const { errors } = attempted;
      return await show(pageDoor, { request, reply }, { entries, name, errors, compares: false });
    },
  );
}

type Asked = {
  entries: FormEntries;
  /** The name of the draft, as it was typed. */
  name: string;
  errors: readonly FormError[];
  /** Whether past decisions are to be compared, too. */
  compares: boolean;
};

const query = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

function asked(request: FastifyRequest): Asked {
  const entries = Object.entries(query.parse(request.query)).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const compares = entries.some(([name]) => name === 'decisions');
  return { entries, name: '', errors: [], compares };
}

async function show(
  { db, door, pageOf }: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { entries, name, errors, compares }: Asked,
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const model = await withActor(db, actor, async (tx): Promise<WhatIfModel> => {
    const policy = await findPolicy(tx, null);
    const before = policyContent.parse(policy.content);
    const sent = entries.some(([field]) => field.includes('/') || field === 'threshold');
    const input = sent ? readForm(shape, entries) : triedValuesOf(before);
    const tried = tryValues(before, input);
    const form: FormState = {
      shape,
      values: { ...formValuesOf(input), name },
      errors: [...tried.errors, ...errors],
    };
    return {
      version: policy.version,
      form,
      inForce: formValuesOf(triedValuesOf(before)),
      drafts: may(actor, 'policy.draft'),
      result: tried.content === null ? null : await resultOf(tx, { before, after: tried.content }),
      decisions:
        tried.content === null || !compares
          ? null
          : comparisonOf(await readPastDecisions(tx, door.pastDecisions), before, tried.content),
    };
  });
  return reply.html(whatIfPage(await pageOf(request, reply), model));
}

function comparisonOf(
  past: Awaited<ReturnType<typeof readPastDecisions>>,
  before: PolicyContent,
  after: PolicyContent,
): NonNullable<WhatIfModel['decisions']> {
  return { comparison: comparePolicies(before, after, past), reviews: past.reviews };
}

/** The content that the values make of the policy in force, or what is wrong with them. */
function tryValues(
  before: PolicyContent,
  input: unknown,
): { content: PolicyContent | null; errors: FormError[] } {
  try {
    const values = parse(triedValues, input);
    const { content } = parse(whole, { content: contentOfDraft(before, values) });
    return { content, errors: [] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    const found = errorsOf(error);
    const named = found.map((one) => ({
      ...one,
      field: one.field?.replace(/^content\//, '') ?? null,
    }));
    return { content: null, errors: named };
  }
}

type Policies = { before: PolicyContent; after: PolicyContent };

async function resultOf(tx: Tx, policies: Policies): Promise<NonNullable<WhatIfModel['result']>> {
  const places = await listPlacesUnder(tx, policies, needsShown);
  const judged = await listJudgedProposals(
    tx,
    places.map(({ id }) => id),
  );
  const needs = places.map((need) => {
    const ofNeed = judged.filter(({ needId }) => needId === need.id);
    const numbers = [...new Set(ofNeed.map(({ ask }) => ask))];
    const asks = numbers.map((number) => ({
      number,
      proposals: moveProposals(
        ofNeed.filter(({ ask }) => ask === number),
        policies,
      ),
    }));
    return { ...need, asks };
  });
  return { needs, shown: needsShown, perAsk: policies.before.maxPerAsk };
}
