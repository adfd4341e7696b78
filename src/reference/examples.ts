// data/examples: an invented set of needs and offers in the interchange format, with its providers.
import { organizationsFile } from './organizations.ts';
import { readJson, readText } from './read.ts';

/** The fictional providers of the example offers; each is marked as an example. */
export async function readExampleOrganizations() {
  return readJson('examples/organizations.json', organizationsFile);
}

/** The example needs as a JSON file of the interchange format. */
export async function readExampleNeeds(): Promise<{ text: string; hash: string }> {
  return readText('examples/needs.json');
}

/** The example offers as a JSON file of the interchange format. */
export async function readExampleOffers(): Promise<{ text: string; hash: string }> {
  return readText('examples/offers.json');
}
