/** The parts of the check: longest first, so that they end together. */
export const parts = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '.'] },
  {
    name: 'imports',
    command: ['depcruise', 'src', 'workers', 'bench', 'test', 'scripts', 'bin'],
  },
  { name: 'unused', command: ['knip'] },
  { name: 'migrations', command: ['node', 'scripts/check-migrations.mjs'] },
  { name: 'catalogues', command: ['node', 'scripts/check-catalogues.mjs'] },
  { name: 'format', command: ['biome', 'check', '--error-on-warnings', '.'] },
];
