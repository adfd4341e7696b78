/** What workers need of a logger; pino is one. Values are codes, numbers and ids: never texts. */
export type Log = {
  info(values: object, message: string): void;
  warn(values: object, message: string): void;
  error(values: object, message: string): void;
};

/** What an error of any kind may show in a log or a queue: a code, and where in the code it arose. */
export type Failure = { failure: string; at: string[] };

/** A line of a stack that names a place; those of the message before it do not. */
const frame = /^at \S.*:\d+:\d+\)?$/;

/**
 * Describes an error without its message, which can hold the values of a query. The code is the one of
 * the domain, of PostgreSQL (SQLSTATE) or of the system, else the name of the error.
 */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { failure: 'unknown', at: [] };
  const lines = error.stack?.split('\n') ?? [];
  const at = lines.map((line) => line.trim()).filter((line) => frame.test(line));
  return { failure: codeOf(error) ?? codeOf(error.cause) ?? error.name, at: at.slice(0, 8) };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const quietMilliseconds = 60_000;

/**
 * A reporter of errors that can come many a second (a database that is away): it writes the first at
 * once, then at most one a minute with the number of those it kept to itself.
 */
export function rateLimited(log: Log, message: string): (error: unknown) => void {
  let quietUntil = 0;
  let unsaid = 0;
  return (error) => {
    const now = Date.now();
    if (now < quietUntil) {
      unsaid += 1;
      return;
    }
    log.error({ ...describeFailure(error), unsaid }, message);
    quietUntil = now + quietMilliseconds;
    unsaid = 0;
  };
}
