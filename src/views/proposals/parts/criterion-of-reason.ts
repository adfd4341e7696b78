import { type Criterion, criteria, type Reason } from '../../../domain/assessment.ts';

/** Reasons whose first word is not the criterion that they are about. */
const others: Readonly<Record<string, Criterion>> = {
  'no-shared-concept': 'topic',
  'words-alone': 'text',
  'seats-enough': 'capacity',
  'seats-short': 'capacity',
};

/** The criterion that a reason explains; undefined where it explains none alone. */
export function criterionOfReason({ code, parameters }: Reason): Criterion | undefined {
  const [first = ''] = code.split('-', 1);
  const named = code === 'not-stated' ? String(parameters['criterion']) : first;
  return others[code] ?? criteria.find((criterion) => criterion === named);
}
