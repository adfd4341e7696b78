import type { forms as english } from '../en/forms.ts';

export const forms = {
  'text.in-language': 'en {language}',
  'text.official': 'traducción oficial',
  'text.unofficial': 'traducción no oficial',
  'text.machine': 'traducción automática',
  'form.optional': 'opcional',
  'form.up-to-characters': 'Hasta {maximum, number} caracteres.',
  'form.step': 'Paso {step, number} de {steps, number}',
  'form.step-done': 'completado',
  'form.step-to-come': 'pendiente',
  'form.chosen': '{count, plural, one {# elegido} many {# de elegidos} other {# elegidos}}',
  'form.quoted': '«{words}»',
  'form.in-text': 'En su texto: {words}',
} as const satisfies Record<keyof typeof english, string>;
