// Pages travel compressed. No secret can be guessed from their length: the token of their forms is another
// one on every page (csrf.ts).
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { App } from '../../deps.ts';

/** Of 0 to 11: beyond this a page takes longer to compress than it saves on its way. */
const brotliQuality = 5;

/** Compresses what people read and take home: pages, lists, records. */
export async function compressPages(app: App): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    customTypes: /^(text\/(html|csv)|application\/((ld|geo)\+)?json|application\/atom\+xml)/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
}
