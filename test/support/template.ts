import { loadReferenceData } from '../../src/actions/load-reference-data.ts';
import { connect } from '../../src/db/client.ts';

/** Fills the template with the reference data, as an installation has it. */
export async function loadTemplate(url: string): Promise<void> {
  const { db, close } = connect(url, 'enlace_owner', 1);
  await loadReferenceData(db, { now: new Date(), examples: true });
  await close();
}
