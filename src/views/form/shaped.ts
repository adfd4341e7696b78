import { type FieldShape, fieldShapeOf } from '../../domain/form-shape.ts';
import type { FormState } from '../page.ts';

/** What the input shape of the form says of a field; undefined where the form has no shape. */
export function shapeOfField({ shape }: FormState, name: string): FieldShape | undefined {
  return shape === undefined ? undefined : fieldShapeOf(shape, name);
}
