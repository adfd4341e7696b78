import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/fixed-chance.ts'],
    // Nothing here is a module singleton and nothing is mocked, so files can share a process.
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // For what would never end: a machine that has other things to do may take ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
