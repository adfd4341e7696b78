import type { forms as english } from '../en/forms.ts';

export const forms = {
  'text.in-language': 'en {language}',
  'text.official': 'traducción oficial',
  'text.unofficial': 'traducción no oficial',
  'text.machine': 'traducción automática',
  'form.optional': 'opcional',
} as const satisfies Record<keyof typeof english, string>;
