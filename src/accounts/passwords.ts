// Hashes of passwords, as better-auth makes them: scrypt with N = 16384, r = 16, p = 1 and a salt each.
import { hashPassword, verifyPassword } from 'better-auth/crypto';

/** Compared with where there is no account, so that the answer costs the same. It is nobody's hash. */
const nobody = `${'0'.repeat(32)}:${'0'.repeat(128)}`;

/** The hash of a new password. */
export async function hashOf(password: string): Promise<string> {
  return await hashPassword(password);
}

/**
 * Whether the password is that of the hash. Without a hash as much is computed, and the answer is no: who
 * asks cannot tell whether there is an account.
 */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const right = await verifyPassword({ hash: hash ?? nobody, password });
  return right && hash !== undefined;
}
