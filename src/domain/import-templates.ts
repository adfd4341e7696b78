// The columns that a file of needs or offers is begun with. The format knows more of them (row-shapes.ts);
// these say what most records need.

/** Columns of a template, in their order; those of `requiredColumns` must be filled in. */
export const templateColumns = {
  needs: [
    'id',
    'country',
    'language',
    'title',
    'description',
    'wantedKinds',
    'audience',
    'participants',
    'deliveryLanguages',
    'modes',
    'window.from',
    'window.to',
    'urgency',
    'visibility',
  ],
  offers: [
    'id',
    'provider',
    'language',
    'title',
    'description',
    'kind',
    'audience',
    'deliveryLanguages',
    'modes',
    'edition',
    'window.from',
    'window.to',
    'venue',
    'capacity',
    'eligible.countries',
    'eligible.regions',
  ],
} as const;
export type ImportNoun = keyof typeof templateColumns;
export type TemplateColumn = (typeof templateColumns)[ImportNoun][number];

/** Columns without which a record is not taken. */
export const requiredColumns: Readonly<Record<ImportNoun, readonly TemplateColumn[]>> = {
  needs: ['id', 'country', 'language', 'title', 'description'],
  offers: ['id', 'provider', 'language', 'title', 'description', 'kind'],
};
