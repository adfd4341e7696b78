import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on: `wanted` if it is one, else any. */
export async function freePort(wanted: number | undefined): Promise<number> {
  return (wanted && (await listenOnce(wanted))) || (await listenOnce(0)) || freePort(undefined);
}

/** The port it could listen on for a moment (0: any), or undefined if it could not. */
async function listenOnce(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise((answered) => {
    server.once('error', () => answered(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => answered(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
