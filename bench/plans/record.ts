// What a request asks of the database: its queries, each with the settings that name who asks.

import type { StatementListener } from '../../src/db/client.ts';
import type { App } from '../../src/http/deps.ts';
import type { Statement } from './explain.ts';

/** A query as it was sent, after the statement that named its actor. */
export type Asked = { actor: Statement; query: Statement };

/** Hears the statements of one connection, and hands over the queries since the last time. */
export function createRecorder(): { listener: StatementListener; take(): Asked[] } {
  let asked: Asked[] = [];
  let actor: Statement | undefined;
  return {
    listener: (text, parameters) => {
      const statement = { text, parameters: [...parameters] };
      if (text.includes('set_config')) actor = statement;
      else if (/^\s*(select|with)\b/i.test(text) && actor) asked.push({ actor, query: statement });
    },
    take: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
  };
}

/** Asks for a page as the bearer of the key; throws where the answer is not 200. */
export async function askFor(app: App, key: string, path: string): Promise<void> {
  const response = await app.inject({
    url: `/api/v1${path}`,
    headers: { authorization: `Bearer ${key}` },
  });
  if (response.statusCode !== 200)
    throw new Error(`${path}: ${response.statusCode} ${response.body}`);
}
