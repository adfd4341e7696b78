// The forms of the decisions about a proposal: one shape for all of them, each field under its decision.
import { z } from 'zod';
import { type Decision, decisions } from '../../../domain/decisions.ts';
import { type FormShape, formShapeOf } from '../../../domain/form-shape.ts';
import {
  approveInput,
  deferInput,
  recommendInput,
  rejectInput,
  secondApprovalInput,
} from '../../../domain/review.ts';
import type { FormError } from '../../../views/page.ts';

/** The input of each decision, as its action takes it. */
const decisionInputs = {
  recommend: recommendInput,
  approve: approveInput,
  'approve-second': secondApprovalInput,
  reject: rejectInput,
  defer: deferInput,
} as const satisfies Record<Decision, z.ZodType>;

/** The form with the fields of all decisions: `reject/reason`, `defer/until`. */
export const decisionShape: FormShape = formShapeOf(z.object(decisionInputs).partial());

const sent = z.partialRecord(z.enum(decisions), z.unknown());

/** What a form that was sent says of one decision, as its action takes it. */
export function inputOf(decision: Decision, form: unknown): unknown {
  return sent.parse(form)[decision] ?? {};
}

/**
 * The errors of a decision on the fields of its form. A gate that failed is named; an error of a field that
 * no form shows is one of the whole.
 */
export function errorsOfDecision(decision: Decision, errors: readonly FormError[]): FormError[] {
  return errors.map(({ field, code, parameters }) => {
    const gate = parameters['gate'];
    if (field === null && gate !== undefined) {
      return { field, code: `${code}.${String(gate)}`, parameters };
    }
    return { field: field === null ? null : `${decision}/${field}`, code, parameters };
  });
}
