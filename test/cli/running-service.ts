// A running service for the commands to speak to: the API on a port, with a need that was matched.
import { createServer } from 'node:net';
import type { Scope } from '../../src/domain/actor.ts';
import { openApi } from '../http/support.ts';
import { submittedNeed } from '../support/needs.ts';
import {
  buildOfferPeople,
  edition2026,
  now,
  offerInput,
  publishedOffer,
} from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { type Environment, enlace, type Outcome } from './enlace.ts';

export type Who = 'officer' | 'approver';

export type RunningService = Awaited<ReturnType<typeof openService>>;

/** Opens the service, on a day on which its offers are ahead unless another clock is given. */
export async function openService(clock: () => Date = () => now) {
  const api = await openApi({ now: clock });
  const { database } = api;
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { editor, officer } = await buildOfferPeople(database);
  const approver = await buildPerson(database, 'oas-gs', 'approver');
  const focalPoint = await buildPerson(database, 'ecu', 'focal-point');
  const keyFor = async (personId: string, scopes?: Scope[]): Promise<string> =>
    await api.keyFor(personId, { days: 3660, ...(scopes && { scopes }) });
  const keys = { officer: await keyFor(officer.id), approver: await keyFor(approver.id) };
  const context = { now };
  const offer = async (content: object = {}, edition: object = {}): Promise<string> =>
    await publishedOffer(
      [database.as(editor, context), database.as(officer, context)],
      offerInput(content, { ...edition2026, ...edition }),
    );
  await offer();
  return {
    url,
    database,
    keyFor,
    people: { officer, approver, focalPoint },
    /** Publishes one more offer. */
    offer,
    /** Files a need of Ecuador and matches it; gives the reference of its best proposal. */
    propose: async (content: object = {}): Promise<string> => {
      const need = await submittedNeed(database.as(focalPoint, context), content);
      const { reference } = await bestProposal(database, matcherOf(database, now), need);
      return reference;
    },
    /** Runs a command as somebody. */
    as: async (who: Who, args: readonly string[], env: Environment = {}): Promise<Outcome> =>
      await enlace(args, { ENLACE_URL: url, ENLACE_KEY: keys[who], ...env }),
    close: api.close,
  };
}

/** An address at which nobody answers. */
export async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
