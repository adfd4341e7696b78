// The browser of the tests.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const program = '/usr/bin/chromium';
const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium that `ENLACE_CHROMIUM` names, else Debian's, installed where this runs as root.
 * Its profile is new and goes when it is closed.
 */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: findChromium(), args: options });
}

function findChromium(): string {
  const named = process.env['ENLACE_CHROMIUM'];
  if (named !== undefined) return named;
  if (existsSync(program)) return program;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
    });
    if (existsSync(program)) return program;
  }
  throw new Error(
    'These tests need Chromium: set ENLACE_CHROMIUM to its path, or install it (Debian: apt-get install chromium; macOS: brew install chromium).',
  );
}
