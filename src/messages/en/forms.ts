// Words that every form shares.
export const forms = {
  'text.in-language': 'in {language}',
  'text.official': 'official translation',
  'text.unofficial': 'unofficial translation',
  'text.machine': 'machine translation',
  'form.optional': 'optional',
  'form.up-to-characters': 'Up to {maximum, number} characters.',
} as const;
