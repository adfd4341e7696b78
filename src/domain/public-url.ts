import { isLoopback } from './mail-server.ts';

/**
 * The address under which people reach the service, without a slash at its end: `https://…`, or
 * `http://…` on the machine itself, and no path. Undefined for anything else.
 */
export function publicUrlFrom(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, href } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && href === `${origin}/` ? origin : undefined;
}
