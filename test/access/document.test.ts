// docs/access.md says what the code does. `npm run access` writes it anew.
import { afterAll, expect, it } from 'vitest';
import { access } from '../../src/domain/access.ts';
import { mapApp } from './map.ts';
import { accessDocument } from './matrix.ts';

const map = await mapApp();
afterAll(async () => await map.close());

it('is the document that follows from the matrix and the routes', async () => {
  const document = accessDocument(map.decisions());
  await expect(document).toMatchFileSnapshot('../../docs/access.md');
});

it('names every verb of the matrix', () => {
  const document = accessDocument(map.decisions());
  expect(Object.keys(access).filter((verb) => !document.includes(`| \`${verb}\` |`))).toEqual([]);
});
