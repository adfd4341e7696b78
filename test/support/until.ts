import { vi } from 'vitest';

/** Waits until the condition holds, asking often; fails where it does not within the deadline. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> {
  await vi.waitUntil(condition, { timeout: milliseconds, interval: 10 });
}
