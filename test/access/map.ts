// The app as it registers its routes, for those who look at them; nothing can be asked of it.
import { buildApp } from '../../src/http/app.ts';
import type { App, HttpDeps } from '../../src/http/deps.ts';
import { quiet } from '../http/support.ts';

/** A demonstration has routes that no installation has; the walk takes them too. */
export const ofDemonstration = {
  mailbox: { list: async () => [], open: async () => undefined },
} satisfies Partial<HttpDeps>;

/** Builds the app without a database. */
export async function mapApp(): Promise<App> {
  return await buildApp({
    ...quiet,
    ...ofDemonstration,
    db: { transaction: async () => await Promise.reject(new Error('this app is only looked at')) },
  });
}
