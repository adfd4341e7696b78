// The steps of the form in which a need is filed, and which field stands in which.

export const needSteps = ['need', 'details', 'asks', 'check'] as const;
export type NeedStep = (typeof needSteps)[number];

/** The fields of each step, by the first part of their names under `content/`. */
const fields: Readonly<Record<NeedStep, readonly string[]>> = {
  need: ['language', 'title', 'description', 'translations', 'beneficiaries', 'group'],
  details: [
    'audience',
    'audienceText',
    'participants',
    'wantedKinds',
    'deliveryLanguages',
    'passiveLanguages',
    'modes',
    'window',
    'urgency',
    'visibility',
    'excludedProviders',
    'actions',
    'instruments',
  ],
  asks: ['concepts', 'asks'],
  check: [],
};

/** The step in which a field of the input stands (`content/asks/0/title`); the first one for all others. */
export function stepOfField(name: string): NeedStep {
  const [, part = ''] = name.split('/');
  return needSteps.find((step) => fields[step].includes(part)) ?? 'need';
}

/** The step after a step; the last one is followed by none. */
export function stepAfter(step: NeedStep): NeedStep | undefined {
  return needSteps[needSteps.indexOf(step) + 1];
}

/** The address of a step: of a need that is not filed yet, there is only the first. */
export function addressOfStep(reference: string | null, step: NeedStep): string {
  return reference === null ? '/needs/new' : `/needs/${reference}/edit?step=${step}`;
}
