// Needs for tests: filed and moved by the actions themselves.
import type { Context } from '../../src/actions/context.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';

const needText = {
  language: 'en',
  title: 'Tracing of firearms',
  description:
    'Investigators must learn to trace seized firearms through manufacturers and registries.',
} as const;

/** What a state sends to file a need of its own; Ecuador where nothing else is said. */
export function needInput(content: object = {}) {
  return {
    content: {
      ...needText,
      beneficiaries: ['ECU'],
      audience: ['police'],
      wantedKinds: ['course'],
      deliveryLanguages: ['en'],
      window: { from: '2026-06-01', to: '2026-12-31' },
      participants: 1,
      ...content,
    },
  };
}

/** Files a need and submits it; gives its reference and id. */
export async function submittedNeed(focalPoint: Context, content: object = {}) {
  const outcome = await fileNeed(focalPoint, needInput(content));
  return await submitNeed(focalPoint, outcome.reference);
}
