// The handler of each job: its payload by its shape, then the action. A job without one does not
// compile.
import type { z } from 'zod';
import {
  type MatchContext,
  proposeMatchesForNeed,
  proposeMatchesForOffer,
} from '../src/actions/propose-matches.ts';
import { runAdoption } from '../src/actions/run-adoption.ts';
import { type MailContext, sendMail } from '../src/actions/send-mail.ts';
import { type JobName, type JobPayload, jobs } from '../src/domain/jobs.ts';
import { parse } from '../src/domain/parse.ts';

/** What is done for each job. It sets the row of the outbox done in the transaction of its effect. */
export type Work = {
  [Name in JobName]: (payload: JobPayload<Name>, outboxId: number) => Promise<void>;
};

/** The same with unknown payloads; throws `invalid` for one of another shape. */
export type Handlers = Readonly<
  Record<JobName, (payload: unknown, outboxId: number) => Promise<void>>
>;

/** What each kind of work is given, as of the moment at which it is done. */
export type Contexts = { matching: () => MatchContext; mail: () => MailContext };

/** The work of the service. */
export function workOf({ matching, mail }: Contexts): Work {
  return {
    'propose-matches-for-need': async (payload, outboxId) => {
      await proposeMatchesForNeed(matching(), payload, outboxId);
    },
    'propose-matches-for-offer': async (payload, outboxId) => {
      await proposeMatchesForOffer(matching(), payload, outboxId);
    },
    'run-adoption': async (payload, outboxId) => {
      await runAdoption(matching(), payload, outboxId);
    },
    'send-mail': async (payload, outboxId) => {
      await sendMail(mail(), payload, outboxId);
    },
  };
}

/** Puts the shape of its payload before the work of each job. */
export function handlersOf(work: Work): Handlers {
  return {
    'propose-matches-for-need': parsed(
      jobs['propose-matches-for-need'].payload,
      work['propose-matches-for-need'],
    ),
    'propose-matches-for-offer': parsed(
      jobs['propose-matches-for-offer'].payload,
      work['propose-matches-for-offer'],
    ),
    'run-adoption': parsed(jobs['run-adoption'].payload, work['run-adoption']),
    'send-mail': parsed(jobs['send-mail'].payload, work['send-mail']),
  };
}

function parsed<Shape extends z.ZodType>(
  shape: Shape,
  run: (payload: z.infer<Shape>, outboxId: number) => Promise<void>,
) {
  return async (payload: unknown, outboxId: number): Promise<void> => {
    await run(parse(shape, payload), outboxId);
  };
}
