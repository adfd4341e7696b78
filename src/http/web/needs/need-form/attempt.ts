// An edit by the form: what may come of it, so that whatever was typed can be shown again.
import { DomainError } from '../../../../domain/errors.ts';
import type { FormError } from '../../../../views/page.ts';
import { type Attempt, attempt } from '../../frame/forms.ts';

export type RevisionAttempt<Result> =
  | Attempt<Result>
  /** Somebody else changed the record since the form was opened. */
  | { succeeded: false; status: 412; errors: FormError[] };

/** Runs the action of a form on a record as it was when the form was opened. */
export async function attemptAtRevision<Result>(
  action: () => Promise<Result>,
): Promise<RevisionAttempt<Result>> {
  try {
    return await attempt(action);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'precondition-failed') throw error;
    return { succeeded: false, status: 412, errors: [] };
  }
}

/** Runs an edit of a need; what the form cannot put right is thrown on. */
export async function attemptEdit<Result>(
  action: () => Promise<Result>,
): Promise<RevisionAttempt<Result>> {
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
