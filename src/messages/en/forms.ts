// Words that every form shares.
export const forms = {
  'text.in-language': 'in {language}',
  'text.official': 'official translation',
  'text.unofficial': 'unofficial translation',
  'text.machine': 'machine translation',
  'form.optional': 'optional',
} as const;
