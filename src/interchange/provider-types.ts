// The type of a provider, in the words that files use.
import { type ProviderType, providerTypes } from '../domain/vocabulary.ts';
import { foldName } from './fold.ts';

/** Words for a type that are not its code, folded. */
const otherWords: Readonly<Record<string, ProviderType>> = {
  state: 'member-state',
  'regional organization': 'subregional',
  'regional organisation': 'subregional',
  'international organisation': 'international-organization',
  ngo: 'non-governmental',
  academia: 'academic',
  programme: 'other',
};

const known: ReadonlyMap<string, ProviderType> = new Map([
  ...Object.entries(otherWords),
  ...providerTypes.map((type): [string, ProviderType] => [foldName(type), type]),
]);

/** The type that a word of a file means; undefined where it means none. */
export function providerTypeOf(word: string): ProviderType | undefined {
  return known.get(foldName(word));
}
