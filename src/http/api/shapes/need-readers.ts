import { z } from 'zod';
import { isoDate } from '../../../domain/dates.ts';
import type { NeedReading } from '../../../store/needs/need-reader-lists.ts';
import type { Reader } from '../../door.ts';
import { instant, named } from './common.ts';

/** That somebody read a need on a day. */
export const readingShape = z
  .object({
    day: isoDate,
    at: instant.meta({ description: 'The first time on that day' }),
    organization: named,
    reader: z.string().nullable().meta({
      description: 'Name of the person; null for a service, or where the person was erased',
    }),
    version: z.int(),
    release: z.string().nullable().meta({
      description: 'The release that was read; null where the need itself was',
    }),
  })
  .meta({ id: 'NeedReading' });

/** A reading for whoever may know of it. */
export function presentReading(
  { day, createdAt, organization, organizationNames, person, service, ...read }: NeedReading,
  { language }: Reader,
): z.infer<typeof readingShape> {
  return {
    day,
    at: createdAt.toISOString(),
    organization: { code: organization, name: organizationNames[language] },
    reader: (person ?? service) || null,
    version: read.version,
    release: read.release,
  };
}
