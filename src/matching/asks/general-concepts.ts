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
