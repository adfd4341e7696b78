import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Files that take long, in the order in which they are asked, after all others. */
const slow = ['properties', 'near-misses', 'why-nothing', 'counterfactuals', 'too-empty'];
const placeOf = ({ moduleId }) => slow.findIndex((name) => moduleId.includes(name));

/** Quick tests first: most changes are noticed before a slow one is asked. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    return [...files].sort((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The tests of one folder, without a database. */
export const testsOf = (folder) =>
  defineConfig({
    test: {
      include: [`test/${folder}/**/*.test.ts`],
      // Reads the whole thesaurus and 75 texts for one assertion; what it would notice others do.
      exclude: [...configDefaults.exclude, 'test/matching/asks/parity.test.ts'],
      setupFiles: ['bench/mutation/setup.mjs'],
      sequence: { sequencer: QuickFirst },
      // One thread for all files, and a new one for each change: a changed constant is loaded anew.
      isolate: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      retry: 0,
    },
  });
