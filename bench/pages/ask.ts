// Asks for a page as a browser does, again and again.
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { brotliDecompressSync } from 'node:zlib';

/** What a page took, in milliseconds until its last byte, and its size in bytes. */
export type Visit = {
  status: number;
  median: number;
  p95: number;
  bytes: number;
  compressed: number;
};

/** Asks `rounds` times, one after the other, after a tenth as many that warm up. */
export async function ask(url: URL, cookie: string, rounds: number): Promise<Visit> {
  for (let round = 0; round < rounds / 10; round += 1) await once(url, cookie);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await once(url, cookie);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  const { status, encoding, body } = await once(url, cookie);
  const plain = encoding === 'br' ? brotliDecompressSync(body) : body;
  return {
    status,
    median: at(0.5),
    p95: at(0.95),
    bytes: plain.length,
    compressed: body.length,
  };
}

type Answer = { status: number; encoding: string | undefined; body: Buffer };

async function once(url: URL, cookie: string): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/html',
      'accept-encoding': 'br',
      ...(cookie !== '' && { cookie }),
    };
    const asked = request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
