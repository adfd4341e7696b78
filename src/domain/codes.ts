// Shapes of the codes that name reference data and records.
import { z } from 'zod';
import { languages } from './vocabulary.ts';

export const stateCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 3166-1 alpha-3 code of a state or territory', example: 'ECU' });

export const groupCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,49}$/)
  .meta({ description: 'Code of a group of states', example: 'CARICOM' });

export const code = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
  .meta({ description: 'Lower-case code of a reference entry' });

export const language = z.enum(languages).meta({ description: 'BCP 47 language' });

/** One text in each of the four languages of the service. */
export const labels = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1),
});
export type Labels = z.infer<typeof labels>;

/** A concept that a need or an ask names: what a list shows of it where its title is withheld. */
export const theme = z.object({ code: z.string(), labels });
export type Theme = z.infer<typeof theme>;

/**
 * Public references are random, so that neither their order nor their distance tells how many records
 * there are: a letter for the noun and six characters of Crockford's base 32.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const referencePrefixes = {
  need: 'N',
  offer: 'O',
  proposal: 'P',
  activity: 'A',
  release: 'R',
} as const;
export type ReferencePrefix = (typeof referencePrefixes)[keyof typeof referencePrefixes];

/** The shape of a reference with this prefix; accepts lower case, gives upper case. */
export function reference(prefix: ReferencePrefix) {
  return z
    .string()
    .toUpperCase()
    .regex(new RegExp(`^${prefix}-[${alphabet}]{6}$`))
    .meta({ description: 'Public reference', example: `${prefix}-4XK7QM` });
}

/** A reference from six random bytes: 30 of their 48 bits are used. */
export function referenceFrom(prefix: ReferencePrefix, randomBytes: Uint8Array): string {
  const characters = Array.from(randomBytes.subarray(0, 6), (byte) => alphabet.charAt(byte % 32));
  return `${prefix}-${characters.join('')}`;
}
