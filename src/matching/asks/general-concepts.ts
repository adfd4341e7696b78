// Concepts that say that help is wanted, or in which form, and not about what. A text that shows no
// other concept does not say what it asks for.
export const generalConcepts: ReadonlySet<string> = new Set([
  'assistance-publicity',
  'criminal-groups',
  'distance-learning',
  'equipment-supply',
  'funding',
  'general-training',
  'institutional-capacity',
  'police-professionalization',
  'technical-assistance',
]);

/**
 * Concepts that say in which form help is given, whatever its subject: two model laws on two subjects are
 * different help. One that stands alone is what is asked for.
 */
export const formConcepts: ReadonlySet<string> = new Set([
  ...generalConcepts,
  'legislative-drafting',
  'model-laws',
  'needs-assessment',
]);
