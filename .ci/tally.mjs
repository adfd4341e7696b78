// Adds up results of vitest (its JSON reporter): `tally.mjs FILE…` prints "passed failed". A file of
// tests that could not be read counts as one failure, and so does a run that left no results.
import { readFile } from 'node:fs/promises';

let [passed, failed] = [0, 0];
for (const path of process.argv.slice(2)) {
  const results = await readResults(path);
  if (results === undefined) failed += 1;
  else {
    const unread = results.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    passed += results.numPassedTests;
    failed += results.numFailedTests + unread.length;
  }
}
console.log(`${passed} ${failed}`);

async function readResults(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
