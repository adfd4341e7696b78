// What the people of a demonstration do with the examples, so that every desk has something to show.
import { DomainError } from '../../domain/errors.ts';
import type { StoryStep } from '../../reference/examples.ts';
import { playStep } from './play-step.ts';
import type { Scene } from './scene.ts';

/** A step that was not made, and the code of why. */
export type StepLeft = { step: StoryStep; code: string };

/** How often a step is begun anew where the workers have judged the pair again in the middle of it. */
const attempts = 3;

/**
 * Plays the steps in order, each an action of its own in a transaction of its own, until `signal` says
 * stop. What an earlier play has made already stays as it is; what somebody has decided otherwise meanwhile
 * is left to them. Answers the steps that were left, or null where it was stopped.
 */
export async function playStory(
  scene: Scene,
  steps: readonly StoryStep[],
  signal: AbortSignal,
): Promise<StepLeft[] | null> {
  const left: StepLeft[] = [];
  for (const step of steps) {
    if (signal.aborted) return null;
    const code = await attempt(scene, step, attempts);
    if (code !== null) left.push({ step, code });
  }
  return left;
}

/** Null, or the code with which the service refused the step. */
async function attempt(scene: Scene, step: StoryStep, times: number): Promise<string | null> {
  try {
    await playStep(scene, step);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code !== 'assessment-superseded' || times <= 1) return error.code;
    return await attempt(scene, step, times - 1);
  }
}
