// The step of themes and asks: what is suggested, and what its other buttons do.
import type { FastifyRequest } from 'fastify';
import type { NeedPreview } from '../../../../actions/preview-need.ts';
import type { FormEntries } from '../../../../domain/form-shape.ts';
import type { Need } from '../../../../store/needs/need-reads.ts';
import type { AsksModel, KeptNeed } from '../../../../views/need-form/model.ts';
import type { Page } from '../../../../views/page.ts';
import type { Door } from '../../../door.ts';
import { previewOf } from './preview.ts';

/** So many themes are shown of those that were found. */
const mostFound = 20;

/** What is read in the words of the need as they are kept. */
export async function readAsks(
  door: Door,
  request: FastifyRequest,
  { need, kept }: { need: Need; kept: KeptNeed },
): Promise<NeedPreview> {
  return await previewOf(door, request, { need, content: kept.content });
}

/** The themes whose names hold all words that were looked for, whatever their accents. */
export function search(page: Page, looked: string): AsksModel['search'] {
  const wanted = plain(looked).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return null;
  const found = page.terms
    .all('concept')
    .filter(({ label }) => wanted.every((word) => plain(label).includes(word)));
  return { words: looked.trim(), found: found.slice(0, mostFound).map(({ value }) => value) };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The places of suggested asks go after those that the form has. */
const firstSuggested = 1000;

/** The entries with the suggested asks that were ticked: they are taken over as they stand. */
export function withAccepted(entries: FormEntries, { suggestedAsks }: NeedPreview): FormEntries {
  const ticked = entries.flatMap(([name, value]) => (name === 'accept' ? [Number(value)] : []));
  const accepted = suggestedAsks.flatMap((ask, index): FormEntries => {
    if (!ticked.includes(index)) return [];
    const name = `content/asks/${firstSuggested + index}`;
    return [
      [`${name}/title`, ask.title],
      [`${name}/description`, ask.description],
      ...ask.kinds.map((kind) => [`${name}/wantedKinds`, kind] as const),
      ...ask.concepts.map((concept) => [`${name}/concepts`, concept] as const),
    ];
  });
  return [...entries, ...accepted];
}

/** The entries without those of an ask. */
export function withoutAsk(entries: FormEntries, place: string): FormEntries {
  return entries.filter(([name]) => !name.startsWith(`content/asks/${place}/`));
}
