import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { judge, linesOf, plant } from './planted.ts';

const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

/** The faults found in a tree, as `rule: from → to`. */
async function faultsIn(files: Record<string, string>): Promise<string[]> {
  const folder = await plant(files);
  const verdict = judge(folder, cruiser, 'src', 'workers');
  await rm(folder, { recursive: true });
  const faults = linesOf(verdict).flatMap((line) => /^error (.+)$/.exec(line)?.[1] ?? []);
  expect(verdict.passed).toBe(faults.length === 0);
  return faults;
}

const tree = {
  'src/config.ts': `import { z } from 'zod';\nexport const port = z.int().parse(1);`,
  'src/root.ts': `import 'node:path';`,
  'src/domain/need.ts': `import 'zod';\nexport type Need = string;`,
  'src/matching/score.ts': `import 'snowball-stemmers';\nimport '../domain/need.ts';`,
  'src/messages/words.ts': `import 'intl-messageformat';\nimport '../domain/need.ts';`,
  'src/interchange/csv.ts': `import 'csv-parse/sync';\nimport 'node:crypto';`,
  'src/reference/terms.ts': `import 'n3';\nimport 'node:fs/promises';\nimport '../root.ts';`,
  'src/db/client.ts': `import 'drizzle-orm';\nimport 'postgres';\nimport '../domain/need.ts';`,
  'src/store/need-reads.ts': `import 'drizzle-orm';\nimport '../db/client.ts';`,
  'src/store/needs.ts': `import 'drizzle-orm';\nimport '../db/client.ts';`,
  'src/accounts/auth.ts': `import 'better-auth/minimal';\nimport 'node:crypto';
    import type { Db } from '../db/client.ts';`,
  'src/actions/file-need.ts': `import '../store/needs.ts';\nimport '../matching/score.ts';
    import '../accounts/auth.ts';
    import type { Db } from '../db/client.ts';`,
  'src/mail/post.ts': `import 'nodemailer';\nimport 'node:stream';\nimport '../messages/words.ts';`,
  'src/http/app.ts': `import 'fastify';\nimport '../actions/file-need.ts';
    import '../store/need-reads.ts';\nimport '../messages/words.ts';
    import '../views/page.tsx';`,
  'src/views/page.tsx': `import 'preact';\nimport '../messages/words.ts';`,
  'src/embedded/postgres.ts': `import 'node:net';\nimport 'postgres';`,
  'src/main.ts': `import './config.ts';\nimport './http/app.ts';\nimport './embedded/postgres.ts';
    import './interchange/csv.ts';\nimport './reference/terms.ts';\nimport './mail/post.ts';
    import '../workers/handlers.ts';`,
  'workers/handlers.ts': `import 'bullmq';\nimport '../src/actions/file-need.ts';`,
};

