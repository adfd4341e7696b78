// The codes that the source says no with: every one of them needs words in four languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/root.ts';

/** Imports have words of their own, in `interchange.…`. */
const elsewhere = /\/src\/(interchange|actions\/import)\//;

const problemPatterns = [
  /\b(?:conflict|forbidden|unauthenticated)\(\s*'([a-z0-9-]+)'/g,
  /new DoorError\(\s*\d+,\s*'([a-z0-9-]+)'/g,
  /status: \d{3},\s*code: '([a-z0-9-]+)'/g,
];
const fieldPatterns = [
  /\binvalidField\(\s*[^,]+,\s*'([a-z0-9-]+)'/g,
  /params: \{ code: '([a-z0-9-]+)' \}/g,
  /(?<!status: \d{3},\s*)code: '([a-z0-9-]+)',\s*parameters/g,
];

function sourceFiles(folder: string): string[] {
  return readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(packagePath(folder), name))
    .filter((path) => !elsewhere.test(path));
}

function codesMatching(patterns: readonly RegExp[]): string[] {
  const sources = ['src', 'workers'].flatMap(sourceFiles).map((path) => readFileSync(path, 'utf8'));
  const found = sources.flatMap((source) =>
    patterns.flatMap((pattern) => [...source.matchAll(pattern)].map(([, code = '']) => code)),
  );
  return [...new Set(found)].sort();
}

/** Codes of problems that are thrown somewhere. */
export function thrownProblems(): string[] {
  return codesMatching(problemPatterns);
}

/** Codes of wrong fields that are named somewhere. */
export function namedFieldCodes(): string[] {
  return codesMatching(fieldPatterns);
}
