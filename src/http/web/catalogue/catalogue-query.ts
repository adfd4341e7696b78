// What is asked of the catalogue, as it stands in the address. What is no value of ours is left aside: an
// old link still finds something.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { catalogueSorts, offerOrigins, subregions } from '../../../domain/catalogue.ts';
import { code, stateCode } from '../../../domain/codes.ts';
import { isoDate } from '../../../domain/dates.ts';
import { kinds, languages } from '../../../domain/vocabulary.ts';
import type { CatalogueChoice } from '../../../views/catalogue/catalogue-model.ts';

/** Values of one facet that a search takes. */
const mostValues = 50;

/** Any number of values, a name once for each of them. */
function many(value: z.ZodType<string>) {
  const one = value.nullable().catch(null);
  return z
    .preprocess((sent) => [sent ?? []].flat(), z.array(one).max(mostValues))
    .catch([])
    .transform((values) => [...new Set(values.flatMap((each) => each ?? []))]);
}

const query = z.object({
  words: z.string().trim().max(200).catch(''),
  theme: many(code),
  kind: many(z.enum(kinds)),
  delivery: many(z.enum(languages)),
  subregion: many(z.enum(subregions)),
  origin: many(z.enum(offerOrigins)),
  state: stateCode.nullable().catch(null),
  from: isoDate.nullable().catch(null),
  to: isoDate.nullable().catch(null),
  sort: z.enum(catalogueSorts).catch('newest'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** What a request asks of the catalogue; the parameters are those of `facetParameter`. */
export function choiceIn({ query: sent }: FastifyRequest): CatalogueChoice {
  const { theme, kind, delivery, subregion, origin, ...rest } = query.parse(sent);
  return { ...rest, chosen: { theme, kind, language: delivery, subregion, origin } };
}
