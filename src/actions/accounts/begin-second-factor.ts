import type { SessionContext } from './context.ts';

/** The secret of an authenticator that is being set up, told this once: as address (for a QR code), by itself, and the codes for the day it is lost. */
export type Enrolment = { uri: string; secret: string; backupCodes: readonly string[] };

/** Begins to set up the second factor with { password }. Throws conflict `second-factor-present`. */
export async function beginSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<Enrolment> {
  void context;
  void input;
  throw new Error('not built yet');
}
