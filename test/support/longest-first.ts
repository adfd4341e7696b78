// The order in which the files of tests start.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { packagePath } from '../../src/root.ts';

/** What takes ten seconds and more, the longest first. */
const longest = [
  'test/access/walk.test.ts',
  'test/http/web/walks/axe.test.ts',
  'test/http/web/walks/way-of-a-need.test.ts',
  'test/runtime/embedded.test.ts',
  'test/http/web/accounts/accounts.test.ts',
  'test/access/hidden-rows.test.ts',
  'test/cli/review.test.ts',
  'test/runtime/external.test.ts',
  'test/actions/adoption.test.ts',
  'test/cli/administration.test.ts',
  'test/cli/match.test.ts',
  'test/cli/user.test.ts',
  'test/http/accounts/passwords.test.ts',
  'test/http/accounts/second-factor.test.ts',
  'test/workers/outage.test.ts',
  'test/workers/adoption.test.ts',
];

/**
 * Starts the longest files first, the others as vitest would: a long one that starts last is waited for
 * by all the other workers.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.indexOf(relative(packagePath(), moduleId));
      return found === -1 ? longest.length : found;
    };
    return others.toSorted((one, other) => place(one) - place(other));
  }
}
