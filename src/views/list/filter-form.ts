import { formValuesOf } from '../../domain/form-shape.ts';
import { type FormState, untouched } from '../page.ts';

/** The fields that narrow a list, filled in as they stand in the address. */
export function filterForm(filter: Readonly<Record<string, unknown>>): FormState {
  return { ...untouched, values: formValuesOf(filter) };
}
