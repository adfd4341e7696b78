import type { VNode } from 'preact';
import { Field, type FieldProps } from './field.tsx';

/** `accept`: the types of files, as the attribute of HTML has them (`.csv,.xlsx`). */
type FileFieldProps = FieldProps & { accept?: string };

/** Chooses a file. Its form is sent with `files`; what was chosen has to be chosen again after an error. */
export function FileField({ accept, ...props }: FileFieldProps): VNode {
  return (
    <Field {...props}>
      {(attributes) => <input {...attributes} type="file" name={props.name} accept={accept} />}
    </Field>
  );
}
