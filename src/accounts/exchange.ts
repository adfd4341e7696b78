// How the service speaks to better-auth: by headers like a browser, since its cookies are what it reads
// and answers; and its errors, by their codes.
import { isAPIError } from 'better-auth/api';
import { addressHeader, cookieNames } from './auth.ts';

/** Where a request comes from. */
export type Origin = { address: string; device: string };

/** The cookies that better-auth knows, as it signed them. */
export type Cookies = { session?: string; challenge?: string };

/** The headers of a request with these cookies. */
export function requestHeaders({ address, device }: Origin, cookies: Cookies = {}): Headers {
  const pairs = [
    [cookieNames.session, cookies.session],
    [cookieNames.challenge, cookies.challenge],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return new Headers({
    [addressHeader]: address,
    'user-agent': device,
    ...(pairs.length > 0 && { cookie: pairs.join('; ') }),
  });
}

/** The cookies that an answer sets; one that it takes away is not there. */
export function answeredCookies(headers: Headers | null | undefined): Cookies {
  const set = new Map(
    (headers?.getSetCookie() ?? []).flatMap((line) => {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      return [[name, decodeURIComponent(value)] as const];
    }),
  );
  const session = set.get(cookieNames.session);
  const challenge = set.get(cookieNames.challenge);
  return { ...(session && { session }), ...(challenge && { challenge }) };
}

/** The code by which better-auth refused; what is no refusal is thrown again. */
export function refusalCode(error: unknown): string {
  if (!isAPIError(error)) throw error;
  return error.body?.code ?? String(error.status);
}
