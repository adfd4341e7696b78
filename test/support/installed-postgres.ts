import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, binariesIn } from '../../src/embedded/binaries.ts';

/** The programs of a PostgreSQL installed the way of Debian and Ubuntu, by its major version. */
export async function installedBinaries(major: string): Promise<Binaries> {
  const bin = join('/usr/lib/postgresql', major, 'bin');
  try {
    await access(join(bin, 'postgres'));
  } catch (cause) {
    throw new Error(`ENLACE_TEST_POSTGRES=${major}, but there is no PostgreSQL in ${bin}`, {
      cause,
    });
  }
  return binariesIn(bin);
}