describe('the import rules', () => {
  test('find nothing in a tree that keeps them', async () => {
    expect(await faultsIn(tree)).toEqual([]);
  });

  test('find every import that goes the wrong way, types included', async () => {
    const planted = {
      'src/domain/need.ts': `import 'node:fs';\nimport type { Db } from '../db/client.ts';`,
      'src/matching/score.ts': `import 'zod';\nimport 'node:crypto';`,
      'src/messages/words.ts': `import 'node:fs';`,
      'src/interchange/csv.ts': `import '../store/needs.ts';`,
      'src/reference/terms.ts': `import '../interchange/csv.ts';`,
      'src/db/client.ts': `import '../matching/score.ts';`,
      'src/store/needs.ts': `import '../matching/score.ts';`,
      'src/store/need-reads.ts': `import '../../workers/handlers.ts';`,
      'src/accounts/auth.ts': `import '../store/needs.ts';`,
      'src/actions/file-need.ts': `import 'drizzle-orm';\nimport 'bullmq';\nimport '../config.ts';`,
      'src/http/app.ts': `import '../matching/score.ts';\nimport '../store/needs.ts';`,
      'src/mail/post.ts': `import '../store/needs.ts';`,
      'src/embedded/postgres.ts': `import '../domain/need.ts';`,
      'src/views/page.tsx': `import '../store/need-reads.ts';`,
      'src/exports/sheet.ts': `import '../domain/need.ts';`,
      'workers/handlers.ts': `import '../src/http/app.ts';\nimport 'drizzle-orm';`,
    };
    const faults = await faultsIn({ ...tree, ...planted });
    expect(faults.map((fault) => fault.replaceAll(/\S*node_modules\/([^/]+).*/g, '$1'))).toEqual(
      expect.arrayContaining([
        'domain-imports: src/domain/need.ts → fs',
        'domain-imports: src/domain/need.ts → src/db/client.ts',
        'matching-imports: src/matching/score.ts → zod',
        'matching-imports: src/matching/score.ts → crypto',
        'messages-imports: src/messages/words.ts → fs',
        'interchange-imports: src/interchange/csv.ts → src/store/needs.ts',
        'mail-imports: src/mail/post.ts → src/store/needs.ts',
        'reference-imports: src/reference/terms.ts → src/interchange/csv.ts',
        'db-imports: src/db/client.ts → src/matching/score.ts',
        'store-imports: src/store/needs.ts → src/matching/score.ts',
        'store-imports: src/store/need-reads.ts → workers/handlers.ts',
        'doors-apart: src/store/need-reads.ts → workers/handlers.ts',
        'actions-imports: src/actions/file-need.ts → drizzle-orm',
        'home-of-drizzle-orm: src/actions/file-need.ts → drizzle-orm',
        'actions-imports: src/actions/file-need.ts → bullmq',
        'home-of-bullmq: src/actions/file-need.ts → bullmq',
        'actions-imports: src/actions/file-need.ts → src/config.ts',
        'config-at-the-roots: src/actions/file-need.ts → src/config.ts',
        'http-imports: src/http/app.ts → src/matching/score.ts',
        'http-reads-only: src/http/app.ts → src/store/needs.ts',
        'embedded-imports: src/embedded/postgres.ts → src/domain/need.ts',
        'views-imports: src/views/page.tsx → src/store/need-reads.ts',
        'accounts-imports: src/accounts/auth.ts → src/store/needs.ts',
        'a-place-for-everything: src/exports/sheet.ts → src/domain/need.ts',
        'workers-imports: workers/handlers.ts → src/http/app.ts',
        'workers-imports: workers/handlers.ts → drizzle-orm',
      ]),
    );
  });

  test('find cycles, even of types, and what nobody needs', async () => {
    const faults = await faultsIn({
      ...tree,
      'src/domain/need.ts': `import type { Offer } from './offer.ts';\nexport type Need = Offer;`,
      'src/domain/offer.ts': `import type { Need } from './need.ts';\nexport type Offer = Need;`,
      'src/domain/alone.ts': `export const alone = 1;`,
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringContaining('no-cycles: src/domain/need.ts'),
        'no-orphans: src/domain/alone.ts',
      ]),
    );
  });

  test('keep production apart from what is there for development', async () => {
    const faults = await faultsIn({
      ...tree,
      'src/actions/file-need.ts': `import '../../test/support.ts';\nimport './gone.ts';`,
      'src/cli/main.ts': `import 'vitest';\nimport 'esbuild';`,
      'test/support.ts': `export const support = 1;`,
    });
    expect(faults.map((fault) => fault.replaceAll(/\S*node_modules\/([^/]+).*/g, '$1'))).toEqual(
      expect.arrayContaining([
        'no-test-in-production: src/actions/file-need.ts → test/support.ts',
        'resolvable: src/actions/file-need.ts → ./gone.ts',
        'no-development-package-in-production: src/cli/main.ts → vitest',
        'no-undeclared-package: src/cli/main.ts → esbuild',
      ]),
    );
  });
});
