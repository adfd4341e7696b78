// Small files of the data folder, by which a start finds what an earlier one did and the commands find
// the service that runs.
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { keptSecret, readIfPresent, writePrivately } from '../embedded/data-folder.ts';
import { enlace } from '../embedded/database.ts';

/** The people of a demonstration, by the names under which their keys are kept. */
export const keyNames = [
  'focal-point',
  'provider',
  'officer',
  'approver',
  'supervisor',
  'administrator',
] as const;
export type KeyName = (typeof keyNames)[number];

const keptKey = z.object({
  name: z.enum(keyNames),
  person: z.string(),
  organization: z.string(),
  key: z.string(),
  expiresAt: z.string(),
  /** With what the person signs in; a folder of the time before accounts does not have it. */
  email: z.string().optional(),
  password: z.string().optional(),
});
export type KeptKey = z.infer<typeof keptKey>;

const keysFile = z.object({ keys: z.array(keptKey) });
const instanceFile = z.object({ url: z.string(), pid: z.int() });

/** The service that runs on a data folder. */
export type Instance = z.infer<typeof instanceFile>;

/** Where the demonstration keys of a data folder are kept. */
export function keysPath(folder: string): string {
  return join(resolve(folder), 'keys.json');
}

/** The demonstration keys; undefined where none were ever to be made. Throws where the file is broken. */
export async function readKeys(folder: string): Promise<KeptKey[] | undefined> {
  return (await readJson(keysPath(folder), keysFile))?.keys;
}

/** Keeps the demonstration keys where only the user who runs the service may read them. */
export async function writeKeys(folder: string, keys: readonly KeptKey[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writePrivately(keysPath(folder), JSON.stringify({ keys }, null, 2));
}

/** The service that runs on the folder, or did when its process was killed. */
export async function readInstance(folder: string): Promise<Instance | undefined> {
  return await readJson(instancePath(folder), instanceFile);
}

/** Tells the commands where the service of this process is. */
export async function writeInstance(folder: string, instance: Instance): Promise<void> {
  await writePrivately(instancePath(folder), JSON.stringify(instance, null, 2));
}

/** Says that no service runs on the folder any more. */
export async function removeInstance(folder: string): Promise<void> {
  await rm(instancePath(folder), { force: true });
}

/** The last head of the audit that was sealed, as `enlace audit verify --head` takes it. */
export async function readAuditHead(folder: string): Promise<string | undefined> {
  return await readIfPresent(auditHeadPath(folder));
}

/** Keeps the head of the audit outside the database, where whoever can edit that may not reach. */
export async function writeAuditHead(folder: string, head: string): Promise<void> {
  await writePrivately(auditHeadPath(folder), head);
}

/** What the links and sessions of a demonstration are signed with, made up the first time. */
export async function readSecret(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return await keptSecret(join(resolve(folder), 'secret'));
}

/** The address of the database of the service that runs on the folder; undefined where none ever did. */
export async function readDatabaseAddress(folder: string): Promise<string | undefined> {
  const postgres = join(resolve(folder), 'postgres');
  const port = await readIfPresent(join(postgres, 'port'));
  const password = await readIfPresent(join(postgres, 'password'));
  if (port === undefined || password === undefined) return undefined;
  return `postgres://${enlace}:${password}@127.0.0.1:${port}/${enlace}`;
}

function instancePath(folder: string): string {
  return join(resolve(folder), 'instance.json');
}

function auditHeadPath(folder: string): string {
  return join(resolve(folder), 'audit-head');
}

async function readJson<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  const text = await readIfPresent(path);
  return text === undefined ? undefined : shape.parse(JSON.parse(text));
}
