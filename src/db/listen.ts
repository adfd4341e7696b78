import postgres from 'postgres';
import type { DatabaseRole } from './client.ts';

export type Listener = { close(): Promise<void> };

/**
 * Calls `hear` whenever somebody notifies `channel`, and whenever the connection was made anew, since
 * what was notified meanwhile is lost. Throws where the first connection fails; a later one is tried
 * again for as long as it takes.
 */
export async function listen(
  url: string,
  { role, channel }: { role: DatabaseRole; channel: string },
  hear: () => void,
): Promise<Listener> {
  const client = postgres(url, {
    max: 1,
    connection: { role, application_name: `${role} listener` },
    onnotice: () => undefined,
  });
  await client.listen(channel, hear, hear);
  return { close: () => client.end({ timeout: 1 }) };
}
