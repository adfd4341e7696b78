// Reading the data files of the package: every file is checked against its shape before use.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { packagePath } from '../root.ts';

/** A data file of the package is not as it must be; the message names the file and the places. */
export class ReferenceFileError extends Error {
  readonly file: string;
  readonly faults: readonly string[];

  constructor(file: string, faults: readonly string[]) {
    super(`${file}: ${faults.join('; ')}`);
    this.name = 'ReferenceFileError';
    this.file = file;
    this.faults = faults;
  }
}

/** SHA-256 (hexadecimal) of the bytes of a file: tells the loader whether there is anything to do. */
type Hashed<Content> = Content & { hash: string };

/** The version of a data file, as a number or as text. */
export const version = z.union([z.string().min(1), z.int().min(1)]).transform(String);

/** A data file as text, with the hash of its bytes. `name` is its path under `data/`. */
export async function readText(name: string): Promise<{ text: string; hash: string }> {
  const bytes = await readFile(packagePath('data', ...name.split('/')));
  return { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') };
}

/** A JSON data file of this shape; throws ReferenceFileError where it is not JSON or not the shape. */
export async function readJson<Shape extends z.ZodType<object>>(
  name: string,
  shape: Shape,
): Promise<Hashed<z.output<Shape>>> {
  const { text, hash } = await readText(name);
  return { ...parseJson(name, text, shape), hash };
}

/** The content of a JSON file of this shape; `name` stands in the error. */
export function parseJson<Shape extends z.ZodType>(
  name: string,
  text: string,
  shape: Shape,
): z.output<Shape> {
  const result = shape.safeParse(documentIn(name, text));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`);
  throw new ReferenceFileError(name, faults);
}

function documentIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReferenceFileError(name, [error instanceof Error ? error.message : String(error)]);
  }
}

/** `states[3].names.pt` */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** Faults of entries that share a code, for a refinement of their list. */
export function uniqueBy<Entry>(keyOf: (entry: Entry) => string) {
  return (entries: readonly Entry[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const key = keyOf(entry);
      if (seen.has(key)) {
        context.addIssue({ code: 'custom', path: [index], message: `${key} is there twice` });
      }
      seen.add(key);
    }
  };
}
