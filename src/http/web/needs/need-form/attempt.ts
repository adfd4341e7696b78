// Actions by the form of a need: what may come of them, so that whatever was typed can be shown again.
import { DomainError } from '../../../../domain/errors.ts';
import type { Attempt } from '../../frame/forms.ts';
import { attemptOnRecord } from '../../frame/record-forms.ts';

/** As `attemptOnRecord`; that the need has changed meanwhile the page says by itself. */
export async function attemptAtRevision<Result>(
  action: () => Promise<Result>,
): Promise<Attempt<Result>> {
  const tried = await attemptOnRecord(action);
  return tried.succeeded || tried.status !== 412 ? tried : { ...tried, errors: [] };
}

/** Runs an edit of a need; what the form cannot put right is thrown on. */
export async function attemptEdit<Result>(action: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return await attemptAtRevision(action);
  } catch (error) {
    // More readers for a need that is out already: only whoever may submit it can say so.
    const isLevel = error instanceof DomainError && error.parameters['verb'] === 'need.submit';
    if (!isLevel || error.kind !== 'forbidden') throw error;
    const told = { field: 'content/visibility', code: 'level-of-focal-point', parameters: {} };
    return { succeeded: false, status: 422, errors: [told] };
  }
}
