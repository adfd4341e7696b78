// Bodies of forms: as browsers send them, with and without documents.
import type { FormEntries } from '../../../domain/form-shape.ts';

/** What a form says, by field; a list where a field has several values. */
export type FormBody = Record<string, string | string[]>;

/** Entries as the body of a request holds them. */
export function bodyOf(entries: FormEntries): FormBody {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(
    Array.from(fields, ([name, values]) => {
      const [only, ...others] = values;
      return [name, only !== undefined && others.length === 0 ? only : values];
    }),
  );
}

/** A form that was sent with documents, or could have been. */
export type SentForm = { entries: FormEntries; documents: readonly File[] };

/** Reads a form in either of the two ways in which browsers send one; throws `TypeError` of nonsense. */
export async function formIn(
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SentForm> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const entries: (readonly [string, string])[] = [];
  const documents: File[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') entries.push([name, value]);
    else if (value.size > 0 || value.name !== '') documents.push(value);
  }
  return { entries, documents };
}
