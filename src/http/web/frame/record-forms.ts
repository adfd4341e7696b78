// Forms that change a record which somebody else may have changed meanwhile.
import { DomainError } from '../../../domain/errors.ts';
import { type Attempt, attempt } from './forms.ts';

/**
 * Runs the action of a form on a record. That the record has changed since it was read is an error of the
 * form, too: it is shown again with what was typed, and with the record as it is now.
 */
export async function attemptOnRecord<Result>(
  action: () => Promise<Result>,
): Promise<Attempt<Result>> {
  try {
    return await attempt(action);
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'precondition-failed') throw error;
    const { code, parameters } = error;
    return { succeeded: false, status: 412, errors: [{ field: null, code, parameters }] };
  }
}
