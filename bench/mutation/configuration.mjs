/**
 * The configuration of Stryker for `src/${folder}`: changes it piece by piece and has the tests of the
 * same folder notice, so that a change costs about a second. Started in the root of the repository; the
 * reports go to reports/, which git does not keep.
 */
export const configurationOf = (folder) => ({
  plugins: ['@stryker-mutator/vitest-runner', './bench/mutation/ignored.mjs'],
  ignorers: ['words-for-readers', 'lists-of-codes'],
  testRunner: 'vitest',
  vitest: { configFile: `bench/mutation/${folder}/vitest.config.mjs` },
  mutate: [`src/${folder}/**/*.ts`, '!**/*.d.ts'],
  ignorePatterns: ['/docs', '/dist', '/reports', '/drizzle', '/docker', '/.enlace'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: `reports/mutation/${folder}/incremental.json`,
  tempDirName: `reports/mutation/${folder}/sandbox`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `reports/mutation/${folder}/report.html` },
  jsonReporter: { fileName: `reports/mutation/${folder}/report.json` },
});
