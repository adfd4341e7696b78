// The one place where errors become answers: problems (RFC 9457) in the reader's language, without a
// trace, a query or a value in them.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../domain/errors.ts';
import { preferredLanguage } from '../messages/locale.ts';
import { databaseFaultOf, refusalOfFault } from './database-faults.ts';
import type { App } from './deps.ts';
import { DoorError } from './door-error.ts';
import { problemOf, type Refusal, refusalIn } from './problem.ts';
import { bareHeaders } from './security.ts';
import { refuseWithPage, wantsPage } from './web/frame/refuse.ts';

/** What Fastify and its plugins refuse, by their codes. */
const frameworkRefusals: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'unsupported-media-type' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'malformed-json' },
  FST_ERR_BAD_URL: { status: 400, code: 'malformed-address' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: 'unknown-route' },
  FST_UNDER_PRESSURE: { status: 503, code: 'unavailable', headers: { 'retry-after': '5' } },
};

/** Answers every error, and every address that does not exist, with a problem, or a page that says so. */
export function answerProblems(app: App): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(async (request, reply) => {
    await answerError(new DoorError(404, 'unknown-route'), request, reply);
  });
}

/** Writes the problem of an error, or its page; what is our failure is logged, without its values. */
export async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const refusal = refusalOf(error, request);
  if (refusal.status >= 500 || databaseFaultOf(error) !== undefined) {
    request.log.error({ failure: describe(error) }, 'request failed');
  }
  if (wantsPage(request)) {
    await refuseWithPage(refusal, request, reply.headers(refusal.headers ?? {}));
    return;
  }
  await sendProblem(refusal, request, reply);
}

/**
 * Answers what no route could be looked for: always with a problem, since a page takes what plugins give
 * to requests and replies, and these have nothing of it.
 */
export function answerUnrouted(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(refusalOf(error, request), request, reply.headers(bareHeaders));
}

async function sendProblem(
  refusal: Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const language = preferredLanguage(request.headers['accept-language']);
  await reply
    .code(refusal.status)
    .headers(refusal.headers ?? {})
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal, language, request.id)));
}

function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof DomainError) {
    return { ...refusalIn(error), headers: headersOf(error) };
  }
  if (error instanceof DoorError) return error;
  const fault = databaseFaultOf(error);
  const refusal = fault === undefined ? frameworkRefusal(error, request) : refusalOfFault(fault);
  return refusal ?? { status: 500, code: 'failure' };
}

function headersOf({ kind, parameters }: DomainError): Record<string, string> {
  if (kind === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  if (kind === 'too-many') return { 'retry-after': String(parameters['seconds']) };
  return {};
}

function frameworkRefusal(error: unknown, request: FastifyRequest): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { bodyLimit } = request.routeOptions;
    return { status: 413, code: 'too-large', parameters: { limit: bodyLimit } };
  }
  const known = typeof code === 'string' ? frameworkRefusals[code] : undefined;
  if (known !== undefined) return known;
  const status: unknown = Reflect.get(error, 'statusCode');
  const refused = typeof status === 'number' && status >= 400 && status < 500;
  return refused ? { status: 400, code: 'malformed-request' } : undefined;
}

/** An error for the log: an error of a query says its parameters in its message and its trace. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const fault = databaseFaultOf(error);
  const cause = fault ?? { message: error.message };
  return { name: error.name, ...cause, frames: frames.slice(0, 12) };
}
