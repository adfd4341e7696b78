// The course of an import, the same for needs and offers: records batch by batch, each of them whole.
import type { Tx } from '../../db/client.ts';
import type { RowWarning } from '../../interchange/finding.ts';
import { takeTurn } from '../../store/accounts/turns.ts';
import { refusalOf } from './refusals.ts';
import type { ImportCode, ImportError, ImportReport, Taken } from './request.ts';
import type { Setting } from './setting.ts';
import { inSteps, type Step } from './steps.ts';

/** A record of the file that may be taken. */
export type Item = {
  row: number;
  externalId: string;
  /** Code of the organization whose record it is. */
  owner: string;
  /** Equal for two readings that say the same. */
  hash: string;
};

/** The record as it is in the database. */
export type There = {
  /** What was imported last, and what it says now, as hashes like that of the item. */
  importedHash: string | null;
  presentHash: string;
  isClosed: boolean;
  /** Whether the importer may edit it. */
  isEditable: boolean;
};

export type FileItems<One> = {
  rows: number;
  items: One[];
  errors: ImportError[];
  warnings: RowWarning[];
};

/** A record of which the file says something else than before. */
export type Changed<One extends Item, Known extends There> = { item: One; there: Known };

/** What the import of one noun consists of. */
export type Importer<One extends Item, Known extends There> = {
  read(): FileItems<One>;
  /** Makes what the records refer to and the database lacks. */
  prepare(step: Step, items: readonly One[]): Promise<void>;
  /** Those of the items that are there already, locked. */
  find(tx: Tx, items: readonly One[]): Promise<Map<One, Known>>;
  create(tx: Tx, items: readonly One[]): Promise<void>;
  revise(tx: Tx, changed: readonly Changed<One, Known>[]): Promise<void>;
};

type Tally = Pick<ImportReport, 'created' | 'updated' | 'unchanged' | 'conflicts' | 'errors'> & {
  taken: Taken[];
};

/** So many records are written in one transaction; one that fails is repeated record by record. */
const batchSize = 250;

/** Takes the records of a file. What is wrong with one of them never stops the others. */
export async function runImport<One extends Item, Known extends There>(
  { context, request: { importName, options } }: Setting,
  importer: Importer<One, Known>,
  hear: (taken: readonly Taken[]) => void = () => undefined,
): Promise<ImportReport> {
  const { rows, items, errors, warnings } = importer.read();
  const total: Tally = { ...nothing(), errors };
  const asOne = options.atomic || options.dryRun;
  await inSteps(context, { asOne }, async (step) => {
    await importer.prepare(step, items);
    const run = { importer, importName, overwrite: options.overwrite };
    for (let start = 0; start < items.length; start += batchSize) {
      add(total, await takeBatch(run, step, items.slice(start, start + batchSize)));
    }
    return !options.dryRun && total.errors.length === 0;
  });
  // Nothing was kept: in a trial the counts say what would be, in an atomic import what is.
  const isUndone = options.atomic && !options.dryRun && total.errors.length > 0;
  if (isUndone) Object.assign(total, { created: 0, updated: 0, taken: [] });
  const { taken, ...counts } = total;
  hear(taken);
  return { rows, ...counts, errors: counts.errors.sort((a, b) => a.row - b.row), warnings };
}

type Run<One extends Item, Known extends There> = {
  importer: Importer<One, Known>;
  importName: string;
  overwrite: boolean;
};

async function takeBatch<One extends Item, Known extends There>(
  run: Run<One, Known>,
  step: Step,
  batch: readonly One[],
): Promise<Tally> {
  try {
    return await step(async (tx) => await takeAll(run, tx, batch));
  } catch (error) {
    const refusal = refusalOf(error);
    const [first, ...others] = batch;
    if (refusal === undefined || first === undefined) throw error;
    if (others.length === 0) {
      return { ...nothing(), errors: [errorIn(first, refusal.code, refusal.parameters)] };
    }
    const total = nothing();
    for (const item of batch) add(total, await takeBatch(run, step, [item]));
    return total;
  }
}

async function takeAll<One extends Item, Known extends There>(
  { importer, importName, overwrite }: Run<One, Known>,
  tx: Tx,
  batch: readonly One[],
): Promise<Tally> {
  // Two imports of one name at once would both find a record missing.
  await takeTurn(tx, `import ${importName}`);
  const known = await importer.find(tx, batch);
  const total = nothing();
  const fresh: One[] = [];
  const changed: Changed<One, Known>[] = [];
  for (const item of batch) {
    const there = known.get(item);
    if (there === undefined) fresh.push(item);
    else if (saysTheSame(item, there)) {
      total.unchanged += 1;
      total.taken.push(takenAs('unchanged', item));
    } else {
      const obstacle = obstacleTo(there, overwrite);
      if (obstacle === undefined) changed.push({ item, there });
      else total.errors.push(errorIn(item, obstacle));
      if (obstacle === 'edited-elsewhere') total.conflicts += 1;
    }
  }
  if (changed.length > 0) await importer.revise(tx, changed);
  if (fresh.length > 0) await importer.create(tx, fresh);
  total.taken.push(
    ...changed.map(({ item }) => takenAs('updated', item)),
    ...fresh.map((item) => takenAs('created', item)),
  );
  return { ...total, created: fresh.length, updated: changed.length };
}

function takenAs(outcome: Taken['outcome'], { row, externalId, owner }: Item): Taken {
  return { row, externalId, owner, outcome };
}

function saysTheSame({ hash }: Item, { importedHash, presentHash }: There): boolean {
  return hash === importedHash || hash === presentHash;
}

/** What keeps the file from changing a record that says something else. */
function obstacleTo(there: There, overwrite: boolean): ImportCode | undefined {
  if (!there.isEditable) return 'not-yours';
  if (there.isClosed) return 'record-closed';
  const isEdited = there.presentHash !== there.importedHash;
  return isEdited && !overwrite ? 'edited-elsewhere' : undefined;
}

function errorIn(
  { row, externalId, owner }: Item,
  code: ImportCode,
  parameters: ImportError['parameters'] = {},
): ImportError {
  return { row, field: '', code, parameters: { value: externalId, owner, ...parameters } };
}

function nothing(): Tally {
  return { created: 0, updated: 0, unchanged: 0, conflicts: 0, errors: [], taken: [] };
}

function add(total: Tally, part: Tally): void {
  total.created += part.created;
  total.updated += part.updated;
  total.unchanged += part.unchanged;
  total.conflicts += part.conflicts;
  total.errors.push(...part.errors);
  total.taken.push(...part.taken);
}
