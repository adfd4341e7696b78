import { setTimeout as wait } from 'node:timers/promises';

/**
 * Answers after so many milliseconds at the earliest, whatever the work came to: how long it took tells
 * nothing of what was found.
 */
export async function atLeast<Result>(
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const [result] = await Promise.all([work(), wait(milliseconds)]);
  return result;
}
