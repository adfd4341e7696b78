// Somebody of the secretariat at the pages, by a key: what is asked and sent as a browser would.
import type { LightMyRequestResponse } from 'fastify';
import type { Api } from '../support.ts';

export type Visits = {
  get(url: string): Promise<LightMyRequestResponse>;
  post(
    url: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<LightMyRequestResponse>;
};

/** The pages as the bearer of the key asks for them. */
export function visitsOf(api: Api, key: string): Visits {
  const headers = { accept: 'text/html', authorization: `Bearer ${key}` };
  return {
    get: async (url) => await api.app.inject({ url, headers }),
    post: async (url, fields) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      );
      return await api.app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        payload: body.toString(),
      });
    },
  };
}

/** The values of the boxes of a page by the references of their proposals. */
export function ticksIn({ body }: LightMyRequestResponse): Map<string, string> {
  const boxes = body.matchAll(/name="ticked" value="((P-[0-9A-Z]{6}):[^"]+)"/g);
  return new Map([...boxes].map(([, value = '', reference = '']) => [reference, value]));
}
